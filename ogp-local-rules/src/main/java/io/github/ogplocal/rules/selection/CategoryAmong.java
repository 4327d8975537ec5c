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
import java.util.SortedSet;

final class CategoryAmong implements ScreeningRule {
    static final CategoryAmong RULE = new CategoryAmong();

    private static final Reason ADMITTED = Reason.met(
            "category-admitted",
            "التصنيف {category} هو {value}، وهو من المقبول: {values}.",
            "La catégorie {category} est {value} ; elle est admise : {values}.",
            "The category {category} is {value}, which is admitted: {values}.");
    private static final Reason NOT_ADMITTED = Reason.notMet(
            "category-not-admitted",
            "التصنيف {category} هو {value}، وليس من المقبول: {values}.",
            "La catégorie {category} est {value}, qui n’est pas admise ; sont admises : {values}.",
            "The category {category} is {value}, which is not admitted; admitted are: {values}.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "category-unknown",
            "لا يذكر الملف التصنيف {category}.",
            "Le dossier n’indique pas la catégorie {category}.",
            "The application does not state the category {category}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/category-among@1"))
            .clause(Template.of(
                    "لا يُقبل الملف إلا إذا كان تصنيفه {category} من هذه القائمة: {values}.",
                    "Ne sont admis que les dossiers dont la catégorie {category} est parmi : {values}.",
                    "Only applications whose category {category} is among these are admitted: {values}."))
            .source(
                    "OGP's pilot programme of 2016: entities of member countries; Franco-Moroccan calls 2022-2024: kinds of"
                            + " project that are excluded")
            .addReasons(ADMITTED, NOT_ADMITTED, UNKNOWN)
            .settings(SettingsForm.of(
                    Setting.code(
                            "category",
                            LocalizedText.of(
                                    "أيّ تصنيف يُنظر فيه؟",
                                    "Quelle catégorie regarde-t-on ?",
                                    "Which category is looked at?")),
                    Setting.codes(
                            "values",
                            LocalizedText.of(
                                    "أيّ القيم مقبولة؟",
                                    "Quelles valeurs sont admises ?",
                                    "Which values are admitted?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>(SettingIds.faultsOfOne(settings, "category", "attribute id"));
        faults.addAll(SettingIds.faultsOfAll(settings, "values", "group id"));
        return faults;
    }

    @Override
    public Screen compile(SelectionContext context) {
        AttributeId category = AttributeId.parse(context.settings().code("category"));
        SortedSet<String> values = context.settings().codes("values");
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                GroupId value = file.application().getCategories().get(category);
                if (value == null) {
                    return UNKNOWN;
                }
                return values.contains(value.value()) ? ADMITTED : NOT_ADMITTED;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCode("category", context.settingPointer("category"), category.value()));
                GroupId value = file.application().getCategories().get(category);
                if (value != null) {
                    evidence.add(Evidence.ofCode("value", "/categories/" + category, value.value()));
                }
                evidence.add(Evidence.ofCodes("values", context.settingPointer("values"), List.copyOf(values)));
                return evidence;
            }
        };
    }
}
