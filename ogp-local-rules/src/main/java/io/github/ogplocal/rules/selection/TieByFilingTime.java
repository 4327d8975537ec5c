// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.OffsetDateTime;
import java.util.List;

final class TieByFilingTime implements TieBreakRule {
    static final TieByFilingTime RULE = new TieByFilingTime();

    private static final Reason SEPARATED = Reason.met(
            "separated-by-filing-time",
            "تساوٍ في النقاط مع {tied}: يفصل بينها وقت الإيداع، وهو هنا {filedAt}.",
            "À égalité de points avec {tied} : l’instant du dépôt départage ; ici le {filedAt}.",
            "Equal points with {tied}: the time of filing separates them; here it is {filedAt}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/tie-by-filing-time@1"))
            .clause(Template.of(
                    "عند تساوي النقاط، يتقدّم الملف الأسبق إيداعًا.",
                    "À égalité de points, le dossier déposé le plus tôt l’emporte.",
                    "Of those with equal points, the application filed earlier comes first."))
            .source("WiFi4EU: order of submission")
            .addReasons(SEPARATED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public TieBreak compile(SelectionContext context) {
        return new TieBreak() {
            @Override
            public int compare(Application first, ScoreView firstScores, Application second, ScoreView secondScores) {
                return OffsetDateTime.timeLineOrder().compare(filedAt(first), filedAt(second));
            }

            @Override
            public Key key() {
                return (application, scores) -> filedAt(application).toEpochSecond();
            }

            @Override
            public Reason reason(Application application) {
                return SEPARATED;
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
