// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class ByVotes implements CompletionRule {
    static final Reason CHOSEN_BEFORE = Reason.met(
            "chosen-before",
            "كان المشروع قد اختير قبل الإكمال.",
            "Le projet était choisi avant ce complément.",
            "The project had been chosen before this completion.");
    private static final Reason CHOSEN = Reason.met(
            "chosen-from-rest",
            "اختير المشروع ممّا بقي في الرتبة {place} وعدد أصواته {votes}؛ كلفته {cost} وكان الباقي {left}.",
            "Le projet est choisi sur le reste, au rang {place}, avec ce nombre de votes : {votes} ; il coûte {cost}, il restait"
                    + " {left}.",
            "The project is chosen from the rest, at place {place}, with this number of votes: {votes}; it costs {cost}, and"
                    + " {left} was left.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/by-votes@1"))
            .clause(Template.of(
                    "يُصرف ما بقي على بقية المشاريع حسب عدد الأصوات من الأكثر إلى الأقل، ويُتجاوز ما لا يكفي له الباقي. المشاريع التي لم تنل أيّ صوت"
                            + " {withoutVotes}.",
                    "Ce qui reste va aux autres projets dans l’ordre du nombre de votes ; ceux qui coûtent plus que le reste sont"
                            + " passés. Les projets sans vote {withoutVotes}.",
                    "What is left goes to the other projects in the order of their votes; those that cost more than is left are"
                            + " passed over. Projects without a vote {withoutVotes}."))
            .source("Utilitarian completion: pabutools and equalshares.net")
            .addReasons(CHOSEN, CHOSEN_BEFORE, FitSettings.DOES_NOT_FIT_REASON, FitSettings.NO_SUPPORT)
            .settings(SettingsForm.of(FitSettings.WITHOUT_VOTES))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Completion compile(Settings settings) {
        boolean unsupportedToo = FitSettings.listsUnsupported(settings);
        return new Completion() {
            @Override
            public Course complete(
                    Contest contest, MethodRule.Method method, Course course, int phase, TieBreaker ties) {
                return ListChoice.complete(contest, ListChoice.Order.VOTES, true, unsupportedToo, course, phase, ties);
            }

            @Override
            public boolean runsAgain() {
                return false;
            }

            @Override
            public boolean fits(MethodRule.Method method) {
                return true;
            }

            @Override
            public Reason judge(Contest contest, Course course, int phase, int project) {
                Optional<Shortfall> shortfall = course.shortfall(project, phase);
                if (shortfall.isEmpty()) {
                    return course.step(project).orElseThrow().phase() == phase ? CHOSEN : CHOSEN_BEFORE;
                }
                return shortfall.get().of() == Shortfall.Of.SUPPORT
                        ? FitSettings.NO_SUPPORT
                        : FitSettings.DOES_NOT_FIT_REASON;
            }

            @Override
            public List<Evidence> explain(Contest contest, Course course, int phase, int project, Reason reason) {
                ContestEvidence evidence = new ContestEvidence(contest).count("votes", contest.votes(project));
                Optional<Shortfall> shortfall = course.shortfall(project, phase);
                if (shortfall.isEmpty()) {
                    Step step = course.step(project).orElseThrow();
                    return step.phase() == phase
                            ? evidence.place(course, step).tied(step).toList()
                            : evidence.toList();
                }
                return shortfall.get().of() == Shortfall.Of.SUPPORT
                        ? evidence.toList()
                        : evidence.amount("left", shortfall.get().had())
                                .amount("cost", shortfall.get().needed())
                                .toList();
            }
        };
    }
}
