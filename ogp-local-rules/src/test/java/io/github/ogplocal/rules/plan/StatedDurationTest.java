// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatedDurationTest {
    private static StatedDuration of(String text) {
        return StatedDuration.of(LocalizedText.of("fr", text));
    }

    /** As the sources write them: Regueb's field, the date of its submission, and pages of the programme. */
    @ParameterizedTest
    @CsvSource({
        "Avril 2023, 2023-04",
        "30th Août 2021, 2021-08-30",
        "June 2030, 2030-06",
        "Aug 2023, 2023-08",
        "25th December 2024, 2024-12-25",
        "1er mars 2021, 2021-03-01",
        "2023-05, 2023-05",
        "2023-05-31, 2023-05-31",
        "15/05/2020, 2020-05-15",
        "أفريل 2023, 2023-04",
        "30 أوت ٢٠٢١, 2021-08-30",
        "جوان 2027, 2027-06",
    })
    void aDate_isReadInThreeLanguages(String text, String date) {
        assertThat(of(text).date()).hasValue(DayOrMonth.parse(date));
        assertThat(of(text).months()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "two years, 24",
        "deux ans, 24",
        "24 months, 24",
        "20 mois, 20",
        "a year, 12",
        "une année, 12",
        "سنتان, 24",
        "سنتين, 24",
        "20 شهرًا, 20",
        "ثلاث سنوات, 36",
        "سنة, 12",
        "100 years, 1200",
    })
    void aLength_isReadInThreeLanguages(String text, int months) {
        assertThat(of(text).months()).hasValue(months);
        assertThat(of(text).date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "until it is done",
                "31 juin 2021",
                "2023-13",
                "00/05/2020",
                "32/05/2020",
                "Foo 2023",
                "2023",
                "0 months",
                "101 years",
                "many years",
                "two of years",
                "from April 2023"
            })
    void anythingElse_isForAPersonToRead(String text) {
        assertThat(of(text).date()).isEmpty();
        assertThat(of(text).months()).isEmpty();
    }

    @Test
    void theFirstLanguageThatCanBeRead_decides() {
        assertThat(StatedDuration.of(LocalizedText.of(Map.of("ar", "غير محدّدة", "fr", "Avril 2023")))
                        .date())
                .hasValue(DayOrMonth.parse("2023-04"));
    }
}
