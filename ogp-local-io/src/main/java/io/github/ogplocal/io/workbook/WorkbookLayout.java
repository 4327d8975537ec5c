// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things stand in a workbook, and the codes by which reading finds them again; titles are for people only. */
final class WorkbookLayout {
    /** The format of workbooks; another one is refused. */
    static final String FORMAT = "1";

    /** The name of the hidden sheet that says for whom and for what the workbook was made. */
    static final String IDENTITY_SHEET = "ogp-local";

    static final String FORMAT_KEY = "format";
    static final String PROCEDURE_KEY = "procedure";
    static final String REVISION_KEY = "revision";
    static final String EVALUATOR_KEY = "evaluator";
    static final String APPLICATION_KEY = "application";

    /** The keys that stand once in a workbook. */
    static final Set<String> SINGLE_KEYS = Set.of(FORMAT_KEY, PROCEDURE_KEY, REVISION_KEY, EVALUATOR_KEY);

    /** The code of the column of application ids; it also tells the row of codes from others. */
    static final String APPLICATION_CODE = "ogp:application";

    /** The code of the column of names, which is not read. */
    static final String NAME_CODE = "ogp:name";

    /** What stands before the id of a criterion in its code, so that none can be taken for another column. */
    static final String CRITERION_CODE = "ogp:criterion:";

    static final String WORKBOOK_PART = "xl/workbook.xml";
    static final String RELATIONS_PART = "xl/_rels/workbook.xml.rels";
    static final String STYLES_PART = "xl/styles.xml";
    static final String TEXTS_PART = "xl/sharedStrings.xml";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;

    private WorkbookLayout() {}

    /** A column as spreadsheets name it: A for 1. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** A place in a sheet; row and column count from 1. */
    record Place(int row, int column) {
        /** A cell as spreadsheets name it, {@code C3}; null if the text is no such name or lies outside any sheet. */
        static @Nullable Place parse(String name) {
            int at = 0;
            int column = 0;
            while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && column <= MOST_COLUMNS) {
                column = LETTERS * column + (name.charAt(at) - 'A' + 1);
                at++;
            }
            int row = at < name.length() && name.charAt(at) == '0' ? 0 : number(name, at, MOST_ROWS);
            return column < 1 || column > MOST_COLUMNS || row < 1 ? null : new Place(row, column);
        }
    }

    /** The number that a text ends with, digits only; -1 if it is none or more than {@code most}. */
    static int number(String text, int from, int most) {
        long number = from < text.length() ? 0 : -1;
        for (int i = from; i < text.length() && number >= 0; i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? 10 * number + (c - '0') : -1;
            number = number > most ? -1 : number;
        }
        return (int) number;
    }
}
