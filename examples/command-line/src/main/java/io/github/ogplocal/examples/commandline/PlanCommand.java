// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.review.ReviewText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.plan.PlanRule;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges the action plans of a dossier. */
@Command(
        name = "plan",
        description =
                "Judges the action plans of a dossier by the plan rules of a review procedure; other rules are left out.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class PlanCommand implements Callable<Integer> {
    @Mixin
    private DossierReview of;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the review as JSON; without it, it is only printed.")
    private @Nullable Path target;

    @Option(names = "--force", description = "Replaces the file that is written.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        Path file = target;
        if (file != null) {
            output.checkFile(file);
        }
        DossierReview.Reviewed reviewed = of.review(shared, this::planRulesOf);
        shared.out()
                .print(ReviewText.render(
                        reviewed.review(),
                        reviewed.procedure(),
                        reviewed.dossier(),
                        StandardRules.all(),
                        language.name()));
        if (file != null) {
            output.add(file, out -> OgpLocalJson.write(reviewed.review(), out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    private ReviewProcedure planRulesOf(ReviewProcedure procedure) {
        List<RuleUse> uses = procedure.getChecks().uses().stream()
                .filter(use -> StandardRules.all().get(use.rule()) instanceof PlanRule)
                .toList();
        if (uses.isEmpty()) {
            throw shared.misused(Say.NO_PLAN_RULE.in(shared.language(), procedure.getId()));
        }
        return ReviewProcedure.builder()
                .from(procedure)
                .checks(new RuleChain(uses))
                .build();
    }
}
