// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Example documents in the shape of four European rule books. */
final class EuropeanCalls {
    private static final List<String> COMMITTEE = List.of("COMMITTEE");
    private static final List<String> FOUR = List.of("EX-1", "EX-2", "EX-3", "EX-4");

    private EuropeanCalls() {}

    /**
     * A proposal, with its scores in half points.
     *
     * @param tenths the amount asked for, in hundred thousands of euro
     * @param first excellence and impact at the first stage
     * @param second excellence, impact and implementation at the second; empty when it is not to get there
     */
    private record Proposal(String topic, String country, int women, int tenths, int[] first, int[] second) {}

    private static Proposal proposal(String topic, String country, int women, int tenths, int[] first, int... second) {
        return new Proposal(topic, country, women, tenths, first, second);
    }

    private static int[] first(int excellence, int impact) {
        return new int[] {excellence, impact};
    }

    /**
     * First stage: those with 10, 9.5, 9, 8.5 and 8 of 10 ask together for 5.9, 14.3, 25.6, 31.3 and 42.3 millions; with a
     * budget of ten, 8.5 comes nearest to three times. Second stage: the third and the fourth have equal ranking scores.
     */
    static CallDraft horizon(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("horizon-europe-two-stage", 2021, 2);
        List<Proposal> proposals = List.of(
                proposal("A", "XA", 40, 28, first(10, 10), 10, 9, 9),
                proposal("B", "XB", 45, 31, first(10, 10), 9, 10, 9),
                proposal("A", "XC", 50, 25, first(10, 9), 9, 9, 8),
                proposal("C", "XA", 30, 30, first(9, 10), 8, 9, 9),
                proposal("B", "XD", 35, 29, first(10, 9), 10, 7, 9),
                proposal("A", "XB", 30, 32, first(9, 9), 8, 8, 8),
                proposal("B", "XC", 45, 24, first(9, 9), 8, 8, 8),
                proposal("C", "XD", 40, 27, first(10, 8), 6, 7, 7),
                proposal("A", "XE", 55, 30, first(8, 10), 10, 5, 9),
                proposal("B", "XE", 50, 26, first(9, 8), 6, 6, 7),
                proposal("C", "XB", 20, 31, first(8, 9), 9, 6, 6),
                proposal("A", "XA", 40, 28, first(8, 8)),
                proposal("B", "XC", 35, 27, first(8, 8)),
                proposal("C", "XE", 45, 29, first(8, 8)),
                proposal("A", "XD", 50, 26, first(8, 8)),
                proposal("B", "XA", 30, 24, first(10, 7)),
                proposal("C", "XB", 40, 22, first(7, 10)),
                proposal("A", "XC", 45, 30, first(9, 7)),
                proposal("B", "XD", 35, 28, first(7, 9)),
                proposal("C", "XA", 25, 21, first(8, 7)),
                proposal("A", "XE", 40, 27, first(7, 8)),
                proposal("B", "XB", 50, 25, first(6, 6)),
                proposal("C", "XC", 45, 23, first(5, 7)),
                proposal("A", "XD", 30, 29, first(4, 4)));
        List<Criterion> ofFirst =
                procedure.getEarlierStage().orElseThrow().getProcedure().getCriteria();
        TreeMap<ApplicationId, Proposal> through = new TreeMap<>();
        for (Proposal proposal : proposals) {
            call.plan(call.applicant(ApplicantKind.COMPANY))
                    .with(file -> file.requestedAmount(new Money("EUR", proposal.tenths() * 100_000_000L))
                            .putCategories(new AttributeId("topic"), new GroupId(proposal.topic()))
                            .putCategories(new AttributeId("country"), new GroupId(proposal.country()))
                            .putFigures(new AttributeId("women-percent"), Points.of(proposal.women())))
                    .then(id -> call.score(id, COMMITTEE, ofFirst, new int[][] {proposal.first()}))
                    .then(id -> {
                        if (proposal.second().length > 0) {
                            through.put(id, proposal);
                        }
                    });
        }
        call.file(OffsetDateTime.parse("2021-02-01T08:00:00+01:00"), 30);
        call.nextStage(through.keySet());
        through.forEach(
                (id, proposal) -> call.score(id, COMMITTEE, procedure.getCriteria(), new int[][] {proposal.second()}));
        return call;
    }

