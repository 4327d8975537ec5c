// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one would write without the library for Tunisia's call: the same documents bound to records by Jackson, Streams,
 * the rules in the code. It explains nothing, reports no tie, and checks no input. The document that it writes is the one
 * that {@link ColdSelection} writes.
 */
final class PlainColdSelection {
    private static final OffsetDateTime CLOSING = OffsetDateTime.parse("2019-07-31T23:59:59+01:00");
    private static final String TIE_CRITERION = "participation";
    private static final int THRESHOLD = 15;
    private static final int PLACES = 4;
    private static final int RESERVE = 3;

    /** Scores are quarters of a point, and one to three evaluators score a criterion: its mean is in 24ths. */
    private static final int PARTS = 24;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Procedure(RegionScheme regionScheme) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RegionScheme(Map<String, String> members) {}

    record Application(String id, String call, Applicant applicant, Receipt receipt) {}

    record Applicant(
            String kind, Map<String, String> name, @Nullable Authority authority) {}

    record Authority(String kind, String code, Map<String, String> name, String subdivision) {}

    record Receipt(String number, OffsetDateTime filedAt) {}

    record Sheet(String application, String evaluator, Map<String, BigDecimal> scores) {}

    record Recusal(String application, String evaluator, String kind) {}

    /** What is written of one application. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            String application,
            String status,
            @Nullable String total,
            @Nullable String totalDisplay,
            @Nullable String group,
            @Nullable Integer rank) {}

    /** One application and its points in {@link #PARTS}. */
    private record Scored(Application application, String group, int total, int tie) {
        static Scored of(Application application, String group, List<Sheet> sheets) {
            Map<String, List<BigDecimal>> byCriterion = sheets.stream()
                    .flatMap(sheet -> sheet.scores().entrySet().stream())
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            int total = byCriterion.values().stream().mapToInt(Scored::mean).sum();
            return new Scored(application, group, total, mean(byCriterion.getOrDefault(TIE_CRITERION, List.of())));
        }

        /** The mean of those who scored. */
        private static int mean(List<BigDecimal> scores) {
            return scores.stream()
                    .mapToInt(score -> score.multiply(BigDecimal.valueOf(PARTS / scores.size()))
                            .intValueExact())
                    .sum();
        }

        boolean reachesThreshold() {
            return total >= THRESHOLD * PARTS;
        }

        Result result(String status, @Nullable Integer rank) {
            int divisor =
                    BigInteger.valueOf(total).gcd(BigInteger.valueOf(PARTS)).intValue();
            String exact = total / divisor + (divisor == PARTS ? "" : "/" + PARTS / divisor);
            String display = BigDecimal.valueOf(total)
                    .divide(BigDecimal.valueOf(PARTS), 2, RoundingMode.HALF_UP)
                    .toPlainString();
            return new Result(application.id(), status, exact, display, group, rank);
        }
    }

    private static final Comparator<Scored> BY_RANK = Comparator.comparingInt(Scored::total)
            .thenComparingInt(Scored::tie)
            .reversed()
            .thenComparing(scored -> scored.application().receipt().filedAt());

    private PlainColdSelection() {}

    /**
     * Selects.
     *
     * @param arguments the folder of the documents; the file to write
     */
    public static void main(String[] arguments) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        Path folder = Path.of(arguments[0]);
        Procedure procedure = mapper.readValue(folder.resolve("procedure.json").toFile(), Procedure.class);
        List<Result> results = select(
                procedure.regionScheme().members(),
                mapper.readerForListOf(Application.class)
                        .readValue(folder.resolve("applications.json").toFile()),
                mapper.readerForListOf(Sheet.class)
                        .readValue(folder.resolve("sheets.json").toFile()),
                mapper.readerForListOf(Recusal.class)
                        .readValue(folder.resolve("recusals.json").toFile()));
        mapper.writeValue(Path.of(arguments[1]).toFile(), results);
    }

    private static List<Result> select(
            Map<String, String> regions, List<Application> applications, List<Sheet> sheets, List<Recusal> recusals) {
        Map<String, Application> kept = applications.stream()
                .filter(PlainColdSelection::isAdmitted)
                .collect(Collectors.toMap(
                        application -> authority(application).code(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(
                                application -> application.receipt().filedAt()))));
        Map<String, List<Sheet>> sheetsOf = sheets.stream()
                .filter(sheet -> recusals.stream()
                        .noneMatch(recusal -> recusal.application().equals(sheet.application())
                                && recusal.evaluator().equals(sheet.evaluator())))
                .collect(Collectors.groupingBy(Sheet::application));
        List<Scored> scored = kept.values().stream()
                .map(application -> Scored.of(
                        application,
                        requireNonNull(regions.get(authority(application).subdivision()), "region"),
                        sheetsOf.getOrDefault(application.id(), List.of())))
                .toList();
        Map<String, Result> results = new HashMap<>();
        scored.stream()
                .filter(candidate -> !candidate.reachesThreshold())
                .forEach(below -> results.put(below.application().id(), below.result("below-threshold", null)));
        scored.stream()
                .filter(Scored::reachesThreshold)
                .collect(Collectors.groupingBy(Scored::group))
                .values()
                .forEach(group -> {
                    List<Scored> ranked = group.stream().sorted(BY_RANK).toList();
                    IntStream.range(0, ranked.size())
                            .forEach(i -> results.put(
                                    ranked.get(i).application().id(),
                                    ranked.get(i).result(status(i), i + 1)));
                });
        return applications.stream()
                .map(Application::id)
                .sorted()
                .map(id -> results.getOrDefault(id, new Result(id, "inadmissible", null, null, null, null)))
                .toList();
    }

    private static boolean isAdmitted(Application application) {
        return application.applicant().kind().equals("local-authority")
                && !application.receipt().filedAt().isAfter(CLOSING);
    }

    private static Authority authority(Application application) {
        Authority authority = application.applicant().authority();
        if (authority == null) {
            throw new IllegalArgumentException("application " + application.id() + ": no authority");
        }
        return authority;
    }

    private static String status(int index) {
        if (index < PLACES) {
            return "selected";
        }
        return index < PLACES + RESERVE ? "reserve" : "not-selected";
    }
}
