// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Kind;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The decision of {@link PlainSelection} as it is often written: Streams over scores that are decimals by the name of the
 * criterion. Compared are sums of the three evaluators, with three times the threshold, so that no third is rounded.
 */
final class PlainSelectionDecimals {
    private static final List<String> CRITERIA = IntStream.range(0, GeneratedCall.CRITERIA)
            .mapToObj(c -> "criterion-" + (char) ('a' + c))
            .toList();
    private static final List<BigDecimal> WEIGHTS = IntStream.of(GeneratedCall.WEIGHT_HALVES)
            .mapToObj(halves -> BigDecimal.valueOf(5L * halves, 1))
            .toList();
    private static final List<String> TIE_CRITERIA =
            IntStream.of(GeneratedCall.TIE_CRITERIA).mapToObj(CRITERIA::get).toList();
    private static final BigDecimal THRESHOLD = BigDecimal.valueOf(15L * GeneratedCall.EVALUATORS);
    private static final BigDecimal TWELFTHS = BigDecimal.valueOf(4);

    private static final Comparator<File> FIRST_FILED =
            Comparator.comparing(File::filedAt).thenComparing(File::id);

    private static final Comparator<Scored> BY_RANK = Comparator.comparing(Scored::sum)
            .thenComparing(scored -> scored.ties().get(0))
            .thenComparing(scored -> scored.ties().get(1))
            .thenComparing(scored -> scored.ties().get(2))
            .reversed()
            .thenComparing(scored -> scored.file().filedAt());

    /** One application with the scores of each evaluator, by criterion. */
    record File(
            String id,
            String municipality,
            String region,
            Kind kind,
            Instant filedAt,
            List<Map<String, BigDecimal>> scores) {
        static File of(PlainSelection.File file) {
            return new File(
                    file.id(),
                    file.municipality(),
                    file.region(),
                    file.kind(),
                    file.filedAt(),
                    file.evaluations().stream().map(File::decimals).toList());
        }

        private static Map<String, BigDecimal> decimals(PlainSelection.Evaluation evaluation) {
            Map<String, BigDecimal> decimals = new HashMap<>();
            for (int c = 0; c < GeneratedCall.CRITERIA; c++) {
                decimals.put(CRITERIA.get(c), BigDecimal.valueOf(5L * evaluation.halfPoints()[c], 1));
            }
            return decimals;
        }

        BigDecimal sum(String criterion) {
            return scores.stream()
                    .map(byCriterion -> byCriterion.getOrDefault(criterion, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private record Scored(File file, BigDecimal sum, List<BigDecimal> ties) {
        static Scored of(File file) {
            BigDecimal sum = IntStream.range(0, GeneratedCall.CRITERIA)
                    .mapToObj(c -> file.sum(CRITERIA.get(c)).multiply(WEIGHTS.get(c)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Scored(file, sum, TIE_CRITERIA.stream().map(file::sum).toList());
        }

        boolean reachesThreshold() {
            return sum.compareTo(THRESHOLD) >= 0;
        }

        Result result(Decision decision, int rank) {
            return new Result(file.id(), decision, sum.multiply(TWELFTHS).intValueExact(), rank);
        }
    }

    private PlainSelectionDecimals() {}

    static List<File> files(List<PlainSelection.File> files) {
        return files.stream().map(File::of).toList();
    }

    static List<Result> select(List<File> files) {
        Map<String, File> kept = files.stream()
                .filter(file -> file.kind() == Kind.AUTHORITY)
                .collect(Collectors.toMap(File::municipality, Function.identity(), BinaryOperator.minBy(FIRST_FILED)));
        Map<Boolean, List<Scored>> scored =
                kept.values().stream().map(Scored::of).collect(Collectors.partitioningBy(Scored::reachesThreshold));
        Map<String, Result> results = new HashMap<>();
        scored.getOrDefault(false, List.of())
                .forEach(below -> results.put(below.file().id(), below.result(Decision.BELOW_THRESHOLD, 0)));
        scored.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(candidate -> candidate.file().region()))
                .values()
                .forEach(region -> {
                    List<Scored> ranked = region.stream().sorted(BY_RANK).toList();
                    IntStream.range(0, ranked.size()).forEach(i -> {
                        Scored candidate = ranked.get(i);
                        results.put(candidate.file().id(), candidate.result(PlainSelectionLoop.decision(i + 1), i + 1));
                    });
                });
        return files.stream()
                .map(file -> {
                    Result result = results.get(file.id());
                    return result != null ? result : new Result(file.id(), Decision.INADMISSIBLE, -1, 0);
                })
                .toList();
    }
}
