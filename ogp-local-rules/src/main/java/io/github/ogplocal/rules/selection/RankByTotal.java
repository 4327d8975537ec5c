// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class RankByTotal implements RankingRule {
    static final RankByTotal RULE = new RankByTotal();

    private static final Reason RANKED = Reason.met(
            "ranked-by-total",
            "يُرتّب الملف بمجموعه {total}.",
            "Le dossier est classé d’après son total {total}.",
            "The application is ranked by its total {total}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/rank-by-total@1"))
            .clause(Template.of(
                    "يُرتّب المترشّحون حسب المجموع، من الأعلى إلى الأدنى.",
                    "Les candidats sont classés d’après leur total, du plus haut au plus bas.",
                    "Candidates are ranked by their total, highest first."))
            .source("Tunisia's 2019 call: \"For each region, the four municipalities with the highest score have been"
                    + " selected\"")
            .addReasons(RANKED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Ranking compile(SelectionContext context) {
        return new Ranking() {
            @Override
            public Measure measure() {
                return Measure.TOTAL;
            }

            @Override
            public Fraction score(Application application, ScoreView scores) {
                return scores.total();
            }

            @Override
            public Reason reason() {
                return RANKED;
            }

            @Override
            public List<Evidence> explain(Application application, ScoreView scores) {
                return List.of(Evidence.of("total", "", scores.total()));
            }
        };
    }
}
