// SPDX-License-Identifier: Apache-2.0
/** Votes of participatory budgets in Pabulib's files, and pages of what came out; the files need FastCSV. */
@NullMarked
package io.github.ogplocal.io.prioritisation;

import org.jspecify.annotations.NullMarked;
