// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small calls for the steps of a procedure: three groups, no tie-breaks, and totals from 15 to 20. */
final class StepCalls {
    static final OffsetDateTime POOL_AT = OffsetDateTime.parse("2019-08-01T08:00:00+01:00");
    private static final Map<String, String> SUBDIVISIONS =
            Map.of("north", "TN-11", "centre", "TN-41", "south", "TN-81");

    private StepCalls() {}

    /** The procedure of {@link SelectionEngineTest}, with a third group, without tie-breaks and without a reserve. */
    static SelectionProcedureBuilder procedure() {
        return SelectionProcedure.builder()
                .from(SelectionEngineTest.procedure())
                .regionScheme(RegionScheme.builder()
                        .id("tn-test")
                        .revision(1)
                        .title(LocalizedText.of("en", "Three regions"))
                        .source("Made for this test")
                        .addGroups(group("north"), group("centre"), group("south"))
                        .putMembers(new IsoSubdivisionCode("TN-11"), new GroupId("north"))
                        .putMembers(new IsoSubdivisionCode("TN-41"), new GroupId("centre"))
                        .putMembers(new IsoSubdivisionCode("TN-81"), new GroupId("south"))
                        .build())
                .allocation(perGroup(1, 1, 1))
                .tieBreaks(RuleChain.of())
                .reserve(RuleUse.of(SelectionRules.NO_RESERVE));
    }

    private static RegionGroup group(String id) {
        return new RegionGroup(new GroupId(id), LocalizedText.of("en", id));
    }

    static RuleUse perGroup(int north, int centre, int south) {
        return RuleUse.of(
                SelectionRules.PLACES_PER_GROUP,
                Settings.NONE.withCounts("places", Map.of("north", north, "centre", centre, "south", south)));
    }

    static RuleUse inAll(int places) {
        return RuleUse.of(SelectionRules.PLACES_IN_ALL, Settings.NONE.withCount("places", places));
    }

    static RuleUse minimumAndCap(int places, int minimum, int cap) {
        return RuleUse.of(
                SelectionRules.GROUP_MINIMUM_AND_CAP,
                Settings.NONE
                        .withCount("places", places)
                        .withCount("minimum", minimum)
                        .withCount("cap", cap));
    }

    static RuleUse budget(String amount, String misfit) {
        return RuleUse.of(
                SelectionRules.BUDGET,
                Settings.NONE.withMoney("amount", Money.parse(amount)).withChoice("misfit", misfit));
    }

    static RuleUse budgetMultiple(String amount, String target, String least, String equallyNear) {
        return RuleUse.of(
                SelectionRules.BUDGET_MULTIPLE,
                Settings.NONE
                        .withMoney("amount", Money.parse(amount))
                        .withPoints("target", Points.parse(target))
                        .withPoints("least", Points.parse(least))
                        .withChoice("equallyNear", equallyNear));
    }

    static RuleUse reserve(String scope, int size, String goodUntil) {
        return RuleUse.of(
                SelectionRules.RESERVE_LIST,
                Settings.NONE
                        .withChoice("scope", scope)
                        .withCount("size", size)
                        .withTime("goodUntil", OffsetDateTime.parse(goodUntil)));
    }

