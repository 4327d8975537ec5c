// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.DossierFault;
import io.github.ogplocal.rules.review.ReviewPipelineRule;
import java.util.ArrayList;
import java.util.List;

/** Binds cases to the rule of the review engine's own steps; {@code given} lists the {@code faults} of a dossier. */
final class ReviewPipelineCases implements RuleCases.Binding {
    @Override
    public Class<? extends Rule> slot() {
        return ReviewPipelineRule.class;
    }

    @Override
    public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
        RuleCases.requireKeys(given, "faults");
        RuleCases.requireKeys(context);
        List<DossierFault> faults = new ArrayList<>();
        given.get("faults")
                .forEach(
                        pointer -> faults.add(new DossierFault(pointer.textValue(), DossierFault.Kind.UNKNOWN_ID, "")));
        ReviewPipelineRule pipeline = (ReviewPipelineRule) rule;
        return RuleContract.assertKeeps(
                rule, "", () -> pipeline.judge(faults), reason -> pipeline.explain(faults, reason));
    }
}
