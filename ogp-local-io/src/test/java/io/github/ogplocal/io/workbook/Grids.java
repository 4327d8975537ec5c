// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.selection.SmallCall;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small grids, and workbooks of them. */
final class Grids {
    static final EvaluatorId EVALUATOR = new EvaluatorId("E1");
    static final CriterionId QUALITY = new CriterionId("quality");
    static final CriterionId REACH = new CriterionId("reach");

    private Grids() {}

    /** Two criteria: quality from 0 to 10 in steps of 0.25, reach from 0 to 1 in steps of 0.1. */
    static SelectionProcedure procedure() {
        return procedure(criterion("quality", "0", "10", "0.25"), criterion("reach", "0", "1", "0.1"));
    }

    static SelectionProcedure procedure(Criterion... criteria) {
        return SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "all"))
                .criteria(List.of(criteria))
                .build();
    }

    static Criterion criterion(String id, String least, String most, String step) {
        return Criterion.builder()
                .id(new CriterionId(id))
                .title(LocalizedText.of("معيار " + id, "Critère " + id, "Criterion " + id))
                .scale(new Scale(Points.parse(least), Points.parse(most), Points.parse(step)))
                .weight(Weight.ONE)
                .build();
    }

    static Application application(String id, String name) {
        return Application.builder()
                .id(new ApplicationId(id))
                .call(new CallId("example-call"))
                .applicant(Applicant.builder()
                        .kind(ApplicantKind.ASSOCIATION)
                        .name(LocalizedText.of("fr", name))
                        .build())
                .build();
    }

    static List<Application> applications(int count) {
        List<Application> applications = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            applications.add(application("A-" + i, "Commune d’exemple " + i));
        }
        return applications;
    }

    /** Three applications, nothing scored. */
    static EvaluatorGrid blank() {
        return EvaluatorGrid.of(procedure(), EVALUATOR, applications(3));
    }

    /** Three applications: the first scored on both criteria, the second on one, the third on none. */
    static EvaluatorGrid scored() {
        return blank().withScores(List.of(
                ScoreSheet.builder()
                        .application(new ApplicationId("A-1"))
                        .evaluator(EVALUATOR)
                        .putScores(QUALITY, Points.parse("8.25"))
                        .putScores(REACH, Points.parse("0.3"))
                        .build(),
                ScoreSheet.builder()
                        .application(new ApplicationId("A-2"))
                        .evaluator(EVALUATOR)
                        .putScores(QUALITY, Points.ZERO)
                        .build()));
    }

    static byte[] workbook(EvaluatorGrid grid, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EvaluatorWorkbook.write(grid, language, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static ReadResult<WorkbookScores> read(byte[] workbook) {
        return read(workbook, procedure(), Limits.standard());
    }

    static ReadResult<WorkbookScores> read(byte[] workbook, SelectionProcedure procedure, Limits limits) {
        try {
            return EvaluatorWorkbook.read(new ByteArrayInputStream(workbook), procedure, limits);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> messages(ReadResult<?> result) {
        return result.problems().stream().map(problem -> problem.message("en")).toList();
    }
}
