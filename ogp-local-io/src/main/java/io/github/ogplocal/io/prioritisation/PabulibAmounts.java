// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.prioritisation.PabulibReader.PabulibProblems;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in cells, exactly as they are written. */
final class PabulibAmounts {
    private static final Pattern AMOUNT = Pattern.compile("(-?)([0-9]{1,400})(?:\\.([0-9]{1,400}))?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]{1,400},[0-9]{1,400}");
    private static final int MOST_DIGITS = 15;
    private static final int MOST_COUNT_DIGITS = 9;
    private static final int DECIMALS = 3;

    private PabulibAmounts() {}

    /** An amount of money in thousandths: a plain decimal such as {@code 4000.0}; -1 when it is none, which is reported. */
    static long thousandths(String cell, PabulibProblems problems, int line, int column) {
        if (cell.isEmpty()) {
            problems.refuse(ProblemCode.EMPTY_CELL, line, column, Map.of());
            return -1;
        }
        Matcher matcher = AMOUNT.matcher(cell);
        if (!matcher.matches()) {
            if (WITH_COMMA.matcher(cell).matches()) {
                problems.refuse(ProblemCode.DECIMAL_SIGN, line, column, Map.of("sign", "."));
            } else {
                problems.refuse(ProblemCode.MALFORMED, line, column, Map.of());
            }
            return -1;
        }
        String whole = matcher.group(2);
        String decimals = matcher.group(3) == null ? "" : withoutTrailingNoughts(matcher.group(3));
        if (!matcher.group(1).isEmpty()) {
            problems.refuse(ProblemCode.TOO_SMALL, line, column, Map.of("least", "0"));
        } else if (whole.length() > 1 && whole.charAt(0) == '0') {
            problems.refuse(ProblemCode.MALFORMED, line, column, Map.of());
        } else if (whole.length() > MOST_DIGITS || decimals.length() > DECIMALS) {
            problems.refuse(ProblemCode.OUT_OF_RANGE, line, column, Map.of());
        } else {
            return Long.parseLong(whole + (decimals + "000").substring(0, DECIMALS));
        }
        return -1;
    }

    /** A whole number, 0 or more; -1 when it is none, which is reported. */
    static int count(String cell, PabulibProblems problems, int line, int column) {
        if (cell.isEmpty()) {
            problems.refuse(ProblemCode.EMPTY_CELL, line, column, Map.of());
        } else if (!cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            problems.refuse(ProblemCode.MALFORMED, line, column, Map.of());
        } else if (cell.length() > MOST_COUNT_DIGITS) {
            problems.refuse(ProblemCode.OUT_OF_RANGE, line, column, Map.of());
        } else {
            return Integer.parseInt(cell);
        }
        return -1;
    }

    private static String withoutTrailingNoughts(String decimals) {
        int end = decimals.length();
        while (end > 0 && decimals.charAt(end - 1) == '0') {
            end--;
        }
        return decimals.substring(0, end);
    }
}
