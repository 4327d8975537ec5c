// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

/**
 * One filled cell of a sheet.
 *
 * @param row 1 for the first
 * @param column 1 for the first
 * @param text the text as the spreadsheet shows it, or the number as the file spells it; empty for what is neither
 */
record SheetCell(int row, int column, Kind kind, String text) {
    /** What a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR,
        FORMULA
    }
}
