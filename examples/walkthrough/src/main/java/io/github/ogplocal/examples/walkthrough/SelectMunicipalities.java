// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.selection.SelectionPage;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who is selected from a call, and why?
 *
 * <p>Arguments: the folder of the call's documents, the folder for the outcome. Without them: Tunisia's 2019 call, and
 * {@code target/tunisia-2019}. Nothing of any call stands in the program: numbers, places and rules are in the documents.
 */
public final class SelectMunicipalities {
    private static final SortedMap<String, String> PAGES =
            new TreeMap<>(Map.of("ar", "selection.ar.html", "en", "selection.en.html", "fr", "selection.fr.html"));

    private SelectMunicipalities() {}

    /** Selects, prints the report and writes the outcome. */
    public static void main(String[] args) throws IOException {
        Path documents = args.length > 0 ? Path.of(args[0]) : ExampleData.tunisia2019();
        Path results = args.length > 1 ? Path.of(args[1]) : Path.of("target", "tunisia-2019");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(documents, results, out);
        out.print(
                "\nIn " + results.toString().replace('\\', '/') + ": outcome.json, every application with its reasons; "
                        + String.join(", ", PAGES.values()) + ", pages to read\n");
    }

    static Selection run(Path documents, Path results, PrintStream out) throws IOException {
        // Every fault of a document is reported with its place; nothing is decided on half a document.
        CallFolder call = CallFolder.read(documents);
        // The rules of the call are checked and compiled once.
        SelectionEngine engine = SelectionEngine.of(call.procedure());
        // The decision: a value, the same for the same documents in whatever order.
        Selection selection = engine.select(call.applications(), call.sheets(), call.recusals());
        new SelectionReport(call, selection, out).print();
        // The outcome with every explanation, for anybody who wants to check it.
        Files.createDirectories(results);
        try (OutputStream file = Files.newOutputStream(results.resolve("outcome.json"))) {
            OgpLocalJson.write(selection.toOutcome(), file);
        }
        // The same for readers: one page a language, each complete in itself.
        SelectionPage page = SelectionPage.of(selection).withScoreHeading(call.scoreHeading());
        SelectionPage noted = call.notice().map(page::withNotice).orElse(page).withFiles(PAGES);
        for (Map.Entry<String, String> file : PAGES.entrySet()) {
            Files.writeString(results.resolve(file.getValue()), noted.render(file.getKey()));
        }
        return selection;
    }
}
