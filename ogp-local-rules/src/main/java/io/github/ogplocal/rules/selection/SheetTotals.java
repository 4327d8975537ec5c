// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;

/** The sheets of one application that count, each with the total that it alone would give. */
public interface SheetTotals {
    /** Number of sheets, those of recused evaluators left out; 0 or more. */
    int sheets();

    /** The highest total of a sheet minus the lowest; an unscored criterion adds nothing; 0 for fewer than two sheets. */
    Fraction gap();
}
