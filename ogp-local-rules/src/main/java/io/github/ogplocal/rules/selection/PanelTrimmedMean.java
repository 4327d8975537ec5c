// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class PanelTrimmedMean implements PanelRule {
    static final PanelTrimmedMean RULE = new PanelTrimmedMean();

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/panel-trimmed-mean@1"))
            .clause(
                    Template.of(
                            "عدد المقيّمين لكل ملف {sheets}، ولا بتّ بأقلّ من {minimumSheets}؛ ونقطة كل معيار هي المعدّل الحسابي لنقاط المقيّمين بعد حذف أعلاها وأدناها ({dropped} من كل طرف)، دون تقريب.",
                            "Nombre d’évaluateurs par dossier : {sheets}, {minimumSheets} au moins ; la note d’un critère est la moyenne de leurs notes, les plus hautes et les plus basses écartées ({dropped} de chaque côté), sans arrondi.",
                            "Evaluators for each application: {sheets}, at least {minimumSheets}; the score of a criterion is the mean of theirs without the highest and the lowest ({dropped} on each side), unrounded."))
            .source(
                    "Panels that leave out the extreme scores of each criterion, as juries of sport do; no grant call read so"
                            + " far states it")
            .addReasons(PanelSheets.ENOUGH, PanelSheets.TOO_FEW, PanelSheets.TOO_MANY)
            .settings(PanelSheets.formWith(Setting.count(
                    "dropped",
                    LocalizedText.of(
                            "كم نقطة تُحذف من كل طرف؟",
                            "Combien de notes écarte-t-on de chaque côté ?",
                            "How many scores are left out on each side?"),
                    1,
                    49)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>(PanelSheets.faults(settings));
        int needed = 2 * settings.count("dropped") + 1;
        if (settings.count("minimumSheets") < needed) {
            faults.add(new SettingFault("minimumSheets", FaultKind.TOO_SMALL, Integer.toString(needed)));
        }
        return faults;
    }

    @Override
    public Panel compile(SelectionContext context) {
        PanelSheets sheets = PanelSheets.of(context);
        int dropped = context.settings().count("dropped");
        return new Panel() {
            @Override
            public Reason judge(SheetTotals totals) {
                return sheets.judge(totals.sheets());
            }

            @Override
            public List<Evidence> explain(
                    List<EvaluatorId> evaluators, List<EvaluatorId> recused, SheetTotals totals, Reason reason) {
                return sheets.explain(evaluators, recused);
            }

            @Override
            public int mostSheets() {
                return sheets.most();
            }

            @Override
            public int leastScores() {
                return 2 * dropped + 1;
            }

            @Override
            public int divisor(int count) {
                return count - 2 * dropped;
            }

            @Override
            public long sum(long[] scores, int count) {
                Arrays.sort(scores, 0, count);
                return PanelSheets.sum(scores, dropped, count - dropped);
            }
        };
    }
}
