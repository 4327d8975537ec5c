// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one would write without the library: Streams over records, for one call, with its rules in the code. It explains
 * nothing, reports no tie, and checks no input.
 *
 * <p>Scores are half points and weights are halves, so a total of three evaluators counts in twelfths and is exact.
 */
public final class PlainSelection {
    static final Comparator<File> FIRST_FILED =
            Comparator.comparing(File::filedAt).thenComparing(File::id);

    private static final Comparator<Scored> BY_RANK = Comparator.comparingInt(Scored::total)
            .thenComparingInt(scored -> scored.sum(GeneratedCall.TIE_CRITERIA[0]))
            .thenComparingInt(scored -> scored.sum(GeneratedCall.TIE_CRITERIA[1]))
            .thenComparingInt(scored -> scored.sum(GeneratedCall.TIE_CRITERIA[2]))
            .reversed()
            .thenComparing(scored -> scored.file().filedAt());

    /** Who applies. */
    public enum Kind {
        AUTHORITY,
        ASSOCIATION,
        PERSON
    }

    /** What became of a file. */
    public enum Decision {
        SELECTED,
        RESERVE,
        NOT_SELECTED,
        BELOW_THRESHOLD,
        INADMISSIBLE
    }

    /** One evaluator's half points of one file, by criterion; an array, since boxed scores would be too easy to beat. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Evaluation(String file, String evaluator, int[] halfPoints) {}

    /** One application. */
    public record File(
            String id, String municipality, String region, Kind kind, Instant filedAt, List<Evaluation> evaluations) {}

    /**
     * What became of one file.
     *
     * @param twelfths the total in twelfths of a point; -1 when there is none
     * @param rank within the region, from 1; 0 when there is none
     */
    public record Result(String id, Decision decision, int twelfths, int rank) {}

    private record Scored(File file, List<Evaluation> evaluations, int total) {
        static Scored of(File file, List<Evaluation> evaluations) {
            int total = 0;
            for (Evaluation evaluation : evaluations) {
                for (int c = 0; c < GeneratedCall.CRITERIA; c++) {
                    total += GeneratedCall.WEIGHT_HALVES[c] * evaluation.halfPoints()[c];
                }
            }
            return new Scored(file, evaluations, total);
        }

        boolean reachesThreshold() {
            return total >= GeneratedCall.THRESHOLD_TWELFTHS;
        }

        int sum(int criterion) {
            int sum = 0;
            for (Evaluation evaluation : evaluations) {
                sum += evaluation.halfPoints()[criterion];
            }
            return sum;
        }

        Result result(Decision decision, int rank) {
            return new Result(file.id(), decision, total, rank);
        }
    }

    private PlainSelection() {}

    /** Selects from files that hold their evaluations. */
    public static List<Result> select(List<File> files) {
        return select(files, File::evaluations);
    }

    /** Selects from files whose evaluations come in a list of their own, as the engine gets them. */
    public static List<Result> select(List<File> files, List<Evaluation> evaluations) {
        Map<String, List<Evaluation>> byFile = evaluations.stream().collect(Collectors.groupingBy(Evaluation::file));
        return select(files, file -> byFile.getOrDefault(file.id(), List.of()));
    }

    private static List<Result> select(List<File> files, Function<File, List<Evaluation>> evaluations) {
        Map<String, File> kept = files.stream()
                .filter(file -> file.kind() == Kind.AUTHORITY)
                .collect(Collectors.toMap(File::municipality, Function.identity(), BinaryOperator.minBy(FIRST_FILED)));
        List<Scored> scored = kept.values().stream()
                .map(file -> Scored.of(file, evaluations.apply(file)))
                .toList();
        Map<String, List<Scored>> byRegion = scored.stream()
                .filter(Scored::reachesThreshold)
                .collect(Collectors.groupingBy(candidate -> candidate.file().region()));
        Map<String, Result> results = new HashMap<>();
        scored.stream()
                .filter(Predicate.not(Scored::reachesThreshold))
                .forEach(below -> results.put(below.file().id(), below.result(Decision.BELOW_THRESHOLD, 0)));
        byRegion.values().forEach(region -> {
            List<Scored> ranked = region.stream().sorted(BY_RANK).toList();
            IntStream.range(0, ranked.size())
                    .forEach(i ->
                            results.put(ranked.get(i).file().id(), ranked.get(i).result(decision(i), i + 1)));
        });
        return files.stream()
                .map(file -> {
                    Result result = results.get(file.id());
                    return result != null ? result : new Result(file.id(), Decision.INADMISSIBLE, -1, 0);
                })
                .toList();
    }

    private static Decision decision(int index) {
        if (index < GeneratedCall.PLACES) {
            return Decision.SELECTED;
        }
        return index < GeneratedCall.PLACES + GeneratedCall.RESERVE ? Decision.RESERVE : Decision.NOT_SELECTED;
    }
}
