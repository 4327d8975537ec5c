// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.selection.SmallCall;
import io.github.ogplocal.io.selection.StagedCall;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who has only the text can recompute total, comparison and rank from it. */
class ExplanationFiguresTest {
    private static final BigDecimal THRESHOLD = new BigDecimal("12");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void figures_canBeRecomputedFromTheText(String language) {
        PencilAndPaper.check(language, render(SmallCall.selection(), language), THRESHOLD);
        int candidates = 0;
        for (long seed = 1; seed <= 25; seed++) {
            Selection selection = SmallCall.generated(seed);
            PencilAndPaper.check(language, render(selection, language), THRESHOLD);
            candidates += (int) selection.outcomes().stream()
                    .filter(outcome -> outcome.getRank().isPresent())
                    .count();
        }
        assertThat(candidates).as("candidates whose rank was checked").isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a sheet's score          | en | (E2): 8.25;                        | (E2): 8.5;
                    a contribution           | en | factor: 12.875                     | factor: 12.775
                    a fraction               | en | 49/12 (≈ 4.08)                     | 47/12 (≈ 3.92)
                    a rounded value          | en | 49/12 (≈ 4.08)                     | 49/12 (≈ 4.18)
                    the sum                  | en | = 407/24 (≈ 16.96)                 | = 409/24 (≈ 17.04)
                    the total compared       | en | The total 407/24 (≈ 16.96) reaches | The total 409/24 (≈ 17.04) reaches
                    the threshold            | en | the threshold (12)                 | the threshold (13)
                    the comparison           | en | total-threshold@1: met             | total-threshold@1: not met
                    the rank                 | en | Rank 1 of                          | Rank 2 of
                    the rank, twice          | en | ank 2                              | ank 5
                    the margin               | en | more than 47/24 (≈ 1.96) less      | more than 49/24 (≈ 2.04) less
                    a contribution in French | fr | coefficient\u00a0: 12,875               | coefficient\u00a0: 12,885
                    a contribution in Arabic | ar | الضارب: 12,875                     | الضارب: 12,885
                    """)
    void figures_areCaughtWhenARendererPlantsAWrongOne(String what, String language, String right, String wrong) {
        List<String> texts = render(SmallCall.selection(), language);
        assertThatCode(() -> PencilAndPaper.check(language, texts, THRESHOLD)).doesNotThrowAnyException();
        // In Arabic a figure may stand between isolates, which are no part of it.
        List<String> planted = texts.stream()
                .map(text -> plain(text, language))
                .map(text -> text.replace(right, wrong))
                .toList();

        assertThat(planted)
                .as(what + " stands in the text")
                .isNotEqualTo(texts.stream().map(text -> plain(text, language)).toList());
        assertThatThrownBy(() -> PencilAndPaper.check(language, planted, THRESHOLD))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void sums_ofEveryStageCanBeAddedUpFromTheText(String language) {
        List<String> texts = render(StagedCall.selection(), language);

        // Seven files have a total in the first stage, six of them in the second.
        assertThat(PencilAndPaper.checkSums(language, texts)).isEqualTo(13);
        String carried = language.equals("en") ? "407/48 (≈ 8.48)" : "407/48 (≈ 8,48)";
        String wrong = language.equals("en") ? "409/48 (≈ 8.52)" : "409/48 (≈ 8,52)";
        assertThat(texts.get(0)).contains(carried);
        assertThatThrownBy(() ->
                        PencilAndPaper.checkSums(language, List.of(texts.get(0).replace(carried, wrong))))
                .isInstanceOf(AssertionError.class);
    }

    private static String plain(String text, String language) {
        return language.equals("ar") ? text.replace("\u2068", "").replace("\u2069", "") : text;
    }

    private static List<String> render(Selection selection, String language) {
        ExplanationRenderer renderer = Explanations.of(selection);
        List<String> texts = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            Optional<Margin> margin = selection.margin(outcome.getApplication());
            var explanation = selection.explain(outcome.getApplication());
            texts.add(
                    margin.isPresent()
                            ? renderer.render(explanation, margin.get(), language)
                            : renderer.render(explanation, language));
        }
        return texts;
    }
}
