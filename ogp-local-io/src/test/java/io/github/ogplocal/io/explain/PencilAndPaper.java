// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks rendered explanations as a reader with pencil and paper would: it knows the text, how a language writes numbers
 * and what the call's rules say, and nothing of the library.
 */
final class PencilAndPaper {
    private static final Pattern STEP = Pattern.compile("\\d+\\. (.*) \\[([^\\s\u00a0]+?)\u00a0?: (.+)\\]");

    private final Pattern number;
    private final String group;
    private final String decimal;
    private final String between;
    private final String colon;
    private final String totalLabel;
    private final String groupLabel;
    private final String rankLabel;
    private final String sumLabel;
    private final String marginLabel;
    private final String met;

    /** What one explanation says, in figures. */
    record Reading(Ratio total, String group, BigInteger rank, BigInteger places, boolean placed) {}

    PencilAndPaper(String language) {
        boolean english = language.equals("en");
        boolean arabic = language.equals("ar");
        group = english ? "," : "\u202f";
        decimal = english ? "." : ",";
        String plain = "\u2212?\\d+(?:" + group + "\\d{3})*(?:" + Pattern.quote(decimal) + "\\d+)?";
        number = Pattern.compile("(\u2212?\\d+)/(\\d+) \\(≈ (" + plain + ")\\)|(" + plain + ")");
        between = arabic ? "؛ " : english ? "; " : "\u00a0; ";
        colon = language.equals("fr") ? "\u00a0: " : ": ";
        totalLabel = arabic ? "المجموع: " : english ? "Total: " : "Total\u00a0: ";
        groupLabel = arabic ? "المجموعة: " : english ? "Group: " : "Groupe\u00a0: ";
        rankLabel = arabic ? "الرتبة في المجموعة: " : english ? "Rank in the group: " : "Rang dans le groupe\u00a0: ";
        sumLabel = arabic ? "الجمع: " : english ? "Sum: " : "Somme\u00a0: ";
        marginLabel = arabic ? "الهامش: " : english ? "Margin: " : "Marge\u00a0: ";
        met = arabic ? "مستوفى" : english ? "met" : "rempli";
    }

    /** A quotient of whole numbers. */
    record Ratio(BigInteger n, BigInteger d) {
        static Ratio of(BigDecimal value) {
            return value.scale() <= 0
                    ? new Ratio(value.toBigIntegerExact(), BigInteger.ONE)
                    : new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
        }

        Ratio plus(Ratio other) {
            return new Ratio(n.multiply(other.d).add(other.n.multiply(d)), d.multiply(other.d));
        }

        Ratio times(Ratio other) {
            return new Ratio(n.multiply(other.n), d.multiply(other.d));
        }

        int compare(Ratio other) {
            return n.multiply(other.d).compareTo(other.n.multiply(d));
        }
    }

    /** Checks all explanations of one outcome, and each rank against the totals of the others. */
    static void check(String language, List<String> explanations, BigDecimal threshold) {
        PencilAndPaper reader = new PencilAndPaper(language);
        List<Reading> readings = new ArrayList<>();
        for (String explanation : explanations) {
            reader.read(explanation, threshold, readings);
        }
        for (Reading reading : readings) {
            long above = readings.stream()
                    .filter(other -> other.group.equals(reading.group) && other.total.compare(reading.total) > 0)
                    .count();
            long level = readings.stream()
                    .filter(other -> other.group.equals(reading.group) && other.total.compare(reading.total) == 0)
                    .count();
            long rank = reading.rank.longValueExact();
            require(rank > above && rank <= above + level, "rank", rank + " with " + above + " above");
            if (reading.places.signum() > 0) {
                require(reading.placed == (rank <= reading.places.longValueExact()), "place", "rank " + rank);
            }
        }
    }

    /** Checks every sum of explanations that have several, one for each stage, and gives their number. */
    static int checkSums(String language, List<String> explanations) {
        PencilAndPaper reader = new PencilAndPaper(language);
        int sums = 0;
        for (String explanation : explanations) {
            for (String line : explanation
                    .replace("\u2068", "")
                    .replace("\u2069", "")
                    .lines()
                    .toList()) {
                if (line.startsWith(reader.sumLabel)) {
                    reader.checkSum(line.substring(reader.sumLabel.length()));
                    sums++;
                }
            }
        }
        return sums;
    }

    private void checkSum(String line) {
        String[] sides = line.split(" = ", -1);
        Ratio sum = new Ratio(BigInteger.ZERO, BigInteger.ONE);
        for (String term : sides[0].replace(" \u2212 ", " + \u2212").split(" \\+ ", -1)) {
            sum = sum.plus(numbers(term).get(0));
        }
        require(sides.length == 2 && sum.compare(numbers(sides[1]).get(0)) == 0, "sum of a stage", line);
    }

