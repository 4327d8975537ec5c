// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** The three things that can happen to a tie that nothing separates. */
final class RemainingTies implements RemainingTieRule {
    static final RemainingTies ADMITS_ALL = new RemainingTies(
            Policy.ADMIT_ALL,
            "selection/remaining-tie-admits-all@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، يُقبل كل المتساوين ولو تجاوز عددهم المقاعد.",
                    "Si une égalité subsiste à la dernière place, tous les ex æquo sont admis, même au-delà du nombre de"
                            + " places.",
                    "When a tie remains at the last place, all of the tied are admitted, even beyond the number of places."),
            Reason.met(
                    "all-admitted",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: قُبلت كلّها.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. Tous sont admis.",
                    "A tie remains between {tied}; places for them: {places}. All are admitted."));
    static final RemainingTies ADMITS_NONE = new RemainingTies(
            Policy.ADMIT_NONE,
            "selection/remaining-tie-admits-none@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، لا يُقبل أيّ من المتساوين ويبقى المقعد شاغرًا.",
                    "Si une égalité subsiste à la dernière place, aucun des ex æquo n’est admis et la place reste vacante.",
                    "When a tie remains at the last place, none of the tied is admitted and the place stays empty."),
            Reason.notMet(
                    "none-admitted",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: لم يُقبل أيّ منها.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. Aucun n’est admis.",
                    "A tie remains between {tied}; places for them: {places}. None is admitted."));
    static final RemainingTies STAYS_UNDECIDED = new RemainingTies(
            Policy.LEAVE_UNDECIDED,
            "selection/remaining-tie-stays-undecided@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، لا يُفصل فيه هنا: تقرّر اللجنة وتدوّن قرارها.",
                    "Si une égalité subsiste à la dernière place, elle n’est pas tranchée ici : la commission décide et le"
                            + " consigne.",
                    "When a tie remains at the last place, it is not settled here: the committee decides and records it."),
            Reason.notAssessable(
                    "left-undecided",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: القرار للجنة.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. À la commission de décider.",
                    "A tie remains between {tied}; places for them: {places}. The committee has to decide."));

    private final Policy policy;
    private final Reason reason;
    private final RuleInfo info;

    private RemainingTies(Policy policy, String id, Template clause, Reason reason) {
        this.policy = policy;
        this.reason = reason;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source("Tunisia's 2019 call does not say how ties are broken, hence three rules to choose from")
                .addReasons(reason)
                .build();
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public RemainingTie compile(SelectionContext context) {
        return new RemainingTie() {
            @Override
            public Policy policy() {
                return policy;
            }

            @Override
            public Reason reason() {
                return reason;
            }

            @Override
            public List<Evidence> explain(List<String> tied, int places) {
                return List.of(Evidence.ofCodes("tied", "", tied), Evidence.of("places", "", places));
            }
        };
    }
}
