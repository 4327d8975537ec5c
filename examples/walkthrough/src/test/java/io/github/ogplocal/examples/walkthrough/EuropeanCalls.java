// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.rules.selection.SelectionProcedure;
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

    static CallDraft horizon(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("horizon-europe-two-stage", 2021, 2);
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

    /** Submissions a few seconds apart: first mostly those of XA, then XB, XC and XD. */
    static CallDraft wifi4eu() {
        CallDraft call = new CallDraft("wifi4eu", 2018, 3);
        for (Map.Entry<String, Integer> country :
                new TreeMap<>(Map.of("XA", 40, "XB", 20, "XC", 22, "XD", 20)).entrySet()) {
            for (int i = 0; i < country.getValue(); i++) {
                call.plan(call.municipality(country.getKey()));
            }
        }
        call.fileInOrder(OffsetDateTime.parse("2018-11-07T13:00:00+01:00"), 7);
        return call;
    }

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
                call.plan(call.municipality(country))
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
