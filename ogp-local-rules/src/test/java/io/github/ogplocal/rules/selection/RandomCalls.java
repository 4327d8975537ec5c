// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.place.RegionSchemeBuilder;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.AffiliationKind;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes procedures over all rules of the library, and small calls for them, in which everything that is rare in life is
 * frequent: equal totals, one instant of filing, several files of an authority, recusals, missing sheets and scores.
 *
 * <p>A call depends on the random source alone.
 */
public final class RandomCalls {
    static final OffsetDateTime OPENING = OffsetDateTime.parse("2019-07-20T10:00:00+01:00");
    static final OffsetDateTime CLOSING = OPENING.plusMinutes(5);
    /** Settings that look at documents which no generated call has: their own cases try them. */
    static final Set<String> NOT_GENERATED = Set.of("selection/letter-of-support@1");

    private static final String[] STEPS = {"1", "0.5", "0.25", "0.1", "0.05", "0.1"};
    private static final String[] WEIGHTS = {"1", "1", "2", "0.5", "0.1", "0.05", "0.333333", "1.5"};
    private static final String[] SUBDIVISIONS = {"TN-11", "TN-12", "TN-21", "TN-31", "TN-81", "TN-82"};
    private static final AttributeId RESIDENTS = new AttributeId("residents");
    private static final AttributeId TOPIC = new AttributeId("topic");
    private static final List<String> TOPICS = List.of("alpha", "beta", "gamma");

    /** The rules for each place; one that stands more often is taken more often. */
    private static final Rule[] DUPLICATES = {
        SelectionRules.KEEP_FIRST_FILE,
        SelectionRules.KEEP_LATEST_FILE,
        SelectionRules.REFUSE_DUPLICATE_FILES,
        SelectionRules.ALLOW_SEVERAL_FILES
    };

    private static final Rule[] PANELS = {
        SelectionRules.AGREED_SHEET,
        SelectionRules.AGREED_SHEET,
        SelectionRules.PANEL_MEAN,
        SelectionRules.PANEL_MEAN,
        SelectionRules.PANEL_MEDIAN,
        SelectionRules.PANEL_TRIMMED_MEAN,
        SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR,
        SelectionRules.UNSCORED
    };
    private static final Rule[] MISSING = {
        SelectionRules.MISSING_SCORE_LEFT_OUT,
        SelectionRules.MISSING_SCORE_COUNTS_AS_ZERO,
        SelectionRules.MISSING_SCORE_BLOCKS
    };
    private static final Rule[] TOTALS = {
        SelectionRules.WEIGHTED_SUM,
        SelectionRules.WEIGHTED_SUM,
        SelectionRules.WEIGHTED_SUM,
        SelectionRules.WEIGHTED_SUM_WITH_CAPPED_BONUS
    };
    private static final Rule[] RANKINGS = {
        SelectionRules.RANK_BY_TOTAL,
        SelectionRules.RANK_BY_TOTAL,
        SelectionRules.RANK_BY_TOTAL,
        SelectionRules.RANK_BY_TOTAL,
        SelectionRules.RANK_BY_WEIGHTED_SUM,
        SelectionRules.RANK_BY_ROUNDED_TOTAL,
        SelectionRules.RANK_BY_FILING_TIME
    };
    private static final Rule[] GROUPINGS = {
        SelectionRules.BY_REGION,
        SelectionRules.BY_REGION,
        SelectionRules.BY_REGION,
        SelectionRules.SINGLE_GROUP,
        SelectionRules.BY_CATEGORY,
        SelectionRules.BY_COUNTRY
    };
    private static final Rule[] ALLOCATIONS = {
        SelectionRules.PLACES_PER_GROUP,
        SelectionRules.PLACES_PER_GROUP,
        SelectionRules.PLACES_PER_GROUP,
        SelectionRules.PLACES_PER_GROUP,
        SelectionRules.PLACES_PER_GROUP,
        SelectionRules.PLACES_PER_GROUP,
        SelectionRules.UNLIMITED_PLACES,
        SelectionRules.PLACES_IN_ALL,
        SelectionRules.GROUP_MINIMUM_AND_CAP,
        SelectionRules.GROUP_MINIMUM_AND_CAP,
        SelectionRules.GROUP_MINIMUM_AND_CAP_SHARE,
        SelectionRules.BUDGET,
        SelectionRules.BUDGET,
        SelectionRules.BUDGET_MULTIPLE
    };
    private static final Rule[] SHORTAGES = {
        SelectionRules.SHORTAGE_LEAVES_EMPTY,
        SelectionRules.SHORTAGE_NEXT_BEST,
        SelectionRules.SHORTAGE_NEXT_BEST,
        SelectionRules.SHORTAGE_STOPS
    };
    private static final Rule[] REMAINING = {
        SelectionRules.REMAINING_TIE_ADMITS_ALL,
        SelectionRules.REMAINING_TIE_ADMITS_NONE,
        SelectionRules.REMAINING_TIE_STAYS_UNDECIDED,
        SelectionRules.REMAINING_TIE_SHARES_RANK,
        SelectionRules.REMAINING_TIE_DRAWN,
        SelectionRules.REMAINING_TIE_COMMITTEE,
        SelectionRules.REMAINING_TIE_STOPS
    };
    private static final Rule[] RESERVES = {
        SelectionRules.RESERVE_PER_GROUP, SelectionRules.RESERVE_LIST, SelectionRules.NO_RESERVE
    };
    private static final Rule[] SCREENS = {
        SelectionRules.APPLICANT_KIND,
        SelectionRules.FILED_BY_CLOSING,
        SelectionRules.PIECES_COMPLETE,
        SelectionRules.CONDITIONS_MET,
        SelectionRules.FIGURE_AT_LEAST,
        SelectionRules.CATEGORY_AMONG,
        SelectionRules.NOT_AWARDED_BEFORE
    };

