// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.place.RegionSchemeBuilder;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes procedures over all rules of the library, and small calls for them, in which everything that is rare in life is
 * frequent: equal totals, one instant of filing, several files of an authority, recusals, missing sheets and scores.
 *
 * <p>A call depends on the random source alone.
 */
final class RandomCalls {
    static final OffsetDateTime OPENING = OffsetDateTime.parse("2019-07-20T10:00:00+01:00");
    static final OffsetDateTime CLOSING = OPENING.plusMinutes(5);
    private static final String[] STEPS = {"1", "0.5", "0.25", "0.1", "0.05", "0.1"};
    private static final String[] WEIGHTS = {"1", "1", "2", "0.5", "0.1", "0.05", "0.333333", "1.5"};
    private static final String[] SUBDIVISIONS = {"TN-11", "TN-12", "TN-21", "TN-31", "TN-81", "TN-82"};
    private static final Rule[] DUPLICATES = {
        SelectionRules.KEEP_FIRST_FILE,
        SelectionRules.KEEP_LATEST_FILE,
        SelectionRules.REFUSE_DUPLICATE_FILES,
        SelectionRules.ALLOW_SEVERAL_FILES
    };
    private static final Rule[] PANELS = {
        SelectionRules.AGREED_SHEET, SelectionRules.PANEL_MEAN, SelectionRules.PANEL_MEDIAN
    };
    private static final Rule[] MISSING = {
        SelectionRules.MISSING_SCORE_LEFT_OUT,
        SelectionRules.MISSING_SCORE_COUNTS_AS_ZERO,
        SelectionRules.MISSING_SCORE_BLOCKS
    };
    private static final Rule[] GROUPINGS = {
        SelectionRules.BY_REGION, SelectionRules.BY_REGION, SelectionRules.SINGLE_GROUP
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
        SelectionRules.RESERVE_PER_GROUP, SelectionRules.RESERVE_PER_GROUP, SelectionRules.NO_RESERVE
    };

    private final Set<String> needed;
    private final List<Set<String>> excluded;

    private RandomCalls(Set<String> needed, List<Set<String>> excluded) {
        this.needed = Set.copyOf(needed);
        this.excluded = List.copyOf(excluded);
    }

