// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.JudgedStage;
import io.github.ogplocal.rules.selection.ReserveRule;
import io.github.ogplocal.rules.selection.ShortageRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The lines in which candidates of a stage stand for places: one a group where each group has its own places, else one.
 *
 * @param lines in the procedure's order of the groups
 * @param notCertified why no certificate can be made; empty where one can
 */
record Lines(List<Line> lines, List<Uncertified> notCertified) {
    private static final GroupId ALL = new GroupId("all");

    /**
     * One line.
     *
     * @param id the group, or {@code all}
     * @param places how many places there are; {@link Integer#MAX_VALUE} where there is no limit
     * @param reserve how many places the reserve list has
     * @param equals the candidates, highest rank first; equals together, in natural order
     */
    record Line(GroupId id, int places, int reserve, List<List<ApplicationId>> equals) {
        int candidates() {
            return equals.stream().mapToInt(List::size).sum();
        }
    }

    static Lines of(JudgedStage stage) {
        List<Line> lines = new ArrayList<>();
        Set<Uncertified> reasons = EnumSet.noneOf(Uncertified.class);
        boolean drawn = !stage.applications().isEmpty()
                && stage.ticket("selection", stage.applications().get(0)).isPresent();
        boolean reserveForAll = stage.reserveScope() == ReserveRule.Scope.IN_ALL;
        boolean severalGroups = stage.groups().size() > 1;
        if (stage.allotment() instanceof Allotment.PerGroup perGroup) {
            boolean spare = false;
            for (GroupId group : stage.groups()) {
                int places = perGroup.places().getOrDefault(group, 0);
                List<ApplicationId> candidates = stage.candidates(
                        id -> stage.group(id).filter(group::equals).isPresent());
                String context = "selection/region=" + group + "/cut=" + places;
                Line line = new Line(group, places, stage.reserveSize(group), equals(stage, candidates, context));
                spare |= line.candidates() < places;
                lines.add(line);
            }
            if (spare && stage.shortage() == ShortageRule.Policy.NEXT_BEST_ANYWHERE) {
                reasons.add(Uncertified.PLACES_PASSED_ON);
            }
            if (reserveForAll && (severalGroups || drawn) && lines.get(0).reserve() > 0) {
                reasons.add(Uncertified.RESERVE_IN_OTHER_LINES);
            }
        } else if (stage.allotment() instanceof Allotment.InAll inAll) {
            if (inAll.minimum() > 0 || inAll.cap() != Integer.MAX_VALUE) {
                reasons.add(Uncertified.PLACES_HELD_FOR_GROUPS);
            }
            int reserve =
                    stage.groups().stream().mapToInt(stage::reserveSize).max().orElse(0);
            if (!reserveForAll && severalGroups && reserve > 0) {
                reasons.add(Uncertified.RESERVE_IN_OTHER_LINES);
            }
            boolean limited = inAll.places() != Integer.MAX_VALUE;
            String context = limited ? "selection/cut=" + inAll.places() : "selection";
            lines.add(new Line(
                    severalGroups ? ALL : stage.groups().get(0),
                    inAll.places(),
                    stage.reserveSize(stage.groups().get(0)),
                    equals(stage, stage.candidates(id -> true), context)));
        } else {
            reasons.add(Uncertified.PLACES_BY_MONEY);
        }
        return new Lines(List.copyOf(lines), List.copyOf(reasons));
    }

    private static List<List<ApplicationId>> equals(JudgedStage stage, List<ApplicationId> candidates, String context) {
        Comparator<ApplicationId> order = stage::compare;
        if (candidates.size() > 1 && stage.ticket(context, candidates.get(0)).isPresent()) {
            order = order.thenComparing(id -> stage.ticket(context, id).orElse(""));
        }
        List<ApplicationId> sorted = new ArrayList<>(candidates);
        sorted.sort(order.thenComparing(Comparator.naturalOrder()));
        List<List<ApplicationId>> equals = new ArrayList<>();
        for (ApplicationId id : sorted) {
            List<ApplicationId> last = equals.isEmpty() ? List.of() : equals.get(equals.size() - 1);
            if (last.isEmpty() || order.compare(last.get(0), id) != 0) {
                equals.add(new ArrayList<>(List.of(id)));
            } else {
                last.add(id);
            }
        }
        return equals;
    }
}
