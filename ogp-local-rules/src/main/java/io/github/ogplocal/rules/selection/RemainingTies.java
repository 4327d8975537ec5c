// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can happen to a tie that nothing separates. */
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
                    "A tie remains between {tied}; places for them: {places}. All are admitted."),
            null,
            null);
    static final RemainingTies ADMITS_NONE = new RemainingTies(
            Policy.ADMIT_NONE,
            "selection/remaining-tie-admits-none@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، لا يُقبل أيّ من المتساوين ويبقى المقعد شاغرًا.",
                    "Si une égalité subsiste à la dernière place, aucun des ex æquo n’est admis et la place reste vacante.",
                    "When a tie remains at the last place, none of the tied is admitted and the place stays empty."),
            null,
            Reason.notMet(
                    "none-admitted",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: لم يُقبل أيّ منها.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. Aucun n’est admis.",
                    "A tie remains between {tied}; places for them: {places}. None is admitted."),
            null);
    static final RemainingTies STAYS_UNDECIDED = new RemainingTies(
            Policy.LEAVE_UNDECIDED,
            "selection/remaining-tie-stays-undecided@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، لا يُفصل فيه هنا: تقرّر اللجنة وتدوّن قرارها.",
                    "Si une égalité subsiste à la dernière place, elle n’est pas tranchée ici : la commission décide et le"
                            + " consigne.",
                    "When a tie remains at the last place, it is not settled here: the committee decides and records it."),
            null,
            null,
            Reason.notAssessable(
                    "left-undecided",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: القرار للجنة.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. À la commission de décider.",
                    "A tie remains between {tied}; places for them: {places}. The committee has to decide."));
    static final RemainingTies SHARES_RANK = new RemainingTies(
            Policy.SHARE_RANK,
            "selection/remaining-tie-shares-rank@1",
            Template.of(
                    "المتساوون الذين لا يفصل بينهم شيء يتقاسمون رتبة واحدة، وكل رتبة تأخذ مقعدًا واحدًا.",
                    "Les ex æquo que rien ne départage partagent un rang, et un rang occupe une place.",
                    "Equals whom nothing separates share a rank, and a rank takes one place."),
            Reason.met(
                    "rank-shared",
                    "تتقاسم {tied} رتبة واحدة، وتأخذ هذه الرتبة عدد مقاعد: {places}. قُبلت كلّها.",
                    "Rang partagé par {tied} ; places occupées par ce rang : {places}. Tous sont admis.",
                    "{tied} share a rank; places that the rank takes: {places}. All are admitted."),
            null,
            null);
    static final RemainingTies DRAW = new RemainingTies(
            Policy.DRAW,
            "selection/remaining-tie-drawn@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، يُفصل بقرعة علنية: تُنشر قائمة المشاركين قبل معرفة البذرة، وتتقدّم أصغر التذاكر"
                            + " (SHA-256).",
                    "Si une égalité subsiste à la dernière place, un tirage au sort public la tranche : la liste des"
                            + " participants est publiée avant que la graine soit connue, puis les billets (SHA-256) les plus bas"
                            + " l’emportent.",
                    "When a tie remains at the last place, a public draw settles it: the pool is published before the seed"
                            + " is known, and the lowest SHA-256 tickets come first."),
            Reason.met(
                    "drawn-in",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: أعطت القرعة هذا الملف مقعدًا (التذكرة {ticket}).",
                    "Une égalité subsistait entre {tied} ; places à pourvoir : {places}. Le sort a désigné ce dossier"
                            + " (billet {ticket}).",
                    "A tie remained between {tied}; places for them: {places}. The draw gave this application a place (ticket"
                            + " {ticket})."),
            Reason.notMet(
                    "drawn-out",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: لم تعط القرعة هذا الملف مقعدًا (التذكرة {ticket}).",
                    "Une égalité subsistait entre {tied} ; places à pourvoir : {places}. Le sort n’a pas désigné ce dossier"
                            + " (billet {ticket}).",
                    "A tie remained between {tied}; places for them: {places}. The draw gave this application no place"
                            + " (ticket {ticket})."),
            Reason.notAssessable(
                    "draw-awaited",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: لم تُجر القرعة بعد.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. Le tirage au sort n’a pas encore eu"
                            + " lieu.",
                    "A tie remains between {tied}; places for them: {places}. The draw has not been held yet."));
    static final RemainingTies COMMITTEE = new RemainingTies(
            Policy.COMMITTEE_DECIDES,
            "selection/remaining-tie-committee@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، تفصل اللجنة فيه وتدوّن قرارها في محضر.",
                    "Si une égalité subsiste à la dernière place, la commission la tranche et le consigne au procès-verbal.",
                    "When a tie remains at the last place, the committee settles it and records it in its minutes."),
            Reason.met(
                    "committee-admitted",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: قبلت اللجنة هذا الملف في {decidedOn} (المحضر: {minutes}).",
                    "Une égalité subsistait entre {tied} ; places à pourvoir : {places}. La commission a retenu ce dossier"
                            + " le {decidedOn} (procès-verbal : {minutes}).",
                    "A tie remained between {tied}; places for them: {places}. The committee admitted this application on"
                            + " {decidedOn} (minutes: {minutes})."),
            Reason.notMet(
                    "committee-did-not-admit",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: لم تقبل اللجنة هذا الملف في {decidedOn} (المحضر: {minutes}).",
                    "Une égalité subsistait entre {tied} ; places à pourvoir : {places}. La commission n’a pas retenu ce"
                            + " dossier le {decidedOn} (procès-verbal : {minutes}).",
                    "A tie remained between {tied}; places for them: {places}. The committee did not admit this application"
                            + " on {decidedOn} (minutes: {minutes})."),
            Reason.notAssessable(
                    "committee-awaited",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: لم تفصل اللجنة فيه بعد.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. La commission ne l’a pas encore"
                            + " tranchée.",
                    "A tie remains between {tied}; places for them: {places}. The committee has not settled it yet."));
    static final RemainingTies STOPS = new RemainingTies(
            Policy.STOP,
            "selection/remaining-tie-stops@1",
            Template.of(
                    "إذا بقي تساوٍ عند آخر مقعد، تتوقّف العملية دون اختيار أحد.",
                    "Si une égalité subsiste à la dernière place, la procédure s’arrête et nul n’est retenu.",
                    "When a tie remains at the last place, the procedure stops and nobody is selected."),
            null,
            null,
            Reason.notAssessable(
                    "stopped-by-tie",
                    "بقي تساوٍ بين {tied}، وعدد المقاعد {places}: توقّفت العملية.",
                    "Une égalité subsiste entre {tied} ; places à pourvoir : {places}. La procédure s’arrête.",
                    "A tie remains between {tied}; places for them: {places}. The procedure stops."));

    private final Policy policy;
    private final @Nullable Reason admitted;
    private final @Nullable Reason notAdmitted;
    private final @Nullable Reason open;
    private final RuleInfo info;

    private RemainingTies(
            Policy policy,
            String id,
            Template clause,
            @Nullable Reason admitted,
            @Nullable Reason notAdmitted,
            @Nullable Reason open) {
        this.policy = policy;
        this.admitted = admitted;
        this.notAdmitted = notAdmitted;
        this.open = open;
        var builder = RuleInfo.builder().id(RuleId.parse(id)).clause(clause);
        if (admitted != null) {
            builder.addReasons(admitted);
        }
        if (notAdmitted != null) {
            builder.addReasons(notAdmitted);
        }
        if (open != null) {
            builder.addReasons(open);
        }
        this.info = builder.source(
                        "Tunisia's 2019 call does not say how ties are broken, hence several rules to choose from; drawing"
                                + " lots as Swiss research funding does since 2021 (SNSF)")
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
            public Reason judge(Resolution resolution) {
                Reason reason = switch (resolution) {
                    case ADMITTED -> admitted;
                    case NOT_ADMITTED -> notAdmitted;
                    case OPEN -> open;
                };
                if (reason == null) {
                    throw new IllegalStateException(info.getId() + ": never leaves a tie " + resolution);
                }
                return reason;
            }

            @Override
            public List<Evidence> explain(List<String> tied, int places, Reason reason) {
                return List.of(Evidence.ofCodes("tied", "", tied), Evidence.of("places", "", places));
            }
        };
    }
}
