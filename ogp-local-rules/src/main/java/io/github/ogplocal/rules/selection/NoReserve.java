// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class NoReserve implements ReserveRule {
    static final NoReserve RULE = new NoReserve();

    private static final Reason NO_LIST = Reason.notMet(
            "no-list", "لا توجد قائمة تكميلية.", "Il n’y a pas de liste complémentaire.", "There is no reserve list.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/no-reserve@1"))
            .clause(Template.of(
                    "لا توضع قائمة تكميلية.",
                    "Aucune liste complémentaire n’est établie.",
                    "No reserve list is drawn up."))
            .source("Tunisia's 2019 call does not mention a reserve list")
            .addReasons(NO_LIST)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reserve compile(SelectionContext context) {
        return new Reserve() {
            @Override
            public int size(GroupId group) {
                return 0;
            }

            @Override
            public Reason judge(boolean listed) {
                return NO_LIST;
            }

            @Override
            public List<Evidence> explain(GroupId group, LocalizedText name, int place, Reason reason) {
                return List.of();
            }
        };
    }
}
