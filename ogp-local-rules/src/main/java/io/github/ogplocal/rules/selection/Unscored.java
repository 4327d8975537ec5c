// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class Unscored implements PanelRule {
    static final Unscored RULE = new Unscored();

    private static final Reason UNSCORED = Reason.met(
            "unscored",
            "لا تُنقّط الملفات في هذه الدعوة.",
            "Les dossiers de cet appel ne sont pas notés.",
            "Applications of this call are not scored.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/unscored@1"))
            .clause(Template.of(
                    "لا تُنقّط الملفات، ولا جذاذات تقييم لها.",
                    "Les dossiers ne sont pas notés, et n’ont pas de fiche de notation.",
                    "Applications are not scored, and have no score sheets."))
            .source("WiFi4EU: vouchers in the order of submission, without evaluation")
            .addReasons(UNSCORED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Panel compile(SelectionContext context) {
        return new Panel() {
            @Override
            public Reason judge(SheetTotals sheets) {
                return UNSCORED;
            }

            @Override
            public List<Evidence> explain(
                    List<EvaluatorId> evaluators, List<EvaluatorId> recused, SheetTotals sheets, Reason reason) {
                return List.of();
            }

            @Override
            public int mostSheets() {
                return 0;
            }

            @Override
            public int divisor(int count) {
                return 1;
            }

            @Override
            public long sum(long[] scores, int count) {
                return 0;
            }
        };
    }
}
