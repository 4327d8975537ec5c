// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.model.selection.Attendance;
import io.github.ogplocal.model.selection.Evaluator;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.EvaluatorKind;
import io.github.ogplocal.model.selection.EvaluatorSide;
import io.github.ogplocal.model.selection.PanelAttendance;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.Selection;
import java.time.LocalDate;

/** The papers of the made-up calls. */
public final class PapersOfCalls {
    private PapersOfCalls() {}

    /** The papers of an outcome, marked as examples, with everything filled in but remedy and time limit. */
    public static SelectionPapers of(Selection selection) {
        return SelectionPapers.of(selection, details())
                .withNotice(LocalizedText.of("بيانات للمثال فقط.", "Données d’exemple.", "Example data."));
    }

    /** Details without remedy and time limit, which are left to be filled in by hand. */
    public static PaperDetails details() {
        return PaperDetails.builder()
                .authority(LocalizedText.of("سلطة المثال", "Autorité d’exemple", "Example authority"))
                .place(LocalizedText.of("مدينة المثال", "Ville-Exemple", "Example town"))
                .heldOn(LocalDate.of(2019, 9, 1))
                .addMembers(
                        member(
                                "E1",
                                EvaluatorSide.STATE,
                                Attendance.PRESIDING,
                                LocalizedText.of("رئيس اللجنة", "président de la commission", "chair")),
                        member(
                                "E2",
                                EvaluatorSide.CIVIL_SOCIETY,
                                Attendance.PRESENT,
                                LocalizedText.of(
                                        "ممثّل جمعية", "représentant associatif", "delegate of an association")),
                        member(
                                "E3",
                                EvaluatorSide.INDEPENDENT,
                                Attendance.ABSENT,
                                LocalizedText.of("خبير", "expert", "expert")))
                .minutesReference("PV 12/2019")
                .noticeReference("A 13/2019")
                .letterReference("N 14/2019")
                .recordPublishedAt(LocalizedText.of("موقع المثال", "site d’exemple", "example site"))
                .recordDigest("0123456789abcdef".repeat(4))
                .build();
    }

    private static PanelAttendance member(String id, EvaluatorSide side, Attendance attendance, LocalizedText role) {
        return PanelAttendance.builder()
                .evaluator(new Evaluator(new EvaluatorId(id), EvaluatorKind.PERSON, side))
                .role(role)
                .attendance(attendance)
                .build();
    }
}
