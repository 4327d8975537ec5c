// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The rule that names the review engine's own steps. The rules that review stand with their families. */
public final class ReviewRules {
    /** A dossier that fits together is looked at by every rule as it stood on the day. */
    public static final ReviewPipelineRule PIPELINE_1 = new ReviewPipelineV1();

    private static final RuleSet<Rule> STANDARD = RuleSet.of(List.of(PIPELINE_1));

    private ReviewRules() {}

    /** All of them. */
    public static RuleSet<Rule> standard() {
        return STANDARD;
    }
}
