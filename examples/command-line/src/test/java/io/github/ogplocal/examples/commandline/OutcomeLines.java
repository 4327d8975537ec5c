// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.Tie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An outcome in lines that people can compare: what became of each application, and every reason it was given. */
final class OutcomeLines {
    private OutcomeLines() {}

    static SelectionOutcome read(Path folder) throws IOException {
        return OgpLocalJson.read(folder.resolve("outcome.json"), SelectionOutcome.class)
                .orElseThrow();
    }

    /** Groups, ties, applications; as text with a line feed behind each line. */
    static String of(SelectionOutcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.getProcedure() + "@" + outcome.getRevision() + " by " + outcome.getPipeline());
        for (GroupResult group : outcome.getGroups()) {
            lines.add("group " + group.getGroup() + ": "
                    + group.getPlaces().map(places -> "places " + places + ", ").orElse("")
                    + group.getGuaranteed()
                            .map(places -> "guaranteed " + places + ", ")
                            .orElse("") + "candidates "
                    + group.getCandidates() + ", selected " + group.getSelected() + ", undecided "
                    + group.getUndecided());
        }
        for (Tie tie : outcome.getTies()) {
            lines.add("tie for " + tie.getCut().code() + ": " + tie.getMembers() + " with "
                    + tie.getTotal().map(Fraction::toString).orElse("no points") + " for "
                    + tie.getPlaces() + ", by " + tie.getDecidedBy() + ": " + tie.getAdmitted());
        }
        for (SelectionExplanation explanation : outcome.getExplanations()) {
            lines.add(line(explanation));
        }
        return String.join("\n", lines) + "\n";
    }

    /** What each application became, with its band where it has one, by its id. */
    static SortedMap<String, String> statuses(SelectionOutcome outcome) {
        TreeMap<String, String> statuses = new TreeMap<>();
        for (SelectionExplanation explanation : outcome.getExplanations()) {
            ApplicationOutcome one = explanation.getOutcome();
            String band = one.getBand().map(name -> ", " + name).orElse("");
            statuses.put(one.getApplication().toString(), one.getStatus().code() + band);
        }
        return statuses;
    }

    /** The reasons that an application was given, each with its rule. */
    static List<String> reasons(SelectionOutcome outcome, String application) {
        return outcome.getExplanations().stream()
                .filter(explanation ->
                        explanation.getOutcome().getApplication().toString().equals(application))
                .flatMap(explanation -> explanation.getFindings().stream())
                .map(OutcomeLines::reason)
                .toList();
    }

    private static String line(SelectionExplanation explanation) {
        ApplicationOutcome one = explanation.getOutcome();
        StringBuilder line = new StringBuilder();
        line.append(one.getApplication()).append(' ').append(one.getStatus().code());
        one.getGroup().ifPresent(group -> line.append(", group ").append(group));
        one.getRank().ifPresent(rank -> line.append(", rank ").append(rank));
        one.getTotal().ifPresent(total -> line.append(", total ").append(total));
        one.getRankingScore().ifPresent(score -> line.append(", ranking score ").append(score));
        one.getBand().ifPresent(band -> line.append(", band ").append(band));
        one.getProposedStatus()
                .ifPresent(status -> line.append(", by the rules alone ").append(status.code()));
        String separator = ": ";
        for (Finding finding : explanation.getFindings()) {
            line.append(separator).append(reason(finding));
            separator = "; ";
        }
        return line.toString();
    }

    private static String reason(Finding finding) {
        String rule = finding.rule().toString();
        String name = rule.startsWith("selection/") ? rule.substring("selection/".length()) : rule;
        return name + " " + finding.reason();
    }
}
