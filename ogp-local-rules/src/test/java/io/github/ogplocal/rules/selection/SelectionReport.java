// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** An outcome as lines of text, to be compared with what {@link NaiveSelection} says. */
final class SelectionReport {
    private SelectionReport() {}

    static List<String> of(Selection selection) {
        List<String> lines = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            lines.add(outcome.getApplication() + " " + outcome.getStatus().code() + " total "
                    + outcome.getTotal().map(Object::toString).orElse("null") + " group "
                    + outcome.getGroup().map(GroupId::value).orElse("null")
                    + outcome.getRank().map(rank -> " rank " + rank).orElse("")
                    + outcome.getRankingScore().map(score -> " score " + score).orElse("")
                    + outcome.getBand().map(band -> " band " + band).orElse("")
                    + outcome.getProposedStatus()
                            .map(status -> " proposed " + status.code())
                            .orElse("")
                    + (outcome.getStatus() == SelectionStatus.RESERVE
                            ? " reserve " + reservePlace(selection.explain(outcome.getApplication()))
                            : ""));
        }
        for (Tie tie : selection.ties()) {
            lines.add("tie " + tie.getCut().code() + " "
                    + tie.getGroup().map(GroupId::value).orElse("") + " total "
                    + tie.getTotal().map(Object::toString).orElse("none") + " places "
                    + tie.getPlaces() + " members " + set(tie.getMembers()) + " unseparated "
                    + set(tie.getUnseparated()) + " admitted " + set(tie.getAdmitted()) + " by "
                    + tie.getDecidedBy());
        }
        for (GroupResult group : selection.groups()) {
            lines.add("group " + group.getGroup() + " places "
                    + group.getPlaces().map(Object::toString).orElse("none") + " candidates "
                    + group.getCandidates() + " selected " + group.getSelected() + " undecided "
                    + group.getUndecided());
        }
        return lines;
    }

    private static TreeSet<String> set(List<ApplicationId> ids) {
        TreeSet<String> set = new TreeSet<>();
        ids.forEach(id -> set.add(id.value()));
        return set;
    }

    private static long reservePlace(SelectionExplanation explanation) {
        long place = -1;
        for (Finding finding : explanation.getFindings()) {
            // The last one: a committee can have taken somebody from the reserve list of an earlier stage.
            if (finding.rule().name().startsWith("reserve-")) {
                place = finding.evidence().stream()
                        .filter(evidence -> evidence.name().equals("place"))
                        .map(evidence -> ((EvidenceValue.CountValue) evidence.value()).count())
                        .findFirst()
                        .orElseThrow();
            }
        }
        if (place < 0) {
            throw new AssertionError("no finding of the reserve rule");
        }
        return place;
    }
}