    /** Calls without documents beside three files, one for each way to use a rule of the steps. */
    static List<SelectionCall> all() {
        List<SelectionCall> calls = new ArrayList<>();
        for (RuleUse allocation : List.of(
                RuleUse.of(SelectionRules.UNLIMITED_PLACES),
                inAll(2),
                minimumAndCap(3, 1, 2),
                RuleUse.of(
                        SelectionRules.GROUP_MINIMUM_AND_CAP_SHARE,
                        Settings.NONE
                                .withCount("places", 3)
                                .withCount("minimum", 1)
                                .withPoints("capPercent", Points.of(70))),
                budget("TND 100", "first-misfit-ends"),
                budget("TND 100", "misfit-skipped"),
                budgetMultiple("TND 50", "3", "2", "higher"),
                budgetMultiple("TND 50", "3", "2", "lower"))) {
            calls.add(call(procedure().allocation(allocation)));
        }
        for (RemainingTieRule ties : List.of(
                SelectionRules.REMAINING_TIE_SHARES_RANK,
                SelectionRules.REMAINING_TIE_DRAWN,
                SelectionRules.REMAINING_TIE_COMMITTEE,
                SelectionRules.REMAINING_TIE_STOPS)) {
            calls.add(call(procedure().remainingTies(RuleUse.of(ties))));
        }
        for (String scope : List.of("per-group", "in-all")) {
            calls.add(call(procedure().reserve(reserve(scope, 2, "2020-01-01T00:00:00+01:00"))));
        }
        calls.add(call(procedure().sameApplicant(RuleUse.of(SelectionRules.SAME_NAME))));
        for (RecusalRule recusals : List.of(SelectionRules.RECUSAL_OWN_COUNTRY, SelectionRules.RECUSAL_OWN_AUTHORITY)) {
            calls.add(call(procedure().ownRecusals(RuleUse.of(recusals))));
        }
        calls.add(call(procedure()
                .verification(RuleUse.of(
                        SelectionRules.VERIFIED_SCORES, Settings.NONE.withCodes("criteria", List.of("reach"))))));
        calls.add(call(procedure()
                .bands(RuleUse.of(
                        SelectionRules.GRADUATED_BANDS,
                        Settings.NONE.withPointsTable(
                                "bands", Map.of("full", Points.of(18), "half", Points.of(16)))))));
        calls.add(call(procedure()
                .overrides(RuleUse.of(SelectionRules.COMMITTEE_OVERRIDE, Settings.NONE.withCount("most", 2)))));
        for (String silence : List.of("consents", "stays-open")) {
            calls.add(call(procedure()
                    .endorsement(RuleUse.of(
                            SelectionRules.ENDORSEMENT,
                            Settings.NONE
                                    .withCode("condition", LeafRuleCalls.CONDITION.value())
                                    .withChoice("silence", silence)))));
        }
        for (RuleUse carryOver : List.of(
                RuleUse.of(SelectionRules.SCORES_START_ANEW),
                RuleUse.of(
                        SelectionRules.EARLIER_TOTAL_COUNTS,
                        Settings.NONE.withPoints("factor", Points.parse("0.5"))))) {
            calls.add(call(procedure()
                    .earlierStage(EarlierStage.builder()
                            .procedure(procedure().id("first-stage").build())
                            .carryOver(carryOver)
                            .build())));
        }
        for (String names : List.of("all", "selected")) {
            for (String scores : List.of("all", "selected", "nobody")) {
                calls.add(call(procedure()
                        .publication(RuleUse.of(
                                SelectionRules.PUBLICATION_WITH_CONSENT,
                                Settings.NONE
                                        .withCode("piece", "consent")
                                        .withChoice("names", names)
                                        .withChoice("scores", scores)))));
            }
        }
        return calls;
    }

    private static SelectionCall call(SelectionProcedureBuilder procedure) {
        return new SelectionCall(
                procedure.build(),
                documents("a north 20 TND 10", "b centre 20 TND 20", "c south 19 TND 30")
                        .build());
    }

    /** Documents of files written {@code id group total} or {@code id group total amount}. */
    static SelectionDocumentsBuilder documents(String... files) {
        List<Application> applications = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (String file : files) {
            String[] words = file.split(" ", 4);
            applications.add(application(words));
            sheets.add(sheet(words[0], words[2]));
        }
        return SelectionDocuments.builder().applications(applications).sheets(sheets);
    }

    private static Application application(String[] words) {
        Application application = SelectionEngineTest.application(words[0], SUBDIVISIONS.get(words[1]), 1);
        return words.length < 4
                ? application
                : Application.builder()
                        .from(application)
                        .requestedAmount(Money.parse(words[3]))
                        .build();
    }

    static ScoreSheet sheet(String application, String total) {
        Points reach = Points.ofUnscaled(Points.parse(total).unscaledAt(1) - 100, 1);
        return SelectionEngineTest.sheet(application, "G", "10", reach.toString());
    }

    static Selection select(SelectionProcedure procedure, SelectionDocuments documents) {
        return SelectionEngine.of(procedure).select(documents);
    }

    static Selection select(SelectionProcedureBuilder procedure, String... files) {
        return select(procedure.build(), documents(files).build());
    }

    /** The status of each application, by id. */
    static Map<String, String> statuses(Selection selection) {
        Map<String, String> statuses = new TreeMap<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            statuses.put(outcome.getApplication().value(), outcome.getStatus().code());
        }
        return statuses;
    }

    /** Who is selected, in natural order of the ids. */
    static List<String> selected(Selection selection) {
        return selection.selected().stream()
                .map(outcome -> outcome.getApplication().value())
                .sorted()
                .toList();
    }

    static List<String> reasons(Selection selection, String application) {
        return selection.explain(application).getFindings().stream()
                .map(finding -> finding.rule().name() + " " + finding.reason())
                .toList();
    }

    static DrawPool pool(String... ids) {
        return DrawPool.of("test@1", List.of(ids), POOL_AT);
    }

    static Draw draw(DrawPool pool, String seed) {
        return Draw.of(pool, seed, "Made for this test", POOL_AT.plusDays(1));
    }

    static ApplicationId id(String text) {
        return new ApplicationId(text);
    }
}
