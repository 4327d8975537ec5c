// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class TieByVotes implements TieKeyRule {
    private static final Reason BY_VOTES = Reason.met(
            "separated-by-votes",
            "تساوٍ مع {tied}: يفصل بينها عدد الأصوات، وهو هنا {votes}.",
            "À égalité avec {tied} : le nombre de voix départage ; il est ici de {votes}.",
            "Equal to {tied}: the number of votes separates them; here it is {votes}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/tie-by-votes@1"))
            .clause(Template.of(
                    "عند التساوي، يتقدّم المشروع الذي نال أصواتًا أكثر.",
                    "À égalité, le projet qui a le plus de voix l’emporte.",
                    "Of equal projects, the one with the most votes comes first."))
            .source("equalshares.net: ties go to the lowest cost, then to the most votes, then to a lot")
            .addReasons(BY_VOTES)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public TieKey compile(PrioritisationContext context) {
        return new TieKey() {
            @Override
            public Needs needs() {
                return Needs.NOTHING;
            }

            @Override
            public int[] ahead(TieContext ties, int[] tied) {
                Contest contest = ties.contest().contest();
                return Ahead.least(
                        tied, (first, second) -> Integer.compare(contest.votes(second), contest.votes(first)));
            }

            @Override
            public Reason reason(TieContext ties, int project) {
                return BY_VOTES;
            }

            @Override
            public List<Evidence> explain(TieContext ties, int project) {
                return List.of(Evidence.of("votes", "", ties.contest().contest().votes(project)));
            }
        };
    }
}
