// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.review.ReviewText;
import io.github.ogplocal.rules.catalogue.ReviewProcedures;
import io.github.ogplocal.rules.catalogue.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers and the procedures by which they are reviewed, shown and validated. */
class ReviewDocumentsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void procedure_isShownAsReadableRules(String language) throws IOException {
        Run run = Run.of("procedure", "show", "--procedure", procedure("1").toString(), "--lang", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .isEqualTo(ReviewText.rules(ReviewProcedures.OGP_LOCAL, StandardRules.all(), language))
                .contains("plan/endorsed-before-submission@1");
    }

    @Test
    void procedure_withFaultsIsRefusedAsAReviewProcedure() throws IOException {
        Run run = Run.of("procedure", "show", "--procedure", procedure("9").toString());
        assertThat(run.exitCode()).isNotEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("/pipeline", "review/pipeline@1");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossier|{\"plans\":[{\"id\":\"P-1\"}]}|{\"events\":[{\"kind\":\"stalled\",\"plan\":\"P-1\"}]}|/events/0",
                "contact-book|{\"contacts\":[{\"person\":\"p-1\"}]}|{\"contacts\":[{\"persn\":\"p-1\"}]}|/contacts/0",
                "review|{\"procedure\":\"p\",\"revision\":1,\"pipeline\":\"review/pipeline@1\",\"day\":\"2031-06-30\"}"
                        + "|{\"procedure\":\"p\",\"revision\":1,\"pipeline\":\"review/pipeline@1\"}|/day"
            })
    void document_isValidated(String type, String sound, String broken, String place) throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), sound);
        Path bad = Files.writeString(folder.resolve("bad.json"), broken);
        assertThat(Run.of("validate", "--type", type, good.toString()).exitCode())
                .isEqualTo(ExitCode.DONE);
        Run refused = Run.of("validate", "--type", type, bad.toString());
        assertThat(refused.exitCode()).isNotEqualTo(ExitCode.DONE);
        assertThat(refused.out() + refused.err()).contains(place);
    }

    private Path procedure(String pipeline) throws IOException {
        String text = OgpLocalJson.write(ReviewProcedures.OGP_LOCAL);
        return Files.writeString(
                folder.resolve("procedure.json"), text.replace("review/pipeline@1", "review/pipeline@" + pipeline));
    }
}
