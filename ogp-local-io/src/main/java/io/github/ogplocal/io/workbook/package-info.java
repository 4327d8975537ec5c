// SPDX-License-Identifier: Apache-2.0
/** The evaluators' workbook: what each evaluator fills in, written for a spreadsheet and read back strictly. */
@NullMarked
package io.github.ogplocal.io.workbook;

import org.jspecify.annotations.NullMarked;
