// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.ImportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportBuilder;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidimResultsTest {
    private static final CsvDialect SEMICOLONS =
            new CsvDialect(CsvDialect.Separator.SEMICOLON, CsvDialect.DecimalSign.POINT);
    private static final DecidimResultsForm FORM = new DecidimResultsForm(
            PlanId.parse("example"),
            "D-",
            LanguageTag.parse("fr"),
            FormulaCells.MARKED,
            UnknownFields.REFUSE,
            InvisibleCharacters.REFUSE,
            new TreeMap<>());

    /** Fields as releases of 2019 to 2023 export them; the second result stands before its parent. */
    private static final String OLD = """
            [{
              "id": 12,
              "category": {"id": null, "name": {"ca": "", "es": ""}},
              "scope": {"id": 3, "name": {"fr": "Centre"}},
              "parent": {"id": 11},
              "title": {"ar": "مسح", "fr": "Numériser"},
              "description": {"fr": "<p>Tout</p>"},
              "start_date": "2022-01-01",
              "end_date": "2022-06-30",
              "status": {"id": 5, "key": "ongoing", "name": {"fr": "En cours"}},
              "progress": "50.0",
              "created_at": "2022-01-02T10:11:12.000Z",
              "url": "https://example.org/results/12",
              "component": {"id": 2},
              "proposal_urls": ["https://example.org/p/1", "https://example.org/p/2"]
            },
            {
              "id": 11,
              "category": {"id": 1, "name": {"fr": "Archives"}},
              "scope": {"id": null, "name": {}},
              "parent": {"id": null},
              "title": {"ar": "الأرشيف", "fr": "Archives", "machine_translations": {"en": "Archive"}},
              "description": {"fr": "Ouvrir les archives"},
              "start_date": null,
              "end_date": "2022-12-31",
              "status": {"id": null, "key": null, "name": {}},
              "progress": 33.3333,
              "created_at": "2022-01-01T10:11:12.000Z",
              "url": "https://example.org/results/11",
              "component": {"id": 2},
              "proposal_urls": []
            },
            {"id": 13, "parent": {"id": null}, "title": {"fr": "=Portail"}, "description": {}, "progress": 0}]
            """;

    @Test
    void json_makesCommitmentsMilestonesAndReports() {
        ImportedPlans read = json(OLD, FORM).orElseThrow();

        assertThat(read.plans())
                .containsExactly(ActionPlan.builder()
                        .id(PlanId.parse("example"))
                        .addCommitments(
                                Commitment.builder()
                                        .id(CommitmentId.parse("D-11"))
                                        .title(LocalizedText.of(Map.of("ar", "الأرشيف", "fr", "Archives")))
                                        .action(LocalizedText.of("fr", "Ouvrir les archives"))
                                        .outline(CommitmentOutline.builder()
                                                .end(DayOrMonth.parse("2022-12-31"))
                                                .addMilestones(Milestone.builder()
                                                        .id(MilestoneId.parse("D-12"))
                                                        .title("Numériser")
                                                        .start(DayOrMonth.parse("2022-01-01"))
                                                        .end(DayOrMonth.parse("2022-06-30"))
                                                        .build())
                                                .build())
                                        .build(),
                                Commitment.builder()
                                        .id(CommitmentId.parse("D-13"))
                                        .title(LocalizedText.of("fr", "=Portail"))
                                        .build())
                        .build());
        assertThat(read.progress())
                .containsExactly(
                        report("example.D-12", "D-11")
                                .milestone(MilestoneId.parse("D-12"))
                                .percent(Points.of(50))
                                .build(),
                        report("example.D-13", "D-13").percent(Points.ZERO).build());
        assertThat(places(read.notes()))
                .contains(
                        "/0/progress written-otherwise",
                        "/0/title/ar not-held",
                        "/0/description/fr not-held",
                        "/0/status/key not-held",
                        "/0/proposal_urls/1 not-held",
                        "/1/progress computed-elsewhere")
                .doesNotContain("/2/progress written-otherwise");
        assertThat(read.kept())
                .contains(
                        new KeptValue("example/D-11", "progress", "33.3333"),
                        new KeptValue("example/D-11/D-12", "title/ar", "مسح"));
        assertThat(read.leftOut()).containsExactly(Map.entry("title/machine_translations", 1));
    }

    @Test
    void csv_isGivenBackWithAllThatWasKept() {
        ImportedPlans read = json(OLD, FORM).orElseThrow();

        ExportedPlans written = DecidimResults.writeCsv(dossier(read), read.kept(), SEMICOLONS, FORM);

        assertThat(written.notes()).isEmpty();
        assertThat(written.document())
                .startsWith("id;category/id;category/name/fr;scope/id;scope/name/fr;parent/id;title/ar;title/fr;")
                .contains(
                        "11;1;Archives;;;;الأرشيف;Archives;",
                        "12;;;3;Centre;11;مسح;Numériser;",
                        "https://example.org/p/1, https://example.org/p/2",
                        "'=Portail");
        ImportedPlans again = csv(written.document(), FORM).orElseThrow();
        assertThat(again.plans()).isEqualTo(read.plans());
        assertThat(again.progress()).containsExactlyInAnyOrderElementsOf(read.progress());
        assertThat(DecidimResults.writeCsv(dossier(again), again.kept(), SEMICOLONS, FORM)
                        .document())
                .isEqualTo(written.document());
    }

    @Test
    void statuses_standForWhatTheFormSays() {
        DecidimResultsForm form =
                FORM.withCompletions(Map.of("ongoing", Completion.LIMITED, "started", Completion.LIMITED));
        ImportedPlans read = json(OLD, form).orElseThrow();

        assertThat(read.progress().get(0).getCompletion()).contains(Completion.LIMITED);
        assertThat(DecidimResults.writeCsv(dossier(read), read.kept(), SEMICOLONS, form)
                        .document())
                .contains(";ongoing;");
        assertThat(places(json(OLD, FORM.withCompletions(Map.of("done", Completion.COMPLETE)))
                        .problems()))
                .containsExactly("/0/status/key not-mapped");
    }

    @Test
    void newFields_areKept() {
        String results = """
                [{"id": 1, "taxonomies": {"id": [3, 8], "name": [{"fr": "Eau"}, {"fr": "Centre"}]}, "parent": {"id": null},
                  "title": {"fr": "Un"}, "updated_at": "2025-01-01T00:00:00.000Z", "reference": "R-1",
                  "children_count": 0, "comments_count": 2, "address": null, "latitude": null, "longitude": null}]
                """;

        ImportedPlans read = json(results, FORM).orElseThrow();

        assertThat(read.kept())
                .extracting(KeptValue::field)
                .containsExactly(
                        "taxonomies/id/0",
                        "taxonomies/id/1",
                        "taxonomies/name/0/fr",
                        "taxonomies/name/1/fr",
                        "updated_at",
                        "reference",
                        "children_count",
                        "comments_count");
        assertThat(DecidimResults.writeCsv(dossier(read), read.kept(), SEMICOLONS, FORM)
                        .document())
                .contains("\"'3, 8\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id': 'x', 'title': {'fr': 'a'}} | /0/id malformed",
                "{'title': {'fr': 'a'}} | /0/id missing",
                "{'id': 1, 'title': {}} | /0/title missing",
                "{'id': 1, 'title': {'fr': 'a'}, 'progress': 101} | /0/progress out-of-range",
                "{'id': 1, 'title': {'fr': 'a'}, 'progress': -1} | /0/progress out-of-range",
                "{'id': 1, 'title': {'fr': 'a'}, 'progress': 'half'} | /0/progress malformed",
                "{'id': 1, 'title': {'fr': 'a'}, 'start_date': '2022-01'} | /0/start_date malformed",
                "{'id': 1, 'title': {'fr': 'a'}, 'start_date': '2022-02-30'} | /0/start_date out-of-range",
                "{'id': 1, 'title': {'fr': 'a'}, 'start_date': '2022-02-02', 'end_date': '2022-02-01'} | /0/end_date out-of-order",
                "{'id': 1, 'title': {'fr': 'a'}, 'parent': {'id': 9}} | /0/parent/id unknown-id",
                "{'id': 1, 'title': {'fr': 'a'}, 'parent': {'id': 1}} | /0/parent/id too-many-levels",
                "{'id': 1, 'title': {'Frans': 'a'}} | /0/title malformed; /0/title missing",
                "{'id': 1, 'title': {'fr': 'a'}, 'weight': 2} | /0 unknown-key"
            })
    void json_isReadStrictly(String result, String expected) {
        assertThat(places(json("[" + result.replace('\'', '"') + "]", FORM).problems()))
                .containsExactlyInAnyOrder(expected.split("; "));
    }

    @Test
    void json_withRepeatedOrTooDeepResults_isRefused() {
        assertThat(places(json("""
                        [{"id": 1, "title": {"fr": "a"}}, {"id": 1, "title": {"fr": "b"}},
                         {"id": 2, "title": {"fr": "c"}, "parent": {"id": 1}},
                         {"id": 3, "title": {"fr": "d"}, "parent": {"id": 2}}]
                        """, FORM).problems()))
                .containsExactly("/1/id repeated-record", "/3/parent/id too-many-levels");
        assertThat(places(json("{}", FORM).problems())).containsExactly(" wrong-type");
    }

    @Test
    void csv_notesWhatResultsDoNotHold() {
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(PlanId.parse("example"))
                        .title(LocalizedText.of("fr", "Plan"))
                        .addCommitments(Commitment.builder()
                                .id(CommitmentId.parse("c1"))
                                .outline(CommitmentOutline.builder()
                                        .start(DayOrMonth.parse("2022-01"))
                                        .addMilestones(
                                                Milestone.builder()
                                                        .title("Sans id")
                                                        .build(),
                                                Milestone.builder()
                                                        .id(MilestoneId.parse("D-2"))
                                                        .title("Deux")
                                                        .build())
                                        .build())
                                .build())
                        .build())
                .addProgress(
                        report("r1", "c1").percent(Points.of(10)).build(),
                        report("r2", "c1")
                                .milestone(MilestoneId.parse("D-2"))
                                .percent(Points.of(20))
                                .reportedOn(DayOrMonth.parse("2022-03"))
                                .build(),
                        report("r3", "c1")
                                .milestone(MilestoneId.parse("D-2"))
                                .percent(Points.of(30))
                                .completion(Completion.LIMITED)
                                .reportedOn(DayOrMonth.parse("2022-04-01"))
                                .build())
                .build();

        ExportedPlans written = DecidimResults.writeCsv(dossier, List.of(), SEMICOLONS, FORM);

        assertThat(written.document().lines())
                .containsExactly("id;parent/id;title/fr;start_date;end_date;progress", "c1;;;;;10", "2;c1;Deux;;;30");
        assertThat(places(written.notes()))
                .containsExactly(
                        "/plans/0/title no-field",
                        "/plans/0/commitments/0/id no-code",
                        "/plans/0/commitments/0/title missing",
                        "/plans/0/commitments/0/outline/milestones/0 no-field",
                        "/plans/0/commitments/0/outline/milestones/0/id missing",
                        "/plans/0/commitments/0/outline/start no-code",
                        "/progress/0/id no-field",
                        "/progress/0/percent computed-elsewhere",
                        "/progress/1 no-field",
                        "/progress/2/id no-field",
                        "/progress/2/reportedOn no-field",
                        "/progress/2/completion no-code");
        assertThatThrownBy(() -> DecidimResults.writeCsv(Dossier.builder().build(), List.of(), SEMICOLONS, FORM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void csv_ofReportsWithoutAnOrder_holdsNone() {
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(PlanId.parse("example"))
                        .addCommitments(Commitment.builder()
                                .id(CommitmentId.parse("D-1"))
                                .title(LocalizedText.of("fr", "Un"))
                                .build())
                        .build())
                .addProgress(
                        report("r1", "D-1")
                                .percent(Points.of(10))
                                .reportedOn(DayOrMonth.parse("2022-03"))
                                .build(),
                        report("r2", "D-1")
                                .percent(Points.of(20))
                                .reportedOn(DayOrMonth.parse("2022-03-15"))
                                .build())
                .build();

        ExportedPlans written = DecidimResults.writeCsv(dossier, List.of(), SEMICOLONS, FORM);

        assertThat(written.document().lines().skip(1)).containsExactly("1;;Un;;;");
        assertThat(places(written.notes())).contains("/progress/0 several-reports");
    }

    private static ProgressReportBuilder report(String id, String commitment) {
        return ProgressReport.builder()
                .id(ProgressReportId.parse(id))
                .plan(PlanId.parse("example"))
                .commitment(CommitmentId.parse(commitment))
                .assessor(AssessorKind.SELF);
    }

    private static Dossier dossier(ImportedPlans read) {
        return Dossier.builder().plans(read.plans()).progress(read.progress()).build();
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.code().code())
                .toList();
    }

    private static ReadResult<ImportedPlans> json(String export, DecidimResultsForm form) {
        try {
            return DecidimResults.readJson(stream(export), form, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult<ImportedPlans> csv(String export, DecidimResultsForm form) {
        try {
            return DecidimResults.readCsv(stream(export), SEMICOLONS, form, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
