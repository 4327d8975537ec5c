// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class UnlimitedPlaces implements AllocationRule {
    static final UnlimitedPlaces RULE = new UnlimitedPlaces();

    private static final Reason PLACED = Reason.met(
            "place-without-limit",
            "عدد المقاعد غير محدود: أُسند مقعد.",
            "Le nombre de places n’est pas limité : une place est attribuée.",
            "Places are not limited: a place is given.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/unlimited-places@1"))
            .clause(Template.of(
                    "يُختار كل من بلغ الحدود الدنيا المطلوبة، دون تحديد لعدد المقاعد.",
                    "Tous ceux qui atteignent les seuils sont retenus, sans limite de places.",
                    "All who reach the thresholds are selected; places are not limited."))
            .source("Tunisia's Youth Action Plans 2022: every project with at least 70 of 100 is selected")
            .addReasons(PLACED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Allocation compile(SelectionContext context, List<GroupId> groups) {
        return new Allocation() {
            @Override
            public Allotment allotment() {
                return new Allotment.InAll(Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
            }

            @Override
            public Reason judge(Placement placement) {
                if (!placement.isPlaced()) {
                    throw new IllegalStateException(INFO.getId() + ": leaves nobody without a place");
                }
                return PLACED;
            }

            @Override
            public List<Evidence> explain(Standing standing, Reason reason) {
                return List.of();
            }
        };
    }
}
