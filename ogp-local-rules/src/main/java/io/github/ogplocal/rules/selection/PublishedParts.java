// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;

final class PublishedParts implements PublicationRule {
    static final PublishedParts RULE = new PublishedParts();

    static final Reason WITHHELD = Reason.met(
            "withheld",
            "لا يُنشر هذا البيان حسب قواعد الدعوة.",
            "Cette donnée n’est pas publiée, selon le règlement de l’appel.",
            "Under the rules of the call this is not published.");
    private static final LocalizedText ALL =
            LocalizedText.of("كل المترشّحين", "de tous les candidats", "of all applicants");
    private static final LocalizedText SELECTED = LocalizedText.of(
            "المختارين والمدرجين في القائمة التكميلية فقط",
            "des seuls retenus et inscrits sur liste complémentaire",
            "only of those selected or in reserve");
    private static final LocalizedText NOBODY = LocalizedText.of("لا أحد", "de personne", "of nobody");

    static final Setting NAMES = Setting.choice(
                    "names",
                    LocalizedText.of("أسماء من تُنشر؟", "De qui publie-t-on le nom ?", "Whose names are published?"))
            .option("all", ALL)
            .option("selected", SELECTED);
    static final Setting SCORES = Setting.choice(
                    "scores",
                    LocalizedText.of("نقاط من تُنشر؟", "De qui publie-t-on les notes ?", "Whose scores are published?"))
            .option("all", ALL)
            .option("selected", SELECTED)
            .option("nobody", NOBODY);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/publication@1"))
            .clause(Template.of(
                    "تُنشر الأسماء: {names}. تُنشر النقاط: {scores}.",
                    "Noms publiés : {names}. Notes publiées : {scores}.",
                    "Names are published {names}; scores {scores}."))
            .source(
                    "100 Cities Mission: names of applicants only with consent; Tunisia's 2019 call published the names of"
                            + " the selected")
            .addReasons(WITHHELD)
            .settings(SettingsForm.of(NAMES, SCORES))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Publication compile(SelectionContext context) {
        return publication(context.settings());
    }

    /** What settings of {@link #NAMES} and {@link #SCORES} let be shown. */
    static Publication publication(Settings settings) {
        String names = settings.choice("names");
        String scores = settings.choice("scores");
        return new Publication() {
            @Override
            public boolean showsName(SelectionStatus status, Application application) {
                return shows(names, status);
            }

            @Override
            public boolean showsScores(SelectionStatus status) {
                return shows(scores, status);
            }
        };
    }

    private static boolean shows(String whose, SelectionStatus status) {
        return whose.equals("all")
                || (whose.equals("selected")
                        && (status == SelectionStatus.SELECTED || status == SelectionStatus.RESERVE));
    }
}
