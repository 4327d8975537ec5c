// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computes the check of a cell as a spreadsheet does, in doubles; knows just what these checks are made of. */
final class SheetFormula {
    private final String formula;
    private final String cell;
    private final Object value;
    private int at;

    private SheetFormula(String formula, String cell, Object value) {
        this.formula = formula;
        this.cell = cell;
        this.value = value;
    }

    /** Whether the check holds for a value, a number or a text, in a cell. */
    static boolean holds(String formula, String cell, Object value) {
        SheetFormula computed = new SheetFormula(formula, cell, value);
        Object result = computed.comparison();
        if (computed.at != formula.length()) {
            throw new IllegalArgumentException("not understood from " + computed.at + ": " + formula);
        }
        return (Boolean) result;
    }

    private Object comparison() {
        Object left = sum();
        for (String sign : new String[] {">=", "<=", "="}) {
            if (formula.startsWith(sign, at)) {
                at += sign.length();
                Object right = sum();
                // In a spreadsheet every text is more than every number.
                int order = left instanceof Double number && right instanceof Double other
                        ? Double.compare(number, other)
                        : left instanceof String ? 1 : -1;
                return sign.equals(">=") ? order >= 0 : sign.equals("<=") ? order <= 0 : order == 0;
            }
        }
        return left;
    }

    private Object sum() {
        Object left = product();
        while (at < formula.length() && (formula.charAt(at) == '+' || formula.charAt(at) == '-')) {
            int sign = formula.charAt(at++) == '+' ? 1 : -1;
            left = (Double) left + sign * (Double) product();
        }
        return left;
    }

    private Object product() {
        Object left = atom();
        while (at < formula.length() && (formula.charAt(at) == '*' || formula.charAt(at) == '/')) {
            boolean times = formula.charAt(at++) == '*';
            double right = (Double) atom();
            left = times ? (Double) left * right : (Double) left / right;
        }
        return left;
    }

    private Object atom() {
        if (take("(")) {
            Object inside = comparison();
            expect(")");
            return inside;
        }
        if (take(cell)) {
            return value;
        }
        if (take("FALSE")) {
            return false;
        }
        if (take("ISNUMBER(")) {
            Object inside = comparison();
            expect(")");
            return inside instanceof Double;
        }
        if (take("IF(")) {
            boolean condition = (Boolean) comparison();
            expect(",");
            if (!condition) {
                at = formula.lastIndexOf(',') + 1;
                Object otherwise = comparison();
                expect(")");
                return otherwise;
            }
            Object then = comparison();
            expect(",");
            comparison();
            expect(")");
            return then;
        }
        if (take("AND(")) {
            boolean all = (Boolean) comparison();
            while (take(",")) {
                all &= (Boolean) comparison();
            }
            expect(")");
            return all;
        }
        if (take("ROUND(")) {
            double number = (Double) comparison();
            expect(",");
            int decimals = (int) (double) (Double) comparison();
            expect(")");
            return new BigDecimal(Double.toString(number))
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .doubleValue();
        }
        int start = at;
        if (at < formula.length() && formula.charAt(at) == '-') {
            at++;
        }
        while (at < formula.length() && "0123456789.".indexOf(formula.charAt(at)) >= 0) {
            at++;
        }
        return Double.valueOf(formula.substring(start, at));
    }

    private boolean take(String word) {
        boolean there = formula.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw new IllegalArgumentException("expected " + word + " at " + at + ": " + formula);
        }
    }
}
