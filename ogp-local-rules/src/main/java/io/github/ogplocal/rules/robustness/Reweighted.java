// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.selection.ScoreView;
import io.github.ogplocal.rules.selection.SelectionContext;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.TotalRule;
import java.util.List;
import java.util.SortedMap;

/** The weighted sum with other factors than the published weights; they may be fractions that no weight can be. */
final class Reweighted implements TotalRule {
    private final SortedMap<CriterionId, Fraction> factors;

    Reweighted(SortedMap<CriterionId, Fraction> factors) {
        this.factors = factors;
    }

    @Override
    public RuleInfo info() {
        return SelectionRules.WEIGHTED_SUM.info();
    }

    @Override
    public Total compile(SelectionContext context) {
        Total published = SelectionRules.WEIGHTED_SUM.compile(context);
        return new Total() {
            @Override
            public Fraction factor(Criterion criterion) {
                return factors.getOrDefault(criterion.getId(), published.factor(criterion));
            }

            @Override
            public Reason reason() {
                return published.reason();
            }

            @Override
            public List<Evidence> explain(ScoreView scores, Fraction most) {
                return published.explain(scores, most);
            }
        };
    }
}
