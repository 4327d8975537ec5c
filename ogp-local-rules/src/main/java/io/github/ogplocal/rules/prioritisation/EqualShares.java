// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class EqualShares implements MethodRule {
    private static final Reason CHOSEN = Reason.met(
            "chosen",
            "اختير المشروع في الرتبة {place}: دفع كلفته ({cost}) من أنصاره {payers}، ودفع الواحد منهم {highestPayment} على الأكثر؛ وعدد أصواته"
                    + " الفعلية {effectiveVotes}.",
            "Le projet est choisi au rang {place} : parmi ceux qui l’approuvent, {payers} ont payé son coût ({cost}), chacun"
                    + " {highestPayment} au plus ; votes effectifs : {effectiveVotes}.",
            "The project is chosen at place {place}: of those who approve of it, {payers} paid its cost ({cost}), each at most"
                    + " {highestPayment}; effective votes: {effectiveVotes}.");
    private static final Reason CHOSEN_FREE = Reason.met(
            "chosen-without-cost",
            "لا كلفة للمشروع وعدد أصواته {votes}: اختير في الرتبة {place}.",
            "Le projet ne coûte rien et a ce nombre de votes : {votes}. Il est choisi au rang {place}.",
            "The project costs nothing and has this number of votes: {votes}. It is chosen at place {place}.");
    private static final Reason NOT_ENOUGH_MONEY = Reason.notMet(
            "supporters-cannot-pay",
            "عدد أصوات المشروع {votes}، وبقي لأنصاره معًا {had}، وكلفته {cost}: لم يُختر.",
            "Le projet a ce nombre de votes : {votes} ; à ceux qui l’approuvent il reste ensemble {had} ; il coûte {cost}. Il"
                    + " n’est pas choisi.",
            "The project has this number of votes: {votes}; those who approve of it have {had} left together; it costs {cost}."
                    + " It is not chosen.");
    private static final Setting SATISFACTION = Setting.choice(
                    "satisfaction",
                    LocalizedText.of(
                            "بماذا يُقاس رضا الناخب عن مشروع اختير؟",
                            "Comment mesure-t-on la satisfaction d’un votant quant à un projet choisi ?",
                            "By what is a voter's satisfaction with a chosen project measured?"))
            .option("cost", LocalizedText.of("بكلفته", "son coût", "its cost"))
            .option(
                    "cardinality",
                    LocalizedText.of("بواحد لكل مشروع", "un pour chaque projet", "one for each project"));

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/equal-shares@1"))
            .clause(Template.of(
                    "طريقة الحصص المتساوية: يُقسم المال بالتساوي على الناخبين. يُشترى مشروع بأموال أنصاره وحدهم، بحصص متساوية ما أمكن؛ ويُختار أولًا"
                            + " المشروع الذي يكون أعلى ما يدفعه فيه الناخب أقل بالنسبة إلى الرضا (يُقاس الرضا"
                            + " {satisfaction}).",
                    "Méthode des parts égales : l’argent est partagé également entre les votants. Un projet est payé par ceux qui"
                            + " l’approuvent, à parts aussi égales que possible ; vient d’abord celui dont la plus"
                            + " forte part est la plus petite pour la satisfaction (mesurée par : {satisfaction}).",
                    "Method of Equal Shares: the money is divided equally among the voters. A project is paid by those who approve"
                            + " of it, in shares as equal as possible; first comes the one whose highest share is the"
                            + " least for the satisfaction (measured by: {satisfaction})."))
            .source(
                    "Peters and Skowron, Proportionality and the Limits of Welfarism, EC 2020; Peters, Pierczyński and Skowron,"
                            + " Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021 (arXiv 2008.13276)")
            .addReasons(CHOSEN, CHOSEN_FREE, NOT_ENOUGH_MONEY, FitSettings.DOES_NOT_FIT_REASON, FitSettings.NO_SUPPORT)
            .settings(SettingsForm.of(SATISFACTION))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public EndowedMethod compile(Settings settings) {
        boolean byCost = settings.choice(SATISFACTION.name()).equals("cost");
        return new EndowedMethod() {
            @Override
            public Course choose(Contest contest, TieBreaker ties) {
                return choose(contest, contest.equalPart(), ties);
            }

            @Override
            public Course choose(Contest contest, Fraction endowment, TieBreaker ties) {
                return new EqualSharesRun(contest, byCost, ties).course(endowment);
            }

            @Override
            public Runs runs(Contest contest, TieBreaker ties) {
                return new EqualSharesRun(contest, byCost, ties);
            }

            @Override
            public Reason judge(Contest contest, Course course, int project) {
                Optional<Shortfall> shortfall = course.shortfall(project, 0);
                if (shortfall.isEmpty()) {
                    return contest.cost(project) == 0 ? CHOSEN_FREE : CHOSEN;
                }
                return switch (shortfall.get().of()) {
                    case SUPPORT -> FitSettings.NO_SUPPORT;
                    case BUDGET -> FitSettings.DOES_NOT_FIT_REASON;
                    default -> NOT_ENOUGH_MONEY;
                };
            }

            @Override
            public List<Evidence> explain(Contest contest, Course course, int project, Reason reason) {
                return evidence(contest, course, project);
            }
        };
    }

    private static List<Evidence> evidence(Contest contest, Course course, int project) {
        ContestEvidence evidence = new ContestEvidence(contest)
                .count("votes", contest.votes(project))
                .amount("endowment", course.endowment());
        Optional<Shortfall> shortfall = course.shortfall(project, 0);
        if (shortfall.isEmpty()) {
            Step step = course.step(project).orElseThrow();
            if (step.payers() > 0) {
                evidence.count("payers", step.payers())
                        .amount("highestPayment", step.highestPayment())
                        .count("payersOfHighest", step.payersOfHighest())
                        .number(
                                "effectiveVotes",
                                Fraction.of(contest.cost(project)).dividedBy(step.highestPayment()));
            }
            return evidence.place(course, step).tied(step).toList();
        }
        if (shortfall.get().of() == Shortfall.Of.SUPPORT) {
            return evidence.toList();
        }
        String name = shortfall.get().of() == Shortfall.Of.BUDGET ? "left" : "had";
        return evidence.amount(name, shortfall.get().had())
                .amount("cost", contest.cost(project))
                .toList();
    }
}
