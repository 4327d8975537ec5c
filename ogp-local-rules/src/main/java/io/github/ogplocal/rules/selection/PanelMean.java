// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class PanelMean implements PanelRule {
    static final PanelMean RULE = new PanelMean();

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/panel-mean@1"))
            .clause(
                    Template.of(
                            "عدد المقيّمين لكل ملف {sheets}، ولا بتّ بأقلّ من {minimumSheets}؛ ونقطة كل معيار هي المعدّل الحسابي لنقاط المقيّمين دون تقريب.",
                            "Nombre d’évaluateurs par dossier : {sheets}, {minimumSheets} au moins ; la note d’un critère est la moyenne de leurs notes, sans arrondi.",
                            "Evaluators for each application: {sheets}, at least {minimumSheets}; the score of a criterion is the mean of theirs, unrounded."))
            .source(
                    "Panels that average their members' scores; it keeps law A12 of docs/laws.md, which a median does not")
            .addReasons(PanelSheets.ENOUGH, PanelSheets.TOO_FEW, PanelSheets.TOO_MANY)
            .settings(PanelSheets.FORM)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return PanelSheets.faults(settings);
    }

    @Override
    public Panel compile(SelectionContext context) {
        PanelSheets sheets = PanelSheets.of(context);
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
            public boolean addsAll() {
                return true;
            }

            @Override
            public int divisor(int count) {
                return count;
            }

            @Override
            public long sum(long[] scores, int count) {
                return PanelSheets.sum(scores, 0, count);
            }
        };
    }
}
