// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class AgreedSheet implements PanelRule {
    static final AgreedSheet RULE = new AgreedSheet();

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/agreed-sheet@1"))
            .clause(Template.of(
                    "يملأ فريق العمل لكل ملف جذاذة تقييم واحدة متّفقًا عليها.",
                    "Le groupe de travail remplit une seule fiche de notation par dossier, d’un commun accord.",
                    "The working group agrees on one score sheet for each application."))
            .source(
                    "Tunisia's 2019 call: applications \"sorted by a working group\"; Erasmus+: consolidated assessment")
            .addReasons(PanelSheets.ENOUGH, PanelSheets.TOO_FEW, PanelSheets.TOO_MANY)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Panel compile(SelectionContext context) {
        PanelSheets sheets = new PanelSheets(1, 1, "", "");
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
            public int divisor(int count) {
                return 1;
            }

            @Override
            public long sum(long[] scores, int count) {
                return scores[0];
            }
        };
    }
}