    private void read(String explanation, BigDecimal threshold, List<Reading> candidates) {
        String text = explanation.replace("\u2068", "").replace("\u2069", "");
        List<String> lines = text.lines().toList();
        Map<String, String> sentences = new LinkedHashMap<>();
        Map<String, Boolean> verdicts = new LinkedHashMap<>();
        List<List<Ratio>> rows = new ArrayList<>();
        Ratio sumOfTable = null;
        for (String line : lines) {
            Matcher step = STEP.matcher(line);
            if (step.matches()) {
                sentences.put(step.group(2), step.group(1));
                verdicts.put(step.group(2), step.group(3).equals(met));
            } else if (line.startsWith("- ")) {
                List<Ratio> row = cells(line.substring(line.lastIndexOf(" | ") + 3));
                if (row.size() == 1) {
                    sumOfTable = row.get(0);
                } else {
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        Ratio total = numbers(after(lines, totalLabel)).get(0);
        require(sumOfTable != null && sumOfTable.compare(total) == 0, "sum under the table", explanation);
        checkRows(rows, total);
        List<Ratio> sum = numbers(after(lines, sumLabel));
        require(sum.size() == rows.size() + 1, "number of terms", explanation);
        for (int i = 0; i < rows.size(); i++) {
            require(sum.get(i).compare(last(rows.get(i))) == 0, "term", explanation);
        }
        require(last(sum).compare(total) == 0, "sum", explanation);
        Ratio stated = numbers(sentences.get("selection/weighted-sum@1")).get(0);
        require(stated.compare(total) == 0, "total of the step", explanation);
        boolean reached = checkThreshold(sentences, verdicts, total, Ratio.of(threshold));
        checkMargin(lines, total);
        if (reached) {
            candidates.add(place(lines, sentences, verdicts, total));
        }
    }

    private boolean checkThreshold(
            Map<String, String> sentences, Map<String, Boolean> verdicts, Ratio total, Ratio threshold) {
        List<Ratio> compared = numbers(sentences.get("selection/total-threshold@1"));
        require(compared.get(0).compare(total) == 0, "total compared", sentences.toString());
        require(compared.get(1).compare(threshold) == 0, "threshold", sentences.toString());
        boolean reached = total.compare(threshold) >= 0;
        require(verdicts.get("selection/total-threshold@1") == reached, "comparison", sentences.toString());
        if (!reached) {
            require(compared.get(2).plus(total).compare(threshold) == 0, "distance", sentences.toString());
        }
        return reached;
    }

    private void checkMargin(List<String> lines, Ratio total) {
        for (String line : lines) {
            if (line.startsWith(marginLabel)) {
                // The names of the rivals, in brackets at the end, have digits of their own.
                List<Ratio> figures = numbers(line.substring(0, line.lastIndexOf(" (")));
                if (figures.size() == 2) {
                    Ratio up = total.plus(figures.get(0));
                    Ratio down = figures.get(1).plus(figures.get(0));
                    require(up.compare(figures.get(1)) == 0 || down.compare(total) == 0, "margin", line);
                } else {
                    require(figures.get(0).compare(total) == 0, "margin of nought", line);
                }
            }
        }
    }

    private Reading place(
            List<String> lines, Map<String, String> sentences, Map<String, Boolean> verdicts, Ratio total) {
        String summary = after(lines, totalLabel);
        String name = summary.substring(summary.indexOf(groupLabel) + groupLabel.length());
        name = name.substring(0, name.indexOf('.'));
        BigInteger rank = numbers(summary.substring(summary.indexOf(rankLabel) + rankLabel.length()))
                .get(0)
                .n();
        String placing = sentences.get("selection/places-per-group@1");
        if (placing == null) {
            return new Reading(total, name, rank, BigInteger.ZERO, false);
        }
        List<Ratio> figures = numbers(placing);
        require(figures.get(0).n().equals(rank), "rank of the step", placing);
        return new Reading(total, name, rank, figures.get(2).n(), verdicts.get("selection/places-per-group@1"));
    }

    private static void checkRows(List<List<Ratio>> rows, Ratio total) {
        Ratio sum = new Ratio(BigInteger.ZERO, BigInteger.ONE);
        for (List<Ratio> row : rows) {
            int sheets = row.size() - 3;
            Ratio sheetSum = new Ratio(BigInteger.ZERO, BigInteger.ONE);
            for (Ratio score : row.subList(0, sheets)) {
                sheetSum = sheetSum.plus(score);
            }
            Ratio mean = sheetSum.times(new Ratio(BigInteger.ONE, BigInteger.valueOf(sheets)));
            require(mean.compare(row.get(sheets)) == 0, "mean", row.toString());
            require(row.get(sheets).times(row.get(sheets + 1)).compare(last(row)) == 0, "product", row.toString());
            sum = sum.plus(last(row));
        }
        require(sum.compare(total) == 0, "sum of contributions", rows.toString());
    }

    /** The figures of a row; a cell without one is a criterion that a sheet does not score. */
    private List<Ratio> cells(String row) {
        List<Ratio> figures = new ArrayList<>();
        for (String cell : row.split(Pattern.quote(between), -1)) {
            figures.addAll(numbers(cell.substring(cell.lastIndexOf(colon) + colon.length())));
        }
        return figures;
    }

    private List<Ratio> numbers(String sentence) {
        List<Ratio> numbers = new ArrayList<>();
        Matcher matcher = number.matcher(sentence);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                numbers.add(Ratio.of(decimal(matcher.group(4))));
            } else {
                BigInteger n = new BigInteger(matcher.group(1).replace("\u2212", "-"));
                BigInteger d = new BigInteger(matcher.group(2));
                BigDecimal shown = decimal(matcher.group(3));
                BigDecimal rounded = new BigDecimal(n).divide(new BigDecimal(d), shown.scale(), RoundingMode.HALF_UP);
                require(shown.scale() >= 2 && rounded.compareTo(shown) == 0, "rounded value", sentence);
                numbers.add(new Ratio(n, d));
            }
        }
        return numbers;
    }

    private BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(group, "").replace(decimal, ".").replace("\u2212", "-"));
    }

    private static String after(List<String> lines, String label) {
        for (String line : lines) {
            if (line.startsWith(label)) {
                return line.substring(label.length());
            }
        }
        throw new AssertionError("no line begins with " + label);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static void require(boolean holds, String what, String where) {
        if (!holds) {
            throw new AssertionError(what + ": " + where);
        }
    }
}
