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

/** The three things that can become of places for which a group has too few candidates. */
final class ShortageOfCandidates implements ShortageRule {
    private static final Reason ENOUGH = Reason.met(
            "enough-candidates",
            "المجموعة {group}: عدد المترشّحين {candidates}، وعدد المقاعد {places}.",
            "Groupe {group} : candidats : {candidates} ; places : {places}.",
            "Group {group}: candidates: {candidates}; places: {places}.");

    private static final Reason PASSED_ON_GIVEN = Reason.met(
            "passed-on-place-given",
            "مقاعد لم تكف لها مجموعات أخرى: {passedOn}. الرتبة {rank} من {waiting} بين كل من ينتظر: أُسند مقعد.",
            "Places que d’autres groupes n’ont pu pourvoir : {passedOn}. Rang {rank} sur {waiting} parmi tous ceux qui"
                    + " attendent : une place est attribuée.",
            "Places that other groups could not fill: {passedOn}. Rank {rank} of {waiting} among all who wait: a place is"
                    + " given.");
    private static final Reason PASSED_ON_MISSED = Reason.notMet(
            "passed-on-place-missed",
            "مقاعد لم تكف لها مجموعات أخرى: {passedOn}. الرتبة {rank} من {waiting} بين كل من ينتظر: لم يُسند مقعد.",
            "Places que d’autres groupes n’ont pu pourvoir : {passedOn}. Rang {rank} sur {waiting} parmi tous ceux qui"
                    + " attendent : pas de place.",
            "Places that other groups could not fill: {passedOn}. Rank {rank} of {waiting} among all who wait: no place.");

    static final ShortageOfCandidates LEAVES_EMPTY = new ShortageOfCandidates(
            Policy.LEAVE_EMPTY,
            "selection/shortage-leaves-empty@1",
            Template.of(
                    "المقاعد التي لا يكفي لها مترشّحو المجموعة تبقى شاغرة.",
                    "Les places qu’un groupe ne peut pourvoir restent vacantes.",
                    "Places that a group cannot fill stay empty."),
            Reason.notMet(
                    "left-empty",
                    "المجموعة {group}: عدد المترشّحين {candidates} فقط، وعدد المقاعد {places}؛ البقيّة تبقى شاغرة.",
                    "Groupe {group} : candidats : {candidates} seulement ; places : {places}. Le"
                            + " reste demeure vacant.",
                    "Group {group}: candidates: only {candidates}; places: {places}. The rest" + " stay empty."));
    static final ShortageOfCandidates NEXT_BEST = new ShortageOfCandidates(
            Policy.NEXT_BEST_ANYWHERE,
            "selection/shortage-next-best@1",
            Template.of(
                    "المقاعد التي لا يكفي لها مترشّحو المجموعة تُسند لأعلى المجاميع الباقية في كل المجموعات.",
                    "Les places qu’un groupe ne peut pourvoir vont aux totaux suivants, tous groupes confondus.",
                    "Places that a group cannot fill go to the highest totals that remain, of whatever group."),
            Reason.notMet(
                    "passed-on",
                    "المجموعة {group}: عدد المترشّحين {candidates} فقط، وعدد المقاعد {places}؛ البقيّة تُسند للأفضل في"
                            + " بقيّة المجموعات.",
                    "Groupe {group} : candidats : {candidates} seulement ; places : {places}. Le"
                            + " reste va aux meilleurs des autres groupes.",
                    "Group {group}: candidates: only {candidates}; places: {places}. The rest go"
                            + " to the best of the other groups."));
    static final ShortageOfCandidates STOPS = new ShortageOfCandidates(
            Policy.STOP,
            "selection/shortage-stops@1",
            Template.of(
                    "إذا لم يكف مترشّحو مجموعة ما لمقاعدها، تتوقّف العملية دون اختيار أحد.",
                    "Si un groupe ne peut pourvoir ses places, la procédure s’arrête et nul n’est retenu.",
                    "When a group cannot fill its places, the procedure stops and nobody is selected."),
            Reason.notMet(
                    "stopped",
                    "المجموعة {group}: عدد المترشّحين {candidates} فقط، وعدد المقاعد {places}؛ توقّفت العملية.",
                    "Groupe {group} : candidats : {candidates} seulement ; places : {places}. La"
                            + " procédure s’arrête.",
                    "Group {group}: candidates: only {candidates}; places: {places}. The" + " procedure stops."));

    private final Policy policy;
    private final Reason tooFew;
    private final RuleInfo info;

    private ShortageOfCandidates(Policy policy, String id, Template clause, Reason tooFew) {
        this.policy = policy;
        this.tooFew = tooFew;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source(
                        "Tunisia's 2019 call does not say what happens when a region has fewer than four; hence three rules"
                                + " to choose from")
                .addReasons(ENOUGH, tooFew)
                .addAllReasons(
                        policy == Policy.NEXT_BEST_ANYWHERE ? List.of(PASSED_ON_GIVEN, PASSED_ON_MISSED) : List.of())
                .build();
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Shortage compile(SelectionContext context) {
        return new Shortage() {
            @Override
            public Policy policy() {
                return policy;
            }

            @Override
            public Reason judge(int candidates, int places) {
                return candidates >= places ? ENOUGH : tooFew;
            }

            @Override
            public List<Evidence> explain(
                    GroupId group, LocalizedText name, int candidates, int places, Reason reason) {
                return List.of(
                        Evidence.of("group", "", name),
                        Evidence.of("candidates", "", candidates),
                        Evidence.of("places", "", places));
            }

            @Override
            public Reason judgePassedOn(boolean given) {
                if (policy != Policy.NEXT_BEST_ANYWHERE) {
                    return Shortage.super.judgePassedOn(given);
                }
                return given ? PASSED_ON_GIVEN : PASSED_ON_MISSED;
            }
        };
    }
}
