// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

final class TieByDecision implements TieKeyRule {
    private static final Reason DECIDED = Reason.met(
            "separated-by-decision",
            "تساوٍ مع {tied}: رتّبت اللجنة هذا المشروع {place} في {on} ({minutes}).",
            "À égalité avec {tied} : la commission a classé ce projet {place} le {on} ({minutes}).",
            "Equal to {tied}: the committee put this project in place {place} on {on} ({minutes}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/tie-by-decision@1"))
            .clause(Template.of(
                    "عند التساوي، ترتّب اللجنة المشاريع المتساوية وتسجّل ذلك في محضر جلستها؛ وقبل ذلك يبقى التساوي قائمًا.",
                    "À égalité, la commission classe les projets et le consigne à son procès-verbal ; d’ici là, l’égalité demeure.",
                    "Of equal projects, the committee decides on an order and records it in its minutes; until then, they stay"
                            + " equal."))
            .source("Ties decided by a committee and recorded in signed minutes")
            .addReasons(DECIDED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public TieKey compile(PrioritisationContext context) {
        return new TieKey() {
            @Override
            public Needs needs() {
                return Needs.DECISIONS;
            }

            @Override
            public int[] ahead(TieContext ties, int[] tied) {
                List<ProjectId> all = Arrays.stream(tied)
                        .mapToObj(project -> id(ties, project))
                        .toList();
                for (RankedTie decision : ties.decisions()) {
                    if (decision.order().containsAll(all)) {
                        List<ProjectId> order = decision.order();
                        return Ahead.least(
                                tied,
                                (first, second) -> Integer.compare(
                                        order.indexOf(id(ties, first)), order.indexOf(id(ties, second))));
                    }
                }
                return tied;
            }

            @Override
            public Reason reason(TieContext ties, int project) {
                return DECIDED;
            }

            @Override
            public List<Evidence> explain(TieContext ties, int project) {
                ProjectId id = id(ties, project);
                Optional<RankedTie> decision = ties.decisions().stream()
                        .filter(one -> one.order().contains(id))
                        .findFirst();
                return decision.map(one -> List.of(
                                Evidence.of("place", "", one.order().indexOf(id) + 1L),
                                Evidence.of("on", "", one.on()),
                                Evidence.of("minutes", "", LocalizedText.of("und", one.minutes()))))
                        .orElse(List.of());
            }
        };
    }

    private static ProjectId id(TieContext ties, int project) {
        return ties.contest().contest().projects().get(project);
    }
}
