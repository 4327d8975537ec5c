// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.MissingScoreRule;
import io.github.ogplocal.rules.selection.RankingRule;
import io.github.ogplocal.rules.selection.RemainingTieRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.ShortageRule;
import io.github.ogplocal.rules.selection.ThresholdRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What follows from a procedure alone; nothing here is tried. */
final class ProvenPoints {
    private final Stages stages;
    private final Assumptions assumptions;
    private final List<OpenPoint> points = new ArrayList<>();

    ProvenPoints(Stages stages, Assumptions assumptions) {
        this.stages = stages;
        this.assumptions = assumptions;
    }

    List<OpenPoint> find() {
        for (Stage stage : stages.all) {
            findTies(stage);
            findTieBreaks(stage);
            findPlaces(stage);
            findThresholds(stage);
            findBands(stage);
            findDeliveries(stage);
        }
        return points;
    }

    private void findTies(Stage stage) {
        RuleUse ranking = stage.procedure.getRanking();
        boolean equal = stage.ranking == RankingRule.Measure.TOTAL
                && stage.procedure.getCriteria().isEmpty()
                && stage.carriedOver.signum() == 0;
        boolean limited = !isUnlimited(stage);
        if (equal && limited) {
            add(stage, OpenPointCode.ALL_EQUAL, "/ranking", ranking);
        }
        if (stage.is(ranking, SelectionRules.RANK_BY_ROUNDED_TOTAL)) {
            add(stage, OpenPointCode.ROUNDED_RANKING, "/ranking", ranking);
        }
        RuleUse remaining = stage.procedure.getRemainingTies();
        if (limited && stage.procedure.getTieBreaks().uses().isEmpty()) {
            add(stage, OpenPointCode.NO_TIE_BREAK, "/remainingTies", remaining);
        }
        if (limited && stage.remainingTies == RemainingTieRule.Policy.LEAVE_UNDECIDED) {
            add(stage, OpenPointCode.TIE_LEFT_OPEN, "/remainingTies", remaining);
        } else if (limited && stage.remainingTies == RemainingTieRule.Policy.STOP) {
            add(stage, OpenPointCode.TIE_STOPS, "/remainingTies", remaining);
        }
        boolean lacks = stage.places().isPresent();
        if (lacks && stage.shortage == ShortageRule.Policy.STOP) {
            add(stage, OpenPointCode.SHORTAGE_STOPS, "/shortage", stage.procedure.getShortage());
        }
    }

    /** Whether no tie can be at a cut but that of the reserve: all have a place who reach what the results themselves ask. */
    private static boolean isUnlimited(Stage stage) {
        return stage.allotment instanceof Allotment.BudgetMultiple
                || (stage.allotment instanceof Allotment.InAll inAll
                        && inAll.places() == Integer.MAX_VALUE
                        && inAll.cap() == Integer.MAX_VALUE);
    }

    private void findTieBreaks(Stage stage) {
        SortedMap<String, Fraction> weights = weights(stage);
        TreeSet<String> equal = new TreeSet<>();
        List<RuleUse> before = new ArrayList<>();
        List<RuleUse> uses = stage.procedure.getTieBreaks().uses();
        for (int i = 0; i < uses.size(); i++) {
            RuleUse use = uses.get(i);
            Optional<String> why = Optional.empty();
            if (before.stream().anyMatch(other -> asksTheSame(stage, other, use))) {
                why = Optional.of("asked-before");
            } else if (stage.is(use, SelectionRules.TIE_BY_FILING_TIME)
                    && stage.is(stage.procedure.getRanking(), SelectionRules.RANK_BY_FILING_TIME)) {
                why = Optional.of("ranking");
            } else if (stage.is(use, SelectionRules.TIE_BY_CRITERION)) {
                String criterion = use.settings().code("criterion");
                if (isSettled(criterion, weights, equal)) {
                    why = Optional.of(equal.isEmpty() ? "ranking" : "ranking-and-earlier");
                }
                equal.add(criterion);
            }
            if (why.isPresent()) {
                points.add(start(stage, OpenPointCode.TIE_BREAK_NEVER_SEPARATES, "/tieBreaks/" + i, use)
                        .subject(why)
                        .build());
            }
            before.add(use);
        }
    }

