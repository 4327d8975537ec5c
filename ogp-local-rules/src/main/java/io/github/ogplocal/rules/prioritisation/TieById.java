// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class TieById implements TieKeyRule {
    private static final Reason BY_ID = Reason.met(
            "separated-by-id",
            "تساوٍ مع {tied}: يفصل بينها رقم التسجيل، وهو هنا {id}.",
            "À égalité avec {tied} : le numéro d’enregistrement départage ; il est ici {id}.",
            "Equal to {tied}: the registered id separates them; here it is {id}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/tie-by-id@1"))
            .clause(Template.of(
                    "عند التساوي، يتقدّم المشروع الذي يسبق رقم تسجيله حسب ترتيب رموز الأحرف، كما أُعلن ذلك قبل التصويت.",
                    "À égalité, le projet dont le numéro d’enregistrement vient en premier dans l’ordre des codes de caractères"
                            + " l’emporte, comme annoncé avant le vote.",
                    "Of equal projects, the one whose registered id comes first in the order of its characters’ codes comes"
                            + " first, as was announced before the vote."))
            .source("CONSUL and abcvoting order equal projects by an id; said here, not silent")
            .addReasons(BY_ID)
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
                // Numbers are in the order of the ids.
                return new int[] {tied[0]};
            }

            @Override
            public Reason reason(TieContext ties, int project) {
                return BY_ID;
            }

            @Override
            public List<Evidence> explain(TieContext ties, int project) {
                return List.of(Evidence.ofCode("id", "/id", ties.id(project)));
            }
        };
    }
}
