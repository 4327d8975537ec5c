// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Kind;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The call as arrays of numbers, and the decision of {@link PlainSelection} by tight loops over them: what the machine can
 * do at best. Municipalities and regions are numbered, times are minutes, results are arrays again.
 */
public final class PlainSelectionColumns {
    private static final int SCORES = GeneratedCall.EVALUATORS * GeneratedCall.CRITERIA;
    private static final int MINUTE_BITS = 21;
    private static final int INDEX_BITS = 21;
    private static final int MOST_TWELFTHS = 240;
    private static final int MOST_SUM = 4 * GeneratedCall.EVALUATORS;
    private static final byte SELECTED = 0;
    private static final byte RESERVE = 1;
    private static final byte NOT_SELECTED = 2;
    private static final byte BELOW_THRESHOLD = 3;
    private static final byte INADMISSIBLE = 4;

    /** What the numbers in a column of results mean. */
    private static final List<Decision> DECISIONS = List.of(
            Decision.SELECTED,
            Decision.RESERVE,
            Decision.NOT_SELECTED,
            Decision.BELOW_THRESHOLD,
            Decision.INADMISSIBLE);

    private final int size;
    private final int municipalities;
    private final int regions;
    private final boolean[] authority;
    private final int[] municipality;
    private final int[] region;
    private final int[] minute;
    private final byte[] halfPoints;

    /** What became of each file, by its place in the columns. */
    @SuppressWarnings("ArrayRecordComponent")
    record Outcome(byte[] decisions, short[] twelfths, int[] ranks) {
        List<Result> results(List<File> files) {
            List<Result> results = new ArrayList<>(decisions.length);
            for (int i = 0; i < decisions.length; i++) {
                results.add(new Result(files.get(i).id(), DECISIONS.get(decisions[i]), twelfths[i], ranks[i]));
            }
            return results;
        }
    }

    private PlainSelectionColumns(List<File> files, Instant opening) {
        size = files.size();
        authority = new boolean[size];
        municipality = new int[size];
        region = new int[size];
        minute = new int[size];
        halfPoints = new byte[size * SCORES];
        Map<String, Integer> municipalityNumbers = new HashMap<>(size * 2);
        Map<String, Integer> regionNumbers = new HashMap<>();
        for (int i = 0; i < size; i++) {
            File file = files.get(i);
            authority[i] = file.kind() == Kind.AUTHORITY;
            municipality[i] = number(municipalityNumbers, file.municipality());
            region[i] = number(regionNumbers, file.region());
            minute[i] = (int) ((file.filedAt().getEpochSecond() - opening.getEpochSecond()) / 60);
            int at = i * SCORES;
            for (PlainSelection.Evaluation evaluation : file.evaluations()) {
                for (int score : evaluation.halfPoints()) {
                    halfPoints[at++] = (byte) score;
                }
            }
        }
        municipalities = municipalityNumbers.size();
        regions = regionNumbers.size();
    }

    /**
     * The columns of these files.
     *
     * @throws IllegalArgumentException if places or minutes do not fit the key that is sorted by
     */
    static PlainSelectionColumns of(List<File> files) {
        Instant opening =
                files.stream().map(File::filedAt).min(Instant::compareTo).orElse(Instant.EPOCH);
        PlainSelectionColumns columns = new PlainSelectionColumns(files, opening);
        int most = Arrays.stream(columns.minute).max().orElse(0);
        if (most >>> MINUTE_BITS != 0 || columns.size >>> INDEX_BITS != 0) {
            throw new IllegalArgumentException("files: too many, or filed over too long a time");
        }
        return columns;
    }

    private static int number(Map<String, Integer> numbers, String code) {
        Integer known = numbers.putIfAbsent(code, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Decides. */
    Outcome select() {
        Outcome outcome = new Outcome(new byte[size], new short[size], new int[size]);
        int[] firsts = firsts();
        int[] starts = new int[regions + 1];
        for (int i = 0; i < size; i++) {
            if (!authority[i] || firsts[municipality[i]] != i) {
                outcome.decisions[i] = INADMISSIBLE;
                outcome.twelfths[i] = -1;
                continue;
            }
            int twelfths = twelfths(i * SCORES);
            outcome.twelfths[i] = (short) twelfths;
            if (twelfths < GeneratedCall.THRESHOLD_TWELFTHS) {
                outcome.decisions[i] = BELOW_THRESHOLD;
            } else {
                outcome.ranks[i] = -1;
                starts[region[i] + 1]++;
            }
        }
        for (int r = 0; r < regions; r++) {
            starts[r + 1] += starts[r];
        }
        long[] keys = keys(outcome, starts);
        for (int r = 0; r < regions; r++) {
            Arrays.sort(keys, starts[r], starts[r + 1]);
            for (int k = starts[r]; k < starts[r + 1]; k++) {
                int i = (int) keys[k] & (1 << INDEX_BITS) - 1;
                int rank = k - starts[r] + 1;
                outcome.ranks[i] = rank;
                outcome.decisions[i] = decision(rank);
            }
        }
        return outcome;
    }

    private static byte decision(int rank) {
        if (rank <= GeneratedCall.PLACES) {
            return SELECTED;
        }
        return rank <= GeneratedCall.PLACES + GeneratedCall.RESERVE ? RESERVE : NOT_SELECTED;
    }

    private int[] firsts() {
        int[] firsts = new int[municipalities];
        Arrays.fill(firsts, -1);
        for (int i = 0; i < size; i++) {
            if (authority[i]) {
                int known = firsts[municipality[i]];
                if (known < 0 || minute[i] < minute[known]) {
                    firsts[municipality[i]] = i;
                }
            }
        }
        return firsts;
    }

    private int twelfths(int at) {
        int total = 0;
        for (int c = 0; c < GeneratedCall.CRITERIA; c++) {
            total += GeneratedCall.WEIGHT_HALVES[c] * sum(at + c);
        }
        return total;
    }

    private int sum(int at) {
        return halfPoints[at] + halfPoints[at + GeneratedCall.CRITERIA] + halfPoints[at + 2 * GeneratedCall.CRITERIA];
    }

    /** One number for each candidate, by region, in whose order they rank: no two files carry the same minute. */
    private long[] keys(Outcome outcome, int[] starts) {
        long[] keys = new long[starts[regions]];
        int[] next = Arrays.copyOf(starts, regions);
        for (int i = 0; i < size; i++) {
            if (outcome.ranks[i] < 0) {
                long key = (long) MOST_TWELFTHS - outcome.twelfths[i];
                for (int criterion : GeneratedCall.TIE_CRITERIA) {
                    key = key << 4 | MOST_SUM - sum(i * SCORES + criterion);
                }
                keys[next[region[i]]++] = (key << MINUTE_BITS | minute[i]) << INDEX_BITS | i;
            }
        }
        return keys;
    }
}
