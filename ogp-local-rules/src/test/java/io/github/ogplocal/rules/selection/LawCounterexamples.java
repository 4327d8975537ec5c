// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.ScoreSheetBuilder;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Calls that break a law: found by search among generated ones, then made as small as they go. */
final class LawCounterexamples {
    private static final CriterionId FIRST = new CriterionId("c");
    private static final CriterionId SECOND = new CriterionId("d");

    /** Two groups with these many places; everything else decides as little as it can, until it is changed. */
    static final class Example {
        private final SelectionProcedureBuilder procedure;
        private final List<Application> applications = new ArrayList<>();
        private final List<ScoreSheet> sheets = new ArrayList<>();
        private final SelectionDocumentsBuilder documents = SelectionDocuments.builder();

        Example(int north, int south) {
            Scale scale = new Scale(Points.ZERO, Points.of(20), Points.of(1));
            procedure = SelectionProcedure.builder()
                    .id("example")
                    .revision(1)
                    .title(LocalizedText.of("en", "Example"))
                    .source("Made for a test")
                    .pipeline(SelectionRules.PIPELINE_1.info().getId())
                    .regionScheme(RegionScheme.builder()
                            .id("tn-example")
                            .revision(1)
                            .title(LocalizedText.of("en", "Two regions"))
                            .source("Made for a test")
                            .addGroups(
                                    new RegionGroup(new GroupId("north"), LocalizedText.of("en", "North")),
                                    new RegionGroup(new GroupId("south"), LocalizedText.of("en", "South")))
                            .putMembers(new IsoSubdivisionCode("TN-11"), new GroupId("north"))
                            .putMembers(new IsoSubdivisionCode("TN-81"), new GroupId("south"))
                            .build())
                    .screening(RuleChain.NONE)
                    .duplicates(RuleUse.of(SelectionRules.ALLOW_SEVERAL_FILES))
                    .addCriteria(criterion(FIRST, scale))
                    .panel(RuleUse.of(SelectionRules.AGREED_SHEET))
                    .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_BLOCKS))
                    .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                    .ranking(RuleUse.of(SelectionRules.RANK_BY_TOTAL))
                    .thresholds(RuleChain.NONE)
                    .grouping(RuleUse.of(SelectionRules.BY_REGION))
                    .allocation(RuleUse.of(
                            SelectionRules.PLACES_PER_GROUP,
                            Settings.NONE.withCounts("places", Map.of("north", north, "south", south))))
                    .shortage(RuleUse.of(SelectionRules.SHORTAGE_LEAVES_EMPTY))
                    .tieBreaks(RuleChain.NONE)
                    .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_ADMITS_NONE))
                    .reserve(reserve(1))
                    .publication(RuleUse.of(
                            SelectionRules.PUBLICATION,
                            Settings.NONE.withChoice("names", "all").withChoice("scores", "all")));
        }

        static RuleUse reserve(int size) {
            return RuleUse.of(SelectionRules.RESERVE_PER_GROUP, Settings.NONE.withCount("size", size));
        }

        private static Criterion criterion(CriterionId id, Scale scale) {
            return Criterion.builder()
                    .id(id)
                    .title(LocalizedText.of("en", id.value()))
                    .scale(scale)
                    .weight(Weight.ONE)
                    .build();
        }

        Example shortage(ShortageRule rule) {
            procedure.shortage(RuleUse.of(rule));
            return this;
        }

        Example remaining(RemainingTieRule rule) {
            procedure.remainingTies(RuleUse.of(rule));
            return this;
        }

        Example duplicates(DuplicateRule rule) {
            procedure.duplicates(RuleUse.of(rule));
            return this;
        }

        Example noReserve() {
            procedure.reserve(RuleUse.of(SelectionRules.NO_RESERVE));
            return this;
        }

        Example threshold(int points) {
            procedure.thresholds(RuleChain.of(RuleUse.of(
                    SelectionRules.TOTAL_THRESHOLD,
                    Settings.NONE.withPoints("points", Points.of(points)).withChoice("bound", "inclusive"))));
            return this;
        }

        Example panel(PanelRule rule, int sheets) {
            procedure.panel(
                    RuleUse.of(rule, Settings.NONE.withCount("sheets", sheets).withCount("minimumSheets", 1)));
            return this;
        }

        Example secondCriterion() {
            procedure.addCriteria(criterion(SECOND, new Scale(Points.ZERO, Points.of(20), Points.of(1))));
            return this;
        }

        Example missing(MissingScoreRule rule) {
            procedure.missingScores(RuleUse.of(rule));
            return this;
        }

        Example file(String id, String region, int score) {
            return file(id, id, region).sheet(id, "E1", score);
        }

        /** A file of an authority, filed the later the more there are. */
        Example file(String id, String authority, String region) {
            applications.add(Application.builder()
                    .id(new ApplicationId(id))
                    .call(new CallId("example"))
                    .applicant(Applicant.of(Municipality.builder()
                            .code(new NationalCode("tn-municipality", authority))
                            .name(LocalizedText.of("en", "Example " + authority))
                            .subdivision(new IsoSubdivisionCode(region.equals("north") ? "TN-11" : "TN-81"))
                            .build()))
                    .receipt(new Receipt("R-" + id, RandomCalls.OPENING.plusMinutes(applications.size())))
                    .build());
            return this;
        }

        /** The scores for the first criterion and, where there is one, the second; -1 leaves one out. */
        Example sheet(String application, String evaluator, int... scores) {
            ScoreSheetBuilder sheet = ScoreSheet.builder()
                    .application(new ApplicationId(application))
                    .evaluator(new EvaluatorId(evaluator));
            for (int c = 0; c < scores.length; c++) {
                if (scores[c] >= 0) {
                    sheet.putScores(c == 0 ? FIRST : SECOND, Points.of(scores[c]));
                }
            }
            sheets.add(sheet.build());
            return this;
        }

        /** A file of an authority of its own, with its place in a classification. */
        Example file(String id, String region, int score, String topic) {
            return file(id, region, score).topic(topic);
        }

        /** Groups are places in a classification, whatever the region. */
        Example byTopic() {
            procedure.grouping(RuleUse.of(
                    SelectionRules.BY_CATEGORY,
                    Settings.NONE.withCode("category", "topic").withCodes("groups", List.of("north", "south"))));
            return this;
        }

        Example topic(String topic) {
            int last = applications.size() - 1;
            applications.set(
                    last,
                    Application.builder()
                            .from(applications.get(last))
                            .putCategories(new AttributeId("topic"), new GroupId(topic))
                            .build());
            return this;
        }

        Example tieByUncoveredTopic() {
            procedure.tieBreaks(RuleChain.of(
                    RuleUse.of(SelectionRules.TIE_BY_UNCOVERED_CATEGORY, Settings.NONE.withCode("category", "topic"))));
            return this;
        }

        Example furtherEvaluator() {
            procedure.panel(RuleUse.of(
                    SelectionRules.PANEL_MEAN_WITH_FURTHER_EVALUATOR,
                    Settings.NONE
                            .withCount("sheets", 2)
                            .withPoints("maximumGap", Points.ZERO)
                            .withChoice("settledBy", "mean")));
            return this;
        }

        /** A draw among all files so far. */
        Example drawn() {
            DrawPool pool = DrawPool.of(
                    "example@1",
                    applications.stream().map(a -> a.getId().value()).toList(),
                    RandomCalls.CLOSING.plusDays(1));
            documents
                    .drawPool(pool)
                    .draw(Draw.of(pool, "3615 2461 5533 1264", "Made for a test", RandomCalls.CLOSING.plusDays(2)));
            return this;
        }

        Example decided(List<String> tied, String admitted) {
            TreeSet<ApplicationId> ids = new TreeSet<>();
            tied.forEach(id -> ids.add(new ApplicationId(id)));
            documents.addTieDecisions(new TieDecision(
                    ids, new TreeSet<>(List.of(new ApplicationId(admitted))), "PV 1", LocalDate.of(2019, 8, 1)));
            return this;
        }

        SelectionCall call() {
            return new SelectionCall(
                    procedure.build(),
                    documents.applications(applications).sheets(sheets).build());
        }
    }

    /**
     * A call that breaks a law by some settings.
     *
     * @param settings which settings, alone or together, are to blame
     */
    record Counterexample(SelectionLaw law, Set<String> settings, SelectionCall call) {
        @Override
        public String toString() {
            return law + " " + settings;
        }
    }

    private LawCounterexamples() {}

    static List<Counterexample> all() {
        Map<String, Example> examples = new LinkedHashMap<>();
        examples.put(
                "A4 shortage-next-best@1",
                new Example(1, 1)
                        .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                        .file("a", "north", 15)
                        .file("b", "north", 14));
        examples.put(
                "A5 shortage-next-best@1",
                new Example(1, 0)
                        .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                        .file("a", "north", 15)
                        .file("b", "south", 15));
        examples.put(
                "A5 shortage-stops@1",
                new Example(1, 1)
                        .shortage(SelectionRules.SHORTAGE_STOPS)
                        .file("a", "north", 15)
                        .file("b", "south", 15));
        examples.put(
                "A7 shortage-next-best@1",
                new Example(0, 1).shortage(SelectionRules.SHORTAGE_NEXT_BEST).file("a", "north", 15));
        examples.put(
                "A7 remaining-tie-admits-all@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_ADMITS_ALL)
                        .file("a", "north", 15)
                        .file("b", "north", 15));
        examples.put(
                "A8 shortage-stops@1",
                new Example(2, 0).shortage(SelectionRules.SHORTAGE_STOPS).file("a", "north", 15));
        examples.put(
                "A8 remaining-tie-admits-none@1",
                new Example(1, 0).file("a", "north", 15).file("b", "north", 15));
        examples.put(
                "A8 remaining-tie-stays-undecided@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)
                        .file("a", "north", 15)
                        .file("b", "north", 15));
        Map<String, RemainingTieRule> open = Map.of(
                "remaining-tie-stays-undecided@1", SelectionRules.REMAINING_TIE_STAYS_UNDECIDED,
                "remaining-tie-drawn@1", SelectionRules.REMAINING_TIE_DRAWN,
                "remaining-tie-committee@1", SelectionRules.REMAINING_TIE_COMMITTEE);
        // Whoever loses the tie has one of the places passed on, and c the other.
        new TreeMap<>(open)
                .forEach((name, rule) -> examples.put(
                        "A9 shortage-next-best@1 + " + name,
                        new Example(1, 2)
                                .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                                .remaining(rule)
                                .file("a", "north", 15)
                                .file("b", "north", 15)
                                .file("c", "north", 14)));
        for (String name : List.of("remaining-tie-drawn@1", "remaining-tie-committee@1")) {
            examples.put(
                    "A8 " + name,
                    new Example(1, 0)
                            .remaining(open.get(name))
                            .file("a", "north", 15)
                            .file("b", "north", 15));
            examples.put(
                    "A10 " + name,
                    new Example(2, 0)
                            .remaining(open.get(name))
                            .file("a", "north", 16)
                            .file("b", "north", 15)
                            .file("c", "north", 15));
            examples.put(
                    "A13 " + name,
                    new Example(1, 0)
                            .remaining(open.get(name))
                            .file("a", "north", 15)
                            .file("b", "north", 15));
        }
        examples.put(
                "A2 remaining-tie-drawn@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_DRAWN)
                        .file("a", "north", 15)
                        .file("b", "north", 15)
                        .drawn());
        examples.put(
                "A4 panel-mean-with-further-evaluator@1",
                new Example(1, 0)
                        .furtherEvaluator()
                        .file("a", "a", "north")
                        .sheet("a", "E1", 15)
                        .sheet("a", "E2", 15));
        examples.put(
                "A4 tie-by-uncovered-category@1",
                new Example(1, 1)
                        .tieByUncoveredTopic()
                        .file("a", "north", 14, "alpha")
                        .file("b", "south", 14, "alpha")
                        .file("c", "south", 14, "beta"));
        examples.put(
                "A5 tie-by-uncovered-category@1",
                new Example(1, 1)
                        .tieByUncoveredTopic()
                        .file("a", "north", 15, "alpha")
                        .file("b", "south", 14, "alpha")
                        .file("c", "south", 14, "beta"));
        examples.put(
                "A10 tie-by-uncovered-category@1",
                new Example(1, 1)
                        .tieByUncoveredTopic()
                        .file("a", "north", 15, "alpha")
                        .file("b", "south", 14, "alpha")
                        .file("c", "south", 14, "beta"));
        examples.put(
                "A11 tie-by-uncovered-category@1",
                new Example(0, 1)
                        .noReserve()
                        .remaining(SelectionRules.REMAINING_TIE_ADMITS_ALL)
                        .tieByUncoveredTopic()
                        .file("a", "north", 15, "alpha")
                        .file("b", "south", 14, "alpha")
                        .file("c", "south", 14, "beta"));
        new TreeMap<>(Map.of(
                        "keep-first-file@1", SelectionRules.KEEP_FIRST_FILE,
                        "keep-latest-file@1", SelectionRules.KEEP_LATEST_FILE,
                        "refuse-duplicate-files@1", SelectionRules.REFUSE_DUPLICATE_FILES))
                .forEach((name, rule) -> examples.put(
                        "A5 by-category@1 + " + name,
                        new Example(1, 1)
                                .byTopic()
                                .duplicates(rule)
                                .file("a", "m", "north")
                                .topic("north")
                                .sheet("a", "E1", 15)
                                .file("b", "m", "north")
                                .topic("south")
                                .sheet("b", "E1", 15)));
        examples.put(
                "A5 remaining-tie-stops@1",
                new Example(1, 1)
                        .remaining(SelectionRules.REMAINING_TIE_STOPS)
                        .file("a", "north", 15)
                        .file("b", "north", 15)
                        .file("c", "south", 15));
        examples.put(
                "A7 remaining-tie-shares-rank@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_SHARES_RANK)
                        .file("a", "north", 15)
                        .file("b", "north", 15));
        examples.put(
                "A8 remaining-tie-stops@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_STOPS)
                        .file("a", "north", 15)
                        .file("b", "north", 15));
        examples.put(
                "A10 remaining-tie-shares-rank@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_SHARES_RANK)
                        .file("a", "north", 15)
                        .file("b", "north", 15)
                        .file("c", "north", 14));
        for (String law : List.of("A10", "A13")) {
            examples.put(
                    law + " remaining-tie-stops@1",
                    new Example(1, 0)
                            .remaining(SelectionRules.REMAINING_TIE_STOPS)
                            .file("a", "north", 16)
                            .file("b", "north", 15)
                            .file("c", "north", 14)
                            .file("d", "north", 14));
        }
        examples.put(
                "A11 remaining-tie-committee@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_COMMITTEE)
                        .noReserve()
                        .file("a", "north", 15)
                        .file("b", "north", 15)
                        .file("c", "north", 15)
                        .decided(List.of("a", "b", "c"), "a"));
        examples.put(
                "A14 remaining-tie-stops@1",
                new Example(2, 0)
                        .remaining(SelectionRules.REMAINING_TIE_STOPS)
                        .threshold(12)
                        .file("a", "north", 15)
                        .file("b", "north", 11)
                        .file("c", "north", 11));
        examples.put(
                "A10 keep-first-file@1",
                new Example(1, 0)
                        .duplicates(SelectionRules.KEEP_FIRST_FILE)
                        .file("a", "m", "north")
                        .sheet("a", "E1", 15)
                        .file("b", "m", "north")
                        .sheet("b", "E1", 15));
        examples.put(
                "A10 keep-latest-file@1",
                new Example(1, 0)
                        .duplicates(SelectionRules.KEEP_LATEST_FILE)
                        .file("a", "m", "north")
                        .sheet("a", "E1", 15)
                        .file("b", "m", "north")
                        .sheet("b", "E1", 15));
        examples.put(
                "A10 shortage-next-best@1",
                new Example(1, 0)
                        .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                        .file("a", "north", 15)
                        .file("b", "south", 15));
        examples.put(
                "A10 shortage-stops@1",
                new Example(1, 1)
                        .shortage(SelectionRules.SHORTAGE_STOPS)
                        .file("a", "north", 15)
                        .file("b", "south", 15));
        examples.put(
                "A10 remaining-tie-admits-all@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_ADMITS_ALL)
                        .file("a", "north", 15)
                        .file("b", "north", 15)
                        .file("c", "north", 14));
        examples.put(
                "A10 remaining-tie-stays-undecided@1",
                new Example(2, 0)
                        .remaining(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)
                        .file("a", "north", 16)
                        .file("b", "north", 15)
                        .file("c", "north", 15));
        examples.put(
                "A10 no-reserve@1",
                new Example(1, 0).noReserve().file("a", "north", 15).file("b", "north", 14));
        examples.put(
                "A11 keep-first-file@1",
                new Example(0, 0)
                        .duplicates(SelectionRules.KEEP_FIRST_FILE)
                        .noReserve()
                        .file("a", "m", "north")
                        .sheet("a", "E1", 15)
                        .file("b", "m", "north")
                        .sheet("b", "E1", 15));
        examples.put(
                "A11 keep-latest-file@1",
                new Example(0, 0)
                        .duplicates(SelectionRules.KEEP_LATEST_FILE)
                        .noReserve()
                        .file("a", "m", "north")
                        .sheet("a", "E1", 15)
                        .file("b", "m", "north")
                        .sheet("b", "E1", 15));
        examples.put(
                "A11 refuse-duplicate-files@1",
                new Example(1, 0)
                        .duplicates(SelectionRules.REFUSE_DUPLICATE_FILES)
                        .file("a", "m", "north")
                        .sheet("a", "E1", 15)
                        .file("b", "m", "north")
                        .sheet("b", "E1", 15));
        examples.put(
                "A11 remaining-tie-admits-none@1",
                new Example(1, 0).file("a", "north", 15).file("b", "north", 15));
        examples.put(
                "A12 agreed-sheet@1",
                new Example(1, 0)
                        .file("a", "north", 15)
                        .sheet("a", "E2", 15)
                        .file("b", "north", 14)
                        .sheet("b", "E2", 14));
        examples.put(
                "A12 panel-median@1",
                new Example(1, 0)
                        .panel(SelectionRules.PANEL_MEDIAN, 3)
                        .file("a", "north", 3)
                        .sheet("a", "E2", 0)
                        .sheet("a", "E3", 10)
                        .file("b", "north", 2)
                        .sheet("b", "E2", 4)
                        .sheet("b", "E3", 4));
        examples.put(
                "A12 missing-score-left-out@1",
                new Example(1, 0)
                        .panel(SelectionRules.PANEL_MEAN, 3)
                        .missing(SelectionRules.MISSING_SCORE_LEFT_OUT)
                        .secondCriterion()
                        .file("a", "a", "north")
                        .sheet("a", "E1", 10, 0)
                        .sheet("a", "E2", -1, 0)
                        .sheet("a", "E3", 2, 0)
                        .file("b", "b", "north")
                        .sheet("b", "E1", 9, 0)
                        .sheet("b", "E2", 9, 0)
                        .sheet("b", "E3", 1, 0));
        examples.put(
                "A13 shortage-next-best@1",
                new Example(0, 0).shortage(SelectionRules.SHORTAGE_NEXT_BEST).file("a", "south", 15));
        examples.put(
                "A13 shortage-stops@1",
                new Example(1, 0).shortage(SelectionRules.SHORTAGE_STOPS).file("a", "north", 15));
        examples.put(
                "A13 remaining-tie-admits-all@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_ADMITS_ALL)
                        .file("a", "north", 15)
                        .file("b", "north", 15)
                        .file("c", "north", 14));
        examples.put(
                "A13 remaining-tie-stays-undecided@1",
                new Example(1, 0)
                        .remaining(SelectionRules.REMAINING_TIE_STAYS_UNDECIDED)
                        .file("a", "north", 15)
                        .file("b", "north", 15));
        examples.put("A13 no-reserve@1", new Example(0, 0).noReserve().file("a", "north", 15));
        examples.put(
                "A14 shortage-next-best@1",
                new Example(2, 1)
                        .shortage(SelectionRules.SHORTAGE_NEXT_BEST)
                        .threshold(12)
                        .file("a", "south", 15)
                        .file("b", "south", 15)
                        .file("c", "north", 11));
        List<Counterexample> all = new ArrayList<>();
        examples.forEach((name, example) -> {
            String[] words = name.split(" ", 2);
            List<String> settings = new ArrayList<>();
            for (String setting : words[1].split(" \\+ ")) {
                settings.add("selection/" + setting);
            }
            all.add(new Counterexample(SelectionLaw.valueOf(words[0]), Set.copyOf(settings), example.call()));
        });
        return List.copyOf(all);
    }
}
