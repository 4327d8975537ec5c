// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.exchange;

/** What becomes of texts in tables which a spreadsheet would take for a formula, a number or a date. */
public enum FormulaCells {
    /**
     * Such a text has an apostrophe before it, as {@link io.github.ogplocal.io.csv.SpreadsheetText} writes it; whoever reads
     * the table takes the apostrophe away again. For tables that people open.
     */
    MARKED,
    /** Texts stand in the table as they are. For tables that only programs read, which know nothing of marks. */
    AS_THEY_ARE
}