    /**
     * Medians by criterion, in tenths: excellence, impact, implementation. Two of the rows tell the median from the mean:
     * one of their experts gives a single point.
     */
    static CallDraft smeInstrument(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("sme-instrument", 2014, 2);
        int[][] medians = {
            {47, 48, 46},
            {46, 47, 47},
            {45, 48, 45},
            {48, 45, 46},
            {46, 46, 45},
            {44, 47, 44},
            {45, 45, 46},
            {44, 46, 44},
            {46, 44, 45},
            {43, 45, 44},
            {45, 43, 43},
            {43, 43, 44},
            {44, 42, 43},
            {42, 43, 43},
            {41, 42, 42},
            {40, 41, 40},
            {39, 40, 41},
            {38, 37, 40},
            {35, 36, 35},
            {30, 33, 31}
        };
        for (int i = 0; i < medians.length; i++) {
            int[] median = medians[i];
            boolean outlier = i == 1 || i == 5;
            int[][] steps = new int[FOUR.size()][median.length];
            for (int c = 0; c < median.length; c++) {
                int near = call.random.below(2);
                int far = near + call.random.below(2);
                int[] offsets = {-far, -near, near, far};
                for (int e = 0; e < steps.length; e++) {
                    steps[e][c] = median[c] + (outlier ? 0 : offsets[e]);
                }
                if (outlier) {
                    steps[3][c] = 10;
                }
            }
            call.plan(call.applicant(ApplicantKind.COMPANY))
                    .then(id -> call.score(id, FOUR, procedure.getCriteria(), steps));
        }
        call.file(OffsetDateTime.parse("2019-01-07T08:00:00+01:00"), 30);
        return call;
    }

    /**
     * Submissions a few seconds apart, country after country. The first two of XA hold a voucher already; one of XA and one
     * of XB stand in no list.
     */
    static CallDraft wifi4eu() {
        CallDraft call = new CallDraft("wifi4eu", 2018, 3);
        ProgrammeId programme = new ProgrammeId("wifi4eu");
        for (Map.Entry<String, Integer> country :
                new TreeMap<>(Map.of("XA", 43, "XB", 21, "XC", 22, "XD", 20)).entrySet()) {
            for (int i = 0; i < country.getValue(); i++) {
                Applicant applicant = call.municipality(country.getKey());
                boolean awarded = country.getKey().equals("XA") && i < 2;
                boolean listed = i != 7 || country.getKey().compareTo("XB") > 0;
                if (awarded) {
                    NationalCode code = applicant.getAuthority().orElseThrow().getCode();
                    call.with(documents ->
                            documents.addPastAwards(new PastAward(code, programme, LocalDate.of(2018, 6, 1))));
                }
                call.plan(applicant)
                        .then(id -> call.with(documents -> documents.addChecks(new RecordedCheck(
                                id,
                                new ConditionId("listed-by-state"),
                                listed ? CheckResult.MET : CheckResult.NOT_MET,
                                new EvaluatorId("AGENCY"),
                                LocalDate.of(2018, 11, 12)))));
            }
        }
        call.fileInOrder(OffsetDateTime.parse("2018-11-07T13:00:00+01:00"), 7);
        return call;
    }

    /** 42 files of eight states, two of them late; the last three states would get none by points alone. */
    static CallDraft citiesMission(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("cities-mission", 2022, 2);
        List<List<Integer>> totals = List.of(
                List.of(29, 28, 27, 26, 25, 24, 20, 18, 15),
                List.of(28, 27, 25, 23, 22, 19, 16),
                List.of(26, 25, 21, 17, 14),
                List.of(24, 22, 19, 12),
                List.of(21, 18, 13, 10),
                List.of(17, 15, 9, 8),
                List.of(16, 14, 7),
                List.of(11, 10, 6, 5));
        for (int state = 0; state < totals.size(); state++) {
            String country = "X" + (char) ('A' + state);
            for (int total : totals.get(state)) {
                boolean consents = total % 4 != 3;
                call.plan(call.municipality(country))
                        .with(file -> {
                            if (consents) {
                                file.addPieces(new PieceId("consent-to-publication"));
                            }
                        })
                        .then(id -> call.score(id, COMMITTEE, procedure.getCriteria(), total));
            }
        }
        call.file(OffsetDateTime.parse("2021-11-25T08:00:00+01:00"), 60);
        for (String country : Arrays.asList("XA", "XF")) {
            call.plan(call.municipality(country));
        }
        call.fileInOrder(OffsetDateTime.parse("2022-02-01T08:00:00+01:00"), 600);
        return call;
    }
}