    private final Set<String> needed;
    private final List<Set<String>> excluded;

    private RandomCalls(Set<String> needed, List<Set<String>> excluded) {
        this.needed = Set.copyOf(needed);
        this.excluded = List.copyOf(excluded);
    }

    /** Calls of whatever procedures. */
    public static RandomCalls any() {
        return new RandomCalls(Set.of(), List.of());
    }

    /** Calls of procedures with all of these settings, named as {@link ProcedureSettings} does. */
    RandomCalls having(String... settings) {
        Set<String> more = new TreeSet<>(needed);
        more.addAll(List.of(settings));
        return new RandomCalls(more, excluded);
    }

    /** Calls of procedures that have none of these combinations of settings. */
    RandomCalls avoiding(List<Set<String>> combinations) {
        List<Set<String>> more = new ArrayList<>(excluded);
        more.addAll(combinations);
        return new RandomCalls(needed, more);
    }

    public SelectionCall next(long seed) {
        // Neighbouring seeds give neighbouring first numbers, so they are spread first.
        return next(new Random((seed + 1) * 0x9E3779B97F4A7C15L));
    }

    SelectionCall next(Random random) {
        for (int attempt = 0; attempt < 5000; attempt++) {
            Optional<SelectionCall> call = attempt(random);
            if (call.isPresent()) {
                return call.get();
            }
        }
        throw new IllegalStateException("no procedure has " + needed + " without " + excluded);
    }

    /** A call; empty when the procedure that was drawn has faults or is not one that is asked for. */
    Optional<SelectionCall> attempt(Random random) {
        Draft draft = new Draft(random, needed, excluded);
        SelectionProcedure procedure = draft.procedure();
        return draft.isAskedFor(procedure) ? Optional.of(draft.call(procedure)) : Optional.empty();
    }

    /** One procedure in the making, and what its documents draw from. */
    private static final class Draft {
        private final Random random;
        private final List<Criterion> criteria = new ArrayList<>();
        private final List<List<BigDecimal>> palettes = new ArrayList<>();
        private int sheets = 1;
        private boolean further;
        private @Nullable Draft earlier;
        private final Set<String> needed;
        private final List<Set<String>> excluded;

        Draft(Random random, Set<String> needed, List<Set<String>> excluded) {
            this.random = random;
            this.needed = needed;
            this.excluded = excluded;
        }

        boolean isAskedFor(SelectionProcedure procedure) {
            Set<String> settings = ProcedureSettings.of(procedure);
            return settings.containsAll(needed)
                    && excluded.stream().noneMatch(settings::containsAll)
                    && SelectionEngine.check(procedure, SelectionRules.standard())
                            .isEmpty();
        }

        private boolean isNeeded(Rule rule) {
            return ProcedureSettings.of((SelectionRule) rule).stream().anyMatch(needed::contains);
        }

        private boolean isExcluded(Rule rule) {
            return ProcedureSettings.of((SelectionRule) rule).stream()
                    .allMatch(setting -> excluded.contains(Set.of(setting)));
        }

        /** One of the rules for a place, with those left out that the procedure cannot have; drafts are thrown away less. */
        private Rule one(Rule... rules) {
            List<Rule> possible = new ArrayList<>();
            for (Rule rule : rules) {
                if (isNeeded(rule)) {
                    return rule;
                }
                if (!isExcluded(rule)) {
                    possible.add(rule);
                }
            }
            return possible.isEmpty() ? rules[0] : pick(possible);
        }

        /** Whether a step or link of a chain is there. */
        private boolean has(Rule rule, String none, int percent) {
            boolean drawn = chance(percent);
            return isNeeded(rule) || (drawn && !needed.contains(none) && !isExcluded(rule));
        }

        private String option(Rule rule, String... options) {
            String drawn = pick(options);
            for (String option : options) {
                if (needed.contains(rule.info().getId() + " " + option)) {
                    return option;
                }
            }
            return drawn;
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }

        @SafeVarargs
        private <T> T pick(T... from) {
            return from[random.nextInt(from.length)];
        }

