// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.report.CaseCategory;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;

final class OneCategory implements ReportRule {
    private static final Reason ONE =
            Reason.met("one-category", "الصنف: {categories}.", "Catégorie : {categories}.", "Category: {categories}.");
    private static final Reason SEVERAL = Reason.notMet(
            "several-categories",
            "تطلب الاستمارة صنفًا واحدًا، وقد عُلّم على {count}: {categories}.",
            "Le formulaire demande une seule catégorie, {count} sont cochées : {categories}.",
            "The form asks for one category, {count} are ticked: {categories}.");
    private static final Reason NONE = Reason.notAssessable(
            "no-category", "لم يُعلَّم على أيّ صنف.", "Aucune catégorie n’est cochée.", "No category is ticked.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/one-category@1"))
            .clause(Template.of(
                    "يُعلَّم في استمارة الحالة على صنف رئيسي واحد.",
                    "Le formulaire de cas porte une seule catégorie principale.",
                    "A case form has one main category ticked."))
            .source("ESCWA and OECD, sample case submission form (2020), 2.4: “mark the main category”")
            .addReasons(ONE, SEVERAL, NONE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return new DocumentCheck<>(INFO, Filed::caseForms, OneCategory::judge);
    }

    private static void judge(Dossier dossier, Filed<CaseForm> filed, List<Finding> findings) {
        List<String> codes = filed.document().getCategories().stream()
                .map(CaseCategory::code)
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        if (!codes.isEmpty()) {
            evidence.add(Evidence.ofCodes("categories", filed.pointer() + "/categories", codes));
            evidence.add(Evidence.of("count", filed.pointer() + "/categories", codes.size()));
        }
        evidence.addAll(Quoted.of(filed).at(DocumentForms.CASE_CATEGORY).evidence());
        findings.add(Finding.of(INFO, filed.id(), reason(codes.size()), evidence));
    }

    private static Reason reason(int count) {
        return switch (count) {
            case 0 -> NONE;
            case 1 -> ONE;
            default -> SEVERAL;
        };
    }
}
