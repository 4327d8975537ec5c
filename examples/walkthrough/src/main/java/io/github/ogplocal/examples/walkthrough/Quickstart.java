// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How do documents become an explained decision? What stands between the markers stands in the README. */
public final class Quickstart {
    private Quickstart() {}

    /** Decides a fictitious call of four applications. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path call = ExampleData.quickstart();
        // README: begin
        // In a folder: the rules of the call, the applications, the score sheets.
        var procedure = OgpLocalJson.read(call.resolve("procedure.json"), SelectionProcedure.class);
        var applications = OgpLocalJson.readList(call.resolve("applications.json"), Application.class);
        var sheets = OgpLocalJson.readList(call.resolve("sheets.json"), ScoreSheet.class);

        // Faults of a document are listed with their places. Without any, the procedure decides.
        Selection selection =
                SelectionEngine.of(procedure.orElseThrow()).select(applications.orElseThrow(), sheets.orElseThrow());

        for (ApplicationOutcome one : selection.selected()) {
            out.println(
                    one.getApplication() + ": selected with " + one.getTotal().orElseThrow());
        }
        selection.ties().forEach(tie -> out.println(tie.getMembers() + " tie, decided by " + tie.getDecidedBy()));
        out.print(Explanations.render(selection.explain("C"), "en"));
        // README: end
    }
}