        SelectionProcedure procedure() {
            Rule panel = one(PANELS);
            if (panel != SelectionRules.UNSCORED) {
                addCriteria();
            }
            Rule grouping = one(GROUPINGS);
            int groups = 1 + random.nextInt(3);
            List<String> names = groups(grouping, groups);
            Rule allocation = one(ALLOCATIONS);
            Rule remaining = one(REMAINING);
            if (remaining == SelectionRules.REMAINING_TIE_SHARES_RANK
                    && allocation != SelectionRules.PLACES_PER_GROUP
                    && !isNeeded(remaining)) {
                remaining = SelectionRules.REMAINING_TIE_STAYS_UNDECIDED;
            }
            SelectionProcedureBuilder builder = SelectionProcedure.builder()
                    .id("generated")
                    .revision(1)
                    .title(LocalizedText.of("en", "Generated"))
                    .source("Made for a test")
                    .pipeline(SelectionRules.PIPELINE_1.info().getId())
                    .regionScheme(scheme(groups))
                    .screening(screening())
                    .duplicates(RuleUse.of(one(DUPLICATES)))
                    .criteria(criteria)
                    .panel(RuleUse.of(panel, panel(panel)))
                    .missingScores(RuleUse.of(one(MISSING)))
                    .total(total())
                    .ranking(ranking())
                    .thresholds(thresholds())
                    .grouping(RuleUse.of(grouping, grouping(grouping, names)))
                    .allocation(RuleUse.of(allocation, allocation(allocation, names)))
                    .shortage(RuleUse.of(one(SHORTAGES)))
                    .tieBreaks(tieBreaks())
                    .remainingTies(RuleUse.of(remaining))
                    .reserve(reserve())
                    .publication(publication());
            addSteps(builder);
            return builder.build();
        }

        private List<String> groups(Rule grouping, int number) {
            if (grouping == SelectionRules.SINGLE_GROUP) {
                return List.of("all");
            } else if (grouping == SelectionRules.BY_CATEGORY) {
                return TOPICS.subList(0, number);
            } else if (grouping == SelectionRules.BY_COUNTRY) {
                return List.of("TN", "DZ").subList(0, Math.min(number, 2));
            }
            return List.of("north", "centre", "south").subList(0, number);
        }

        private static Settings grouping(Rule grouping, List<String> names) {
            if (grouping == SelectionRules.BY_CATEGORY) {
                return Settings.NONE.withCode("category", TOPIC.value()).withCodes("groups", names);
            }
            return grouping == SelectionRules.BY_COUNTRY ? Settings.NONE.withCodes("countries", names) : Settings.NONE;
        }

        private Settings panel(Rule panel) {
            if (panel == SelectionRules.AGREED_SHEET || panel == SelectionRules.UNSCORED) {
                return Settings.NONE;
            }
            if (panel == SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR) {
                sheets = 2 + random.nextInt(2);
                further = true;
                return Settings.NONE
                        .withCount("sheets", sheets)
                        .withPoints("maximumGap", Points.parse(pick("0", "0.25", "1", "3")))
                        .withChoice("settledBy", pick("mean", "median"));
            }
            boolean trims = panel == SelectionRules.PANEL_TRIMMED_MEAN;
            sheets = (trims ? 3 : 1) + random.nextInt(trims ? 3 : 5);
            int least = trims ? 3 : 1;
            Settings settings = Settings.NONE
                    .withCount("sheets", sheets)
                    .withCount("minimumSheets", least + random.nextInt(sheets - least + 1));
            return trims ? settings.withCount("dropped", 1) : settings;
        }

        private RuleUse total() {
            Rule total = criteria.isEmpty() ? SelectionRules.WEIGHTED_SUM : one(TOTALS);
            if (total == SelectionRules.WEIGHTED_SUM) {
                return RuleUse.of(total);
            }
            Set<String> bonus = new TreeSet<>();
            for (Criterion criterion : criteria) {
                if (bonus.isEmpty() || chance(30)) {
                    bonus.add(criterion.getId().value());
                }
            }
            return RuleUse.of(
                    total,
                    Settings.NONE
                            .withCodes("bonus", bonus)
                            .withPoints("most", Points.parse(pick("0", "0.5", "1", "4"))));
        }

        private RuleUse ranking() {
            Rule ranking = one(RANKINGS);
            if (ranking == SelectionRules.RANK_BY_WEIGHTED_SUM) {
                Map<String, Points> weights = new TreeMap<>();
                criteria.forEach(criterion ->
                        weights.put(criterion.getId().value(), Points.parse(pick("1", "2", "0.5", "0", "0.333333"))));
                return RuleUse.of(ranking, Settings.NONE.withPointsTable("weights", weights));
            }
            return ranking == SelectionRules.RANK_BY_ROUNDED_TOTAL
                    ? RuleUse.of(
                            ranking,
                            Settings.NONE
                                    .withCount("decimals", random.nextInt(3))
                                    .withChoice("mode", pick("half-up", "half-even", "down")))
                    : RuleUse.of(ranking);
        }

