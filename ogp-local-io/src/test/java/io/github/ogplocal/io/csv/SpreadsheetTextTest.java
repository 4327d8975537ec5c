// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\ttext",
                "\u00a0=1",
                "\uff1d1",
                "\uff0b1",
                "'=1",
                "'",
                "12-3",
                "1.10",
                "007",
                "1E5",
                "2025-01-05",
                "1234567890123456",
                "mar-3",
                "JAN.5",
                "août 12",
                "TRUE",
                "vrai",
                "3 mars"
            })
    void protect_marksWhatASpreadsheetWouldTakeForSomethingElse(String text) {
        assertThat(SpreadsheetText.protect(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.restore("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A-1",
                "12",
                "0",
                "123456789012345",
                "Commune d'exemple",
                "مثال",
                "E1",
                "quality",
                "mars",
                " "
            })
    void protect_leavesOtherTextsAsTheyAre(String text) {
        assertThat(SpreadsheetText.protect(text)).isEqualTo(text);
    }

    @Property
    void restore_givesEveryTextBack(
            @ForAll
                    @StringLength(max = 6)
                    @Chars({'=', '\'', '-', '+', '@', '\t', ' ', '1', 'a', '\n'})
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        assertThat(SpreadsheetText.restore(SpreadsheetText.protect(text))).isEqualTo(text);
    }

    @Test
    void sheets_takeIdsAndColumnsThatWereWrittenForASpreadsheet() throws IOException {
        ScoreSheet sheet = read("application;'evaluator;safe_name;'1.10\r\n'12-3;'00;'=1+1;7,5\r\n")
                .orElseThrow()
                .values()
                .get(0);
        assertThat(sheet.getApplication()).hasToString("12-3");
        assertThat(sheet.getEvaluator()).hasToString("00");
        assertThat(sheet.getScores()).hasToString("{1.10=7.5}");
    }

    @Test
    void sheets_takeOneMarkAndNoneOfAScore() throws IOException {
        assertThat(read("application;evaluator;1.10\r\n''A;E1;'7\r\n;E1;7\r\n';E1;7\r\n").problems().stream()
                        .map(problem -> problem.message("en")))
                .containsExactly(
                        "row 2, column A: The text does not have the required form.",
                        "row 2, column C: The text does not have the required form.",
                        "row 3, column A: The cell is empty and must be filled in.",
                        "row 4, column A: The text does not have the required form.");
    }

    private static ReadResult<CsvTable<ScoreSheet>> read(String table) throws IOException {
        return ScoreSheetsCsv.read(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                CsvDialect.FRENCH_EXCEL,
                List.of(new CriterionId("1.10")),
                Limits.standard());
    }
}
