// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.model.quantity.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Recomputes the figures of a letter as its reader would: from the table alone, knowing that the score of a criterion is the
 * mean of the evaluators' and that the total is the sum of the scores times their factors.
 */
final class LetterFigures {
    private static final Pattern FRACTION = Pattern.compile("(\u2212?\\d+)/(\\d+) \\(≈ \u2212?\\d+[.,]\\d+\\)");
    private static final Pattern DECIMAL = Pattern.compile("\u2212?\\d+([.,]\\d+)?");

    private LetterFigures() {}

    /**
     * Checks the first table of sums of a letter, and that the total it gives is the one under it.
     *
     * @return how many cells took part
     */
    static int check(Element letter) {
        Element table = null;
        Element standing = null;
        for (Element candidate : PaperPages.elements(letter, "table")) {
            if (!PaperPages.elements(candidate, "tfoot").isEmpty()) {
                table = table == null ? candidate : table;
            } else if (table != null
                    && standing == null
                    && cells(PaperPages.elements(candidate, "tr").get(0)).size() == 2) {
                standing = candidate;
            }
        }
        if (table == null || standing == null) {
            return 0;
        }
        int cells = 0;
        Fraction sum = Fraction.ZERO;
        for (Element row :
                PaperPages.elements(PaperPages.elements(table, "tbody").get(0), "tr")) {
            List<String> texts = cells(row);
            List<Fraction> numbers = new ArrayList<>();
            for (String text : texts.subList(1, texts.size() - 3)) {
                // A criterion that an evaluator did not score has a word there, and is left out.
                if (isNumber(text)) {
                    numbers.add(number(text));
                }
            }
            Fraction scores = Fraction.ZERO;
            for (Fraction number : numbers) {
                scores = scores.plus(number);
            }
            Fraction panel = number(texts.get(texts.size() - 3));
            Fraction factor = number(texts.get(texts.size() - 2));
            Fraction points = number(texts.get(texts.size() - 1));
            require(panel.times(Fraction.of(BigInteger.valueOf(numbers.size()), BigInteger.ONE)), scores, "mean");
            require(panel.times(factor), points, "product");
            sum = sum.plus(points);
            cells += texts.size() - 1;
        }
        List<String> foot =
                cells(PaperPages.elements(PaperPages.elements(table, "tfoot").get(0), "tr")
                        .get(0));
        require(sum, number(foot.get(foot.size() - 1)), "sum");
        require(sum, number(cells(PaperPages.elements(standing, "tr").get(1)).get(1)), "total");
        return cells;
    }

    private static List<String> cells(Element row) {
        List<String> texts = new ArrayList<>();
        for (Element cell : PaperPages.elements(row, "*")) {
            if (cell.getTagName().equals("th") || cell.getTagName().equals("td")) {
                texts.add(cell.getTextContent());
            }
        }
        return texts;
    }

    private static boolean isNumber(String text) {
        return FRACTION.matcher(text).matches() || DECIMAL.matcher(text).matches();
    }

    private static Fraction number(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return Fraction.of(
                    new BigInteger(fraction.group(1).replace("\u2212", "-")), new BigInteger(fraction.group(2)));
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new AssertionError("not a number: " + text);
        }
        String digits = text.replace("\u2212", "-").replace(',', '.');
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return Fraction.of(new BigInteger(digits.replace(".", "")), BigInteger.TEN.pow(decimals));
    }

    private static void require(Fraction computed, Fraction written, String what) {
        if (!computed.equals(written)) {
            throw new AssertionError(what + ": computed " + computed + ", written " + written);
        }
    }
}