        private Settings allocation(Rule allocation, List<String> names) {
            if (allocation == SelectionRules.PLACES_PER_GROUP) {
                Map<String, Integer> places = new TreeMap<>();
                names.forEach(name -> places.put(name, pick(0, 1, 1, 1, 2, 2, 3, 4)));
                return Settings.NONE.withCounts("places", places);
            } else if (allocation == SelectionRules.PLACES_IN_ALL) {
                return Settings.NONE.withCount("places", pick(1, 2, 3, 4, 5, 6));
            } else if (allocation == SelectionRules.GROUP_MINIMUM_AND_CAP
                    || allocation == SelectionRules.GROUP_MINIMUM_AND_CAP_SHARE) {
                int minimum = pick(0, 1, 1, 1, 2);
                int places = Math.max(1, minimum * names.size() + random.nextInt(4));
                Settings settings = Settings.NONE.withCount("places", places).withCount("minimum", minimum);
                return allocation == SelectionRules.GROUP_MINIMUM_AND_CAP
                        ? settings.withCount("cap", Math.max(1, minimum) + pick(0, 0, 1, 2))
                        : settings.withPoints("capPercent", Points.parse(pick("34", "50", "50", "67", "99.5", "100")));
            } else if (allocation == SelectionRules.BUDGET) {
                return Settings.NONE
                        .withMoney("amount", Money.parse("TND " + pick(1, 2, 3, 4, 6, 9)))
                        .withChoice("misfit", option(allocation, "first-misfit-ends", "misfit-skipped"));
            } else if (allocation == SelectionRules.BUDGET_MULTIPLE) {
                return Settings.NONE
                        .withMoney("amount", Money.parse("TND " + pick(1, 2, 3, 4)))
                        .withPoints("target", Points.parse(pick("1", "1.5", "2", "2.5")))
                        .withPoints("least", Points.parse(pick("0", "0.5", "1")))
                        .withChoice("equallyNear", pick("higher", "lower"));
            }
            return Settings.NONE;
        }

        private RuleUse reserve() {
            Rule reserve = one(RESERVES);
            if (reserve == SelectionRules.NO_RESERVE) {
                return RuleUse.of(reserve);
            }
            Settings settings = Settings.NONE.withCount("size", 1 + random.nextInt(3));
            return RuleUse.of(
                    reserve,
                    reserve == SelectionRules.RESERVE_PER_GROUP
                            ? settings
                            : settings.withChoice("scope", option(reserve, "per-group", "in-all"))
                                    .withTime("goodUntil", CLOSING.plusYears(1)));
        }

        private RuleUse publication() {
            Rule publication = one(
                    SelectionRules.PUBLICATION, SelectionRules.PUBLICATION, SelectionRules.PUBLICATION_WITH_CONSENT);
            Settings settings = Settings.NONE
                    .withChoice("names", pick("all", "selected"))
                    .withChoice("scores", pick("all", "selected", "nobody"));
            return RuleUse.of(
                    publication,
                    publication == SelectionRules.PUBLICATION ? settings : settings.withCode("piece", "consent"));
        }

        /** The steps that a procedure has or has not. */
        private void addSteps(SelectionProcedureBuilder builder) {
            if (has(SelectionRules.SAME_NAME, "no same applicant", 20)) {
                builder.sameApplicant(RuleUse.of(SelectionRules.SAME_NAME));
            }
            Rule recusal = one(SelectionRules.RECUSAL_OWN_COUNTRY, SelectionRules.RECUSAL_OWN_AUTHORITY);
            if (has(recusal, "no own recusals", 15)) {
                builder.ownRecusals(RuleUse.of(recusal));
            }
            if (!criteria.isEmpty() && has(SelectionRules.VERIFIED_SCORES, "no verification", 12)) {
                builder.verification(RuleUse.of(
                        SelectionRules.VERIFIED_SCORES,
                        Settings.NONE.withCodes(
                                "criteria", List.of(pick(criteria).getId().value()))));
            }
            if (has(SelectionRules.GRADUATED_BANDS, "no bands", 15)) {
                builder.bands(RuleUse.of(
                        SelectionRules.GRADUATED_BANDS,
                        Settings.NONE.withPointsTable(
                                "bands",
                                Map.of(
                                        "gold", Points.parse(pick("1", "2", "5")),
                                        "silver", Points.parse(pick("-5", "0.5", "0.75"))))));
            }
            if (has(SelectionRules.COMMITTEE_OVERRIDE, "no overrides", 15)) {
                builder.overrides(RuleUse.of(
                        SelectionRules.COMMITTEE_OVERRIDE, Settings.NONE.withCount("most", 1 + random.nextInt(2))));
            }
            if (has(SelectionRules.ENDORSEMENT, "no endorsement", 15)) {
                builder.endorsement(RuleUse.of(
                        SelectionRules.ENDORSEMENT,
                        Settings.NONE
                                .withCode("condition", "no-objection")
                                .withChoice("silence", pick("consents", "stays-open"))));
            }
            Rule carryOver = one(SelectionRules.SCORES_START_ANEW, SelectionRules.EARLIER_TOTAL_COUNTS);
            if (has(carryOver, "no earlier stage", 12)) {
                addEarlierStage(builder, carryOver);
            }
        }

