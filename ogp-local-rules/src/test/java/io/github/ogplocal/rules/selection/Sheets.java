// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;

/** Sheets of which only the number and the gap matter. */
record Sheets(int sheets, Fraction gap) implements SheetTotals {
    Sheets(int sheets) {
        this(sheets, Fraction.ZERO);
    }
}
