// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class WeightedSum implements TotalRule {
    static final WeightedSum RULE = new WeightedSum();

    private static final Reason TOTALLED = Reason.met(
            "totalled", "المجموع {total} من {most}.", "Total : {total} sur {most}.", "Total: {total} out of {most}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/weighted-sum@1"))
            .clause(Template.of(
                    "المجموع هو حاصل جمع نقاط المعايير بعد ضرب كل منها في ضاربها، دون تقريب.",
                    "Le total est la somme des notes des critères, chacune multipliée par son coefficient, sans arrondi.",
                    "The total is the sum of the criteria's scores, each multiplied by its weight, unrounded."))
            .source(
                    "Tunisia's 2019 call: total out of 20 on ten criteria; EU external actions (PRAG): some sub-criteria"
                            + " count twice")
            .addReasons(TOTALLED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Total compile(SelectionContext context) {
        return new Total() {
            @Override
            public Fraction factor(Criterion criterion) {
                return factorOf(criterion);
            }

            @Override
            public Reason reason() {
                return TOTALLED;
            }

            @Override
            public List<Evidence> explain(ScoreView scores, Fraction most) {
                return List.of(Evidence.of("total", "", scores.total()), Evidence.of("most", "", most));
            }
        };
    }

    /** The weight that the criterion is published with. */
    static Fraction factorOf(Criterion criterion) {
        return criterion.getWeight().factor().toFraction();
    }
}
