// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class SingleGroup implements GroupingRule {
    static final SingleGroup RULE = new SingleGroup();

    private static final GroupId ALL = new GroupId("all");
    private static final LocalizedText NAME = LocalizedText.of("كل المترشّحين", "tous les candidats", "all applicants");
    private static final Reason GROUPED = Reason.met(
            "grouped",
            "يتنافس كل المترشّحين معًا.",
            "Tous les candidats concourent ensemble.",
            "All applicants compete together.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/single-group@1"))
            .clause(Template.of(
                    "يتنافس كل المترشّحين معًا، في مجموعة واحدة (all).",
                    "Tous les candidats concourent ensemble, en un seul groupe (all).",
                    "All applicants compete together, in one group (all)."))
            .source("Tunisia's Youth Action Plans 2022: every project at the threshold is selected, without regions")
            .addReasons(GROUPED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<GroupId> groups(SelectionProcedure procedure) {
        return List.of(ALL);
    }

    @Override
    public Grouping compile(SelectionContext context) {
        return new Grouping() {
            @Override
            public GroupId groupOf(Application application) {
                return ALL;
            }

            @Override
            public LocalizedText name(GroupId group) {
                return NAME;
            }

            @Override
            public Reason judge(Application application) {
                return GROUPED;
            }

            @Override
            public List<Evidence> explain(Application application, Reason reason) {
                return List.of();
            }
        };
    }
}
