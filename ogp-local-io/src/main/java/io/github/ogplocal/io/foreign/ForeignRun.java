// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.check.Checks;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.rules.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One import under way: what is wrong, what was left out, and what was written anew. */
public class ForeignRun {
    private final Limits limits;
    private final LanguageTag language;
    private final boolean refuseUnknown;
    private final boolean leaveOutInvisible;
    private final Set<String> read;
    private final Set<String> leftOutNames;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private final Set<String> unknownNames = new HashSet<>();
    private final List<Problem> unknown = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> leftOutOfRecord = new TreeSet<>();
    private final Set<String> missingColumns = new HashSet<>();
    private int found;
    private long lineEnds;
    private long invisible;

    /**
     * @param language of texts for which none is stated
     * @param refuseUnknown whether a field that is neither read nor left out is a fault
     * @param leaveOutInvisible whether direction marks and their like are left out of texts
     * @param read the names of the fields that are read
     * @param leftOutNames the names of the fields that are known and not read
     */
    public ForeignRun(
            Limits limits,
            LanguageTag language,
            boolean refuseUnknown,
            boolean leaveOutInvisible,
            Set<String> read,
            Set<String> leftOutNames) {
        this.limits = limits;
        this.language = language;
        this.refuseUnknown = refuseUnknown;
        this.leaveOutInvisible = leaveOutInvisible;
        this.read = read;
        this.leftOutNames = leftOutNames;
    }

    /** The language of texts for which none is stated. */
    public final LanguageTag language() {
        return language;
    }

    /** How much is read. */
    public final Limits limits() {
        return limits;
    }

    /** Notes a fault. */
    public final void report(Problem problem) {
        found++;
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
    }

    /** Reports that a table lacks a column; once, not for every row. */
    public final void reportMissingColumn(String name) {
        if (missingColumns.add(name)) {
            report(Problem.inTable(ProblemCode.MISSING_COLUMN, 1, 0, Map.of("name", name)));
        }
    }

    /** Counts what the record at hand holds and is not taken over; once for each record. */
    public final void leaveOut(String name) {
        if (leftOutOfRecord.add(name)) {
            leftOut.merge(name, 1, Integer::sum);
        }
    }

    /** Starts a record: counts what it holds and is not taken over, and finds what is not known. */
    public final void take(ForeignRecord record) {
        leftOutOfRecord.clear();
        for (ForeignField field : record.fields()) {
            if (leftOutNames.contains(field.name())) {
                if (field.isFilled()) {
                    leaveOut(field.name());
                }
            } else if (!read.contains(field.name()) && unknownNames.add(field.name())) {
                unknown(field);
            }
        }
    }

    private void unknown(ForeignField field) {
        TreeSet<String> known = new TreeSet<>(read);
        known.addAll(leftOutNames);
        Map<String, String> nearest =
                Map.of("nearest", NearestName.of(field.name(), known).orElse(""));
        // An unknown key may be any text; the object that it stands in is named instead.
        Problem problem = field.place().table()
                ? Problem.inTable(ProblemCode.UNKNOWN_COLUMN, 1, field.place().column(), nearest)
                : field.place().around(field.path().size()).problem(ProblemCode.UNKNOWN_KEY, nearest);
        if (refuseUnknown) {
            report(problem);
        } else {
            unknown.add(problem);
        }
    }

    /** Whether a field is neither read nor known to be left out. */
    public final boolean isUnknown(ForeignField field) {
        return !read.contains(field.name()) && !leftOutNames.contains(field.name());
    }

    /** A text with line feeds as its line ends and, if that is asked for, without invisible characters; both are counted. */
    public final String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                lineEnds++;
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    readable.append('\n');
                }
            } else if (leaveOutInvisible
                    && Character.getType(c) == Character.FORMAT
                    && Checks.indexOfForbidden(String.valueOf(c)) >= 0) {
                invisible++;
            } else {
                readable.append(c);
            }
        }
        return readable.toString();
    }

    /** Of each known field that was not taken over, in how many records it held something, by its name. */
    public final SortedMap<String, Integer> leftOut() {
        return leftOut;
    }

    /** Where the first of each unknown field stands; empty where unknown fields are refused. */
    public final List<Problem> unknown() {
        return unknown;
    }

    /** How many line ends were written anew. */
    public final long lineEnds() {
        return lineEnds;
    }

    /** How many invisible characters were left out. */
    public final long invisible() {
        return invisible;
    }

    /** What was made, or what is wrong, in document order. */
    public final <T> ReadResult<T> result(Supplier<T> made) {
        if (found == 0) {
            return ReadResult.of(made.get());
        }
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return ReadResult.refused(sorted, found - problems.size());
    }
}
