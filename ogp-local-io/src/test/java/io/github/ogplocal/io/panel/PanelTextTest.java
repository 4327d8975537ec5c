// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.rules.panel.AssignmentResult;
import io.github.ogplocal.rules.panel.EvaluationRound;
import io.github.ogplocal.rules.panel.PanelAgreement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void certificate_givesBothSumsWithTheirParts() throws IOException {
        AssignmentResult result = read("AssignmentResult/impossible.json", AssignmentResult.class);

        assertThat(PanelText.render(result, "en").lines())
                .containsExactly(
                        "No assignment fulfils everything that is asked.",
                        "These files need 4 sheets: A-1: 2; A-3: 2. For them the evaluators can give at most 3:"
                                + " E1: 1 (the most); E2: 1 (the most); E3: 1 (no more without a conflict).",
                        "These evaluators are to give at least 3 sheets: E3: 3. The files can take at most 2 of them:"
                                + " A-1: 0 (no more without a conflict); A-2: 1 (the most); A-3: 1 (no more without a"
                                + " conflict).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void assignment_namesEveryFileAndItsReaders(String language) throws IOException {
        AssignmentResult result = read("AssignmentResult/assigned.json", AssignmentResult.class);

        assertThat(PanelText.render(result, language))
                .contains("A-1", "A-2", "A-3", "E1", "E2", "E3", "3615 2461")
                .doesNotContain("{", "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void agreement_hasTheExactFiguresInEveryLanguage(String language) throws IOException {
        PanelAgreement agreement = read("PanelAgreement/two-criteria.json", PanelAgreement.class);

        assertThat(PanelText.render(agreement, language))
                .contains("44/59", "ICC(2,k)", "23097506/37882133")
                .doesNotContain("{", "}");
    }

    @Test
    void agreement_saysThatThereIsNoVarianceAndGivesNoNumberForIt() throws IOException {
        PanelAgreement agreement = read("PanelAgreement/two-criteria.json", PanelAgreement.class);

        String text = PanelText.render(agreement, "en");

        assertThat(text.substring(text.indexOf("Criterion reach")))
                .contains(
                        "- everybody | nominal: no variance; ordinal: no variance; interval: no variance; ratio: no variance")
                .contains("- ICC(2,k) | value: no variance");
        assertThatThrownBy(() -> PanelText.render(agreement, "tr")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A round that does not fit together is refused by the reader with the place of every fault. */
    @Test
    void round_withFaultsIsRefusedWithTheirPlaces() throws IOException {
        String document = text("EvaluationRound/going.json")
                .replace("\"frozenAt\": \"2019-08-02T12:00:00+01:00\",", "")
                .replace("\"reach\": \"9\"", "\"reach\": \"11\"")
                .replace("\"minutes\": \"PV 3, point 2\"", "\"minutes\": \"kanarienvogel\"")
                .replace("\"on\": \"2019-08-02\"", "\"on\": \"2019-07-02\"");

        ReadResult<EvaluationRound> result = OgpLocalJson.read(document, EvaluationRound.class);

        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        ProblemCode.NOT_FROZEN, ProblemCode.UNDECLARED_INTEREST, ProblemCode.SCORE_OFF_SCALE);
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.SCORE_OFF_SCALE)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/sheets/1/sheet/scores/reach");
                    assertThat(problem.line()).isPositive();
                });
        for (String language : new String[] {"ar", "fr", "en"}) {
            assertThat(result.problems())
                    .allSatisfy(problem -> assertThat(problem.message(language)).doesNotContain("kanarienvogel"));
        }
    }

    private static <T> T read(String golden, Class<T> type) throws IOException {
        return OgpLocalJson.read(text(golden), type).orElseThrow();
    }

    private static String text(String golden) throws IOException {
        return Files.readString(GOLDEN.resolve(golden), StandardCharsets.UTF_8);
    }
}
