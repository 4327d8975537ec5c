// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.OffsetDateTime;
import java.util.List;

final class RankByFilingTime implements RankingRule {
    static final RankByFilingTime RULE = new RankByFilingTime();

    private static final Reason RANKED = Reason.met(
            "ranked-by-filing-time",
            "يُرتّب الملف بوقت إيداعه، {filedAt}.",
            "Le dossier est classé d’après l’instant de son dépôt, le {filedAt}.",
            "The application is ranked by its time of filing, {filedAt}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/rank-by-filing-time@1"))
            .clause(Template.of(
                    "يُرتّب المترشّحون حسب وقت إيداع ملفاتهم، الأسبق فالأسبق.",
                    "Les candidats sont classés dans l’ordre du dépôt de leurs dossiers, le premier d’abord.",
                    "Candidates are ranked by the time of filing, earliest first."))
            .source("WiFi4EU: first come, first served, by the time of submission")
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
                return Measure.OTHER;
            }

            @Override
            public Fraction score(Application application, ScoreView scores) {
                // Receipts are in whole seconds.
                return Fraction.of(-filedAt(application).toEpochSecond());
            }

            @Override
            public Reason reason() {
                return RANKED;
            }

            @Override
            public List<Evidence> explain(Application application, ScoreView scores) {
                return List.of(Evidence.of("filedAt", "/receipt/filedAt", filedAt(application)));
            }
        };
    }

    private static OffsetDateTime filedAt(Application application) {
        return application.getReceipt().orElseThrow().filedAt();
    }
}
