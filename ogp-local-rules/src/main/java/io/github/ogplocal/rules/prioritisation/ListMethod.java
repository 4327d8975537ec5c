// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

/** Goes down a list that votes, votes per cost or totals order. */
final class ListMethod implements MethodRule {
    private static final Reason CHOSEN_BY_VOTES = Reason.met(
            "chosen",
            "اختير المشروع في الرتبة {place} وعدد أصواته {votes}؛ كلفته {cost} وكان الباقي {left}.",
            "Le projet est choisi au rang {place} avec ce nombre de votes : {votes} ; il coûte {cost}, il restait {left}.",
            "The project is chosen at place {place} with this number of votes: {votes}; it costs {cost}, and {left} was"
                    + " left.");
    private static final Reason TOO_FEW_VOTES = Reason.notMet(
            "too-few-votes",
            "عدد أصوات المشروع {votes}، وعدد أصوات آخر من بلغته القائمة {lastVotes}: لم يُختر.",
            "Le projet a ce nombre de votes : {votes} ; le dernier de la liste retenue en a {lastVotes}. Il n’est pas choisi.",
            "The project has this number of votes: {votes}; the last that the list reached has {lastVotes}. It is not"
                    + " chosen.");
    private static final Reason CHOSEN_BY_TOTAL = Reason.met(
            "chosen",
            "اختير المشروع في الرتبة {place} ومجموعه {total}؛ كلفته {cost} وكان الباقي {left}.",
            "Le projet est choisi au rang {place} avec le total {total} ; il coûte {cost}, il restait {left}.",
            "The project is chosen at place {place} with a total of {total}; it costs {cost}, and {left} was left.");
    private static final Reason TOTAL_TOO_LOW = Reason.notMet(
            "total-too-low",
            "مجموع المشروع {total}، ومجموع آخر من بلغته القائمة {lastTotal}: لم يُختر.",
            "Le projet a le total {total} ; le dernier de la liste retenue a {lastTotal}. Il n’est pas choisi.",
            "The project has a total of {total}; the last that the list reached has {lastTotal}. It is not chosen.");
    private static final Reason NOT_RATED = Reason.notAssessable(
            "not-rated",
            "لم يُقيَّم المشروع: لا يمكن ترتيبه.",
            "Le projet n’a pas été noté : il ne peut pas être classé.",
            "The project was not rated: it cannot be ranked.");
    private static final Reason CHOSEN_BY_VOTES_PER_COST = Reason.met(
            "chosen",
            "اختير المشروع في الرتبة {place} وعدد أصواته {votes}، أي {votesPerCost} صوت لكل وحدة من الكلفة؛ كلفته {cost} وكان الباقي"
                    + " {left}.",
            "Le projet est choisi au rang {place} avec ce nombre de votes : {votes}, soit par unité de coût : {votesPerCost} ; il"
                    + " coûte {cost}, il restait {left}.",
            "The project is chosen at place {place} with this number of votes: {votes}, and for each unit of cost:"
                    + " {votesPerCost}; it costs {cost}, and {left} was left.");
    private static final Reason CHOSEN_FREE = Reason.met(
            "chosen-without-cost",
            "لا كلفة للمشروع وعدد أصواته {votes}: اختير في الرتبة {place}.",
            "Le projet ne coûte rien et a ce nombre de votes : {votes}. Il est choisi au rang {place}.",
            "The project costs nothing and has this number of votes: {votes}. It is chosen at place {place}.");
    private static final Reason TOO_FEW_VOTES_PER_COST = Reason.notMet(
            "too-few-votes-per-cost",
            "عدد أصوات المشروع لكل وحدة من الكلفة {votesPerCost}، وعددها لآخر من بلغته القائمة {lastVotesPerCost}: لم يُختر.",
            "Le projet a ce nombre de votes par unité de coût : {votesPerCost} ; le dernier de la liste retenue en a"
                    + " {lastVotesPerCost}. Il n’est pas choisi.",
            "The project has this number of votes for each unit of cost: {votesPerCost}; the last that the list reached has"
                    + " {lastVotesPerCost}. It is not chosen.");

