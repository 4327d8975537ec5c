// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.rules.review.ReviewRule;

/** Judges how a committee is made up, or how it works. */
public interface CommitteeRule extends ReviewRule {}
