// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class StopAtTie implements OpenTieRule {
    private static final Reason STOPPED = Reason.notAssessable(
            "stopped-at-tie",
            "بقي تساوٍ بين {tied} لم يفصل فيه أيّ معيار؛ وما يليه لم يُحسم، ومنه هذا المشروع.",
            "Aucune clé n’a départagé {tied} ; ce qui suit n’est pas décidé, dont ce projet.",
            "No key separated {tied}; what follows is undecided, this project too.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/stop@1"))
            .clause(Template.of(
                    "إذا لم يفصل أيّ معيار بين مشاريع متساوية، يبقى كل ما يلي غير محسوم.",
                    "Quand aucune clé ne départage des projets, tout ce qui suit reste indécis.",
                    "Where no key separates equal projects, all that follows stays undecided."))
            .source("This library: a tie is a result")
            .addReasons(STOPPED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public OpenTies compile(PrioritisationContext context) {
        return new OpenTies() {
            @Override
            public int most() {
                return 1;
            }

            @Override
            public Reason judge(Standing standing) {
                return STOPPED;
            }

            @Override
            public List<Evidence> explain(List<String> tied, int in, int outcomes, Reason reason) {
                return List.of(Evidence.ofCodes("tied", "", tied));
            }
        };
    }
}
