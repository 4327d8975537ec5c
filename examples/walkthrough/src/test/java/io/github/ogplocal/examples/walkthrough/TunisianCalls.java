// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.time.OffsetDateTime;
import java.util.List;

/** Example documents in the shape of two Tunisian procedures that know no quota. */
final class TunisianCalls {
    private static final List<String> COMMITTEE = List.of("COMMITTEE");

    private TunisianCalls() {}

    static CallDraft youthPlans(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("tunisia-youth-2022", 2022, 2);
        List<Integer> totals = List.of(
                94, 91, 88, 86, 85, 83, 81, 79, 78, 76, 74, 73, 72, 71, 70, 70, 69, 69, 67, 64, 61, 58, 55, 49, 42);
        Applicant twice = call.applicant(ApplicantKind.ASSOCIATION);
        for (int total : totals) {
            boolean second = total == 94 || total == 49;
            call.plan(second ? twice : call.applicant(ApplicantKind.ASSOCIATION))
                    .then(id -> call.score(id, COMMITTEE, procedure.getCriteria(), total));
        }
        call.file(OffsetDateTime.parse("2022-06-25T08:00:00+01:00"), 33);
        call.plan(call.applicant(ApplicantKind.ASSOCIATION));
        call.fileInOrder(OffsetDateTime.parse("2022-07-28T09:12:00+01:00"), 60);
        return call;
    }

    static CallDraft communesGrant(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("tunisia-communes-grant", 2014, 2);
        List<Integer> totals =
                List.of(96, 91, 88, 84, 79, 76, 73, 71, 70, 69, 66, 62, 58, 55, 52, 51, 50, 49, 44, 90, 81, 77, 63);
        for (int total : totals) {
            call.plan(call.municipality("XA")).then(id -> call.score(id, COMMITTEE, procedure.getCriteria(), total));
        }
        call.file(OffsetDateTime.parse("2019-03-04T08:00:00+01:00"), 20);
        return call;
    }
}