    /** Whether a later use can only find equal again what an earlier one left equal. */
    private static boolean asksTheSame(Stage stage, RuleUse earlier, RuleUse later) {
        boolean otherOrder = stage.is(earlier, SelectionRules.TIE_BY_FIGURE)
                && stage.is(later, SelectionRules.TIE_BY_FIGURE)
                && earlier.settings().code("figure").equals(later.settings().code("figure"));
        return earlier.equals(later) || otherOrder;
    }

    /** What each criterion counts in the score that candidates are ranked by; empty where that score is no plain sum. */
    private static SortedMap<String, Fraction> weights(Stage stage) {
        SortedMap<String, Fraction> weights = new TreeMap<>();
        RuleUse ranking = stage.procedure.getRanking();
        if (stage.is(ranking, SelectionRules.RANK_BY_WEIGHTED_SUM)) {
            ranking.settings()
                    .pointsTable("weights")
                    .forEach((criterion, weight) -> weights.put(criterion, weight.toFraction()));
        } else if (stage.ranking == RankingRule.Measure.TOTAL && stage.isPlainSum()) {
            for (Criterion criterion : stage.procedure.getCriteria()) {
                weights.put(criterion.getId().value(), stage.total.factor(criterion));
            }
        }
        return weights;
    }

    /** Of those with equal sums, whoever is equal in all other criteria that count is equal in this one. */
    private static boolean isSettled(String criterion, SortedMap<String, Fraction> weights, Set<String> equal) {
        Fraction own = weights.get(criterion);
        if (own == null || own.signum() == 0) {
            return false;
        }
        return weights.entrySet().stream()
                .allMatch(weight -> weight.getKey().equals(criterion)
                        || weight.getValue().signum() == 0
                        || equal.contains(weight.getKey()));
    }

    private void findPlaces(Stage stage) {
        RuleUse allocation = stage.procedure.getAllocation();
        RuleUse grouping = stage.procedure.getGrouping();
        boolean byPlace = stage.is(grouping, SelectionRules.BY_REGION) || stage.is(grouping, SelectionRules.BY_COUNTRY);
        if (byPlace && stages.kinds().stream().anyMatch(kind -> kind != ApplicantKind.LOCAL_AUTHORITY)) {
            add(stage, OpenPointCode.ADMITTED_WITHOUT_GROUP, "/grouping", grouping);
        }
        if (stage.is(grouping, SelectionRules.BY_REGION)) {
            var members =
                    stage.procedure.getRegionScheme().orElseThrow().getMembers().values();
            for (GroupId group : stage.groups) {
                if (!members.contains(group)) {
                    points.add(ofGroup(stage, OpenPointCode.GROUP_WITHOUT_MEMBERS, "/grouping", grouping, group)
                            .build());
                }
            }
        }
        if (stage.allotment instanceof Allotment.PerGroup perGroup) {
            for (GroupId group : stage.groups) {
                int places = perGroup.places().getOrDefault(group, 0);
                if (places == 0) {
                    points.add(ofGroup(stage, OpenPointCode.GROUP_WITHOUT_PLACES, "/allocation", allocation, group)
                            .build());
                }
                int most = stage == stages.last() ? mostOf(group) : Integer.MAX_VALUE;
                if (places > most) {
                    points.add(ofGroup(stage, OpenPointCode.PLACES_ABOVE_APPLICATIONS, "/allocation", allocation, group)
                            .asked(Fraction.of(places))
                            .against(Fraction.of(most))
                            .build());
                }
            }
        } else if (stage.allotment instanceof Allotment.InAll inAll && inAll.places() != Integer.MAX_VALUE) {
            findPlacesInAll(stage, inAll);
        }
    }

