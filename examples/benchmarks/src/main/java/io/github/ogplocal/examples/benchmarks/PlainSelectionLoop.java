// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Evaluation;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Kind;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The decision of {@link PlainSelection} by loops over the records; its halves serve engines that see one file at a time. */
public final class PlainSelectionLoop {
    private record Candidate(int index, File file, int total) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            if (total != other.total) {
                return Integer.compare(other.total, total);
            }
            for (int criterion : GeneratedCall.TIE_CRITERIA) {
                int order = Integer.compare(sum(other.file, criterion), sum(file, criterion));
                if (order != 0) {
                    return order;
                }
            }
            return file.filedAt().compareTo(other.file.filedAt());
        }
    }

    private PlainSelectionLoop() {}

    /** Selects from files that hold their evaluations. */
    public static List<Result> select(List<File> files) {
        Map<String, File> firsts = firsts(files);
        Decision[] decisions = new Decision[files.size()];
        int[] twelfths = new int[files.size()];
        for (int i = 0; i < decisions.length; i++) {
            File file = files.get(i);
            if (!isAdmissible(file, firsts)) {
                decisions[i] = Decision.INADMISSIBLE;
                twelfths[i] = -1;
                continue;
            }
            twelfths[i] = twelfths(file);
            decisions[i] =
                    twelfths[i] < GeneratedCall.THRESHOLD_TWELFTHS ? Decision.BELOW_THRESHOLD : Decision.NOT_SELECTED;
        }
        return rank(files, decisions, twelfths);
    }

    /** The file of each municipality that was filed first, among those of authorities. */
    public static Map<String, File> firsts(List<File> files) {
        Map<String, File> firsts = new HashMap<>(files.size() * 2);
        for (File file : files) {
            if (file.kind() == Kind.AUTHORITY) {
                File known = firsts.putIfAbsent(file.municipality(), file);
                if (known != null && PlainSelection.FIRST_FILED.compare(file, known) < 0) {
                    firsts.put(file.municipality(), file);
                }
            }
        }
        return firsts;
    }

    /** Whether an authority has filed this, and nothing before. */
    @SuppressWarnings("ReferenceEquality")
    public static boolean isAdmissible(File file, Map<String, File> firsts) {
        return file.kind() == Kind.AUTHORITY && firsts.get(file.municipality()) == file;
    }

    /** The total in twelfths of a point. */
    public static int twelfths(File file) {
        int total = 0;
        for (Evaluation evaluation : file.evaluations()) {
            int[] halfPoints = evaluation.halfPoints();
            for (int c = 0; c < GeneratedCall.CRITERIA; c++) {
                total += GeneratedCall.WEIGHT_HALVES[c] * halfPoints[c];
            }
        }
        return total;
    }

    /** What the evaluators give by this criterion together, in half points. */
    public static int sum(File file, int criterion) {
        int sum = 0;
        for (Evaluation evaluation : file.evaluations()) {
            sum += evaluation.halfPoints()[criterion];
        }
        return sum;
    }

    /**
     * Ranks in each region what reaches the threshold, and gives out places and reserve.
     *
     * @param decisions of each file; {@code NOT_SELECTED} for what reaches the threshold
     * @param twelfths total of each file; -1 for none
     */
    public static List<Result> rank(List<File> files, Decision[] decisions, int[] twelfths) {
        Result[] results = new Result[decisions.length];
        Map<String, List<Candidate>> regions = new HashMap<>();
        for (int i = 0; i < results.length; i++) {
            File file = files.get(i);
            if (decisions[i] == Decision.NOT_SELECTED) {
                regions.computeIfAbsent(file.region(), region -> new ArrayList<>())
                        .add(new Candidate(i, file, twelfths[i]));
            } else {
                results[i] = new Result(file.id(), decisions[i], twelfths[i], 0);
            }
        }
        for (List<Candidate> region : regions.values()) {
            region.sort(null);
            int rank = 0;
            for (Candidate candidate : region) {
                rank++;
                results[candidate.index()] = new Result(candidate.file().id(), decision(rank), candidate.total(), rank);
            }
        }
        return Arrays.asList(results);
    }

    /** What this rank within its region comes to. */
    public static Decision decision(int rank) {
        if (rank <= GeneratedCall.PLACES) {
            return Decision.SELECTED;
        }
        return rank <= GeneratedCall.PLACES + GeneratedCall.RESERVE ? Decision.RESERVE : Decision.NOT_SELECTED;
    }
}
