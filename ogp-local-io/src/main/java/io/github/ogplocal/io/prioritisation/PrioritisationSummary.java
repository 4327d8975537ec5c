// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.BudgetPhrase;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.PrioritisationProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import io.github.ogplocal.rules.prioritisation.ProjectOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A prioritisation in a few lines: what was chosen and for how much, the ties, and what every other project lacked. The whole
 * of it is for {@link PrioritisationText}.
 */
public final class PrioritisationSummary {
    private PrioritisationSummary() {}

    /**
     * An outcome as lines.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @return lines that each end with a line feed
     * @throws IllegalArgumentException if the language is none of the three
     */
    public static String render(Prioritisation outcome, String language) {
        Language reader = Language.of(language);
        PrioritisationProse prose = new PrioritisationProse(requireNonNull(outcome, "outcome"), reader);
        List<Block> blocks = new ArrayList<>(prose.head());
        outcome.contests().forEach(contest -> blocks.addAll(prose.contest(contest)));
        List<Prose> others = new ArrayList<>();
        for (ProjectOutcome one : outcome.outcomes()) {
            if (one.getStatus() != PriorityStatus.CHOSEN) {
                others.add(prose.project(one.getProject())
                        .plus(Phrase.COLON.text(reader))
                        .plus(lacking(outcome, prose, one.getProject())));
            }
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Title(BudgetPhrase.NOT_CHOSEN_LACKED.in(reader), 2));
            blocks.add(new Block.Items(others, false));
        }
        return PlainText.of(blocks, reader);
    }

    /**
     * What a project that was not chosen lacked: what the first rule says that was against it, and what the last one says; in
     * between stand rules that only repeat the first under other conditions.
     */
    static Prose lacking(Prioritisation outcome, PrioritisationProse prose, ProjectId project) {
        List<Finding> against = outcome.explain(project).getFindings().stream()
                .filter(finding -> !finding.isMet())
                .toList();
        if (against.isEmpty()) {
            return Prose.EMPTY;
        }
        Prose first = prose.sentence(against.get(0));
        Prose last = prose.sentence(against.get(against.size() - 1));
        return first.equals(last) ? first : first.plus(" ").plus(last);
    }
}
