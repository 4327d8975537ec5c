// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.report.Documents;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.review.DossierCheck;
import io.github.ogplocal.rules.review.ReviewEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A fact that is taken out of a dossier is missed: the dossier is refused, or a document shows something else and a finding
 * is another. The facts are those of the files; nobody lists them.
 */
class EveryFactCountsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    /** What a document shows in other words than its own, once for several facts. */
    private static final List<String> NOT_IN_A_DOCUMENT = List.of(
            // Persons, and what is known of them beside seat and role, are not published.
            "/memberships/*/person",
            "/memberships/*/traits/",
            // Whether attendance is recorded is shown by the number of those present.
            "/meetings/*/attendanceRecorded",
            // Assessments are forms of the monitoring body, which no document of the authority repeats.
            "/assessments/",
            // Words on progress that are the figure's own row are shown once, as the figure.
            "/progress/");

    /** What refers to another part, or orders the parts, and is itself no statement that a reader sees. */
    private static final List<String> LINKS = List.of(
            "/widerCommitment",
            "/partOf",
            "/commitment",
            "/number",
            "/organisation",
            "/sector",
            "/deadline",
            "/endCitations/*/place",
            "/endCitations/*/quote",
            "/participation/title");

    /** {@code -Dogp.facts=all} takes every fact of all dossiers; the ordinary build the first at each place in a list. */
    private static final boolean ALL = "all".equals(System.getProperty("ogp.facts"));

    private static final int MANY = 100;

    private record Shown(String page, List<String> findings) {
        static Shown of(Dossier dossier, ReviewEngine engine) {
            return new Shown(
                    Documents.of(dossier, DAY).all().stream()
                            .map(document -> document.markdown("en"))
                            .collect(Collectors.joining()),
                    engine.review(dossier, DAY).getFindings().stream()
                            .map(Object::toString)
                            .map(EveryFactCountsTest::anyIndex)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void fact_thatIsTakenAway_isMissed(SourceDossier source) throws IOException {
        ReviewEngine engine = ReviewEngine.of(source.review(), StandardRules.all());
        FactDeletion deletion = new FactDeletion(Files.readString(source.file(), StandardCharsets.UTF_8));
        Shown whole = Shown.of(source.read(), engine);
        List<String> withoutFinding = new ArrayList<>();
        List<String> shownNowhere = new ArrayList<>();
        int missed = 0;
        for (String fact : chosen(deletion.facts())) {
            ReadResult<Dossier> read = OgpLocalJson.read(deletion.without(fact), Dossier.class);
            if (!read.problems().isEmpty()
                    || !DossierCheck.faults(read.orElseThrow()).isEmpty()) {
                missed++;
                continue;
            }
            Shown rest = Shown.of(read.orElseThrow(), engine);
            boolean page = !rest.page().equals(whole.page());
            boolean finding = !rest.findings().equals(whole.findings());
            if (page && !finding) {
                withoutFinding.add(fact);
            } else if (!page && !isException(fact)) {
                shownNowhere.add(fact);
            } else if (page) {
                missed++;
            }
        }

        assertThat(withoutFinding)
                .as("facts whose document changes and no finding")
                .isEmpty();
        assertThat(shownNowhere).as("facts that no document shows").isEmpty();
        assertThat(missed).isPositive();
    }

    /** The control: what nothing looks at is not missed, and what is looked at is. */
    @Test
    void comparison_tellsMissedFromNotMissed() throws IOException {
        ReviewEngine engine = ReviewEngine.of(SourceDossier.REGUEB.review(), StandardRules.all());
        FactDeletion deletion = new FactDeletion(Files.readString(SourceDossier.REGUEB.file(), StandardCharsets.UTF_8));
        Shown whole = Shown.of(SourceDossier.REGUEB.read(), engine);
        Shown withoutTitle = Shown.of(without(deletion, "/plans/0/title"), engine);
        Shown withoutNote = Shown.of(without(deletion, "/events/0/note"), engine);
        Shown withNothingLess = Shown.of(SourceDossier.REGUEB.read(), engine);

        assertThat(withoutTitle.page()).isNotEqualTo(whole.page());
        assertThat(withoutTitle.findings()).isNotEqualTo(whole.findings());
        assertThat(withoutNote.page()).isNotEqualTo(whole.page());
        assertThat(withoutNote.findings()).isNotEqualTo(whole.findings());
        assertThat(withNothingLess).isEqualTo(whole);
        assertThat(deletion.facts()).contains("/plans/0/title", "/events/0/note", "/plans/0/submittedOn");
    }

    private static List<String> chosen(List<String> facts) {
        if (ALL || facts.size() < MANY) {
            return facts;
        }
        Set<String> places = new HashSet<>();
        return facts.stream().filter(fact -> places.add(anyIndex(fact))).toList();
    }

    private static Dossier without(FactDeletion deletion, String fact) {
        return OgpLocalJson.read(deletion.without(fact), Dossier.class).orElseThrow();
    }

    private static boolean isException(String fact) {
        String place = anyIndex(fact);
        return NOT_IN_A_DOCUMENT.stream().anyMatch(place::startsWith)
                || LINKS.stream().anyMatch(place::endsWith);
    }

    /** Taking one of a list moves those behind it; that is no finding. */
    private static String anyIndex(String text) {
        return text.replaceAll("/\\d+", "/*");
    }
}
