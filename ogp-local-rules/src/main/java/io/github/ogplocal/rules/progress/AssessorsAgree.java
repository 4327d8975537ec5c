// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
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
import java.util.List;
import java.util.Optional;

final class AssessorsAgree implements ProgressRule {
    private static final Reason AGREE = Reason.met(
            "agree",
            "يتّفق التقييمان: {one}؛ {other}.",
            "Les deux évaluations concordent : {one} ; {other}.",
            "The two assessments agree: {one}; {other}.");
    private static final Reason DIFFER = Reason.notMet(
            "differ",
            "يختلف التقييمان: {one}؛ {other}. الفارق المقبول، بالنقاط المئوية: {tolerance}.",
            "Les deux évaluations diffèrent : {one} ; {other}. Écart admis, en points : {tolerance}.",
            "The two assessments differ: {one}; {other}. Allowed difference, in percentage points: {tolerance}.");
    private static final Reason OTHER_STEP = Reason.notMet(
            "other-step",
            "يضع التقييمان التعهّد في درجتين مختلفتين: {one}؛ {other}.",
            "Les deux évaluations donnent des degrés différents : {one} ; {other}.",
            "The two assessments put it on different steps: {one}; {other}.");
    private static final Reason IN_WORDS = Reason.notAssessable(
            "in-words",
            "أحد التقييمين كلام لا يوضع على سلّم؛ يُترك للنظر البشري: {one}؛ {other}.",
            "L’une des évaluations est en mots, qu’aucune échelle ne mesure ; à apprécier par une "
                    + "personne : {one} ; {other}.",
            "One of the assessments is in words, which are on no scale; for a person to judge: {one}; " + "{other}.");
    private static final Reason NOT_COMPARABLE = Reason.notAssessable(
            "not-comparable",
            "لا يُقارن التقييمان: ليسا على السلّم نفسه، أو لا يُعرف أحدثهما: {one}؛ {other}.",
            "Les deux évaluations ne se comparent pas : échelles différentes, ou dernier rapport "
                    + "incertain : {one} ; {other}.",
            "The two assessments cannot be compared: they are on different scales, or the latest is "
                    + "not certain: {one}; {other}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/assessors-agree@1"))
            .clause(Template.of(
                    "حيث يقيّم كلٌّ من جهتين ({one}؛ {other}) تعهّدًا لا يتجاوز الفارق بينهما، بالنقاط "
                            + "المئوية: {tolerance}؛ وما كان كلامًا يُعرض مقتبسًا ولا يُقاس.",
                    "Là où deux évaluateurs ({one} ; {other}) évaluent un engagement, l’écart admis, en points, "
                            + "est : {tolerance} ; ce qui est dit en mots est cité, non mesuré.",
                    "Where two assessors ({one}; {other}) assess a commitment the difference allowed, in "
                            + "percentage points, is: {tolerance}; what is said in words is quoted, not measured."))
            .source("El Kef: 10 % for the archive in the Final Self-Assessment Report (2023), “Most of the "
                    + "commitment milestones were implemented as planned” in the monitoring body's "
                    + "end-of-commitment report")
            .addReasons(AGREE, DIFFER, OTHER_STEP, IN_WORDS, NOT_COMPARABLE)
            .settings(SettingsForm.of(
                    AssessorSetting.of("one", LocalizedText.of("من يقيّم؟", "Qui évalue ?", "Who assesses?")),
                    AssessorSetting.of(
                            "other",
                            LocalizedText.of("ومن يقيّم أيضًا؟", "Qui d’autre évalue ?", "Who else assesses?")),
                    Setting.points(
                            "tolerance",
                            LocalizedText.of(
                                    "كم نقطة مئوية من الفارق على الأكثر؟",
                                    "Quel écart au plus, en points ?",
                                    "How many percentage points may they differ at most?"),
                            0,
                            100)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        AssessorKind one = AssessorSetting.kind(settings, "one");
        AssessorKind other = AssessorSetting.kind(settings, "other");
        Points tolerance = settings.points("tolerance");
        return CommitmentChecks.each(seen -> judge(seen, one, other, tolerance));
    }

    private static Optional<Finding> judge(
            CommitmentChecks.Seen seen, AssessorKind one, AssessorKind other, Points tolerance) {
        LatestReportRule.Choice first = seen.latest(one);
        LatestReportRule.Choice second = seen.latest(other);
        Optional<ProgressReport> firstSays = says(seen, first, one);
        Optional<ProgressReport> secondSays = says(seen, second, other);
        if (firstSays.isEmpty() || secondSays.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                INFO,
                seen.subject(),
                reason(first, second, tolerance),
                List.of(
                        CommitmentChecks.says("one", seen.plans(), firstSays.get()),
                        CommitmentChecks.says("other", seen.plans(), secondSays.get()),
                        Evidence.of("tolerance", "", tolerance))));
    }

    private static Reason reason(LatestReportRule.Choice first, LatestReportRule.Choice second, Points tolerance) {
        if (!CommitmentChecks.isKnown(first) || !CommitmentChecks.isKnown(second)) {
            return isOpen(first) || isOpen(second) ? NOT_COMPARABLE : IN_WORDS;
        }
        Optional<Points> percent = LatestReport.percent(first.reports());
        Optional<Points> otherPercent = LatestReport.percent(second.reports());
        if (percent.isPresent() && otherPercent.isPresent()) {
            Fraction difference =
                    percent.get().toFraction().minus(otherPercent.get().toFraction());
            Fraction size = difference.signum() < 0 ? difference.negated() : difference;
            return size.compareTo(tolerance.toFraction()) <= 0 ? AGREE : DIFFER;
        }
        Optional<Completion> step = LatestReport.completion(first.reports());
        Optional<Completion> otherStep = LatestReport.completion(second.reports());
        if (step.isPresent() && otherStep.isPresent()) {
            boolean evidence = step.get() != Completion.NO_EVIDENCE_AVAILABLE
                    && otherStep.get() != Completion.NO_EVIDENCE_AVAILABLE;
            return step.equals(otherStep) ? AGREE : evidence ? OTHER_STEP : NOT_COMPARABLE;
        }
        return NOT_COMPARABLE;
    }

    /** Whether there are amounts, between which the date does not let one choose. */
    private static boolean isOpen(LatestReportRule.Choice choice) {
        return !CommitmentChecks.isKnown(choice)
                && choice.reports().stream()
                        .anyMatch(report -> report.getPercent().isPresent()
                                || report.getCompletion().isPresent());
    }

    private static Optional<ProgressReport> says(
            CommitmentChecks.Seen seen, LatestReportRule.Choice choice, AssessorKind kind) {
        if (!choice.reports().isEmpty() && (CommitmentChecks.isKnown(choice) || isOpen(choice))) {
            return Optional.of(choice.reports().get(0));
        }
        List<ProgressReport> words = seen.reports(kind);
        return words.isEmpty() ? seen.undatedWords(kind) : Optional.of(words.get(words.size() - 1));
    }
}