        private void addEarlierStage(SelectionProcedureBuilder builder, Rule carryOver) {
            String places =
                    pick("selection/unlimited-places@1", "selection/places-per-group@1", "selection/places-in-all@1");
            for (int attempt = 0; attempt < 100; attempt++) {
                Draft draft = new Draft(random, Set.of(places, "no earlier stage"), excluded);
                SelectionProcedure procedure = draft.procedure();
                if (draft.isAskedFor(procedure)) {
                    earlier = draft;
                    builder.earlierStage(EarlierStage.builder()
                            .procedure(procedure)
                            .carryOver(RuleUse.of(
                                    carryOver,
                                    carryOver == SelectionRules.SCORES_START_ANEW
                                            ? Settings.NONE
                                            : Settings.NONE.withPoints(
                                                    "factor", Points.parse(pick("0", "0.5", "1", "2")))))
                            .build());
                    return;
                }
            }
        }

        private void addCriteria() {
            int number = pick(1, 1, 2, 3);
            for (int c = 0; c < number; c++) {
                BigDecimal step = new BigDecimal(pick(STEPS));
                BigDecimal least = chance(80) ? BigDecimal.ZERO : step.multiply(BigDecimal.valueOf(pick(-2, 1)));
                int length = pick(2, 4, 10, 20);
                BigDecimal most = least.add(step.multiply(BigDecimal.valueOf(length)));
                criteria.add(Criterion.builder()
                        .id(new CriterionId("c" + c))
                        .title(LocalizedText.of("en", "Criterion " + c))
                        .scale(new Scale(points(least), points(most), points(step)))
                        .weight(Weight.parse(pick(WEIGHTS)))
                        .build());
                List<BigDecimal> palette = new ArrayList<>();
                for (int i = 0; i < pick(2, 3, 4); i++) {
                    palette.add(least.add(step.multiply(BigDecimal.valueOf(random.nextInt(length + 1)))));
                }
                palettes.add(palette);
            }
        }

        private RuleChain thresholds() {
            List<RuleUse> uses = new ArrayList<>();
            boolean easy = chance(60);
            int number = pick(0, 1, 1, 1, 2);
            boolean second = number == 2;
            if (has(SelectionRules.TOTAL_THRESHOLD, ProcedureSettings.NO_THRESHOLD, number > 0 ? 75 : 0)) {
                uses.add(totalThreshold(easy, option(SelectionRules.TOTAL_THRESHOLD, "inclusive", "exclusive")));
                if (second && chance(40)) {
                    uses.add(totalThreshold(easy, "inclusive"));
                }
            }
            if (has(SelectionRules.TOTAL_PERCENTAGE, ProcedureSettings.NO_THRESHOLD, second ? 30 : 8)) {
                uses.add(RuleUse.of(
                        SelectionRules.TOTAL_PERCENTAGE,
                        Settings.NONE
                                .withPoints("percent", Points.parse(pick("0", "25", "33.3", "50", "50", "80")))
                                .withChoice(
                                        "bound", option(SelectionRules.TOTAL_PERCENTAGE, "inclusive", "exclusive"))));
            }
            if (!criteria.isEmpty()
                    && has(SelectionRules.CRITERION_MINIMUM, ProcedureSettings.NO_THRESHOLD, second ? 30 : 8)) {
                Map<String, Points> minimums = new TreeMap<>();
                for (int c = 0; c < criteria.size(); c++) {
                    if (minimums.isEmpty() || chance(50)) {
                        List<BigDecimal> palette = palettes.get(c);
                        minimums.put(
                                criteria.get(c).getId().value(),
                                points(easy ? Collections.min(palette) : pick(palette)));
                    }
                }
                uses.add(RuleUse.of(
                        SelectionRules.CRITERION_MINIMUM,
                        Settings.NONE
                                .withPointsTable("minimums", minimums)
                                .withChoice(
                                        "bound", option(SelectionRules.CRITERION_MINIMUM, "inclusive", "exclusive"))));
            }
            return new RuleChain(distinct(uses));
        }

        private RuleUse totalThreshold(boolean easy, String bound) {
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            for (int c = 0; c < criteria.size(); c++) {
                BigDecimal weight = new BigDecimal(criteria.get(c).getWeight().toString());
                List<BigDecimal> palette = palettes.get(c);
                total = total.add((easy ? Collections.min(palette) : pick(palette)).multiply(weight));
                most = most.add(new BigDecimal(criteria.get(c).getScale().most().toString()).multiply(weight));
            }
            boolean reachable = total.compareTo(most) < 0 || bound.equals("inclusive");
            return RuleUse.of(
                    SelectionRules.TOTAL_THRESHOLD,
                    Settings.NONE
                            .withPoints("points", points(reachable ? total : total.subtract(BigDecimal.ONE)))
                            .withChoice("bound", bound));
        }

        private RuleChain tieBreaks() {
            List<RuleUse> uses = new ArrayList<>();
            List<Rule> rules = new ArrayList<>(List.of(
                    SelectionRules.TIE_BY_CRITERION,
                    SelectionRules.TIE_BY_FILING_TIME,
                    SelectionRules.TIE_BY_FIGURE,
                    SelectionRules.TIE_BY_UNCOVERED_CATEGORY,
                    SelectionRules.TIE_BY_CRITERION));
            Collections.shuffle(rules, random);
            int percent = pick(0, 0, 25, 40, 40);
            for (Rule rule : rules) {
                boolean possible = rule != SelectionRules.TIE_BY_CRITERION || !criteria.isEmpty();
                if (possible && has(rule, ProcedureSettings.NO_TIE_BREAK, percent)) {
                    uses.add(RuleUse.of(rule, tieBreak(rule)));
                }
            }
            return new RuleChain(distinct(uses));
        }

