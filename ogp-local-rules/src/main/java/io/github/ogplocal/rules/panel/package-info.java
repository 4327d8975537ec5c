// SPDX-License-Identifier: Apache-2.0
/** What a panel does before the decision, and how well its members agree: the round, who reads which file, agreement. */
@NullMarked
package io.github.ogplocal.rules.panel;

import org.jspecify.annotations.NullMarked;
