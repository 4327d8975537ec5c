// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** For whom does a letter of support speak, what does it promise, and who has signed it? */
public final class ReadLetterOfSupport {
    private ReadLetterOfSupport() {}

    /** Prints El Kef's letter of 2020 in its main parts, and what the call's rule makes of it. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = ExampleData.call("ogp-local-2020");

        // The letter says in whose name it speaks; who signed it is another list. It has no place for a person's name.
        LetterOfSupport letter = OgpLocalJson.read(folder.resolve("letter-of-el-kef.json"), LetterOfSupport.class)
                .orElseThrow();
        out.print(letter.getSubject().inOrNearest("en") + ", "
                + letter.getWrittenOn().orElseThrow() + "\n");
        letter.getBodies()
                .forEach(body ->
                        out.print("  " + body.getId() + ": " + body.getName().inOrNearest("en") + "\n"));
        out.print("In the name of " + letter.getInNameOf() + "\n");
        letter.getSignatures()
                .forEach(signature -> out.print("Signed for " + signature.body() + ": "
                        + signature.role().inOrNearest("en") + "\n"));
        out.print("No signature of " + letter.unsigned() + "\n");
        letter.getPledges().forEach(pledge -> out.print("Pledge: " + pledge.inOrNearest("en") + "\n"));

        // The call judges it with the rest of the application: the finding is a reason, with its sentence.
        SelectionProcedure procedure = OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                .orElseThrow();
        Selection selection = SelectionEngine.of(procedure).select(CallFolder.documents(folder));
        selection.explain(letter.getApplication()).getFindings().stream()
                .filter(finding -> finding.rule()
                        .equals(SelectionRules.LETTER_OF_SUPPORT.info().getId()))
                .forEach(finding -> {
                    out.print(finding.rule() + " " + finding.reason() + " ("
                            + finding.verdict().code() + ")\n");
                    for (String language : List.of("en", "fr", "ar")) {
                        out.print("  " + Explanations.render(finding, language) + "\n");
                    }
                });
        out.print(letter.getApplication() + ": "
                + selection.outcome(letter.getApplication()).getStatus().code() + "\n");
    }
}
