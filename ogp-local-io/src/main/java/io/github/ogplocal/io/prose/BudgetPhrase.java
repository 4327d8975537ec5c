// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.rules.Template;

/**
 * What is said of a choice that spends a budget: on its page, and beside its plot.
 *
 * <p>The Arabic should be read by a native official before a release.
 */
@SuppressWarnings("ImmutableEnumChecker") // Templates are unmodifiable.
public enum BudgetPhrase implements Phrasing {
    OUTCOME("نتيجة الاختيار", "Résultat du choix", "Outcome of the choice"),
    SUPPORT_AND_SPENDING("التأييد والصرف", "Soutien et dépenses", "Support and spending"),
    SPENDING("الصرف", "Dépenses", "Spending"),
    SAME_FIGURES(
            "الأرقام نفسها في جدول: المشاريع المختارة حسب ترتيب اختيارها، ثم غيرها",
            "Les mêmes chiffres en tableau : les projets retenus dans l’ordre du choix, puis les autres",
            "The same figures as a table: those chosen in the order of choice, then the others"),
    SPENT_SO_FAR("المصروف إلى هذا الحدّ", "dépensé jusque-là", "spent so far"),
    LACKING("ما نقصه", "ce qui a manqué", "what was lacking"),
    NOT_CHOSEN_LACKED(
            "ما لم يُختر، وما نقصه",
            "Projets non retenus, et ce qui leur a manqué",
            "Not chosen, and what was lacking"),
    CHOSEN("مختار", "retenu", "chosen"),
    NOT_CHOSEN("غير مختار", "non retenu", "not chosen"),
    UNDECIDED("غير محسوم", "non tranché", "open"),
    PLOT_SPENDING(
            "المبالغ المصروفة حسب ترتيب الاختيار؛ الخطّ المتقطّع: الاعتمادات",
            "Dépenses, dans l’ordre du choix ; en tirets, le budget",
            "Money spent, in the order of choice; dashed, the budget"),
    PLOT_VOTES("الأصوات", "Voix", "Votes"),
    PLOT_TOTALS("مجموع النقاط", "Total des notes", "Total of the ratings"),
    PLOT_ORDER(
            "كل المشاريع: المختارة حسب ترتيب اختيارها، ثم غيرها حسب أصواتها",
            "Tous les projets : les retenus dans l’ordre du choix, puis les autres selon leurs voix",
            "All projects: those chosen in the order of choice, then the others by their votes");

    private final Template template;

    BudgetPhrase(String arabic, String french, String english) {
        template = Template.of(arabic, french, english);
    }

    @Override
    public Template template() {
        return template;
    }
}
