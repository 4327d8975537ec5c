// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

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

    /**
     * 23 communes. Three do not meet one of the conditions, of one a condition is still being checked; the visit takes two
     * points off one that had 51, and gives two to one that had 69.
     */
    static CallDraft communesGrant(SelectionProcedure procedure) {
        CallDraft call = new CallDraft("tunisia-communes-grant", 2014, 2);
        List<Integer> totals =
                List.of(96, 91, 88, 84, 79, 76, 73, 71, 70, 69, 66, 62, 58, 55, 52, 51, 50, 49, 44, 90, 81, 77, 63);
        Map<Integer, Integer> unmet = Map.of(90, 1, 81, 2, 63, 3);
        for (int total : totals) {
            int[] most = {40, 30, 30};
            int[][] steps = Scores.spread(call.random, total, 1, most);
            call.plan(call.municipality("XA")).then(id -> {
                call.score(id, COMMITTEE, procedure.getCriteria(), steps);
                for (int condition = 1; condition <= 3; condition++) {
                    CheckResult result = Objects.equals(unmet.get(total), condition)
                            ? CheckResult.NOT_MET
                            : total == 77 && condition == 2 ? CheckResult.OPEN : CheckResult.MET;
                    call.with(check(id, "minimum-condition-" + condition, result));
                }
                if (!unmet.containsKey(total) && total != 77) {
                    int correction = total == 51 ? -2 : total == 69 ? 2 : 0;
                    // What was found of the services is what the papers said but for two communes.
                    call.with(verified(id, steps[0][0] + correction));
                }
            });
        }
        call.file(OffsetDateTime.parse("2019-03-04T08:00:00+01:00"), 20);
        return call;
    }

    private static Consumer<SelectionDocumentsBuilder> check(ApplicationId file, String condition, CheckResult result) {
        return documents -> documents.addChecks(new RecordedCheck(
                file, new ConditionId(condition), result, new EvaluatorId("CONTROLLER"), LocalDate.of(2019, 4, 2)));
    }

    private static Consumer<SelectionDocumentsBuilder> verified(ApplicationId file, int points) {
        return documents -> documents.addVerifiedScores(new VerifiedScore(
                file,
                new CriterionId("services"),
                Points.of(points),
                new EvaluatorId("CONTROLLER"),
                LocalDate.of(2019, 5, 14)));
    }
}
