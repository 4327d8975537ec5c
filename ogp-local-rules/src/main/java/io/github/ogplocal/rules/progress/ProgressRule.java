// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.review.ReviewRule;

/** Judges what was reported of progress. */
public interface ProgressRule extends ReviewRule {}
