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
import io.github.ogplocal.io.progress.NapTrackerForm.Edition;
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
import io.github.ogplocal.model.progress.ReportedEvidence;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NapTrackerTest {
    private static final PlanId PLAN = PlanId.parse("example-6");
    private static final NapTrackerForm FORM = form(Edition.NAP6, FormulaCells.AS_THEY_ARE);
    private static final String HEADER = String.join(",", NapTracker.NAP6_COLUMNS);

    /** A table as it is published, of two periods. */
    private static final String TABLE = (HEADER + "\n"
                    + "2025-12,C01,C01.1,C01.1.1,Open the forum,Ouvrir le forum,March 2029,Mars 2029,aa-bb,LP,Begun,Commencé,"
                    + "A report,Un rapport,Few people,Peu de monde,aa-bb,Department A | Ministère A\n"
                    + "2025-12,C01,C01.10,C01.10.2,Publish,Publier,2026-05,2026-05,\"aa-bb,cc\",C,NIL,NUL,,,,,cc,Department C\n"
                    + "2026-06,C01,C01.1,C01.1.1,Open the forum,Ouvrir le forum,March 2029,Mars 2029,aa-bb,SP,\"- one\n- two\","
                    + "\"- un\n- deux\",,,,,aa-bb,Department A | Ministère A\n"
                    + "2025-12,C02,C02.1,C02.1.1,Train,Former,By fall 2028,D'ici l'automne 2028,cc,NS,NIL,NUL,,,Funds,Fonds,cc,"
                    + "Department C\n")
            .replace("\n", "\r\n")
            .replace("one\r\n", "one\n")
            .replace("un\r\n", "un\n");

    @Test
    void read_makesAMilestoneOfEachIndicator_andAReportOfEachRow() {
        ImportedPlans read = read(TABLE, FORM).orElseThrow();

        assertThat(read.plans())
                .containsExactly(ActionPlan.builder()
                        .id(PLAN)
                        .addCommitments(
                                Commitment.builder()
                                        .id(CommitmentId.parse("C01"))
                                        .outline(CommitmentOutline.builder()
                                                .addMilestones(
                                                        Milestone.builder()
                                                                .id(MilestoneId.parse("C01.1.1"))
                                                                .title("Open the forum")
                                                                .end(DayOrMonth.parse("2029-03"))
                                                                .build(),
                                                        Milestone.builder()
                                                                .id(MilestoneId.parse("C01.10.2"))
                                                                .title("Publish")
                                                                .end(DayOrMonth.parse("2026-05"))
                                                                .build())
                                                .build())
                                        .build(),
                                Commitment.builder()
                                        .id(CommitmentId.parse("C02"))
                                        .outline(CommitmentOutline.builder()
                                                .addMilestones(Milestone.builder()
                                                        .id(MilestoneId.parse("C02.1.1"))
                                                        .title("Train")
                                                        .build())
                                                .build())
                                        .build())
                        .build());
        assertThat(read.progress()).hasSize(4);
        assertThat(read.progress().get(0))
                .isEqualTo(ProgressReport.builder()
                        .id(ProgressReportId.parse("example-6.2025-12.C01.1.1"))
                        .plan(PLAN)
                        .commitment(CommitmentId.parse("C01"))
                        .milestone(MilestoneId.parse("C01.1.1"))
                        .periodEnd(DayOrMonth.parse("2025-12"))
                        .assessor(AssessorKind.SELF)
                        .completion(Completion.LIMITED)
                        .statement(both("Begun", "Commencé"))
                        .addEvidence(ReportedEvidence.builder()
                                .description(both("A report", "Un rapport"))
                                .build())
                        .addChallenges(both("Few people", "Peu de monde"))
                        .build());
        assertThat(read.progress())
                .extracting(report -> report.getCompletion().orElseThrow())
                .containsExactly(
                        Completion.LIMITED, Completion.COMPLETE, Completion.SUBSTANTIAL, Completion.NOT_STARTED);
        assertThat(read.kept())
                .contains(
                        new KeptValue("example-6/C02/C02.1.1", "indicator_deadline_en", "By fall 2028"),
                        new KeptValue("example-6/C01/C01.1.1", "indicator_fr", "Ouvrir le forum"),
                        new KeptValue("example-6/C01/C01.10.2", "indicator_lead_dept", "aa-bb,cc"));
        assertThat(places(read.notes()))
                .contains("cell=2,7 written-otherwise", "cell=5,7 kept-as-words", "cell=5,8 kept-as-words")
                .doesNotContain("cell=3,7 written-otherwise", "cell=4,7 written-otherwise");
    }

    @Test
    void write_givesBackWhatWasRead_byteForByte() {
        ImportedPlans read = read(TABLE, FORM).orElseThrow();

        ExportedPlans written = NapTracker.write(dossier(read), read.kept(), FORM);

        assertThat(written.document()).isEqualTo(TABLE);
        assertThat(written.notes()).isEmpty();
    }

    @Test
    void fifthPlan_hasItsOwnColumnsAndAsksForLess() {
        NapTrackerForm form = form(Edition.NAP5, FormulaCells.MARKED);
        String table = (String.join(",", NapTracker.NAP5_COLUMNS) + "\n"
                        + "2022-03,C01,C01.1,C01.1.1,NS,'=1+1,NUL,,Une preuve,,,aa,A,Do it,Le faire,2023-12,By 2024,,aa,'false\n")
                .replace("\n", "\r\n");

        ImportedPlans read = read(table, form).orElseThrow();

        assertThat(read.progress().get(0).getStatement()).contains(both("=1+1", "NUL"));
        assertThat(read.plans()
                        .get(0)
                        .getCommitments()
                        .get(0)
                        .getOutline()
                        .orElseThrow()
                        .getMilestones()
                        .get(0)
                        .getEnd())
                .contains(DayOrMonth.parse("2023-12"));
        assertThat(NapTracker.write(dossier(read), read.kept(), form).document())
                .isEqualTo(table);
    }

    @Test
    void read_ofATableWithoutComputedColumns_titlesMilestonesByTheirCodes() {
        String table =
                "reporting_period,commitments,milestones,indicators,status,progress_en,progress_fr,record_created,"
                        + "record_modified,user_modified\n2025-12,C01,C01.1,C01.1.1,SP,a,b,2025-12-01,2025-12-02,somebody\n";

        ImportedPlans read = read(table, FORM).orElseThrow();

        assertThat(read.plans()
                        .get(0)
                        .getCommitments()
                        .get(0)
                        .getOutline()
                        .orElseThrow()
                        .getMilestones())
                .containsExactly(Milestone.builder()
                        .id(MilestoneId.parse("C01.1.1"))
                        .title("C01.1.1")
                        .build());
        assertThat(places(read.notes())).containsExactly("cell=2,4 code-for-title");
        assertThat(read.leftOut().keySet()).containsExactly("record_created", "record_modified", "user_modified");
        assertThat(read.kept()).isEmpty();
        assertThat(NapTracker.write(dossier(read), read.kept(), FORM).document())
                .contains("2025-12,C01,C01.1,C01.1.1,,,,,,SP,a,b,,,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporting_period | 2025 | cell=2,1 malformed",
                "reporting_period | 2025-12-01 | cell=2,1 malformed",
                "reporting_period | | cell=2,1 empty-cell",
                "commitments | c01 | cell=2,2 malformed; cell=2,3 not-below",
                "commitments | C02 | cell=2,3 not-below",
                "milestones | C01.10 | cell=2,4 not-below",
                "milestones | C01 | cell=2,3 not-below; cell=2,4 not-below",
                "indicators | C01.1 | cell=2,4 not-below",
                "indicators | C01.1.1.1 | cell=2,4 not-below",
                "status | NE | cell=2,5 unknown-code",
                "status | LP | cell=2,5 challenges-needed",
                "status | NS | cell=2,5 challenges-needed",
                "status | sp | cell=2,5 unknown-code",
                "progress_fr | | cell=2,7 empty-cell",
                "evidence_en | seen | cell=2,8 language-missing",
                "challenges_fr | vu | cell=2,11 language-missing",
                "progress_en | a\u0007b | cell=2,6 forbidden-character"
            })
    void read_isStrict(String column, String text, String expected) {
        assertThat(places(read(row(column, text), FORM).problems())).containsExactly(expected.split("; "));
    }

    @Test
    void read_reportsWhatContradictsAnEarlierRow() {
        String twice = TABLE + TABLE.split("\r\n", -1)[1] + "\r\n";
        assertThat(places(read(twice, FORM).problems())).containsExactly("cell=6,4 repeated-record");
        String other = TABLE.replace("SP,\"- one", "SP,\"- on")
                .replace("2026-06,C01,C01.1,C01.1.1,Open the forum", "2026-06,C01,C01.1,C01.1.1,Open a forum");
        assertThat(places(read(other, FORM).problems())).containsExactly("cell=4,5 contradiction");
        assertThat(places(read(TABLE.replace("owner_org,", "owner,"), FORM).problems()))
                .containsExactly("cell=1,17 unknown-column");
        assertThat(places(read("status\nSP\n", FORM).problems())).contains("row=1 missing-column");
    }

    @Test
    void write_notesWhatTheTableDoesNotHold() {
        Dossier dossier = Dossier.builder()
                .addPlans(ActionPlan.builder()
                        .id(PLAN)
                        .addCommitments(Commitment.builder()
                                .id(CommitmentId.parse("C01"))
                                .title(both("Forum", "Forum"))
                                .outline(CommitmentOutline.builder()
                                        .addMilestones(
                                                Milestone.builder()
                                                        .id(MilestoneId.parse("C01.1.1"))
                                                        .title("Open")
                                                        .start(DayOrMonth.parse("2025-10"))
                                                        .build(),
                                                Milestone.builder()
                                                        .title("Never reported on")
                                                        .build())
                                        .build())
                                .build())
                        .build())
                .addProgress(
                        report("a", "C01.1.1")
                                .periodEnd(DayOrMonth.parse("2025-12-31"))
                                .completion(Completion.NO_EVIDENCE_AVAILABLE)
                                .statement(LocalizedText.of("en", "Nothing seen"))
                                .addEvidence(
                                        ReportedEvidence.builder()
                                                .description(both("Page", "Page"))
                                                .url("https://example.org/")
                                                .build(),
                                        ReportedEvidence.builder()
                                                .description(both("File", "Fichier"))
                                                .build())
                                .build(),
                        report("b", "C01.1.1")
                                .periodEnd(DayOrMonth.parse("2026-06"))
                                .completion(Completion.LIMITED)
                                .percent(Points.parse("20"))
                                .build(),
                        report("c", "m1").periodEnd(DayOrMonth.parse("2026-06")).build(),
                        report("d", "C01.1.1").completion(Completion.COMPLETE).build(),
                        report("e", "C01.1.1")
                                .assessor(AssessorKind.MONITORING_BODY)
                                .periodEnd(DayOrMonth.parse("2026-06"))
                                .build())
                .build();

        ExportedPlans written = NapTracker.write(dossier, List.of(), FORM);

        assertThat(written.document().lines().skip(1))
                .containsExactly(
                        "2025-12,C01,C01.1,C01.1.1,Open,,,,,,Nothing seen,,\"Page https://example.org/",
                        "File\",\"Page https://example.org/",
                        "Fichier\",,,,",
                        "2026-06,C01,C01.1,C01.1.1,Open,,,,,LP,,,,,,,,");
        assertThat(places(written.notes()))
                .containsExactly(
                        "/plans/0/commitments/0/title no-field",
                        "/plans/0/commitments/0/outline/milestones/0/start no-field",
                        "/plans/0/commitments/0/outline/milestones/1 no-field",
                        "/progress/0/id no-field",
                        "/progress/0/periodEnd coarser",
                        "/progress/0/completion no-code",
                        "/progress/0/statement no-text-in-language",
                        "/progress/0/evidence parts-joined",
                        "/progress/0/evidence/0/url coarser",
                        "/progress/1/challenges challenges-needed",
                        "/progress/1/id no-field",
                        "/progress/1/statement missing",
                        "/progress/1/percent no-field",
                        "/progress/2 no-field",
                        "/progress/2/milestone no-code",
                        "/progress/3 no-field",
                        "/progress/3/periodEnd missing",
                        "/progress/4 no-field");
        assertThatThrownBy(() -> NapTracker.write(Dossier.builder().build(), List.of(), FORM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ProgressReportBuilder report(String id, String milestone) {
        return ProgressReport.builder()
                .id(ProgressReportId.parse(id))
                .plan(PLAN)
                .commitment(CommitmentId.parse("C01"))
                .milestone(MilestoneId.parse(milestone))
                .assessor(AssessorKind.SELF);
    }

    private static LocalizedText both(String english, String french) {
        return LocalizedText.of(Map.of("en", english, "fr", french));
    }

    /** A sound row, but for one cell. */
    private static String row(String column, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("reporting_period", "2025-12");
        cells.put("commitments", "C01");
        cells.put("milestones", "C01.1");
        cells.put("indicators", "C01.1.1");
        cells.put("status", "SP");
        cells.put("progress_en", "NIL");
        cells.put("progress_fr", "NUL");
        cells.put("evidence_en", "");
        cells.put("evidence_fr", "");
        cells.put("challenges_en", "");
        cells.put("challenges_fr", "");
        cells.put(column, text == null ? "" : text);
        return String.join(",", cells.keySet()) + "\n" + String.join(",", cells.values()) + "\n";
    }

    private static Dossier dossier(ImportedPlans read) {
        return Dossier.builder().plans(read.plans()).progress(read.progress()).build();
    }

    private static NapTrackerForm form(Edition edition, FormulaCells formulaCells) {
        return new NapTrackerForm(
                PLAN,
                edition,
                new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT),
                formulaCells,
                LanguageTag.parse("en"),
                UnknownFields.REFUSE,
                InvisibleCharacters.REFUSE);
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.code().code())
                .toList();
    }

    private static ReadResult<ImportedPlans> read(String table, NapTrackerForm form) {
        try {
            return NapTracker.read(
                    new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), form, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
