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

final class ByPhragmen implements CompletionRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/by-phragmen@1"))
            .clause(Template.of(
                    "يُصرف ما بقي بطريقة فراغمان المتتابعة: يحتفظ كل ناخب بما بقي له، ثم يكسب الجميع بوتيرة واحدة، ويُشترى المشروع حالما يملك"
                            + " أنصاره معًا كلفته. عندما تفوق كلفة أحد المشاريع التالية ما بقي:"
                            + " {doesNotFit}.",
                    "Ce qui reste est dépensé par la méthode séquentielle de Phragmén : chaque votant garde ce qui lui reste, puis"
                            + " tous gagnent au même rythme, et un projet est acheté dès que ceux qui l’approuvent ont"
                            + " ensemble son coût. Quand l’un des suivants coûte plus que ce qui reste :"
                            + " {doesNotFit}.",
                    "What is left is spent by Phragmén's sequential method: each voter keeps what is left to them, then all earn"
                            + " at one rate, and a project is bought as soon as those who approve of it have its cost"
                            + " together. When one of the next costs more than is left: {doesNotFit}."))
            .source(
                    "Peters and Skowron, Proportionality and the Limits of Welfarism, EC 2020, section 3.3 (completion by"
                            + " Phragmén's rule)")
            .addReasons(
                    Phragmen.CHOSEN,
                    ByVotes.CHOSEN_BEFORE,
                    Phragmen.TOO_LATE,
                    FitSettings.DOES_NOT_FIT_REASON,
                    FitSettings.NO_SUPPORT)
            .settings(SettingsForm.of(FitSettings.DOES_NOT_FIT))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Completion compile(Settings settings) {
        boolean skip = FitSettings.skips(settings);
        return new Completion() {
            @Override
            public Course complete(
                    Contest contest, MethodRule.Method method, Course course, int phase, TieBreaker ties) {
                if (!fits(method)) {
                    throw new IllegalArgumentException(
                            "completion " + INFO.getId() + ": needs a method whose voters have money");
                }
                return PhragmenRun.complete(contest, skip, course, phase, ties);
            }

            @Override
            public boolean runsAgain() {
                return false;
            }

            @Override
            public boolean fits(MethodRule.Method method) {
                return method instanceof MethodRule.EndowedMethod;
            }

            @Override
            public Reason judge(Contest contest, Course course, int phase, int project) {
                Optional<Shortfall> shortfall = course.shortfall(project, phase);
                if (shortfall.isPresent()) {
                    return Phragmen.notChosen(shortfall.get());
                }
                return course.step(project).orElseThrow().phase() == phase ? Phragmen.CHOSEN : ByVotes.CHOSEN_BEFORE;
            }

            @Override
            public List<Evidence> explain(Contest contest, Course course, int phase, int project, Reason reason) {
                return reason.equals(ByVotes.CHOSEN_BEFORE)
                        ? new ContestEvidence(contest)
                                .count("votes", contest.votes(project))
                                .toList()
                        : Phragmen.evidence(contest, course, phase, project);
            }
        };
    }
}