        private Settings tieBreak(Rule rule) {
            if (rule == SelectionRules.TIE_BY_CRITERION) {
                return Settings.NONE.withCode(
                        "criterion", pick(criteria).getId().value());
            } else if (rule == SelectionRules.TIE_BY_FIGURE) {
                return Settings.NONE
                        .withCode("figure", RESIDENTS.value())
                        .withChoice("order", pick("highest-first", "lowest-first"));
            }
            return rule == SelectionRules.TIE_BY_FILING_TIME
                    ? Settings.NONE
                    : Settings.NONE.withCode("category", TOPIC.value());
        }

        private RuleChain screening() {
            List<RuleUse> uses = new ArrayList<>();
            boolean strict = chance(50);
            for (Rule rule : SCREENS) {
                boolean common = rule == SelectionRules.APPLICANT_KIND || rule == SelectionRules.FILED_BY_CLOSING;
                if (has(rule, ProcedureSettings.NO_SCREENING, common ? 45 : strict ? 15 : 5)) {
                    uses.add(RuleUse.of(rule, screen(rule)));
                }
            }
            return new RuleChain(uses);
        }

        private Settings screen(Rule rule) {
            if (rule == SelectionRules.APPLICANT_KIND) {
                return Settings.NONE.withCodes(
                        "kinds", chance(50) ? List.of("local-authority") : List.of("local-authority", "association"));
            } else if (rule == SelectionRules.FILED_BY_CLOSING) {
                return Settings.NONE
                        .withTime("closesAt", CLOSING)
                        .withChoice("bound", option(rule, "inclusive", "exclusive"));
            } else if (rule == SelectionRules.PIECES_COMPLETE) {
                return Settings.NONE.withCodes("pieces", chance(50) ? List.of("letter") : List.of("letter", "plan"));
            } else if (rule == SelectionRules.CONDITIONS_MET) {
                return Settings.NONE.withCodes(
                        "conditions", chance(50) ? List.of("visited") : List.of("eligible", "visited"));
            } else if (rule == SelectionRules.FIGURE_AT_LEAST) {
                return Settings.NONE
                        .withCode("figure", RESIDENTS.value())
                        .withPoints("least", Points.parse(pick("1", "2")))
                        .withChoice("bound", option(rule, "inclusive", "exclusive"));
            }
            return rule == SelectionRules.CATEGORY_AMONG
                    ? Settings.NONE
                            .withCode("category", TOPIC.value())
                            .withCodes("values", chance(50) ? TOPICS.subList(0, 2) : TOPICS)
                    : Settings.NONE.withCode("programme", "wifi");
        }

        private static List<RuleUse> distinct(List<RuleUse> uses) {
            return uses.stream().distinct().toList();
        }

        private RegionScheme scheme(int groups) {
            RegionSchemeBuilder scheme = RegionScheme.builder()
                    .id("tn-generated")
                    .revision(1)
                    .title(LocalizedText.of("en", "Generated regions"))
                    .source("Made for a test");
            List<String> names = List.of("north", "centre", "south");
            for (int g = 0; g < groups; g++) {
                scheme.addGroups(new RegionGroup(new GroupId(names.get(g)), LocalizedText.of("en", names.get(g))));
            }
            for (int s = 0; s < SUBDIVISIONS.length; s++) {
                scheme.putMembers(new IsoSubdivisionCode(SUBDIVISIONS[s]), new GroupId(names.get(s % groups)));
            }
            return scheme.build();
        }

        SelectionCall call(SelectionProcedure procedure) {
            Optional<SelectionCall> before = procedure
                    .getEarlierStage()
                    .map(stage -> requireNonNull(earlier).call(stage.getProcedure()));
            List<Application> applications =
                    before.map(SelectionCall::applications).orElseGet(this::applications);
            List<ScoreSheet> scoreSheets = new ArrayList<>();
            List<Recusal> recusals = new ArrayList<>();
            boolean oneMind = chance(60);
            int gaps = pick(0, 0, 5);
            int trouble = pick(0, 8);
            for (Application application : applications) {
                ApplicationId id = application.getId();
                List<Points> agreed = scores();
                boolean agreedSheet = procedure.getPanel().rule().name().equals("agreed-sheet");
                int full = sheets + ((agreedSheet && chance(4)) || (further && chance(40)) ? 1 : 0);
                for (int e = 1; !criteria.isEmpty() && e <= full; e++) {
                    EvaluatorId evaluator = new EvaluatorId("E" + e);
                    if (chance(trouble)) {
                        recusals.add(new Recusal(evaluator, id, pick(RecusalKind.values())));
                    }
                    if (!chance(gaps)) {
                        scoreSheets.add(sheet(id, evaluator, oneMind ? agreed : scores(), gaps));
                    }
                }
            }
            SelectionDocumentsBuilder documents = SelectionDocuments.builder()
                    .applications(applications)
                    .sheets(scoreSheets)
                    .recusals(recusals)
                    .earlierStage(before.map(SelectionCall::documents));
            addRecords(procedure, applications, documents);
            SelectionCall call = settled(new SelectionCall(procedure, documents.build()));
            return (procedure.getOverrides().isPresent() ? overridden(call) : call).shuffled(random);
        }

