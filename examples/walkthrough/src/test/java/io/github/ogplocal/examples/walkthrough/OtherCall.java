// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.place.RegionalAuthority;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.quantity.Weight;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A fictitious call that shares no rule of its own with the 2019 one where it can differ: counties instead of municipalities,
 * a required piece, the median of four, two criteria with unlike scales and weights, an exclusive threshold, no regions, no
 * reserve list, no tie-break.
 */
final class OtherCall {
    private static final CriterionId GRID = new CriterionId("grid");
    private static final CriterionId VISIT = new CriterionId("visit");

    private OtherCall() {}

    /** Writes the documents of the call into a new folder. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("procedure.json"))) {
            OgpLocalJson.write(procedure(), out);
        }
        List<Application> applications = List.of(
                application(1, "letter"),
                application(2, "letter"),
                application(3, "letter"),
                application(4, "letter"),
                application(5, "photo"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("applications.json"))) {
            OgpLocalJson.writeList(applications, Application.class, out);
        }
        List<ScoreSheet> sheets = List.of(
                sheet(1, "A", "6", "3"),
                sheet(1, "B", "6", "3"),
                sheet(1, "C", "6", "3"),
                sheet(1, "D", "0", "5"),
                sheet(2, "A", "1", "2"),
                sheet(2, "B", "2", "3"),
                sheet(2, "C", "4", "3"),
                sheet(2, "D", "9", "2"),
                sheet(3, "A", "4", "2"),
                sheet(3, "B", "4", "2"),
                sheet(3, "C", "4", "2"),
                sheet(4, "A", "10", "1"),
                sheet(4, "B", "8", "2"),
                sheet(4, "C", "8", "2"),
                sheet(4, "D", "8", "5"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("sheets.json"))) {
            OgpLocalJson.writeList(sheets, ScoreSheet.class, out);
        }
        return folder;
    }

    private static SelectionProcedure procedure() {
        return SelectionProcedure.builder()
                .id("fictitious")
                .revision(3)
                .title(LocalizedText.of("en", "A fictitious call"))
                .source("Made for a test")
                .pipeline(SelectionRules.PIPELINE_1.info().getId())
                .screening(RuleChain.of(RuleUse.of(
                        SelectionRules.PIECES_COMPLETE, Settings.NONE.withCodes("pieces", List.of("letter")))))
                .duplicates(RuleUse.of(SelectionRules.REFUSE_DUPLICATE_FILES))
                .addCriteria(criterion(GRID, "10", "0.5"), criterion(VISIT, "5", "2"))
                .panel(RuleUse.of(
                        SelectionRules.PANEL_MEDIAN,
                        Settings.NONE.withCount("sheets", 4).withCount("minimumSheets", 3)))
                .missingScores(RuleUse.of(SelectionRules.MISSING_SCORE_BLOCKS))
                .total(RuleUse.of(SelectionRules.WEIGHTED_SUM))
                .ranking(RuleUse.of(SelectionRules.RANK_BY_TOTAL))
                .thresholds(RuleChain.of(RuleUse.of(
                        SelectionRules.TOTAL_THRESHOLD,
                        Settings.NONE.withPoints("points", Points.of(6)).withChoice("bound", "exclusive"))))
                .grouping(RuleUse.of(SelectionRules.SINGLE_GROUP))
                .allocation(RuleUse.of(
                        SelectionRules.PLACES_PER_GROUP, Settings.NONE.withCounts("places", Map.of("all", 2))))
                .shortage(RuleUse.of(SelectionRules.SHORTAGE_STOPS))
                .tieBreaks(RuleChain.of())
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_ADMITS_ALL))
                .reserve(RuleUse.of(SelectionRules.NO_RESERVE))
                .publication(RuleUse.of(
                        SelectionRules.PUBLICATION,
                        Settings.NONE.withChoice("names", "selected").withChoice("scores", "nobody")))
                .build();
    }

    private static Criterion criterion(CriterionId id, String most, String weight) {
        return Criterion.builder()
                .id(id)
                .title(LocalizedText.of("en", id.value()))
                .scale(new Scale(Points.ZERO, Points.parse(most), Points.of(1)))
                .weight(Weight.parse(weight))
                .build();
    }

    private static Application application(int number, String piece) {
        return Application.builder()
                .id(new ApplicationId("X-" + number))
                .call(new CallId("fictitious-call"))
                .applicant(Applicant.of(RegionalAuthority.builder()
                        .kind(AuthorityKind.COUNTY)
                        .code(new NationalCode("xx-county", Integer.toString(number)))
                        .name(LocalizedText.of("en", "County " + number))
                        .subdivision(new IsoSubdivisionCode("XX-1"))
                        .build()))
                .receipt(new Receipt(
                        "R-" + number,
                        OffsetDateTime.parse("2031-03-01T09:00:00Z").plusHours(number)))
                .addPieces(PieceId.parse(piece))
                .build();
    }

    private static ScoreSheet sheet(int application, String evaluator, String grid, String visit) {
        return ScoreSheet.builder()
                .application(new ApplicationId("X-" + application))
                .evaluator(new EvaluatorId(evaluator))
                .putScores(GRID, Points.parse(grid))
                .putScores(VISIT, Points.parse(visit))
                .build();
    }
}
