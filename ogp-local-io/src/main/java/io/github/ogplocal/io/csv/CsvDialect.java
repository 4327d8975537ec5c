// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.csv;

/**
 * How a table is written, as its sender says; nothing of it is guessed from the table.
 *
 * <p>What is not said here is fixed: UTF-8 with or without a byte order mark at its start, quotation marks and line ends
 * as RFC 4180 has them (a line end may also be a line feed alone), the column names in the first row.
 *
 * <p>Immutable and thread-safe.
 *
 * @param separator what stands between two cells
 * @param decimalSign what stands before the decimals of a score
 */
public record CsvDialect(Separator separator, DecimalSign decimalSign) {
    /** As Excel writes and opens tables on a machine set to French, also as spoken in Tunisia. */
    public static final CsvDialect FRENCH_EXCEL = new CsvDialect(Separator.SEMICOLON, DecimalSign.COMMA);

    /** What stands between two cells. */
    public enum Separator {
        /** {@code ,}. */
        COMMA(','),
        /** {@code ;}, as spreadsheets write it where the comma is the decimal sign. */
        SEMICOLON(';');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        /** The character. */
        public char sign() {
            return sign;
        }
    }

    /** What stands before the decimals of a score. */
    public enum DecimalSign {
        /** {@code .}. */
        POINT('.'),
        /** {@code ,}. */
        COMMA(',');

        private final char sign;

        DecimalSign(char sign) {
            this.sign = sign;
        }

        /** The character. */
        public char sign() {
            return sign;
        }
    }
}