    static final ListMethod APPROVAL = new ListMethod(
            ListChoice.Order.VOTES,
            false,
            RuleInfo.builder()
                    .id(RuleId.parse("prioritisation/approval@1"))
                    .clause(Template.of(
                            "تُختار المشاريع الأكثر أصواتًا واحدًا بعد الآخر، إلى أن تفوق كلفة التالي ما بقي. المشاريع التي لم تنل أيّ صوت"
                                    + " {withoutVotes}.",
                            "Les projets qui ont le plus de votes sont choisis l’un après l’autre, jusqu’à ce que le suivant coûte"
                                    + " plus que ce qui reste. Les projets sans vote {withoutVotes}.",
                            "The projects with the most votes are chosen one after the other, until the next one costs more than"
                                    + " is left. Projects without a vote {withoutVotes}."))
                    .source(
                            "Approval voting for several seats (multiwinner AV); Lackner and Skowron, Multi-Winner Voting"
                                    + " with Approval Preferences, 2023, chapter 2")
                    .addReasons(CHOSEN_BY_VOTES, TOO_FEW_VOTES, FitSettings.DOES_NOT_FIT_REASON, FitSettings.NO_SUPPORT)
                    .settings(SettingsForm.of(FitSettings.WITHOUT_VOTES))
                    .build());
    static final ListMethod TOTAL_SCORE = new ListMethod(
            ListChoice.Order.TOTAL,
            false,
            RuleInfo.builder()
                    .id(RuleId.parse("prioritisation/total-score@1"))
                    .clause(Template.of(
                            "تُختار المشاريع ذات المجموع الأعلى واحدًا بعد الآخر. عندما تفوق كلفة المشروع التالي ما بقي: {doesNotFit}.",
                            "Les projets sont choisis dans l’ordre de leurs totaux, du plus élevé au plus bas. Quand le suivant"
                                    + " coûte plus que ce qui reste : {doesNotFit}.",
                            "The projects are chosen in the order of their totals, from the highest down. When the next one costs"
                                    + " more than is left: {doesNotFit}."))
                    .source(
                            "Rating by a committee, total of the points; what does not fit: as in greedy rules of participatory"
                                    + " budgets")
                    .addReasons(CHOSEN_BY_TOTAL, TOTAL_TOO_LOW, FitSettings.DOES_NOT_FIT_REASON, NOT_RATED)
                    .settings(SettingsForm.of(FitSettings.DOES_NOT_FIT))
                    .build());
    static final ListMethod GREEDY_BY_VOTES = new ListMethod(
            ListChoice.Order.VOTES,
            true,
            RuleInfo.builder()
                    .id(RuleId.parse("prioritisation/greedy-by-votes@1"))
                    .clause(Template.of(
                            "تُختار المشاريع حسب عدد الأصوات من الأكثر إلى الأقل ما دام المال يكفي. عندما تفوق كلفة المشروع التالي ما بقي:"
                                    + " {doesNotFit}. المشاريع التي لم تنل أيّ صوت {withoutVotes}.",
                            "Les projets sont choisis dans l’ordre du nombre de votes, tant que l’argent suffit. Quand le suivant"
                                    + " coûte plus que ce qui reste : {doesNotFit}. Les projets sans vote"
                                    + " {withoutVotes}.",
                            "The projects are chosen in the order of their votes, as long as the money suffices. When the next one"
                                    + " costs more than is left: {doesNotFit}. Projects without a vote"
                                    + " {withoutVotes}."))
                    .source(
                            "The usual rule of participatory budgets, named greedy in Pabulib (Faliszewski and others, arXiv"
                                    + " 2305.11035)")
                    .addReasons(CHOSEN_BY_VOTES, TOO_FEW_VOTES, FitSettings.DOES_NOT_FIT_REASON, FitSettings.NO_SUPPORT)
                    .settings(SettingsForm.of(FitSettings.DOES_NOT_FIT, FitSettings.WITHOUT_VOTES))
                    .build());
    static final ListMethod GREEDY_BY_VOTES_PER_COST = new ListMethod(
            ListChoice.Order.VOTES_PER_COST,
            true,
            RuleInfo.builder()
                    .id(RuleId.parse("prioritisation/greedy-by-votes-per-cost@1"))
                    .clause(Template.of(
                            "تُختار المشاريع حسب عدد الأصوات لكل وحدة من الكلفة، من الأكثر إلى الأقل، ما دام المال يكفي. عندما تفوق كلفة المشروع"
                                    + " التالي ما بقي: {doesNotFit}. المشاريع التي لم تنل أيّ صوت {withoutVotes}.",
                            "Les projets sont choisis dans l’ordre du nombre de votes par unité de coût, tant que l’argent suffit."
                                    + " Quand le suivant coûte plus que ce qui reste : {doesNotFit}. Les"
                                    + " projets sans vote {withoutVotes}.",
                            "The projects are chosen in the order of their votes for each unit of cost, as long as the money"
                                    + " suffices. When the next one costs more than is left: {doesNotFit}."
                                    + " Projects without a vote {withoutVotes}."))
                    .source("Talmon and Faliszewski, A Framework for Approval-Based Budgeting Methods, AAAI 2019")
                    .addReasons(
                            CHOSEN_BY_VOTES_PER_COST,
                            CHOSEN_FREE,
                            TOO_FEW_VOTES_PER_COST,
                            FitSettings.DOES_NOT_FIT_REASON,
                            FitSettings.NO_SUPPORT)
                    .settings(SettingsForm.of(FitSettings.DOES_NOT_FIT, FitSettings.WITHOUT_VOTES))
                    .build());

