// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class ScoresStartAnew implements CarryOverRule {
    static final ScoresStartAnew RULE = new ScoresStartAnew();

    private static final Reason ANEW = Reason.met(
            "started-anew",
            "مجموع المرحلة السابقة {earlier} لا يُحتسب في هذه المرحلة.",
            "Le total de la phase précédente, {earlier}, ne compte pas dans cette phase.",
            "The total of the earlier stage, {earlier}, does not count in this stage.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/scores-start-anew@1"))
            .clause(Template.of(
                    "مجموع المرحلة السابقة لا يُحتسب في هذه المرحلة.",
                    "Le total de la phase précédente ne compte pas dans cette phase.",
                    "The total of the earlier stage does not count in this stage."))
            .source("Horizon Europe, two-stage calls: the full proposal is evaluated anew")
            .addReasons(ANEW)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public CarryOver compile(SelectionContext context) {
        return new CarryOver() {
            @Override
            public Fraction factor() {
                return Fraction.ZERO;
            }

            @Override
            public Reason reason() {
                return ANEW;
            }

            @Override
            public List<Evidence> explain(Fraction total) {
                return List.of(Evidence.of("earlier", "", total));
            }
        };
    }
}
