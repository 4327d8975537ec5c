// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import java.util.Optional;

/** Decides a call anew with one thing changed. */
final class Rerun {
    private final SelectionEngine engine;
    private final SelectionDocuments documents;

    Rerun(SelectionEngine engine, SelectionDocuments documents) {
        this.engine = engine;
        this.documents = documents;
    }

    /** The outcome after a step; empty when a document of the call does not fit what it would give. */
    Optional<Selection> after(ApplicationId application, Step step) {
        try {
            return Optional.of(engine.select(
                    moved(documents, application, step, step.place().stagesEarlier())));
        } catch (InvalidSelectionInputException misfit) {
            return Optional.empty();
        }
    }

    private static SelectionDocuments moved(
            SelectionDocuments documents, ApplicationId application, Step step, int stagesEarlier) {
        if (stagesEarlier > 0) {
            return SelectionDocuments.builder()
                    .from(documents)
                    .earlierStage(
                            moved(documents.getEarlierStage().orElseThrow(), application, step, stagesEarlier - 1))
                    .build();
        }
        return SelectionDocuments.builder()
                .from(documents)
                .sheets(documents.getSheets().stream()
                        .map(sheet -> sheet.getApplication().equals(application)
                                        && step.place().sheets().contains(sheet)
                                ? step.apply(sheet)
                                : sheet)
                        .toList())
                .build();
    }
}
