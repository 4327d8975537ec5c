// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scores of one application that can move, in all stages. */
final class Places {
    private Places() {}

    /** All cells. */
    static List<Step.Place> cells(
            SelectionProcedure procedure, SelectionDocuments documents, ApplicationId application) {
        List<Step.Place> cells = new ArrayList<>();
        collect(procedure, documents, application, 0, true, cells);
        return cells;
    }

    /** All criteria, each with all its cells. */
    static List<Step.Place> criteria(
            SelectionProcedure procedure, SelectionDocuments documents, ApplicationId application) {
        List<Step.Place> criteria = new ArrayList<>();
        collect(procedure, documents, application, 0, false, criteria);
        return criteria;
    }

    private static void collect(
            SelectionProcedure procedure,
            SelectionDocuments documents,
            ApplicationId application,
            int stagesEarlier,
            boolean single,
            List<Step.Place> places) {
        List<ScoreSheet> sheets = documents.getSheets().stream()
                .filter(sheet -> sheet.getApplication().equals(application))
                .filter(sheet -> !isRecused(sheet, documents))
                .sorted(Comparator.comparing(ScoreSheet::getEvaluator))
                .toList();
        for (int c = 0; c < procedure.getCriteria().size(); c++) {
            Criterion criterion = procedure.getCriteria().get(c);
            List<ScoreSheet> scoring = sheets.stream()
                    .filter(sheet -> sheet.score(criterion.getId()).isPresent())
                    .toList();
            if (single) {
                for (ScoreSheet sheet : scoring) {
                    places.add(new Step.Place(
                            stagesEarlier, c, criterion, Optional.of(sheet.getEvaluator()), List.of(sheet)));
                }
            } else if (!scoring.isEmpty()) {
                places.add(new Step.Place(stagesEarlier, c, criterion, Optional.empty(), scoring));
            }
        }
        if (procedure.getEarlierStage().isPresent()) {
            collect(
                    procedure.getEarlierStage().get().getProcedure(),
                    documents.getEarlierStage().orElseThrow(),
                    application,
                    stagesEarlier + 1,
                    single,
                    places);
        }
    }

    private static boolean isRecused(ScoreSheet sheet, SelectionDocuments documents) {
        for (Recusal recusal : documents.getRecusals()) {
            if (recusal.application().equals(sheet.getApplication())
                    && recusal.evaluator().equals(sheet.getEvaluator())) {
                return true;
            }
        }
        return false;
    }
}
