// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Decision;
import io.github.ogplocal.model.committee.DecisionMode;
import io.github.ogplocal.model.committee.DecisionResult;
import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.TieMode;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

final class DecisionVotes implements CommitteeRule {
    private static final String MODE = "mode";
    private static final String TIE = "tie";
    private static final String OWN = "own";
    private static final String NONE = "none";

    private static final Reason NO_MODE = Reason.notAssessable(
            "no-mode",
            "لا تقول قواعدها كيف تقرّر؛ القرارات: {decisions}.",
            "Ses règles ne disent pas comment elle décide ; décisions : {decisions}.",
            "Its rules do not say how it decides; decisions: {decisions}.");
    private static final Reason NOT_COUNTED = Reason.notAssessable(
            "not-counted",
            "لم تُسجَّل أصوات هذه القرارات، أو لا يُعرف عدد الأعضاء: {decisions}.",
            "De ces décisions les voix ne sont pas notées, ou le nombre des membres n’est pas connu : {decisions}.",
            "Of these decisions the votes are not recorded, or the number of members is not known: {decisions}.");
    private static final Reason FOR_THE_CHAIR = Reason.notAssessable(
            "for-the-chair",
            "تساوت الأصوات والكلمة للرئيس؛ ولا يُسجَّل كيف قرّر: {decisions}.",
            "À égalité de voix le président décide ; comment, cela n’est pas noté : {decisions}.",
            "Tied, and the chair decides; how is not recorded: {decisions}.");
    private static final Reason AS_VOTED = Reason.met(
            "as-voted",
            "النتيجة المسجّلة هي نتيجة التصويت: {decisions}.",
            "Le résultat noté est celui du vote : {decisions}.",
            "The recorded result is that of the vote: {decisions}.");
    private static final Reason CONTRADICTED = Reason.notMet(
            "contradicted",
            "تخالف النتيجة المسجّلة نتيجة التصويت: {decisions}.",
            "Le résultat noté contredit le vote : {decisions}.",
            "The recorded result contradicts the vote: {decisions}.");
    private static final Reason TIED = Reason.notMet(
            "tied",
            "تساوت الأصوات، ولا تذكر القاعدة مخرجًا من التساوي: {decisions}.",
            "À égalité de voix, et la règle n’indique aucune issue : {decisions}.",
            "Tied, and the rule names no way out: {decisions}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/decision-votes@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: يوافق كل قرار مسجّل أصواته. كيف تقرّر: {mode}. عند التساوي: {tie}.",
                    "Pour chaque {kind} : chaque décision notée répond à ses voix. Mode de décision : {mode}. À égalité :"
                            + " {tie}.",
                    "For each {kind}: every recorded decision answers to its votes. How it decides: {mode}. When tied:"
                            + " {tie}."))
            .source(
                    "Regueb, OGP Local action plan 2021-2023: “Les décisions sont prises à l'unanimité”. El Kef’s report states"
                            + " no rule for a committee of ten, which can tie")
            .addReasons(AS_VOTED, CONTRADICTED, TIED, FOR_THE_CHAIR, NOT_COUNTED, NO_MODE)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    Setting.choice(MODE, LocalizedText.of("كيف تقرّر؟", "Comment décide-t-il ?", "How does it decide?"))
                            .option(
                                    OWN,
                                    LocalizedText.of(
                                            "كما تقول قواعدها", "comme ses règles le disent", "as its own rules say"))
                            .option("unanimity", LocalizedText.of("بالإجماع", "à l’unanimité", "unanimity"))
                            .option("consensus", LocalizedText.of("بالتوافق", "par consensus", "consensus"))
                            .option(
                                    "simple-majority",
                                    LocalizedText.of("بالأغلبية", "à la majorité simple", "simple majority"))
                            .option(
                                    "absolute-majority",
                                    LocalizedText.of("بالأغلبية المطلقة", "à la majorité absolue", "absolute majority"))
                            .option("two-thirds", LocalizedText.of("بأغلبية الثلثين", "aux deux tiers", "two thirds")),
                    Setting.choice(
                                    TIE,
                                    LocalizedText.of(
                                            "ماذا عند تساوي الأصوات؟",
                                            "Que fait-on à égalité de voix ?",
                                            "What happens when votes are tied?"))
                            .option(
                                    OWN,
                                    LocalizedText.of(
                                            "كما تقول قواعدها", "comme ses règles le disent", "as its own rules say"))
                            .option("rejected", LocalizedText.of("لا يُقبل", "rejeté", "not taken"))
                            .option(
                                    "chair-decides",
                                    LocalizedText.of("الكلمة للرئيس", "le président décide", "the chair decides"))
                            .option("postponed", LocalizedText.of("يؤجَّل", "reporté", "postponed"))
                            .option(
                                    NONE,
                                    LocalizedText.of("لم يُضبط شيء", "rien n’est prévu", "nothing is laid down"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> CommitteeView.each(settings, dossier, day, view -> judge(settings, view));
    }

    private static List<Finding> judge(Settings settings, CommitteeView view) {
        Optional<String> mode = settings.choice(MODE).equals(OWN)
                ? view.committee().getDecidesBy().map(DecisionMode::code)
                : Optional.of(settings.choice(MODE));
        String tie = settings.choice(TIE).equals(OWN)
                ? view.committee().getTieMode().map(TieMode::code).orElse(NONE)
                : settings.choice(TIE);
        List<Finding> findings = new ArrayList<>();
        for (CommitteeView.Held held : view.meetings()) {
            if (held.sure() && !held.meeting().getDecisions().isEmpty()) {
                Meeting meeting = held.meeting();
                TreeMap<String, List<Integer>> byReason = new TreeMap<>();
                for (int i = 0; i < meeting.getDecisions().size(); i++) {
                    Decision decision = meeting.getDecisions().get(i);
                    Reason reason = mode.map(how -> judge(how, tie, decision, voters(view, meeting)))
                            .orElse(NO_MODE);
                    byReason.computeIfAbsent(reason.code(), code -> new ArrayList<>())
                            .add(i);
                }
                byReason.forEach((code, which) -> findings.add(
                        Finding.of(INFO, meeting.getId().toString(), INFO.reason(code), evidence(view, held, which))));
            }
        }
        return findings;
    }

    private static Range voters(CommitteeView view, Meeting meeting) {
        List<CommitteeView.Member> members =
                view.members(meeting.getOn().firstDay(), meeting.getOn().lastDay()).stream()
                        .filter(CommitteeView.Member::votes)
                        .toList();
        return new Range(
                (int) members.stream().filter(CommitteeView.Member::sure).count(), members.size());
    }

    private static Reason judge(String mode, String tie, Decision decision, Range voters) {
        Optional<Integer> inFavour = decision.getInFavour();
        Optional<Integer> against = decision.getAgainst();
        boolean isAdopted = decision.getResult() == DecisionResult.ADOPTED;
        return switch (mode) {
            case "unanimity", "consensus" ->
                against.isEmpty() ? NOT_COUNTED : answers(isAdopted, against.get() == 0 && inFavour.orElse(1) > 0);
            case "two-thirds" ->
                inFavour.isEmpty() || against.isEmpty()
                        ? NOT_COUNTED
                        : answers(
                                isAdopted,
                                inFavour.get() > 0 && 3 * inFavour.get() >= 2 * (inFavour.get() + against.get()));
            case "absolute-majority" -> byMembers(isAdopted, inFavour, voters);
            default -> {
                if (inFavour.isEmpty() || against.isEmpty()) {
                    yield NOT_COUNTED;
                }
                yield inFavour.get().equals(against.get())
                        ? tied(tie, decision)
                        : answers(isAdopted, inFavour.get() > against.get());
            }
        };
    }

    private static Reason byMembers(boolean isAdopted, Optional<Integer> inFavour, Range voters) {
        if (inFavour.isEmpty() || voters.most() == 0) {
            return NOT_COUNTED;
        }
        boolean surely = 2 * inFavour.get() > voters.most();
        boolean perhaps = 2 * inFavour.get() > voters.least();
        return surely == perhaps ? answers(isAdopted, surely) : NOT_COUNTED;
    }

    private static Reason tied(String tie, Decision decision) {
        boolean isPostponed = decision.getResult() == DecisionResult.POSTPONED;
        return switch (tie) {
            case "rejected" -> answers(decision.getResult() == DecisionResult.ADOPTED, false);
            case "postponed" -> isPostponed ? AS_VOTED : CONTRADICTED;
            case "chair-decides" -> FOR_THE_CHAIR;
            default -> isPostponed ? AS_VOTED : TIED;
        };
    }

    private static Reason answers(boolean isAdopted, boolean adopted) {
        return isAdopted == adopted ? AS_VOTED : CONTRADICTED;
    }

    private static List<Evidence> evidence(CommitteeView view, CommitteeView.Held held, List<Integer> which) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(view.name());
        evidence.add(Evidence.of("on", held.pointer() + "/on", held.meeting().getOn()));
        evidence.add(Evidence.ofCodes(
                "decisions",
                "",
                which.stream().map(i -> Integer.toString(i + 1)).toList()));
        for (int i : which) {
            Decision decision = held.meeting().getDecisions().get(i);
            String pointer = held.pointer() + "/decisions/" + i;
            int number = i + 1;
            evidence.add(Evidence.of("subject" + number, pointer + "/subject", decision.getSubject()));
            evidence.add(Evidence.ofCode(
                    "result" + number, pointer + "/result", decision.getResult().code()));
            decision.getInFavour()
                    .ifPresent(votes -> evidence.add(Evidence.of("inFavour" + number, pointer + "/inFavour", votes)));
            decision.getAgainst()
                    .ifPresent(votes -> evidence.add(Evidence.of("against" + number, pointer + "/against", votes)));
        }
        return evidence;
    }
}
