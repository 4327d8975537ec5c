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

final class Phragmen implements MethodRule {
    static final Reason CHOSEN = Reason.met(
            "chosen",
            "اختير المشروع في الرتبة {place}: عند الزمن {time} كان أنصاره، وعددهم {votes}، قد كسبوا كلفته ({cost})، ودفع الواحد منهم"
                    + " {highestPayment} على الأكثر.",
            "Le projet est choisi au rang {place} : au temps {time}, ceux qui l’approuvent ({votes}) avaient gagné son coût"
                    + " ({cost}) ; chacun a payé {highestPayment} au plus.",
            "The project is chosen at place {place}: at the time {time} those who approve of it ({votes}) had earned its cost"
                    + " ({cost}); each paid at most {highestPayment}.");
    static final Reason TOO_LATE = Reason.notMet(
            "too-late",
            "عدد أصوات المشروع {votes}، وكان أنصاره سيكسبون كلفته عند الزمن {time}، وتوقف الاختيار عند الزمن {end}: لم يُختر.",
            "Le projet a ce nombre de votes : {votes} ; ceux qui l’approuvent auraient gagné son coût au temps {time} ; le choix"
                    + " s’est arrêté au temps {end}. Il n’est pas choisi.",
            "The project has this number of votes: {votes}; those who approve of it would have earned its cost at the time"
                    + " {time}; the choice ended at the time {end}. It is not chosen.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/phragmen@1"))
            .clause(Template.of(
                    "طريقة فراغمان المتتابعة: يكسب كل الناخبين المال بوتيرة واحدة، ويُشترى المشروع حالما يكسب أنصاره معًا كلفته. عندما تفوق كلفة أحد"
                            + " المشاريع التالية ما بقي: {doesNotFit}.",
                    "Méthode séquentielle de Phragmén : tous les votants gagnent de l’argent au même rythme, et un projet est acheté"
                            + " dès que ceux qui l’approuvent ont gagné ensemble son coût. Quand l’un des suivants"
                            + " coûte plus que ce qui reste : {doesNotFit}.",
                    "Phragmén's sequential method: all voters earn money at one rate, and a project is bought as soon as those who"
                            + " approve of it have earned its cost together. When one of the next costs more than is"
                            + " left: {doesNotFit}."))
            .source(
                    "Phragmén 1894; Brill, Freeman, Janson and Lackner, Phragmén's Voting Methods and Justified Representation,"
                            + " arXiv 2102.12305; with costs: Los, Christoff and Grossi, IJCAI 2022")
            .addReasons(CHOSEN, TOO_LATE, FitSettings.DOES_NOT_FIT_REASON, FitSettings.NO_SUPPORT)
            .settings(SettingsForm.of(FitSettings.DOES_NOT_FIT))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Method compile(Settings settings) {
        boolean skip = FitSettings.skips(settings);
        return new Method() {
            @Override
            public Course choose(Contest contest, TieBreaker ties) {
                return PhragmenRun.choose(contest, skip, ties);
            }

            @Override
            public Reason judge(Contest contest, Course course, int project) {
                return course.shortfall(project, 0).map(Phragmen::notChosen).orElse(CHOSEN);
            }

            @Override
            public List<Evidence> explain(Contest contest, Course course, int project, Reason reason) {
                return evidence(contest, course, 0, project);
            }
        };
    }

    static Reason notChosen(Shortfall shortfall) {
        return switch (shortfall.of()) {
            case SUPPORT -> FitSettings.NO_SUPPORT;
            case BUDGET -> FitSettings.DOES_NOT_FIT_REASON;
            default -> TOO_LATE;
        };
    }

    static List<Evidence> evidence(Contest contest, Course course, int phase, int project) {
        ContestEvidence evidence = new ContestEvidence(contest).count("votes", contest.votes(project));
        Optional<Shortfall> shortfall = course.shortfall(project, phase);
        if (shortfall.isEmpty()) {
            Step step = course.step(project).orElseThrow();
            return evidence.time("time", step.measure())
                    .count("payers", step.payers())
                    .amount("highestPayment", step.highestPayment())
                    .count("payersOfHighest", step.payersOfHighest())
                    .place(course, step)
                    .tied(step)
                    .toList();
        }
        return switch (shortfall.get().of()) {
            case SUPPORT -> evidence.toList();
            case BUDGET ->
                evidence.amount("left", shortfall.get().had())
                        .amount("cost", shortfall.get().needed())
                        .toList();
            default ->
                evidence.time("end", shortfall.get().had())
                        .time("time", shortfall.get().needed())
                        .toList();
        };
    }
}