    private void findPlacesInAll(Stage stage, Allotment.InAll inAll) {
        RuleUse allocation = stage.procedure.getAllocation();
        long groups = stage.groups.size();
        Fraction places = Fraction.of(inAll.places());
        long most = stage == stages.last()
                ? stage.groups.stream().mapToLong(this::mostOf).sum()
                : Long.MAX_VALUE;
        if (inAll.places() > most) {
            points.add(start(stage, OpenPointCode.PLACES_ABOVE_APPLICATIONS, "/allocation", allocation)
                    .asked(places)
                    .against(Fraction.of(most))
                    .build());
        }
        if (inAll.minimum() > 0 && inAll.minimum() * groups == inAll.places()) {
            points.add(start(stage, OpenPointCode.EVERY_PLACE_GUARANTEED, "/allocation", allocation)
                    .asked(places)
                    .build());
        }
        if (inAll.cap() != Integer.MAX_VALUE && inAll.cap() >= inAll.places()) {
            points.add(start(stage, OpenPointCode.CAP_NEVER_REACHED, "/allocation", allocation)
                    .asked(Fraction.of(inAll.cap()))
                    .against(places)
                    .build());
        }
        if (inAll.cap() != Integer.MAX_VALUE && inAll.cap() * groups < inAll.places()) {
            points.add(start(stage, OpenPointCode.PLACES_NEVER_FILLED, "/allocation", allocation)
                    .asked(places)
                    .against(Fraction.of(inAll.cap() * groups))
                    .build());
        }
    }

    /** The most files of a group that can count; without bound where several files of one authority do. */
    private int mostOf(GroupId group) {
        boolean several = assumptions.getFrequencies().duplicate().signum() > 0
                && stages.all.stream()
                        .anyMatch(
                                stage -> stage.is(stage.procedure.getDuplicates(), SelectionRules.ALLOW_SEVERAL_FILES));
        return several
                ? Integer.MAX_VALUE
                : requireNonNull(assumptions.getApplications().get(group), "group")
                        .most();
    }

    private void findThresholds(Stage stage) {
        List<RuleUse> uses = stage.procedure.getThresholds().uses();
        for (int i = 0; i < uses.size(); i++) {
            ThresholdRule.Bound bound = stage.thresholds.get(i).totalBound().orElse(null);
            if (bound == null) {
                continue;
            }
            int low = stage.lowest.compareTo(bound.points());
            OpenPointBuilder always =
                    start(stage, OpenPointCode.THRESHOLD_ALWAYS_REACHED, "/thresholds/" + i, uses.get(i));
            if (low > 0 || (low == 0 && bound.inclusive())) {
                points.add(always.asked(bound.points()).against(stage.lowest).build());
                continue;
            }
            if (stage.highest.equals(bound.points())) {
                points.add(start(stage, OpenPointCode.THRESHOLD_NEEDS_HIGHEST, "/thresholds/" + i, uses.get(i))
                        .asked(bound.points())
                        .against(stage.highest)
                        .build());
            }
            Optional<Fraction> implied = impliedBy(stage, i, bound);
            if (implied.isPresent()) {
                points.add(start(stage, OpenPointCode.THRESHOLD_IMPLIED, "/thresholds/" + i, uses.get(i))
                        .asked(bound.points())
                        .against(implied)
                        .build());
            }
        }
    }

    /** What others ask for that is no less than what one asks for. */
    private static Optional<Fraction> impliedBy(Stage stage, int own, ThresholdRule.Bound bound) {
        for (int i = 0; i < stage.thresholds.size(); i++) {
            ThresholdRule.Bound other = stage.thresholds.get(i).totalBound().orElse(null);
            if (i == own || other == null) {
                continue;
            }
            int more = other.points().compareTo(bound.points());
            boolean same = more == 0 && other.inclusive() == bound.inclusive();
            if (more > 0 || (more == 0 && bound.inclusive() && !other.inclusive()) || (same && i < own)) {
                return Optional.of(other.points());
            }
        }
        Fraction sum = sumOfMinimums(stage);
        int more = sum.compareTo(bound.points());
        return more > 0 || (more == 0 && bound.inclusive()) ? Optional.of(sum) : Optional.empty();
    }

    /** The least total of whoever reaches the minimum of each criterion; the lowest there is where they do not add up. */
    private static Fraction sumOfMinimums(Stage stage) {
        if (!stage.isPlainSum()) {
            return stage.lowest;
        }
        Fraction sum = stage.lowest;
        for (Criterion criterion : stage.procedure.getCriteria()) {
            Fraction factor = stage.total.factor(criterion);
            Fraction low = criterion.getScale().least().toFraction();
            low = stage.missingScores == MissingScoreRule.Treatment.COUNT_AS_ZERO && low.signum() > 0
                    ? Fraction.ZERO
                    : low;
            Fraction asked = low;
            for (RuleUse use : stage.procedure.getThresholds().uses()) {
                if (stage.is(use, SelectionRules.CRITERION_MINIMUM)) {
                    Points minimum = use.settings()
                            .pointsTable("minimums")
                            .get(criterion.getId().value());
                    asked = minimum != null && minimum.toFraction().compareTo(asked) > 0 ? minimum.toFraction() : asked;
                }
            }
            if (factor.signum() > 0) {
                sum = sum.plus(asked.minus(low).times(factor));
            }
        }
        return sum;
    }