    /** Calls of whatever procedures. */
    static RandomCalls any() {
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

    SelectionCall next(long seed) {
        // Neighbouring seeds give neighbouring first numbers, so they are spread first.
        return next(new Random((seed + 1) * 0x9E3779B97F4A7C15L));
    }

    SelectionCall next(Random random) {
        for (int attempt = 0; attempt < 5000; attempt++) {
            Draft draft = new Draft(random, needed, excluded);
            SelectionProcedure procedure = draft.procedure();
            Set<String> settings = ProcedureSettings.of(procedure);
            if (settings.containsAll(needed) && excluded.stream().noneMatch(settings::containsAll)) {
                return draft.call(procedure);
            }
        }
        throw new IllegalStateException("no procedure has " + needed + " without " + excluded);
    }

    /** One procedure in the making, and what its documents draw from. */
    private static final class Draft {
        private final Random random;
        private final List<Criterion> criteria = new ArrayList<>();
        private final List<List<BigDecimal>> palettes = new ArrayList<>();
        private int sheets = 1;
        private final Set<String> needed;
        private final List<Set<String>> excluded;

        Draft(Random random, Set<String> needed, List<Set<String>> excluded) {
            this.random = random;
            this.needed = needed;
            this.excluded = excluded;
        }

        /** One of the rules for a place, with those left out that the procedure cannot have; drafts are thrown away less. */
        private Rule one(Rule... rules) {
            List<Rule> possible = new ArrayList<>();
            for (Rule rule : rules) {
                String id = rule.info().getId().toString();
                if (needed.contains(id)) {
                    return rule;
                }
                if (!excluded.contains(Set.of(id))) {
                    possible.add(rule);
                }
            }
            return possible.isEmpty() ? rules[0] : pick(possible);
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
            addCriteria();
            Rule panel = one(PANELS);
            Settings panelSettings = Settings.NONE;
            if (panel != SelectionRules.AGREED_SHEET) {
                sheets = 1 + random.nextInt(5);
                panelSettings = panelSettings
                        .withCount("sheets", sheets)
                        .withCount("minimumSheets", 1 + random.nextInt(sheets));
            }
            Rule grouping = one(GROUPINGS);
            int groups = 1 + random.nextInt(3);
            List<String> names = grouping == SelectionRules.SINGLE_GROUP
                    ? List.of("all")
                    : List.of("north", "centre", "south").subList(0, groups);
            Map<String, Integer> places = new TreeMap<>();
            names.forEach(name -> places.put(name, pick(0, 1, 1, 1, 2, 2, 3, 4)));
            Rule reserve = one(RESERVES);
            return SelectionProcedure.builder()
                    .id("generated")
                    .revision(1)
                    .title(LocalizedText.of("en", "Generated"))
                    .source("Made for a test")
                    .pipeline(SelectionRules.PIPELINE_1.info().getId())
                    .regionScheme(scheme(groups))
                    .screening(screening())
                    .duplicates(RuleUse.of(one(DUPLICATES)))
                    .criteria(criteria)
                    .panel(RuleUse.of(panel, panelSettings))
                    .missingScores(RuleUse.of(one(MISSING)))
                    .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                    .ranking(RuleUse.of(SelectionRules.RANK_BY_TOTAL))
                    .thresholds(thresholds())
                    .grouping(RuleUse.of(grouping))
                    .allocation(RuleUse.of(SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", places)))
                    .shortage(RuleUse.of(one(SHORTAGES)))
                    .tieBreaks(tieBreaks())
                    .remainingTies(RuleUse.of(one(REMAINING)))
                    .reserve(RuleUse.of(
                            reserve,
                            reserve == SelectionRules.NO_RESERVE
                                    ? Settings.NONE
                                    : Settings.NONE.withCount("size", 1 + random.nextInt(3))))
                    .publication(RuleUse.of(
                            SelectionRules.PUBLICATION,
                            Settings.NONE
                                    .withChoice("names", pick("all", "selected"))
                                    .withChoice("scores", pick("all", "selected", "nobody"))))
                    .build();
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
            int number = pick(0, 1, 1, 1, 2);
            boolean easy = chance(60);
            for (int i = 0; i < number; i++) {
                BigDecimal total = BigDecimal.ZERO;
                BigDecimal most = BigDecimal.ZERO;
                for (int c = 0; c < criteria.size(); c++) {
                    BigDecimal weight =
                            new BigDecimal(criteria.get(c).getWeight().toString());
                    List<BigDecimal> palette = palettes.get(c);
                    total = total.add((easy ? Collections.min(palette) : pick(palette)).multiply(weight));
                    most = most.add(
                            new BigDecimal(criteria.get(c).getScale().most().toString()).multiply(weight));
                }
                String bound = i == 0 ? pick("inclusive", "exclusive") : "inclusive";
                boolean reachable = total.compareTo(most) < 0 || bound.equals("inclusive");
                uses.add(RuleUse.of(
                        SelectionRules.TOTAL_THRESHOLD,
                        Settings.NONE
                                .withPoints("points", points(reachable ? total : total.subtract(BigDecimal.ONE)))
                                .withChoice("bound", bound)));
            }
            return new RuleChain(distinct(uses));
        }

        private RuleChain tieBreaks() {
            List<RuleUse> uses = new ArrayList<>();
            int number = random.nextInt(4);
            for (int i = 0; i < number; i++) {
                uses.add(
                        chance(40)
                                ? RuleUse.of(SelectionRules.TIE_BY_FILING_TIME)
                                : RuleUse.of(
                                        SelectionRules.TIE_BY_CRITERION,
                                        Settings.NONE.withCode(
                                                "criterion",
                                                pick(criteria).getId().value())));
            }
            return new RuleChain(distinct(uses));
        }

        private RuleChain screening() {
            List<RuleUse> uses = new ArrayList<>();
            if (chance(50)) {
                uses.add(RuleUse.of(
                        SelectionRules.APPLICANT_KIND,
                        Settings.NONE.withCodes(
                                "kinds",
                                chance(50) ? List.of("local-authority") : List.of("local-authority", "association"))));
            }
            if (chance(50)) {
                uses.add(RuleUse.of(
                        SelectionRules.FILED_BY_CLOSING,
                        Settings.NONE
                                .withTime("closesAt", CLOSING)
                                .withChoice("bound", pick("inclusive", "exclusive"))));
            }
            if (chance(30)) {
                uses.add(RuleUse.of(
                        SelectionRules.PIECES_COMPLETE,
                        Settings.NONE.withCodes("pieces", chance(50) ? List.of("letter") : List.of("letter", "plan"))));
            }
            return new RuleChain(uses);
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
            List<Application> applications = new ArrayList<>();
            List<ScoreSheet> scoreSheets = new ArrayList<>();
            List<Recusal> recusals = new ArrayList<>();
            int number = pick(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14, 14, 14);
            boolean oneMind = chance(60);
            boolean severalFiles = chance(40);
            boolean uneven = chance(50);
            int gaps = pick(0, 0, 5);
            int trouble = pick(0, 8);
            for (int i = 0; i < number; i++) {
                // Ids that do not grow with the order of making, so that a silent order by id or by list shows.
                ApplicationId id = new ApplicationId("A-" + (char) ('a' + (i * 5) % 26) + i);
                int authority = severalFiles ? random.nextInt(number) : i;
                Application application = application(id, applicant(authority, uneven), trouble);
                applications.add(application);
                List<Points> agreed = scores();
                int full = procedure.getPanel().rule().name().equals("agreed-sheet") && chance(4) ? 2 : sheets;
                for (int e = 1; e <= full; e++) {
                    EvaluatorId evaluator = new EvaluatorId("E" + e);
                    if (chance(trouble)) {
                        recusals.add(new Recusal(evaluator, id, pick(RecusalKind.values())));
                    }
                    if (!chance(gaps)) {
                        scoreSheets.add(sheet(id, evaluator, oneMind ? agreed : scores(), gaps));
                    }
                }
            }
            return settled(new SelectionCall(procedure, applications, scoreSheets, recusals))
                    .shuffled(random);
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
            String subdivision = authority == 13 ? "TN-99" : SUBDIVISIONS[place];
            return Applicant.of(Municipality.builder()
                    .code(new NationalCode("tn-municipality", "M" + authority))
                    .name(LocalizedText.of("en", "Municipality " + authority))
                    .subdivision(new IsoSubdivisionCode(subdivision))
                    .build());
        }

        private static Points points(BigDecimal number) {
            BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return Points.parse(shortest.toPlainString());
        }
    }
}
