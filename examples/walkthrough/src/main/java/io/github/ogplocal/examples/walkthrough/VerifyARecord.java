// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.record.DecisionRecord;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How does an outsider see that a decision is the published one, and that it follows from the rules? */
public final class VerifyARecord {
    private VerifyARecord() {}

    /** Records a fictitious call, checks the record, and then three records that somebody has touched. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Selection selection = decide();
        DecisionRecord record = DecisionRecord.of(selection);
        // The head goes into the minutes and the official journal; write(folder) puts the files where anybody can get
        // them.
        String published = record.head().orElseThrow();

        out.println("As it was published:");
        out.println("  " + record.verify(published).lines("en").get(0));

        out.println("A score was changed afterwards:");
        print(out, touched(record, "documents.json", "\"idea\":\"5\"", "\"idea\":\"9\""), published);

        out.println("The outcome was changed:");
        print(
                out,
                touched(record, "outcome.json", "\"status\":\"below-threshold\"", "\"status\":\"selected\""),
                published);

        out.println("The whole record was made anew, from other scores:");
        ScoreSheet other = selection.documents().getSheets().get(3);
        DecisionRecord replaced = DecisionRecord.of(selection.amend(ScoreSheet.builder()
                .application(other.getApplication())
                .evaluator(other.getEvaluator())
                .scores(selection.documents().getSheets().get(0).getScores())
                .build()));
        print(out, replaced, published);
        out.println("  and against no published digest: "
                + replaced.verifyWithoutHead().result().code());
    }

    private static void print(PrintStream out, DecisionRecord record, String published) {
        record.verify(published).differences().forEach(difference -> out.println("  " + difference.message("en")));
    }

    private static DecisionRecord touched(DecisionRecord record, String name, String right, String wrong) {
        Map<String, byte[]> files = new TreeMap<>(record.files());
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        files.put(name, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        return DecisionRecord.ofFiles(files);
    }

    private static Selection decide() throws IOException {
        Path call = ExampleData.quickstart();
        var procedure = OgpLocalJson.read(call.resolve("procedure.json"), SelectionProcedure.class);
        var applications = OgpLocalJson.readList(call.resolve("applications.json"), Application.class);
        var sheets = OgpLocalJson.readList(call.resolve("sheets.json"), ScoreSheet.class);
        return SelectionEngine.of(procedure.orElseThrow()).select(applications.orElseThrow(), sheets.orElseThrow());
    }
}
