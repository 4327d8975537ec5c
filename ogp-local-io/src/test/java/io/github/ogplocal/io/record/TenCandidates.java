// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** A call with ten candidates, several evaluators and a recusal. */
final class TenCandidates {
    private static final Path FOLDER = Path.of("src/test/resources/determinism");

    private TenCandidates() {}

    static SelectionProcedure procedure() {
        try {
            // Places that are passed on have no certificate, and a record without one is a weaker test.
            return SelectionProcedure.builder()
                    .from(OgpLocalJson.read(FOLDER.resolve("procedure.json"), SelectionProcedure.class)
                            .orElseThrow())
                    .shortage(RuleUse.of(SelectionRules.SHORTAGE_LEAVES_EMPTY))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SelectionDocuments documents() {
        try {
            List<Application> applications = OgpLocalJson.readList(
                            FOLDER.resolve("applications.json"), Application.class)
                    .orElseThrow()
                    .subList(0, 10);
            TreeSet<ApplicationId> ids = new TreeSet<>();
            applications.forEach(application -> ids.add(application.getId()));
            return SelectionDocuments.builder()
                    .applications(applications)
                    .sheets(
                            OgpLocalJson.readList(FOLDER.resolve("sheets.json"), ScoreSheet.class)
                                    .orElseThrow()
                                    .stream()
                                    .filter(sheet -> ids.contains(sheet.getApplication()))
                                    .toList())
                    .recusals(
                            OgpLocalJson.readList(FOLDER.resolve("recusals.json"), Recusal.class).orElseThrow().stream()
                                    .filter(recusal -> ids.contains(recusal.application()))
                                    .toList())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Selection selection() {
        return SelectionEngine.of(procedure()).select(documents());
    }

    static DecisionRecord record() {
        return DecisionRecord.of(selection());
    }
}
