// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRules;
import io.github.ogplocal.rules.smart.SmartSubject;
import io.github.ogplocal.rules.smart.SmartTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final SmartSubjectId ID = SmartSubjectId.parse("P-1");

    private static SmartProcedure procedure(String name) throws IOException {
        return OgpLocalJson.read(GOLDEN.resolve("SmartProcedure/" + name + ".json"), SmartProcedure.class)
                .orElseThrow();
    }

    private static SmartSubject whole() throws IOException {
        return SmartSubject.from(OgpLocalJson.read(GOLDEN.resolve("Commitment/whole.json"), Commitment.class)
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "el-kef-2021,ar",
        "el-kef-2021,fr",
        "el-kef-2021,en",
        "current,ar",
        "current,fr",
        "current,en",
        "starred,ar",
        "starred,fr",
        "starred,en"
    })
    void assessment_isToldInEveryLanguage(String name, String language) throws Exception {
        SmartProcedure procedure = procedure(name);
        SmartAssessment assessment =
                SmartEngine.of(procedure).assess(List.of(whole(), SmartSubject.of("P-2", CommitmentOutline.EMPTY)));
        Map<SmartSubjectId, LocalizedText> titles = Map.of(ID, LocalizedText.of("عنوان", "Un titre", "A title"));

        String text = SmartText.render(assessment, titles, language);
        String rules = SmartText.rules(procedure, SmartRules.standard(), language);
        String page = SmartText.page(assessment, titles, language);

        assertThat(text).contains("P-1", "P-2", procedure.getId()).doesNotContain("{", "}");
        assertThat(rules).contains("smart/pipeline@1").doesNotContain("{", "}");
        for (SmartTest test : procedure.getTests()) {
            String title = test.getTitle().inOrNearest(language);
            assertThat(text).contains(title);
            assertThat(rules).contains(title);
            test.getChecks()
                    .uses()
                    .forEach(use -> assertThat(rules).contains(use.rule().toString()));
        }
        assertThat(page).contains(titles.values().iterator().next().inOrNearest(language));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void advice_namesTheHorizonAndWhatIsMissing() throws IOException {
        CommitmentOutline outline = whole().outline().orElseThrow();
        SmartSubject late = SmartSubject.of(
                ID,
                CommitmentOutline.builder()
                        .from(outline)
                        .end(DayOrMonth.of(outline.getStart()
                                .orElseThrow()
                                .firstDay()
                                .plusMonths(24)
                                .plusDays(1)))
                        .build());
        SmartAssessment assessment = SmartEngine.of(procedure("el-kef-2021")).assess(List.of(late));

        assertThat(SmartText.advice(assessment, ID, "en"))
                .contains(
                        "Time-bound: Bring the last day forward to 1 March 2023 or before (24 months after the first),"
                                + " or promise what can be done by then.");
        assertThat(SmartText.advice(assessment, ID, "fr")).anyMatch(line -> line.contains("24 mois"));
        assertThat(SmartText.render(assessment, ID, "en")).contains("[smart/time-bound@1: not met]");
    }

    @Test
    void advice_ofSeveralTestsStandsThereOnce() throws IOException {
        SmartAssessment assessment =
                SmartEngine.of(procedure("el-kef-2021")).assess(List.of(new SmartSubject(ID, Optional.empty())));

        assertThat(SmartText.advice(assessment, ID, "en"))
                .containsExactly(
                        "Specific, Measurable, Answerable, Relevant, Time-bound, Potential impact: Hand in its text: problem,"
                                + " activities, expected results, stages, parties and dates.",
                        "Specific, Relevant, Potential impact: Ask further members of the working group, until there are"
                                + " at least 3 opinions that count.");
    }

    /** A procedure that leaves something open, or whose rules do not fit each other, is refused when it is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"specific\",\n        \"time-bound\"|\"specifc\",\n        \"time-bound\"|not-in-procedure /conclusion/settings/tests",
                "\"grades\": [],|\"x\": 1,|unknown-key /tests/0",
                "\"smart/measurable@1\"|\"smart/no-opinions@1\"|unknown-key /tests/1/checks/0/settings"
            })
    void procedure_isCheckedAsAWhole(String edit) throws IOException {
        String[] parts = edit.split("\\|", -1);
        String sound = Files.readString(GOLDEN.resolve("SmartProcedure/el-kef-2021.json"));
        assertThat(sound).contains(parts[0]);

        ReadResult<SmartProcedure> read =
                OgpLocalJson.read(sound.replaceFirst(Pattern.quote(parts[0]), parts[1]), SmartProcedure.class);

        assertThat(read.problems())
                .extracting(problem -> problem.code().code() + " " + problem.pointer())
                .anyMatch(problem -> problem.startsWith(parts[2]));
    }

    @Test
    void language_thatIsNoneOfTheThreeIsRefused() throws IOException {
        SmartAssessment assessment = SmartEngine.of(procedure("el-kef-2021")).assess(List.of(whole()));

        assertThatThrownBy(() -> SmartText.render(assessment, Map.of(), "de"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
