// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
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
import java.util.Optional;

final class ByCategory implements GroupingRule {
    static final ByCategory RULE = new ByCategory();

    private static final Reason GROUPED = Reason.met(
            "grouped",
            "تصنيف الملف {category} هو {group}، وهي مجموعته.",
            "La catégorie {category} du dossier est {group}, qui est son groupe.",
            "The application's category {category} is {group}, which is its group.");
    private static final Reason NOT_AMONG = Reason.notAssessable(
            "not-among-the-groups",
            "تصنيف الملف {category} هو {group}، وليس من مجموعات الدعوة.",
            "La catégorie {category} du dossier est {group}, qui n’est pas un groupe de l’appel.",
            "The application's category {category} is {group}, which is no group of the call.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "category-unknown",
            "لا يذكر الملف التصنيف {category}، فلا مجموعة له.",
            "Le dossier n’indique pas la catégorie {category} et n’a donc pas de groupe.",
            "The application does not state the category {category} and so has no group.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/by-category@1"))
            .clause(Template.of(
                    "يتنافس المترشّحون داخل مجموعتهم حسب التصنيف {category}: {groups}.",
                    "Les candidats concourent au sein de leur groupe, selon la catégorie {category} : {groups}.",
                    "Candidates compete within their group, by the category {category}: {groups}."))
            .source(
                    "Horizon Europe, topics with a portfolio: \"at least one project funded from the highest ranked within"
                            + " each\" of five priorities")
            .addReasons(GROUPED, NOT_AMONG, UNKNOWN)
            .settings(SettingsForm.of(
                    Setting.code(
                            "category",
                            LocalizedText.of(
                                    "حسب أيّ تصنيف تُكوّن المجموعات؟",
                                    "Selon quelle catégorie forme-t-on les groupes ?",
                                    "By which category are groups formed?")),
                    Setting.codes(
                            "groups",
                            LocalizedText.of("ما المجموعات؟", "Quels sont les groupes ?", "Which groups are there?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>(SettingIds.faultsOfOne(settings, "category", "attribute id"));
        faults.addAll(SettingIds.faultsOfAll(settings, "groups", "group id"));
        return faults;
    }

    @Override
    public List<GroupId> groups(SelectionProcedure procedure) {
        return CodedGroups.groups(procedure, "groups");
    }

    @Override
    public Grouping compile(SelectionContext context) {
        AttributeId category = AttributeId.parse(context.settings().code("category"));
        return new CodedGroups(
                groups(context.procedure()),
                application -> Optional.ofNullable(application.getCategories().get(category))
                        .map(GroupId::value),
                GROUPED,
                NOT_AMONG,
                UNKNOWN,
                "/categories/" + category,
                List.of(Evidence.ofCode("category", context.settingPointer("category"), category.value())));
    }
}
