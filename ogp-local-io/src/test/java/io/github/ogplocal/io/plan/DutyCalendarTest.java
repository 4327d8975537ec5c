// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.ICalDate;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.review.Duty;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar is read back by another program: biweekly, which knows nothing of how it was written. */
final class DutyCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 15);

    private static final ReviewProcedure PROCEDURE =
            OgpLocalJson.read("""
                    {"id": "example", "revision": 1, "title": {"en": "Example"}, "source": "Example",
                     "pipeline": "review/pipeline@1",
                     "checks": [{"rule": "plan/inception-assessment@1", "settings": {"months": 2}},
                                {"rule": "plan/website-updated@1", "settings": {"months": 4}},
                                {"rule": "plan/published-as-promised@1"}]}
                    """, ReviewProcedure.class).orElseThrow();

    private static final Dossier DOSSIER =
            dossier("Plan; exemple, no. 1 \\\\ خطة العمل: مثال طويل جدًّا لا يسعه سطر واحد");

    private static Dossier dossier(String title) {
        return OgpLocalJson.read("""
                        {"plans": [{"id": "plan-1", "title": {"fr": "%s", "en": "%s", "ar": "%s"}, "submittedOn": "2021-08-30",
                                    "end": "2023-04", "portalUpdateMonths": 3}],
                         "events": [{"kind": "published", "on": "2021-11-15", "plan": "plan-1"}]}
                        """.formatted(title, title, title), Dossier.class)
                .orElseThrow();
    }

    private static Review review(Dossier dossier) {
        return ReviewEngine.of(PROCEDURE, StandardRules.all()).review(dossier, DAY);
    }

    private static String iCalendar(Dossier dossier, String language) {
        return DutyCalendar.iCalendar(review(dossier), PROCEDURE, dossier, StandardRules.all(), language)
                .orElseThrow();
    }

    private static ICalendar parsed(String text) throws IOException {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            return calendar;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everyDuty_isReadBackAsAnEventOfItsDay(String language) throws IOException {
        Review review = review(DOSSIER);

        ICalendar calendar = parsed(iCalendar(DOSSIER, language));

        List<String> warnings = new ArrayList<>();
        for (ValidationWarnings.WarningsGroup group : calendar.validate(ICalVersion.V2_0)) {
            warnings.add(group.toString());
        }
        assertThat(warnings).isEmpty();
        assertThat(review.getDuties()).hasSizeGreaterThan(5);
        assertThat(calendar.getEvents()).hasSameSizeAs(review.getDuties());
        Set<String> uids = new HashSet<>();
        for (int i = 0; i < review.getDuties().size(); i++) {
            Duty duty = review.getDuties().get(i);
            VEvent event = calendar.getEvents().get(i);
            ICalDate start = event.getDateStart().getValue();
            assertThat(start.hasTime()).isFalse();
            assertThat(LocalDate.of(
                            start.getRawComponents().getYear(),
                            start.getRawComponents().getMonth(),
                            start.getRawComponents().getDate()))
                    .isEqualTo(duty.due());
            assertThat(event.getSummary().getValue())
                    .contains("Plan; exemple, no. 1 \\ خطة العمل: مثال طويل جدًّا لا يسعه سطر واحد");
            assertThat(event.getSummary().getLanguage()).isEqualTo(language);
            assertThat(event.getDescription().getValue())
                    .contains("\n", duty.use().rule().toString());
            assertThat(event.getDateTimeStamp().getValue().toInstant()).hasToString("2022-12-15T00:00:00Z");
            assertThat(uids.add(event.getUid().getValue())).isTrue();
        }
    }

    /** What RFC 5545 asks of lines, seen without the parser, which forgives a lot. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void lines_areFoldedAt75OctetsAndNeverWithinACharacter(String language) {
        String text = iCalendar(DOSSIER, language);

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\ufffd");
        int folded = 0;
        for (String line : text.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            folded += line.startsWith(" ") ? 1 : 0;
        }
        assertThat(folded).isPositive();
    }

    @Test
    void calendar_isTheSameEachTimeAndItsUidsDoNotDependOnTextsOrLanguages() throws IOException {
        assertThat(iCalendar(DOSSIER, "fr")).isEqualTo(iCalendar(DOSSIER, "fr"));
        assertThat(uids(iCalendar(DOSSIER, "ar")))
                .isEqualTo(uids(iCalendar(DOSSIER, "fr")))
                .isEqualTo(uids(iCalendar(dossier("Other title"), "fr")));
        Dossier later = Dossier.builder()
                .from(DOSSIER)
                .plans(List.of(ActionPlan.builder()
                        .from(DOSSIER.getPlans().get(0))
                        .submittedOn(DayOrMonth.parse("2021-08-31"))
                        .build()))
                .build();
        assertThat(uids(iCalendar(later, "fr"))).isNotEqualTo(uids(iCalendar(DOSSIER, "fr")));
    }

    private static List<String> uids(String text) throws IOException {
        return parsed(text).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void aDossierWithoutDuties_hasNoCalendar() {
        Dossier empty = Dossier.builder().build();

        assertThat(DutyCalendar.iCalendar(review(empty), PROCEDURE, empty, StandardRules.all(), "fr"))
                .isEmpty();
        assertThat(DutyCalendar.render(review(empty), PROCEDURE, empty, StandardRules.all(), "en"))
                .contains("The dossier holds nothing that these rules are about.");
    }

    @Test
    void text_hasADutyALine() {
        assertThat(DutyCalendar.render(review(DOSSIER), PROCEDURE, DOSSIER, StandardRules.all(), "en"))
                .contains(
                        "30 October 2021 | what has to be done: The inception assessment is handed in after the plan is"
                                + " submitted; months at most: 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyCalendar.render(review(DOSSIER), PROCEDURE, DOSSIER, StandardRules.all(), "de"));
    }
}
