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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ChallengesStated implements ProgressRule {
    private static final Reason STATED = Reason.met(
            "challenges-stated",
            "يذكر التقرير ما يعترضه؛ العدد: {count}.",
            "Le rapport dit ce qui fait obstacle ; nombre : {count}.",
            "The report says what stands in the way; number: {count}.");
    private static final Reason MISSING = Reason.notMet(
            "no-challenges",
            "يذكر التقرير «{completion}» ولا يذكر ما يعترضه.",
            "Le rapport dit « {completion} » sans dire ce qui fait obstacle.",
            "The report says “{completion}” and not what stands in the way.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/challenges-stated@1"))
            .clause(Template.of(
                    "إذا ذكر تقرير أنّه لم يُشرع في التعهّد أو أنّ إنجازه محدود ذكر ما يعترضه.",
                    "Un rapport qui dit un engagement non commencé ou limité dit ce qui fait obstacle.",
                    "A report that says not started or limited says what stands in the way."))
            .source("Canada, National Action Plan commitment tracker: challenges are required where progress "
                    + "is not started or limited")
            .addReasons(STATED, MISSING)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return CommitmentChecks.eachReport(ChallengesStated::judge);
    }

    private static Optional<Finding> judge(DossierPlans plans, ProgressReport report) {
        Optional<Completion> step = report.getCompletion()
                .filter(completion -> completion == Completion.NOT_STARTED || completion == Completion.LIMITED);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        String pointer = plans.pointer(report);
        int count = report.getChallenges().size();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.ofCode(
                "completion", pointer + "/completion", step.get().code()));
        if (count > 0) {
            evidence.add(Evidence.of("count", pointer + "/challenges", count));
        }
        return Optional.of(Finding.of(INFO, report.getId().value(), count > 0 ? STATED : MISSING, evidence));
    }
}