        private List<Application> applications() {
            List<Application> applications = new ArrayList<>();
            int number = pick(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14, 14, 14);
            boolean severalFiles = chance(40);
            boolean uneven = chance(50);
            int trouble = pick(0, 8);
            for (int i = 0; i < number; i++) {
                // Ids that do not grow with the order of making, so that a silent order by id or by list shows.
                ApplicationId id = new ApplicationId("A-" + (char) ('a' + (i * 5) % 26) + i);
                int authority = severalFiles ? random.nextInt(number) : i;
                applications.add(application(id, applicant(authority, uneven), trouble));
            }
            return applications;
        }

        /** What people found, and where evaluators belong. */
        private void addRecords(
                SelectionProcedure procedure, List<Application> applications, SelectionDocumentsBuilder documents) {
            LocalDate day = LocalDate.of(2019, 8, 1);
            EvaluatorId by = new EvaluatorId("R1");
            List<String> lookedUp = new ArrayList<>();
            procedure.getScreening().uses().stream()
                    .filter(use -> use.rule()
                            .equals(SelectionRules.CONDITIONS_MET.info().getId()))
                    .forEach(use -> lookedUp.addAll(use.settings().codes("conditions")));
            procedure
                    .getEndorsement()
                    .ifPresent(use -> lookedUp.add(use.settings().code("condition")));
            for (Application application : applications) {
                for (String condition : List.of("eligible", "visited", "no-objection")) {
                    if (chance(85)) {
                        CheckResult result = chance(88) ? CheckResult.MET : pick(CheckResult.values());
                        if (lookedUp.contains(condition)) {
                            documents.addChecks(new RecordedCheck(
                                    application.getId(), new ConditionId(condition), result, by, day));
                        }
                    }
                }
                application.getApplicant().getAuthority().ifPresent(authority -> {
                    if (chance(15)) {
                        documents.addPastAwards(
                                new PastAward(authority.getCode(), new ProgrammeId(pick("wifi", "other")), day));
                    }
                });
                procedure.getVerification().ifPresent(use -> {
                    for (int c = 0; c < criteria.size(); c++) {
                        CriterionId criterion = criteria.get(c).getId();
                        if (use.settings().codes("criteria").contains(criterion.value()) && chance(85)) {
                            documents.addVerifiedScores(new VerifiedScore(
                                    application.getId(), criterion, points(pick(palettes.get(c))), by, day));
                        }
                    }
                });
            }
            procedure.getOwnRecusals().ifPresent(use -> {
                boolean byCountry = use.rule().name().equals("recusal-own-country");
                for (int e = 1; e <= sheets + 1; e++) {
                    documents.addAffiliations(new Affiliation(
                            new EvaluatorId("E" + e),
                            byCountry ? AffiliationKind.COUNTRY : AffiliationKind.AUTHORITY,
                            byCountry ? pick("FR", "FR", "MA", "DZ", "TN") : "tn-municipality:M" + random.nextInt(14)));
                }
            });
        }

        /** A committee departs from the result. */
        private SelectionCall overridden(SelectionCall call) {
            SelectionCall overridden = call;
            int most = call.procedure().getOverrides().orElseThrow().settings().count("most");
            for (ApplicationOutcome outcome : call.select().outcomes()) {
                SelectionCall before = overridden;
                boolean selected = outcome.getStatus() != SelectionStatus.SELECTED || chance(20);
                if (before.documents().getOverrides().size() < most && chance(20)) {
                    SelectionCall more = before.with(documents -> documents.addOverrides(new CommitteeOverride(
                            outcome.getApplication(),
                            selected,
                            LocalizedText.of("en", "Made for a test"),
                            "PV 2",
                            LocalDate.of(2019, 8, 2))));
                    overridden = more.isRefused() ? before : more;
                }
            }
            return overridden;
        }

        /** The call with what settles its ties from outside: mostly all of it, sometimes some, sometimes nothing. */
        private SelectionCall settled(SelectionCall call) {
            return switch (call.procedure().getRemainingTies().rule().name()) {
                case "remaining-tie-drawn" -> drawn(call);
                case "remaining-tie-committee" -> decided(call);
                default -> call;
            };
        }

        private SelectionCall drawn(SelectionCall call) {
            List<String> candidates = new ArrayList<>(List.of("A-nobody"));
            call.applications()
                    .forEach(application -> candidates.add(application.getId().value()));
            SelectionProcedure procedure = call.procedure();
            DrawPool pool =
                    DrawPool.of(procedure.getId() + "@" + procedure.getRevision(), candidates, CLOSING.plusDays(1));
            if (chance(10)) {
                return call;
            }
            SelectionCall published = call.with(documents -> documents.drawPool(pool));
            String seed = "3615 2461 5533 1264 " + random.nextInt(1000);
            return chance(20)
                    ? published
                    : published.with(
                            documents -> documents.draw(Draw.of(pool, seed, "Made for a test", CLOSING.plusDays(2))));
        }

