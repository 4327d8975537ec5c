// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import java.util.List;

final class PublishedWithConsent implements PublicationRule {
    static final PublishedWithConsent RULE = new PublishedWithConsent();

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/publication-with-consent@1"))
            .clause(Template.of(
                    "لا يُنشر اسم إلا إذا تضمّن الملف الموافقة على نشره ({piece}). في هذا الحدّ تُنشر الأسماء: {names}. تُنشر النقاط:"
                            + " {scores}.",
                    "Un nom n’est publié que si le dossier contient l’accord du candidat ({piece}). Dans cette limite, noms"
                            + " publiés : {names}. Notes publiées : {scores}.",
                    "A name is published only where the application holds the consent to it ({piece}). Within this, names are"
                            + " published {names}; scores {scores}."))
            .source("100 Cities Mission: names of applicants published only with their consent")
            .addReasons(PublishedParts.WITHHELD)
            .settings(SettingsForm.of(
                    Setting.code(
                            "piece",
                            LocalizedText.of(
                                    "أيّ وثيقة تتضمّن الموافقة على نشر الاسم؟",
                                    "Quelle pièce contient l’accord à la publication du nom ?",
                                    "Which piece holds the consent to publishing the name?")),
                    PublishedParts.NAMES,
                    PublishedParts.SCORES))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faults("piece", List.of(settings.code("piece")), "piece id");
    }

    @Override
    public Publication compile(SelectionContext context) {
        PieceId piece = PieceId.parse(context.settings().code("piece"));
        Publication parts = PublishedParts.publication(context.settings());
        return new Publication() {
            @Override
            public boolean showsName(SelectionStatus status, Application application) {
                return parts.showsName(status, application) && PiecesComplete.holds(application, piece);
            }

            @Override
            public boolean showsScores(SelectionStatus status) {
                return parts.showsScores(status);
            }
        };
    }
}
