// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class TieByCost implements TieKeyRule {
    private static final Reason BY_COST = Reason.met(
            "separated-by-cost",
            "تساوٍ مع {tied}: تفصل بينها الكلفة، وهي هنا {cost}.",
            "À égalité avec {tied} : le coût départage ; il est ici de {cost}.",
            "Equal to {tied}: the cost separates them; here it is {cost}.");
    private static final Reason NOT_STATED = Reason.met(
            "cost-not-stated",
            "تساوٍ مع {tied}: تفصل بينها الكلفة، وكلفة هذا المشروع غير معروفة، فيتأخّر.",
            "À égalité avec {tied} : le coût départage ; celui de ce projet n’est pas connu, et il vient après.",
            "Equal to {tied}: the cost separates them; this project’s is not known, and it comes after.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/tie-by-cost@1"))
            .clause(Template.of(
                    "عند التساوي، تُقارن الكلفة: يتقدّم {order}، ويتأخّر ما لا تُعرف كلفته.",
                    "À égalité, on compare les coûts : {order} l’emporte, et un projet dont le coût n’est pas connu vient après.",
                    "Of equal projects, costs are compared: {order} comes first, and a project whose cost is not known comes"
                            + " last."))
            .source("equalshares.net: ties go to the lowest cost, then to the most votes, then to a lot")
            .addReasons(BY_COST, NOT_STATED)
            .settings(SettingsForm.of(Setting.choice(
                            "order",
                            LocalizedText.of(
                                    "أيّهما يتقدّم: الأقلّ كلفة أم الأكثر؟",
                                    "Le moins cher ou le plus cher l’emporte-t-il ?",
                                    "Does the cheapest come first, or the dearest?"))
                    .option("lowest-first", LocalizedText.of("الأقلّ كلفة", "le moins cher", "the cheapest"))
                    .option("highest-first", LocalizedText.of("الأكثر كلفة", "le plus cher", "the dearest"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public TieKey compile(PrioritisationContext context) {
        boolean lowestFirst = context.settings().choice("order").equals("lowest-first");
        return new TieKey() {
            @Override
            public Needs needs() {
                return Needs.NOTHING;
            }

            @Override
            public int[] ahead(TieContext ties, int[] tied) {
                return Ahead.least(tied, (first, second) -> {
                    Optional<Fraction> one = cost(ties, first).map(Money::amount);
                    Optional<Fraction> other = cost(ties, second).map(Money::amount);
                    if (one.isEmpty() || other.isEmpty()) {
                        return Boolean.compare(one.isEmpty(), other.isEmpty());
                    }
                    int comparison = one.get().compareTo(other.get());
                    return lowestFirst ? comparison : -comparison;
                });
            }

            @Override
            public Reason reason(TieContext ties, int project) {
                return cost(ties, project).isPresent() ? BY_COST : NOT_STATED;
            }

            @Override
            public List<Evidence> explain(TieContext ties, int project) {
                return cost(ties, project)
                        .map(cost -> List.of(Evidence.of("cost", "/cost", cost)))
                        .orElse(List.of());
            }
        };
    }

    private static Optional<Money> cost(TieContext ties, int project) {
        Project asked = ties.contest().projects().get(project);
        return asked.getCost();
    }
}
