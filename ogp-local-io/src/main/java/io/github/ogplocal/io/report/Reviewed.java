// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewProcedure;

/** A review, its procedure, and the rules whose sentences say what it found. */
record Reviewed(Review review, ReviewProcedure procedure, RuleSet<Rule> rules) {}
