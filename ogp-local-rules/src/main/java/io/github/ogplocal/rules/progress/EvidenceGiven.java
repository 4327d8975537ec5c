// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;

final class EvidenceGiven implements ProgressRule {
    private static final Reason GIVEN = Reason.met(
            "evidence-given",
            "يذكر التقرير ما يستند إليه؛ العدد: {count}.",
            "Le rapport dit sur quoi il repose ; nombre : {count}.",
            "The report says what it rests on; number: {count}.");
    private static final Reason MISSING = Reason.notMet(
            "no-evidence",
            "يذكر التقرير مقدار ما أُنجز ولا يذكر ما يستند إليه: {says}.",
            "Le rapport dit combien est fait, sans dire sur quoi il repose : {says}.",
            "The report says how much is done and not what that rests on: {says}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/evidence-given@1"))
            .clause(Template.of(
                    "يذكر كل تقرير عن مقدار ما أُنجز ما يستند إليه.",
                    "Tout rapport qui dit combien est fait dit sur quoi il repose.",
                    "Every report that says how much is done says what it rests on."))
            .source("OGP Local end-of-commitment assessment form: evidence for each answer")
            .addReasons(GIVEN, MISSING)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return CommitmentChecks.eachReport(EvidenceGiven::judge);
    }

    private static Optional<Finding> judge(DossierPlans plans, ProgressReport report) {
        boolean amount = report.getPercent().isPresent()
                || report.getCompletion()
                        .filter(step -> step != Completion.NO_EVIDENCE_AVAILABLE)
                        .isPresent();
        if (!amount) {
            return Optional.empty();
        }
        int count = report.getEvidence().size();
        return Optional.of(Finding.of(
                INFO,
                report.getId().value(),
                count > 0 ? GIVEN : MISSING,
                List.of(
                        count > 0
                                ? Evidence.of("count", plans.pointer(report) + "/evidence", count)
                                : CommitmentChecks.says("says", plans, report))));
    }
}