    private final ListChoice.Order order;
    private final boolean asksWhatFits;
    private final RuleInfo info;

    private ListMethod(ListChoice.Order order, boolean asksWhatFits, RuleInfo info) {
        this.order = order;
        this.asksWhatFits = asksWhatFits;
        this.info = info;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Method compile(Settings settings) {
        boolean skip = (asksWhatFits || order == ListChoice.Order.TOTAL) && FitSettings.skips(settings);
        boolean unsupportedToo = order != ListChoice.Order.TOTAL && FitSettings.listsUnsupported(settings);
        return new Method() {
            @Override
            public Course choose(Contest contest, TieBreaker ties) {
                return ListChoice.choose(contest, order, skip, unsupportedToo, ties);
            }

            @Override
            public Reason judge(Contest contest, Course course, int project) {
                Optional<Shortfall> shortfall = course.shortfall(project, 0);
                if (shortfall.isEmpty()) {
                    return chosen(contest, project);
                }
                return switch (shortfall.get().of()) {
                    case VOTES -> TOO_FEW_VOTES;
                    case VOTES_PER_COST -> TOO_FEW_VOTES_PER_COST;
                    case TOTAL -> TOTAL_TOO_LOW;
                    case RATINGS -> NOT_RATED;
                    case SUPPORT -> FitSettings.NO_SUPPORT;
                    case BUDGET -> FitSettings.DOES_NOT_FIT_REASON;
                    case SUPPORTERS_MONEY, TIME ->
                        throw new IllegalArgumentException("course: not one of " + info.getId());
                };
            }

            @Override
            public List<Evidence> explain(Contest contest, Course course, int project, Reason reason) {
                return evidence(contest, course, order, project);
            }
        };
    }

    private Reason chosen(Contest contest, int project) {
        return switch (order) {
            case VOTES -> CHOSEN_BY_VOTES;
            case TOTAL -> CHOSEN_BY_TOTAL;
            case VOTES_PER_COST -> contest.cost(project) == 0 ? CHOSEN_FREE : CHOSEN_BY_VOTES_PER_COST;
        };
    }

    private static List<Evidence> evidence(Contest contest, Course course, ListChoice.Order order, int project) {
        ContestEvidence evidence = new ContestEvidence(contest);
        Fraction perCost = Fraction.of(contest.currency().isPresent() ? 1000 : 1);
        if (order != ListChoice.Order.TOTAL) {
            evidence.count("votes", contest.votes(project));
        }
        if (order == ListChoice.Order.VOTES_PER_COST && contest.cost(project) > 0) {
            evidence.number(
                    "votesPerCost",
                    Fraction.of(contest.votes(project), contest.cost(project)).times(perCost));
        } else if (order == ListChoice.Order.VOTES_PER_COST && contest.votes(project) == 0) {
            evidence.number("votesPerCost", Fraction.ZERO);
        }
        Fraction total = contest.totals().get(contest.projects().get(project));
        if (order == ListChoice.Order.TOTAL && total != null) {
            evidence.number("total", total);
        }
        Optional<Shortfall> shortfall = course.shortfall(project, 0);
        if (shortfall.isEmpty()) {
            Step step = course.step(project).orElseThrow();
            return evidence.place(course, step).tied(step).toList();
        }
        Fraction needed = shortfall.get().needed();
        switch (shortfall.get().of()) {
            case VOTES -> evidence.number("lastVotes", needed);
            case VOTES_PER_COST -> evidence.number("lastVotesPerCost", needed.times(perCost));
            case TOTAL -> evidence.number("lastTotal", needed);
            case BUDGET -> evidence.amount("left", shortfall.get().had()).amount("cost", needed);
            default -> {}
        }
        return evidence.toList();
    }
}
