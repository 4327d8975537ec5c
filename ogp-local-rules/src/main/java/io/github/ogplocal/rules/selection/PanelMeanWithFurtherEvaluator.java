// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;

final class PanelMeanWithFurtherEvaluator implements PanelRule {
    static final PanelMeanWithFurtherEvaluator RULE = new PanelMeanWithFurtherEvaluator();

    private static final Reason AGREED = Reason.met(
            "panel-agrees",
            "جذاذات التقييم المحتسبة: {sheets}، والفارق بين أعلى مجموع وأدناه {gap}، ولا يتجاوز {maximumGap} (المقيّمون: {evaluators}؛ المتنحّون: {recused}).",
            "Fiches comptées : {sheets} ; écart entre le total le plus haut et le plus bas : {gap}, au plus {maximumGap} (évaluateurs : {evaluators} ; déports : {recused}).",
            "Sheets that count: {sheets}; highest and lowest total differ by {gap}, no more than {maximumGap} (evaluators: {evaluators}; recused: {recused}).");
    private static final Reason SETTLED = Reason.met(
            "settled-by-further-evaluator",
            "الفارق بين أعلى مجموع وأدناه {gap}، ويتجاوز {maximumGap}؛ احتُسبت جذاذة مقيّم إضافي، فجملة الجذاذات {sheets} (المقيّمون: {evaluators}؛ المتنحّون: {recused}).",
            "Écart entre le total le plus haut et le plus bas : {gap}, plus de {maximumGap} ; avec celle d’un évaluateur supplémentaire, {sheets} fiches comptent (évaluateurs : {evaluators} ; déports : {recused}).",
            "Highest and lowest total differ by {gap}, more than {maximumGap}; with that of a further evaluator, {sheets} sheets count (evaluators: {evaluators}; recused: {recused}).");
    private static final Reason NEEDED = Reason.notAssessable(
            "further-evaluator-needed",
            "الفارق بين أعلى مجموع وأدناه {gap}، ويتجاوز {maximumGap}؛ يلزم مقيّم إضافي، ولا جذاذة له بعد (المقيّمون: {evaluators}؛ المتنحّون: {recused}).",
            "Écart entre le total le plus haut et le plus bas : {gap}, plus de {maximumGap} ; il faut la fiche d’un évaluateur supplémentaire (évaluateurs : {evaluators} ; déports : {recused}).",
            "Highest and lowest total differ by {gap}, more than {maximumGap}; the sheet of a further evaluator is needed (evaluators: {evaluators}; recused: {recused}).");
    private static final Reason WITHOUT_NEED = Reason.notAssessable(
            "further-sheet-without-need",
            "وردت جذاذة إضافية ({sheets} جملةً) والفارق بين أعلى مجموع وأدناه {gap} لا يتجاوز {maximumGap}؛ لم تكن لها حاجة (المقيّمون: {evaluators}؛ المتنحّون: {recused}).",
            "Une fiche supplémentaire est là ({sheets} en tout) alors que l’écart entre le total le plus haut et le plus bas, {gap}, n’excède pas {maximumGap} ; elle n’avait pas lieu d’être (évaluateurs : {evaluators} ; déports : {recused}).",
            "There is a further sheet ({sheets} in all) although highest and lowest total differ by {gap}, no more than {maximumGap}; nothing called for it (evaluators: {evaluators}; recused: {recused}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/panel-mean-with-further-evaluator@1"))
            .clause(
                    Template.of(
                            "عدد المقيّمين لكل ملف {sheets}؛ ونقطة كل معيار هي المعدّل الحسابي لنقاطهم دون تقريب. إذا تجاوز الفارق بين أعلى مجموع وأدناه {maximumGap}، يُقيّم الملف مقيّم إضافي، وتكون نقطة كل معيار {settledBy}.",
                            "Nombre d’évaluateurs par dossier : {sheets} ; la note d’un critère est la moyenne de leurs notes, sans arrondi. Si leurs totaux diffèrent de plus de {maximumGap}, un évaluateur supplémentaire note le dossier, et la note d’un critère est {settledBy}.",
                            "Evaluators for each application: {sheets}; the score of a criterion is the mean of theirs, unrounded. Where their totals differ by more than {maximumGap}, a further evaluator scores the application, and the score of a criterion is {settledBy}."))
            .source(
                    "Panels that call a further evaluator when the first ones are far apart; no rule book read so far gives"
                            + " the gap, hence a setting")
            .addReasons(AGREED, SETTLED, NEEDED, WITHOUT_NEED, PanelSheets.TOO_FEW, PanelSheets.TOO_MANY)
            .settings(SettingsForm.of(
                    Setting.count("sheets", PanelSheets.HOW_MANY, 2, 99),
                    Setting.points(
                            "maximumGap",
                            LocalizedText.of(
                                    "ما أكبر فارق بين المجاميع لا يستوجب مقيّمًا إضافيًّا؟",
                                    "Jusqu’à quel écart entre les totaux se passe-t-on d’un évaluateur supplémentaire ?",
                                    "Up to which gap between the totals is no further evaluator needed?"),
                            0,
                            999_999_999),
                    Setting.choice(
                                    "settledBy",
                                    LocalizedText.of(
                                            "كيف تُحتسب النقاط مع المقيّم الإضافي؟",
                                            "Comment les notes comptent-elles avec l’évaluateur supplémentaire ?",
                                            "How do the scores count with the further evaluator's?"))
                            .option(
                                    "mean",
                                    LocalizedText.of(
                                            "المعدّل الحسابي لجميع النقاط",
                                            "la moyenne de toutes les notes",
                                            "the mean of all scores"))
                            .option(
                                    "median",
                                    LocalizedText.of(
                                            "النقطة الوسطى من بين جميع النقاط",
                                            "la médiane de toutes les notes",
                                            "the median of all scores"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Panel compile(SelectionContext context) {
        int first = context.settings().count("sheets");
        Fraction maximumGap = context.settings().points("maximumGap").toFraction();
        boolean byMedian = context.settings().choice("settledBy").equals("median");
        String pointer = context.settingPointer("sheets");
        PanelSheets sheets = new PanelSheets(first, first, pointer, pointer);
        return new Panel() {
            @Override
            public Reason judge(SheetTotals totals) {
                int count = totals.sheets();
                if (count < first || count > first + 1) {
                    return sheets.judge(count);
                }
                boolean apart = totals.gap().compareTo(maximumGap) > 0;
                if (count == first) {
                    return apart ? NEEDED : AGREED;
                }
                return apart ? SETTLED : WITHOUT_NEED;
            }

            @Override
            public List<Evidence> explain(
                    List<EvaluatorId> evaluators, List<EvaluatorId> recused, SheetTotals totals, Reason reason) {
                List<Evidence> evidence = new ArrayList<>(sheets.explain(evaluators, recused));
                evidence.add(Evidence.of("gap", "", totals.gap()));
                evidence.add(Evidence.of("maximumGap", context.settingPointer("maximumGap"), maximumGap));
                return evidence;
            }

            @Override
            public int mostSheets() {
                return first + 1;
            }

            @Override
            public int divisor(int count) {
                return isSettledByMedian(count) ? PanelSheets.medianDivisor(count) : count;
            }

            @Override
            public long sum(long[] scores, int count) {
                return isSettledByMedian(count)
                        ? PanelSheets.medianSum(scores, count)
                        : PanelSheets.sum(scores, 0, count);
            }

            /** A criterion that only so many scored as the first panel has members keeps their mean. */
            private boolean isSettledByMedian(int count) {
                return byMedian && count > first;
            }
        };
    }
}
