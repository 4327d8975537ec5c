// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.selection.SelectionRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectionProblemsTest {
    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void ofProcedure_hasASentenceForEveryKindOfFault(FaultKind kind) {
        Problem problem = SelectionProblems.ofProcedure(List.of(new ProcedureFault("/panel", kind, "word-7")))
                .get(0);
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(problem.message(language)).contains("/panel").doesNotContain("{");
            if (!problem.arguments().isEmpty()) {
                assertThat(problem.message(language)).contains("word-7");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCode_hasASentenceInThreeLanguagesThatShowsItsArguments(ProblemCode code) {
        TreeMap<String, String> arguments = new TreeMap<>();
        code.arguments().forEach(name -> arguments.put(name, "7" + name));
        Problem problem = new Problem(code, "/x", 3, 4, arguments);
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(problem.message(language)).hasSizeGreaterThan(10).doesNotContain("{");
            arguments
                    .values()
                    .forEach(value -> assertThat(problem.message(language)).contains(value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ScreeningRule",
                "DuplicateRule",
                "PanelRule",
                "MissingScoreRule",
                "TotalRule",
                "ThresholdRule",
                "GroupingRule",
                "AllocationRule",
                "ShortageRule",
                "TieBreakRule",
                "RemainingTieRule",
                "ReserveRule",
                "PublicationRule",
                "RankingRule",
                "SameApplicantRule",
                "RecusalRule",
                "VerificationRule",
                "BandRule",
                "OverrideRule",
                "EndorsementRule",
                "CarryOverRule"
            })
    void wrongSlot_namesTheSlotInTheReadersWords(String slot) throws ReflectiveOperationException {
        assertThat(Class.forName("io.github.ogplocal.rules.selection." + slot)).isAssignableTo(SelectionRule.class);
        Problem problem = SelectionProblems.ofProcedure(
                        List.of(new ProcedureFault("/panel", FaultKind.WRONG_SLOT, slot)))
                .get(0);
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(problem.message(language)).doesNotContain(slot);
        }
    }

    @Test
    void locate_findsTheLineOfAValueAndOfWhatIsAroundAMissingOne() throws IOException {
        String document = "{\n  \"a\": [\n    {\"n\": \"é\", \"b\": 1},\n    {\"b\": {}}\n  ]\n}\n";
        List<Problem> problems = List.of(at("/a/0/b"), at("/a/1/b/missing"), at("/a/1"), at("/z"), at(""));
        List<Problem> located =
                JsonPlaces.locate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), problems);
        assertThat(located)
                .extracting(problem -> problem.pointer() + " " + problem.line() + ":" + problem.column())
                .containsExactly("/a/0/b 3:21", "/a/1/b/missing 4:11", "/a/1 4:5", "/z 1:1", " 1:1");
    }

    @Test
    void locate_keepsALineThatIsKnown() throws IOException {
        Problem known = new Problem(ProblemCode.MISSING, "/a", 9, 9, new TreeMap<>());
        assertThat(JsonPlaces.locate(
                        new ByteArrayInputStream("{\"a\":1}".getBytes(StandardCharsets.UTF_8)), List.of(known)))
                .containsExactly(known);
    }

    private static Problem at(String pointer) {
        return new Problem(ProblemCode.MISSING, pointer, 0, 0, new TreeMap<>());
    }
}
