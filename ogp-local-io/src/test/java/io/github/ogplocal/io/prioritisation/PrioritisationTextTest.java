// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrioritisationTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path TEXTS = Path.of("src/test/resources/prioritisation");

    private static Prioritisation outcome(String example) throws IOException {
        PrioritisationProcedure procedure = OgpLocalJson.read(
                        GOLDEN.resolve("PrioritisationProcedure/" + example + ".json"), PrioritisationProcedure.class)
                .orElseThrow();
        return PrioritisationEngine.of(procedure)
                .prioritise(OgpLocalJson.read(
                                GOLDEN.resolve("PrioritisationDocuments/" + example + ".json"),
                                PrioritisationDocuments.class)
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "forum-lists, ar", "forum-lists, fr", "forum-lists, en",
        "recorded-decision, ar", "recorded-decision, fr", "recorded-decision, en"
    })
    void text_isAsReviewed(String example, String language) throws IOException {
        String text = PrioritisationText.render(outcome(example), language);
        String name = example + "." + language + ".txt";
        String reviewed = Files.exists(TEXTS.resolve(name)) ? Files.readString(TEXTS.resolve(name)) : "";
        if (!text.equals(reviewed)) {
            Path actual = Path.of("target/actual/prioritisation").resolve(name);
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, text, StandardCharsets.UTF_8);
        }

        assertThat(text).isEqualTo(reviewed);
    }

    @Test
    void explanation_isThatOfTheWholeText() throws IOException {
        Prioritisation outcome = outcome("forum-lists");
        String one = PrioritisationText.render(outcome, outcome.explain(ProjectId.parse("P-2")), "fr");

        assertThat(PrioritisationText.render(outcome, "fr")).contains(one);
        assertThat(PrioritisationText.render(outcome, "fr"))
                .contains(PrioritisationText.render(outcome.procedure(), PrioritisationRules.standard(), "fr"));
        assertThatThrownBy(() -> PrioritisationText.render(outcome, "de")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outcome_isReadAsItWasWritten() throws IOException {
        PrioritisationOutcome outcome = outcome("recorded-decision").toOutcome();

        assertThat(OgpLocalJson.read(OgpLocalJson.write(outcome), PrioritisationOutcome.class)
                        .orElseThrow())
                .isEqualTo(outcome);
    }
}