    private void findBands(Stage stage) {
        RuleUse use = stage.procedure.getBands().orElse(null);
        if (use == null || !stage.is(use, SelectionRules.GRADUATED_BANDS)) {
            return;
        }
        List<Map.Entry<String, Points>> bands =
                new ArrayList<>(use.settings().pointsTable("bands").entrySet());
        bands.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        Fraction ensured = sumOfMinimums(stage);
        Fraction asked = stage.leastTotal().orElse(ensured);
        ensured = asked.compareTo(ensured) > 0 ? asked : ensured;
        for (int i = 0; i < bands.size(); i++) {
            Fraction least = bands.get(i).getValue().toFraction();
            Optional<String> band = Optional.of(bands.get(i).getKey());
            if (least.compareTo(stage.highest) > 0) {
                points.add(start(stage, OpenPointCode.BAND_NEVER_REACHED, "/bands", use)
                        .subject(band)
                        .asked(least)
                        .against(stage.highest)
                        .build());
            } else if (i + 1 < bands.size()
                    && bands.get(i + 1).getValue().toFraction().compareTo(ensured) <= 0) {
                points.add(start(stage, OpenPointCode.BAND_ALWAYS_EXCEEDED, "/bands", use)
                        .subject(band)
                        .asked(bands.get(i + 1).getValue().toFraction())
                        .against(ensured)
                        .build());
            } else if (i == 0 && least.compareTo(ensured) > 0) {
                points.add(start(stage, OpenPointCode.LOWEST_BAND_ABOVE_THRESHOLD, "/bands", use)
                        .subject(band)
                        .asked(least)
                        .against(ensured)
                        .build());
            }
        }
    }

    private void findDeliveries(Stage stage) {
        boolean scored = !stage.procedure.getCriteria().isEmpty();
        RuleUse panel = stage.procedure.getPanel();
        boolean each = stage.is(panel, SelectionRules.AGREED_SHEET)
                || stage.is(panel, SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR);
        boolean several = stage.is(panel, SelectionRules.PANEL_MEAN)
                || stage.is(panel, SelectionRules.PANEL_MEDIAN)
                || stage.is(panel, SelectionRules.PANEL_TRIMMED_MEAN);
        if (scored
                && (each
                        || (several
                                && panel.settings().count("minimumSheets")
                                        == panel.settings().count("sheets")))) {
            add(stage, OpenPointCode.ONE_MISSING_SHEET_LEAVES_OPEN, "/panel", panel);
        }
        if (scored && stage.missingScores == MissingScoreRule.Treatment.BLOCK) {
            add(
                    stage,
                    OpenPointCode.ONE_MISSING_SCORE_LEAVES_OPEN,
                    "/missingScores",
                    stage.procedure.getMissingScores());
        }
        RuleUse duplicates = stage.procedure.getDuplicates();
        if (stage.is(duplicates, SelectionRules.KEEP_FIRST_FILE)
                || stage.is(duplicates, SelectionRules.KEEP_LATEST_FILE)) {
            add(stage, OpenPointCode.SAME_INSTANT_LEAVES_OPEN, "/duplicates", duplicates);
        }
    }

    private void add(Stage stage, OpenPointCode code, String pointer, RuleUse use) {
        points.add(start(stage, code, pointer, use).build());
    }

    private static OpenPointBuilder ofGroup(
            Stage stage, OpenPointCode code, String pointer, RuleUse use, GroupId group) {
        return start(stage, code, pointer, use).group(group).groupName(stage.grouping.name(group));
    }

    private static OpenPointBuilder start(Stage stage, OpenPointCode code, String pointer, RuleUse use) {
        return OpenPoint.builder()
                .code(code)
                .stage(stage.number)
                .pointer(stage.root + pointer)
                .rule(use.rule());
    }
}
