// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.rules.InvalidProcedureException;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_givesTheCheckedInText(String language) {
        String text = ProcedureText.render(SmallCall.procedure("selected", "nobody"), language);

        assertThat(text).doesNotContain("{", "}");
        GoldenTexts.assertSame("small-call.rules." + language + ".txt", text);
    }

    /** The rules of the first stage under a heading of their own, and each article's number once. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_givesTheCheckedInTextOfAllStages(String language) {
        String text = ProcedureText.render(StagedCall.procedure(), language);

        assertThat(text).doesNotContain("{", "}");
        GoldenTexts.assertSame("staged-call.rules." + language + ".txt", text);
        Matcher article = Pattern.compile("(?m)^(?:الفصل|Article) (\\d+)").matcher(text);
        int number = 0;
        while (article.find()) {
            number++;
            assertThat(article.group(1)).isEqualTo(Integer.toString(number));
        }
        assertThat(number).isGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ar | لا تُقيَّم الملفات بالنقاط.
                    fr | Rien n’est noté.
                    en | Nothing is scored.
                    """)
    void render_saysWhenNothingIsScored(String language, String sentence) {
        String text = ProcedureText.render(StagedCall.firstComeFirstServed().procedure(), language);

        assertThat(text).contains("\n" + sentence + "\n");
        assertThat(text)
                .doesNotContain(Map.of("ar", "شبكة التقييم", "fr", "Grille", "en", "Score grid")
                        .get(language));
    }

    @Test
    void render_saysWhatIsLeftOut() {
        SelectionProcedure bare = SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "all"))
                .screening(RuleChain.NONE)
                .thresholds(RuleChain.NONE)
                .tieBreaks(RuleChain.NONE)
                .grouping(RuleUse.of(SelectionRules.SINGLE_GROUP))
                .allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", Map.of("all", 3))))
                .build();

        assertThat(ProcedureText.render(bare, "en"))
                .contains("Article 2: Admission\nNothing is asked here.\n")
                .contains("Article 8: Threshold\nNo threshold has to be reached.\n")
                .contains("Article 11: Equal points\nNo rule separates.\n")
                .contains("in these numbers: all: 3.");
    }

    @Test
    void render_refusesAProcedureWithFaults() {
        SelectionProcedure open = SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "all"))
                .reserve(RuleUse.of(SelectionRules.RESERVE_PER_GROUP))
                .build();

        assertThatThrownBy(() -> ProcedureText.render(open, "en")).isInstanceOf(InvalidProcedureException.class);
    }
}
