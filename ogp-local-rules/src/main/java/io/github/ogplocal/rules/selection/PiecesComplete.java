// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;

final class PiecesComplete implements ScreeningRule {
    static final PiecesComplete RULE = new PiecesComplete();

    private static final Reason COMPLETE = Reason.met(
            "complete",
            "الوثائق المطلوبة متوفّرة كلّها: {pieces}.",
            "Toutes les pièces demandées sont là : {pieces}.",
            "All pieces asked for are there: {pieces}.");
    private static final Reason INCOMPLETE = Reason.notMet(
            "incomplete",
            "وثائق ناقصة أو وردت بعد أجلها: {missing}.",
            "Pièces manquantes, ou arrivées après leur délai : {missing}.",
            "Pieces missing, or arrived after their deadline: {missing}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/pieces-complete@1"))
            .clause(Template.of(
                    "يجب أن يتضمّن الملف الوثائق التالية، أو أن ترد في أجلها بعد طلبها: {pieces}.",
                    "Le dossier doit contenir ces pièces, ou les recevoir dans le délai de la demande qui en est faite :"
                            + " {pieces}.",
                    "The application must hold these pieces, or receive them by the deadline when they are asked for:"
                            + " {pieces}."))
            .source("OGP Local calls 2022 and 2023: completeness check; letters asked for after filing")
            .addReasons(COMPLETE, INCOMPLETE)
            .settings(SettingsForm.of(Setting.codes(
                    "pieces",
                    LocalizedText.of(
                            "أيّ وثائق يجب أن يتضمّنها الملف؟",
                            "Quelles pièces le dossier doit-il contenir ?",
                            "Which pieces must an application hold?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faultsOfAll(settings, "pieces", "piece id");
    }

    @Override
    public Screen compile(SelectionContext context) {
        List<PieceId> required =
                context.settings().codes("pieces").stream().map(PieceId::parse).toList();
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                Application application = file.application();
                for (PieceId piece : required) {
                    if (!holds(application, piece)) {
                        return INCOMPLETE;
                    }
                }
                return COMPLETE;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                Application application = file.application();
                List<String> missing = new ArrayList<>();
                for (PieceId piece : required) {
                    if (!holds(application, piece)) {
                        missing.add(piece.value());
                    }
                }
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCodes(
                        "pieces",
                        context.settingPointer("pieces"),
                        List.copyOf(context.settings().codes("pieces"))));
                if (!missing.isEmpty()) {
                    evidence.add(Evidence.ofCodes("missing", "", missing));
                }
                return evidence;
            }
        };
    }

    /** Whether a piece came with an application, or in time after it was asked for. */
    static boolean holds(Application application, PieceId piece) {
        if (application.getPieces().contains(piece)) {
            return true;
        }
        for (PieceRequest request : application.getPieceRequests()) {
            if (request.getPiece().equals(piece)) {
                return request.hasArrivedInTime();
            }
        }
        return false;
    }
}
