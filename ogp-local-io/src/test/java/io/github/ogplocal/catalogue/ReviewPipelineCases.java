// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.catalogue.ReviewProcedures;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.DossierFault;
import io.github.ogplocal.rules.review.ReviewPipelineRule;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Binds cases to the rule of the review engine's own steps: {@code given} lists the {@code faults} of a dossier, {@code
 * context} has the {@code day} and the period for which the procedure is valid.
 */
final class ReviewPipelineCases implements RuleCases.Binding {
    @Override
    public Class<? extends Rule> slot() {
        return ReviewPipelineRule.class;
    }

    @Override
    public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
        RuleCases.requireKeys(given, "faults");
        RuleCases.requireKeys(context, "day", "validFrom", "validTo");
        List<DossierFault> faults = new ArrayList<>();
        given.get("faults")
                .forEach(
                        pointer -> faults.add(new DossierFault(pointer.textValue(), DossierFault.Kind.UNKNOWN_ID, "")));
        ReviewPipelineRule pipeline = (ReviewPipelineRule) rule;
        LocalDate day = LocalDate.parse(context.get("day").textValue());
        ReviewProcedure procedure = ReviewProcedure.builder()
                .from(ReviewProcedures.OGP_LOCAL)
                .validFrom(LocalDate.parse(context.get("validFrom").textValue()))
                .validTo(LocalDate.parse(context.get("validTo").textValue()))
                .build();
        return RuleContract.assertKeeps(
                rule,
                "",
                () -> pipeline.judge(procedure, day, faults),
                reason -> pipeline.explain(procedure, day, faults, reason));
    }
}
