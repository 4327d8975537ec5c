// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenTextsTest {
    @Test
    void texts_areTheOnesThatTestsCompare() {
        List<String> compared = new ArrayList<>();
        for (String language : List.of("ar", "fr", "en")) {
            for (String call : List.of("small-call", "staged-call")) {
                compared.add(call + "." + language + ".html");
                compared.add(call + ".explanations." + language + ".txt");
                compared.add(call + ".rules." + language + ".txt");
                compared.add(call + ".minutes." + language + ".html");
            }
            compared.add("small-call.notice." + language + ".html");
            compared.add("small-call.letter-A-04." + language + ".html");
            compared.add("small-call.letter-A-04." + language + ".txt");
            compared.add("staged-call.letter-A-07." + language + ".html");
            compared.add("small-dossier.review." + language + ".txt");
            compared.add("small-vote." + language + ".html");
            compared.add("small-vote." + language + ".txt");
            compared.add("progress-example." + language + ".txt");
            compared.add("progress-rules." + language + ".txt");
            for (String document : List.of(
                    "action-plan",
                    "case-form",
                    "file",
                    "letter",
                    "project-sheet-plan-1",
                    "project-sheet-plan-2",
                    "self-assessment")) {
                compared.add("small-dossier." + document + "." + language + ".md");
                if (language.equals("ar") || document.equals("self-assessment")) {
                    compared.add("small-dossier." + document + "." + language + ".html");
                }
            }
        }

        assertThat(GoldenFiles.list(GoldenTexts.FOLDER))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(compared);
    }

    @Test
    void assertSame_findsADifference() {
        assertThatThrownBy(() -> GoldenTexts.assertSame("no-such-text.txt", "a"))
                .isInstanceOf(AssertionError.class);
    }
}