        /** A committee decides on the ties that come out, then on those that come out because of it. */
        private SelectionCall decided(SelectionCall call) {
            SelectionCall decided = call;
            int rounds = pick(0, 1, 3, 3, 3);
            for (int round = 0; round < rounds; round++) {
                for (Tie tie : decided.select().ties()) {
                    Optional<TieDecision> decision = decision(tie);
                    SelectionCall before = decided;
                    decided = decision.map(d -> before.with(documents -> documents.addTieDecisions(d)))
                            .filter(more -> !more.isRefused())
                            .orElse(before);
                }
            }
            return decided;
        }

        private Optional<TieDecision> decision(Tie tie) {
            List<ApplicationId> tied = new ArrayList<>(tie.getUnseparated());
            if (tied.isEmpty() || tied.stream().anyMatch(tie.getAdmitted()::contains)) {
                return Optional.empty();
            }
            int places = tie.getPlaces() - tie.getAdmitted().size();
            if (tie.getCut() == Cut.BUDGET) {
                places = 1 + random.nextInt(tied.size() - 1);
            }
            if (places < 1 || places >= tied.size()) {
                return Optional.empty();
            }
            Collections.shuffle(tied, random);
            return Optional.of(new TieDecision(
                    new TreeSet<>(tied), new TreeSet<>(tied.subList(0, places)), "PV 1", LocalDate.of(2019, 8, 1)));
        }

        private List<Points> scores() {
            return palettes.stream().map(palette -> points(pick(palette))).toList();
        }

        private ScoreSheet sheet(ApplicationId application, EvaluatorId evaluator, List<Points> given, int gaps) {
            Map<CriterionId, Points> scores = new TreeMap<>();
            for (int c = 0; c < criteria.size(); c++) {
                if (!chance(gaps) || (scores.isEmpty() && c == criteria.size() - 1)) {
                    scores.put(criteria.get(c).getId(), given.get(c));
                }
            }
            return ScoreSheet.builder()
                    .application(application)
                    .evaluator(evaluator)
                    .scores(scores)
                    .build();
        }

        private Application application(ApplicationId id, Applicant applicant, int trouble) {
            ApplicationBuilder builder =
                    Application.builder().id(id).call(new CallId("generated")).applicant(applicant);
            OffsetDateTime filedAt = OPENING.plusMinutes(random.nextInt(7));
            builder.requestedAmount(Money.parse("TND " + pick("0.5", "1", "1", "1", "2", "2.5", "4")));
            if (!chance(10)) {
                builder.putFigures(RESIDENTS, Points.of(random.nextInt(4)));
            }
            if (!chance(10)) {
                builder.putCategories(TOPIC, new GroupId(pick(TOPICS)));
            }
            if (chance(trouble)) {
                return builder.build();
            }
            // The same instants under two offsets: equal times that are not equal values.
            builder.receipt(new Receipt("R-1", chance(50) ? filedAt : filedAt.withOffsetSameInstant(ZoneOffset.UTC)));
            if (chance(trouble)) {
                builder.withdrawnAt(filedAt.plusHours(1));
            } else if (chance(trouble)) {
                builder.replacedAt(filedAt.plusHours(1)).replacedBy(new ApplicationId("A-later"));
            }
            for (String piece : List.of("letter", "plan")) {
                if (!chance(trouble * 2)) {
                    builder.addPieces(new PieceId(piece));
                } else if (chance(80)) {
                    OffsetDateTime asked = filedAt.plusDays(1);
                    builder.addPieceRequests(PieceRequest.builder()
                            .piece(new PieceId(piece))
                            .askedAt(asked)
                            .deadline(asked.plusDays(2))
                            .receivedAt(
                                    chance(20) ? Optional.empty() : Optional.of(asked.plusDays(1 + random.nextInt(3))))
                            .build());
                }
            }
            return builder.build();
        }

        private Applicant applicant(int authority, boolean uneven) {
            if (chance(5)) {
                return Applicant.builder()
                        .kind(pick(ApplicantKind.ASSOCIATION, ApplicantKind.PERSON))
                        .name(LocalizedText.of("en", "No authority"))
                        .build();
            }
            int place = uneven && authority % 3 != 0 ? 0 : authority % SUBDIVISIONS.length;
            String subdivision = authority == 13
                    ? "TN-99"
                    : authority == 12 ? "DZ-16" : authority == 11 ? "MA-RAB" : SUBDIVISIONS[place];
            // Now and then the same place under another code, in other letters.
            boolean again = chance(10);
            String country = subdivision.substring(0, 2).toLowerCase(Locale.ROOT);
            return Applicant.of(Municipality.builder()
                    .code(new NationalCode(country + "-municipality", "M" + authority + (again ? "b" : "")))
                    .name(LocalizedText.of("en", (again ? "MUNICIPALITY " : "Municipality ") + authority))
                    .subdivision(new IsoSubdivisionCode(subdivision))
                    .build());
        }

        private static Points points(BigDecimal number) {
            BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return Points.parse(shortest.toPlainString());
        }
    }
}
