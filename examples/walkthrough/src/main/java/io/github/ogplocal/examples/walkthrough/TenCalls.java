// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What do ten real rule books decide, and what do they leave open? Their data are examples, as each notice says. */
public final class TenCalls {
    static final List<String> FOLDERS = List.of(
            "tunisia-2019",
            "tunisia-youth-2022",
            "tunisia-communes-grant",
            "ogp-local-2020",
            "ogp-local-2018",
            "ogp-local-2022",
            "horizon-europe-two-stage",
            "sme-instrument",
            "wifi4eu",
            "cities-mission");

    private TenCalls() {}

    /** Decides each call and prints what came of it. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String name : FOLDERS) {
            // No code knows any of these calls: a procedure and its documents are data.
            Path folder = ExampleData.call(name);
            SelectionProcedure procedure = OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                    .orElseThrow();
            Selection selection = SelectionEngine.of(procedure).select(CallFolder.documents(folder));

            out.print(procedure.getTitle().inOrNearest("en") + "\n");
            out.print("  " + procedure.getId() + "@" + procedure.getRevision() + ". " + procedure.getSource() + "\n");
            printStages(selection, out);

            // What the rule book does not say stands in a file of its own, so that nobody takes it for a rule.
            out.print("  Left open by the rule book, settled here by way of example:\n");
            for (LocalizedText open : OgpLocalJson.readList(folder.resolve("left-open.json"), LocalizedText.class)
                    .orElseThrow()) {
                out.print("  - " + open.inOrNearest("en") + "\n");
            }
            out.print("\n");
        }
    }

    /** One line a stage, the first one first; then the groups when there are several. */
    private static void printStages(Selection selection, PrintStream out) {
        selection.earlierStage().ifPresent(before -> printStages(before, out));
        int before = selection
                .earlierStage()
                .map(earlier -> earlier.outcomes().size() - earlier.selected().size())
                .orElse(0);
        int applicants = selection.outcomes().size() - before;
        int fallen = selection.withStatus(SelectionStatus.INADMISSIBLE).size()
                + selection.withStatus(SelectionStatus.NOT_IN_POOL).size()
                - selection.earlierStage().map(TenCalls::fallen).orElse(0);
        int ties = selection.ties().size()
                - selection.earlierStage().map(earlier -> earlier.ties().size()).orElse(0);
        out.print("  applications " + applicants + ", admitted " + (applicants - fallen) + ", selected "
                + selection.selected().size() + ", reserve "
                + selection.reserve().size() + ", ties " + ties + "\n");
        if (selection.groups().size() > 1) {
            out.print("   ");
            for (GroupResult group : selection.groups()) {
                out.print(" " + group.getName().inOrNearest("en") + " " + group.getSelected());
            }
            out.print("\n");
        }
    }

    private static int fallen(Selection selection) {
        return selection.withStatus(SelectionStatus.INADMISSIBLE).size()
                + selection.withStatus(SelectionStatus.NOT_IN_POOL).size();
    }
}
