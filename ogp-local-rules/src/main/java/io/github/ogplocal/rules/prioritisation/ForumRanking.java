// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.RankedProject;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

final class ForumRanking implements RecordRule {
    private static final Reason FITS = Reason.met(
            "fits-the-envelope",
            "الرتبة {rank} في قائمة المنتدى. الكلفة {cost}، وأُسند قبله {before} من {budget}: مختار.",
            "Rang {rank} sur la liste du forum. Coût : {cost} ; attribué auparavant : {before} sur {budget}. Retenu.",
            "Rank {rank} on the forum’s list. It costs {cost}; given before: {before} of {budget}. Chosen.");
    private static final Reason DOES_NOT_FIT = Reason.notMet(
            "does-not-fit",
            "الرتبة {rank} في قائمة المنتدى. الكلفة {cost} تفوق الباقي {left} من {budget}: غير مختار.",
            "Rang {rank} sur la liste du forum. Le coût, {cost}, dépasse ce qui reste, {left} sur {budget}. Non retenu.",
            "Rank {rank} on the forum’s list. It costs {cost}, more than is left, {left} of {budget}. Not chosen.");
    private static final Reason AFTER_THE_END = Reason.notMet(
            "after-the-end",
            "الرتبة {rank} في قائمة المنتدى. توقّف الإسناد عند المشروع {endedAt} الذي لم يكفه ما بقي: غير مختار.",
            "Rang {rank} sur la liste du forum. L’attribution s’est arrêtée au projet {endedAt}, qui dépassait ce qui restait. Non"
                    + " retenu.",
            "Rank {rank} on the forum’s list. Nothing was given after project {endedAt}, which cost more than was left. Not"
                    + " chosen.");
    private static final Reason NOT_ON_LIST = Reason.notMet(
            "not-on-the-list",
            "ليس المشروع في قائمة المنتدى.",
            "Le projet n’est pas sur la liste du forum.",
            "The project is not on the forum’s list.");
    private static final Reason AWAITED = Reason.notAssessable(
            "list-awaited",
            "لم تُسجّل بعد قائمة منتدى المنطقة.",
            "La liste du forum de la zone n’est pas encore consignée.",
            "The list of the zone’s forum is not recorded yet.");
    private static final Reason DOCUMENTED = Reason.met(
            "forum-documented",
            "انعقد المنتدى في {on} وشارك فيه {participants}، والمحضر {minutes}.",
            "Le forum s’est tenu le {on} ; participants : {participants} ; procès-verbal : {minutes}.",
            "The forum was held on {on}; participants: {participants}; minutes: {minutes}.");
    private static final Reason NOT_DOCUMENTED = Reason.notAssessable(
            "forum-not-documented",
            "لم يُسجّل كل ما يتعلّق بالمنتدى؛ ما هو غير مسجّل: {missing}.",
            "Tout n’est pas consigné sur le forum ; il manque : {missing}.",
            "Not everything about the forum is recorded; what is missing: {missing}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/forum-list@1"))
            .clause(Template.of(
                    "يرتّب منتدى كل منطقة مشاريعها، وتُختار حسب ترتيبه في حدود اعتماد المنطقة. وإذا لم يكفِ ما بقي لمشروع، {misfit}.",
                    "Le forum de chaque zone classe ses projets, retenus dans cet ordre dans la limite de l’enveloppe de la zone."
                            + " Quand un projet dépasse ce qui reste, {misfit}.",
                    "The forum of each zone ranks its projects, and they are chosen in this order as long as the zone’s money lasts."
                            + " When a project costs more than is left, {misfit}."))
            .source(
                    "Regueb's participatory investment programme: by neighbourhood and rural zone, every year since 2016")
            .addReasons(FITS, DOES_NOT_FIT, AFTER_THE_END, NOT_ON_LIST, AWAITED, DOCUMENTED, NOT_DOCUMENTED)
            .settings(SettingsForm.of(Setting.choice(
                            "misfit",
                            LocalizedText.of(
                                    "ماذا لو لم يكفِ ما بقي لمشروع؟",
                                    "Que faire quand un projet dépasse ce qui reste ?",
                                    "What if a project costs more than is left?"))
                    .option(
                            "skip",
                            LocalizedText.of(
                                    "يُتجاوز ويُنظر في الذي يليه",
                                    "il est passé et le suivant est examiné",
                                    "it is passed over and the next one is looked at"))
                    .option(
                            "stop",
                            LocalizedText.of(
                                    "لا يُختار أيّ مشروع بعده",
                                    "plus aucun projet n’est retenu",
                                    "no further project is chosen"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Recorded compile(PrioritisationContext context) {
        return new Judge(context.settings().choice("misfit").equals("stop"));
    }

    private static final class Judge implements Recorded {
        private final boolean stops;

        Judge(boolean stops) {
            this.stops = stops;
        }

        @Override
        public Basis basis() {
            return Basis.LISTS;
        }

        @Override
        public boolean isAwaited(RecordedChoice choice) {
            return choice.list().isEmpty();
        }

        @Override
        public Course choose(RecordedChoice choice, TieBreaker ties) {
            Contest contest = choice.contest().contest();
            TreeMap<Integer, TreeSet<Integer>> byRank = new TreeMap<>();
            for (int project = 0; project < contest.projects().size(); project++) {
                int number = project;
                rank(choice, project)
                        .ifPresent(rank -> byRank.computeIfAbsent(rank, key -> new TreeSet<>())
                                .add(number));
            }
            List<Step> steps = new ArrayList<>();
            List<Shortfall> shortfalls = new ArrayList<>();
            long left = contest.budget();
            for (var rank : byRank.entrySet()) {
                TreeSet<Integer> waiting = rank.getValue();
                while (!waiting.isEmpty()) {
                    List<Integer> tied = List.copyOf(waiting);
                    long before = left;
                    int next = tied.size() == 1
                            ? tied.get(0)
                            : ties.first(
                                    tied.stream().mapToInt(number -> number).toArray(),
                                    () -> rank.getKey() + " " + tied + " " + before);
                    waiting.remove(next);
                    if (contest.cost(next) <= left) {
                        left -= contest.cost(next);
                        steps.add(Step.unpaid(next, 0, Fraction.of(rank.getKey()), tied));
                    } else {
                        shortfalls.add(new Shortfall(
                                next, 0, Shortfall.Of.BUDGET, Fraction.of(left), Fraction.of(contest.cost(next))));
                        if (stops) {
                            return new Course(steps, Fraction.ZERO, 0, shortfalls);
                        }
                    }
                }
            }
            shortfalls.sort((first, second) -> Integer.compare(first.project(), second.project()));
            return new Course(steps, Fraction.ZERO, 0, shortfalls);
        }

        @Override
        public List<Reason> judge(RecordedChoice choice, Course course, int project) {
            if (isAwaited(choice)) {
                return List.of(AWAITED);
            }
            if (rank(choice, project).isEmpty()) {
                return List.of(NOT_ON_LIST);
            }
            if (course.step(project).isPresent()) {
                return List.of(FITS);
            }
            return List.of(course.shortfall(project, 0).isPresent() ? DOES_NOT_FIT : AFTER_THE_END);
        }

        @Override
        public List<Evidence> explain(RecordedChoice choice, Course course, int project, Reason reason) {
            NamedContest named = choice.contest();
            Contest contest = named.contest();
            List<Evidence> evidence = new ArrayList<>();
            rank(choice, project).ifPresent(rank -> evidence.add(Evidence.of("rank", pointer(choice, project), rank)));
            if (reason.equals(AFTER_THE_END)) {
                int end = course.shortfalls().get(0).project();
                evidence.add(Evidence.ofCode(
                        "endedAt", "", contest.projects().get(end).value()));
            } else if (reason.equals(FITS) || reason.equals(DOES_NOT_FIT)) {
                evidence.add(named.amount("cost", "/cost", contest.cost(project)));
                evidence.add(named.amount(
                        "budget", "procedure#/limit/settings/envelopes/" + named.name(), contest.budget()));
            }
            if (reason.equals(FITS)) {
                evidence.add(named.amount("before", "", before(contest, course, project)));
            } else if (reason.equals(DOES_NOT_FIT)) {
                long left = course.shortfall(project, 0)
                        .orElseThrow()
                        .had()
                        .numerator()
                        .longValueExact();
                evidence.add(named.amount("left", "", left));
            }
            return evidence;
        }

        @Override
        public List<Reason> judgeRecord(RecordedChoice choice) {
            return choice.list()
                    .map(list -> List.of(missing(list).isEmpty() ? DOCUMENTED : NOT_DOCUMENTED))
                    .orElse(List.of(AWAITED));
        }

        @Override
        public List<Evidence> explainRecord(RecordedChoice choice, Reason reason) {
            List<Evidence> evidence = new ArrayList<>();
            choice.list().ifPresent(list -> {
                String document = "list:" + list.getZone() + "#";
                list.getOn().ifPresent(on -> evidence.add(Evidence.of("on", document + "/on", on)));
                list.getParticipants()
                        .ifPresent(number ->
                                evidence.add(Evidence.of("participants", document + "/participants", number)));
                list.getMinutes()
                        .ifPresent(minutes -> evidence.add(
                                Evidence.of("minutes", document + "/minutes", LocalizedText.of("und", minutes))));
                if (reason.equals(NOT_DOCUMENTED)) {
                    evidence.add(Evidence.ofCodes("missing", "", missing(list)));
                }
            });
            return evidence;
        }

        private static long before(Contest contest, Course course, int project) {
            int place = course.place(project).orElse(course.steps().size() + 1);
            return course.spentBefore(place, contest);
        }

        private static Optional<Integer> rank(RecordedChoice choice, int project) {
            ProjectId id = choice.contest().contest().projects().get(project);
            return choice.list().stream()
                    .flatMap(list -> list.getRanking().stream())
                    .filter(line -> line.project().equals(id))
                    .map(RankedProject::rank)
                    .findFirst();
        }

        private static String pointer(RecordedChoice choice, int project) {
            ProjectId id = choice.contest().contest().projects().get(project);
            ForumList list = choice.list().orElseThrow();
            for (int i = 0; i < list.getRanking().size(); i++) {
                if (list.getRanking().get(i).project().equals(id)) {
                    return "list:" + list.getZone() + "#/ranking/" + i + "/rank";
                }
            }
            return "";
        }

        private static List<String> missing(ForumList list) {
            List<String> missing = new ArrayList<>();
            if (list.getOn().isEmpty()) {
                missing.add("on");
            }
            if (list.getParticipants().isEmpty()) {
                missing.add("participants");
            }
            if (list.getMinutes().isEmpty()) {
                missing.add("minutes");
            }
            return missing;
        }
    }
}
