// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.io.SelectionProblems.Document;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter is of an application that is there, and an application has each of its pieces once. */
class LetterFaultsTest {
    @Test
    void letters_areRefusedWithTheirPlaces() {
        SelectionProcedure procedure = SmallCall.procedure("all", "all");
        SelectionDocuments documents = documents(letter("A-01", "one"), letter("nobody", "one"), letter("A-01", "one"));

        InvalidSelectionInputException refused = catchThrowableOfType(
                InvalidSelectionInputException.class,
                () -> SelectionEngine.of(procedure).select(documents));

        assertThat(SelectionProblems.ofInput(refused.faults(), procedure, documents))
                .extracting(problem -> problem.document() + " " + problem.index() + " "
                        + problem.problem().pointer())
                .containsExactly(Document.LETTERS + " 2 /2", Document.LETTERS + " 1 /1/application");
    }

    @Test
    void letters_ofSeveralPiecesAreAccepted() {
        SelectionDocuments documents = documents(letter("A-01", "one"), letter("A-01", "two"));

        assertThat(SelectionEngine.of(SmallCall.procedure("all", "all"))
                        .select(documents)
                        .outcomes())
                .isNotEmpty();
    }

    private static SelectionDocuments documents(LetterOfSupport... letters) {
        return SelectionDocuments.builder()
                .applications(SmallCall.applications("x"))
                .sheets(SmallCall.sheets())
                .recusals(SmallCall.recusals())
                .letters(List.of(letters))
                .build();
    }

    private static LetterOfSupport letter(String application, String piece) {
        BodyId body = new BodyId("body");
        return LetterOfSupport.builder()
                .application(new ApplicationId(application))
                .piece(new PieceId(piece))
                .call(new CallId("example"))
                .subject(LocalizedText.of("en", "Support"))
                .addBodies(LetterBody.builder()
                        .id(body)
                        .kind(ApplicantKind.ASSOCIATION)
                        .name(LocalizedText.of("en", "Example association"))
                        .build())
                .addInNameOf(body)
                .build();
    }
}
