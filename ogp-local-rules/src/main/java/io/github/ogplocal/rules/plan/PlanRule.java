// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.rules.review.ReviewRule;

/** Judges an action plan and its commitments. */
public interface PlanRule extends ReviewRule {}
