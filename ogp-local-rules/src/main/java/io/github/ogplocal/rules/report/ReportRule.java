// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.rules.review.ReviewRule;

/** Judges what a published document holds. */
public interface ReportRule extends ReviewRule {}
