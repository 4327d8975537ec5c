// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.AttributeId;
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

final class TieByUncoveredCategory implements TieBreakRule {
    static final TieByUncoveredCategory RULE = new TieByUncoveredCategory();

    private static final Reason UNCOVERED = Reason.met(
            "category-uncovered",
            "تساوٍ في النقاط مع {tied}: يفصل بينها التصنيف {category}، ولا أحد ممّن يتقدّمون بالنقاط في {place}.",
            "À égalité de points avec {tied} : la catégorie {category} départage ; nul candidat mieux classé n’est de {place}.",
            "Equal points with {tied}: the category {category} separates them; no candidate ranked higher is in {place}.");
    private static final Reason COVERED = Reason.met(
            "category-covered",
            "تساوٍ في النقاط مع {tied}: يفصل بينها التصنيف {category}؛ ومن يتقدّمون بالنقاط يغطّون {place}، فيتأخّر هذا الملف.",
            "À égalité de points avec {tied} : la catégorie {category} départage ; un candidat mieux classé couvre déjà {place}, et ce dossier vient après.",
            "Equal points with {tied}: the category {category} separates them; a candidate ranked higher is in {place} already, and this application comes after.");
    private static final Reason NOT_STATED = Reason.met(
            "category-not-stated",
            "تساوٍ في النقاط مع {tied}: يفصل بينها التصنيف {category}، ولا يذكره هذا الملف، فيتأخّر.",
            "À égalité de points avec {tied} : la catégorie {category} départage ; ce dossier, qui ne l’indique pas, vient après.",
            "Equal points with {tied}: the category {category} separates them; this application does not state it and comes after.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/tie-by-uncovered-category@1"))
            .clause(
                    Template.of(
                            "عند تساوي النقاط، يتقدّم من لا يغطّي تصنيفَه {category} أيُّ مترشّح أعلى منه رتبة بالنقاط.",
                            "À égalité de points, l’emporte le dossier dont aucun candidat mieux classé ne couvre la catégorie"
                                    + " {category}.",
                            "Of those with equal points, the one whose category {category} no candidate ranked higher covers comes first."))
            .source(
                    "Horizon Europe, ties: first the proposals that \"address aspects of the call that have not otherwise been"
                            + " covered by more highly ranked proposals\"")
            .addReasons(UNCOVERED, COVERED, NOT_STATED)
            .settings(SettingsForm.of(Setting.code(
                    "category",
                    LocalizedText.of(
                            "أيّ تصنيف يفصل بين المتساوين؟",
                            "Quelle catégorie départage les ex æquo ?",
                            "Which category separates equal points?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faultsOfOne(settings, "category", "attribute id");
    }

    @Override
    public TieBreak compile(SelectionContext context) {
        AttributeId category = AttributeId.parse(context.settings().code("category"));
        // Where nobody is ranked, nobody is ranked higher.
        return over(
                context,
                category,
                (application, place) -> !application.getCategories().containsKey(place));
    }

    private static TieBreak over(SelectionContext context, AttributeId category, RankedPool pool) {
        return new TieBreak() {
            @Override
            public TieBreak over(RankedPool other) {
                return TieByUncoveredCategory.over(context, category, other);
            }

            @Override
            public int compare(Application first, ScoreView firstScores, Application second, ScoreView secondScores) {
                return Boolean.compare(pool.isCoveredAhead(first, category), pool.isCoveredAhead(second, category));
            }

            @Override
            public Reason reason(Application application) {
                if (!application.getCategories().containsKey(category)) {
                    return NOT_STATED;
                }
                return pool.isCoveredAhead(application, category) ? COVERED : UNCOVERED;
            }

            @Override
            public List<Evidence> explain(Application application, ScoreView scores) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCode("category", context.settingPointer("category"), category.value()));
                GroupId place = application.getCategories().get(category);
                if (place != null) {
                    evidence.add(Evidence.ofCode("place", "/categories/" + category, place.value()));
                }
                return evidence;
            }
        };
    }
}
