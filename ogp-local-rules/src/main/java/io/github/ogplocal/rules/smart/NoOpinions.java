// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class NoOpinions implements SmartOpinionRule {
    private static final Reason NOT_ASKED = Reason.met(
            "not-asked",
            "لا يُطلب في هذا الاختبار رأي أحد؛ النصّ وحده يفصل.",
            "Ce critère ne demande l’avis de personne ; le texte seul décide.",
            "Nobody's opinion is asked on this test; the text alone decides.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/no-opinions@1"))
            .clause(Template.of("النصّ وحده يفصل.", "Le texte seul décide.", "The text alone decides."))
            .source("This library: a test of structure that a machine can check needs no opinion")
            .addReasons(NOT_ASKED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Asks asks() {
        return Asks.NOTHING;
    }

    @Override
    public Poll compile(Settings settings, List<Grade> grades) {
        return new Poll() {
            @Override
            public Reason judge(OpinionCount opinions) {
                return NOT_ASKED;
            }

            @Override
            public List<Evidence> explain(OpinionCount opinions, Reason reason) {
                return List.of();
            }

            @Override
            public boolean settlesOpenStructure() {
                return false;
            }
        };
    }
}
