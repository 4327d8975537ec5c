// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.InTurns.Side;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.smart.SmartEngine;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes tables of the engines beside plain code, and how time grows, all taken in turn in one process: what JMH's benchmarks
 * measure in processes of their own, sooner and on a busy machine better to compare. That all sides give the same is shown first.
 */
final class EnginesReport {
    /** Items a round, at least. */
    private static final int ROUND = 100_000;

    /** Applications that are in the calls of all corrections of a round. */
    private static final int CORRECTIONS = 20_000;

    private static final int ROUNDS_OF_CORRECTIONS = 200;
    private static final int SMALLEST = 1_000;
    private static final int WARM_UP = 5;
    private static final int DOUBLINGS = 10;
    /** Beyond it, everything read would take longer than all else together. */
    private static final int LARGE = 100_000;

    private EnginesReport() {}

    /**
     * Prints tables.
     *
     * @param arguments {@code selection}, {@code smart}, {@code progress} or {@code growth}; how many items; rounds
     */
    public static void main(String[] arguments) throws Exception {
        String what = arguments[0];
        int size = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        System.out.print(Page.circumstances(ManagementFactory.getRuntimeMXBean().getInputArguments()));
        System.out.println();
        switch (what) {
            case "selection" -> {
                Map<String, Side> sides = selection(size);
                System.out.printf(Locale.ROOT, "%,d applications%n%n", size);
                System.out.print(
                        InTurns.table("application", "plain Streams", InTurns.measure(sides, size, ROUND, rounds)));
                corrected(size);
            }
            case "smart" -> {
                System.out.printf(Locale.ROOT, "%,d proposals%n%n", size);
                System.out.print(InTurns.table(
                        "proposal", "rule table and Streams", InTurns.measure(smart(size), size, ROUND, rounds)));
            }
            case "progress" -> {
                System.out.printf(Locale.ROOT, "%,d milestones%n%n", size);
                System.out.print(InTurns.table(
                        "milestone", "BigDecimal loop", InTurns.measure(progress(size), size, ROUND, rounds)));
            }
            case "growth" -> growth(rounds);
            default -> throw new IllegalArgumentException(what + ": not known");
        }
    }

    private static Map<String, Side> selection(int size) {
        GeneratedCall call = GeneratedCall.of(size);
        SelectionEngine engine = SelectionEngine.of(call.rules());
        List<String> differences = SameOutcome.differences(
                engine.select(call.applications(), call.sheets()), PlainSelection.select(call.files()));
        refuse(differences.size());
        PlainSelectionColumns columns = PlainSelectionColumns.of(call.files());
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("tight loops over ready columns", reader -> reader.accept(columns.select()));
        sides.put("the columns, made from records", reader -> reader.accept(PlainSelectionColumns.of(call.files())));
        sides.put("plain loops", reader -> reader.accept(PlainSelectionLoop.select(call.files())));
        sides.put("plain Streams", reader -> reader.accept(PlainSelection.select(call.files())));
        sides.put(
                "plain Streams, sheets in a list of their own",
                reader -> reader.accept(PlainSelection.select(call.files(), call.evaluations())));
        sides.put("**engine: outcome, reasons to be had**", reader -> reader.accept(select(engine, call)));
        sides.put(
                "**engine: each outcome made into an object**",
                reader -> select(engine, call).outcomes().forEach(reader));
        sides.put("**engine: every explanation made into objects**", reader -> {
            for (SelectionExplanation explanation : select(engine, call).explanations()) {
                reader.accept(explanation);
                for (Finding finding : explanation.getFindings()) {
                    reader.accept(finding);
                }
            }
        });
        if (size <= LARGE) {
            sides.put("**engine: all evidence and contributions read, too**", reader -> {
                for (SelectionExplanation explanation : select(engine, call).explanations()) {
                    SelectionBenchmark.readAll(explanation, reader);
                }
            });
        }
        return sides;
    }

    private static Selection select(SelectionEngine engine, GeneratedCall call) {
        return engine.select(call.applications(), call.sheets());
    }

    /** One sheet corrected, each time another one. */
    private static void corrected(int size) throws Exception {
        GeneratedCall call = GeneratedCall.of(size);
        Selection selection = select(SelectionEngine.of(call.rules()), call);
        List<ScoreSheet> scored = call.sheets().stream()
                .filter(sheet ->
                        selection.outcome(sheet.getApplication()).getTotal().isPresent())
                .toList();
        int[] next = {0};
        Side amend = reader -> reader.accept(selection.amend(other(scored.get(next[0]++ * 7 % scored.size()))));
        InTurns.Took took = InTurns.measure(
                        Map.of("amend", amend), 1, Math.max(1, CORRECTIONS / size), ROUNDS_OF_CORRECTIONS)
                .getOrDefault("amend", new InTurns.Took(0, 0, 0));
        System.out.printf(
                Locale.ROOT,
                "%nOne corrected sheet decided again: %,.1f µs at best, %,.1f in the median.%n",
                took.best() / 1000,
                took.median() / 1000);
    }

    private static ScoreSheet other(ScoreSheet sheet) {
        SortedMap<CriterionId, Points> scores = new TreeMap<>(sheet.getScores());
        Points half = Points.parse("0.5");
        scores.merge(scores.firstKey(), half, (old, added) -> old.equals(added) ? Points.ZERO : added);
        return ScoreSheet.of(sheet.getApplication(), sheet.getEvaluator(), sheet.grid(), scores);
    }

    private static Map<String, Side> smart(int size) {
        GeneratedProposals proposals = GeneratedProposals.of(size);
        SmartEngine engine = SmartEngine.of(GeneratedProposals.procedure());
        refuse(SmartBenchmark.differences(
                engine.assess(proposals.subjects()),
                PlainSmart.loop(proposals.plain()),
                PlainSmart.streams(proposals.plain())));
        ValidatedSmart validated = new ValidatedSmart();
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("plain loop, no reasons", reader -> reader.accept(PlainSmart.loop(proposals.plain())));
        sides.put("rule table and Streams", reader -> reader.accept(PlainSmart.streams(proposals.plain())));
        sides.put("Hibernate Validator", reader -> reader.accept(validated.broken(proposals.plain())));
        sides.put(
                "**engine: answers, reasons to be had**", reader -> reader.accept(engine.assess(proposals.subjects())));
        sides.put(
                "**engine: every verdict with its reasons made into objects**",
                reader -> reader.accept(engine.assess(proposals.subjects()).verdicts()));
        return sides;
    }

    private static Map<String, Side> progress(int size) {
        GeneratedPlans plans = GeneratedPlans.of(size);
        ProgressEngine engine = ProgressBenchmark.engine();
        refuse(ProgressBenchmark.differences(
                engine.assess(plans.dossiers(), Optional.empty(), GeneratedPlans.DAY)
                        .plans(AssessorKind.SELF),
                PlainProgress.loop(plans.plain())));
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("fixed-point loop", reader -> reader.accept(PlainProgress.fixedLoop(plans.fixed())));
        sides.put("BigDecimal loop", reader -> reader.accept(PlainProgress.loop(plans.plain())));
        sides.put("BigDecimal Streams", reader -> reader.accept(PlainProgress.streams(plans.plain())));
        sides.put(
                "BigDecimal loop, reports in a list of their own",
                reader -> reader.accept(PlainProgress.loopOverFiles(plans.files(), GeneratedPlans.DAY)));
        sides.put(
                "**engine: figures, entries to be had**",
                reader -> reader.accept(engine.assess(plans.dossiers(), Optional.empty(), GeneratedPlans.DAY)));
        sides.put(
                "**engine: figures made into objects**",
                reader -> engine.assess(plans.dossiers(), Optional.empty(), GeneratedPlans.DAY)
                        .plans(AssessorKind.SELF)
                        .forEach(reader));
        return sides;
    }

    /** How long each workload takes when there is twice as much of it. */
    private static void growth(int rounds) throws Exception {
        System.out.println("| items | selection, ns each | × for twice | SMART | × | progress | × | JSON read | × |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        double[] before = new double[4];
        // Compiled before the first line is taken.
        workloads(SMALLEST, rounds * WARM_UP);
        for (int k = 0; k <= DOUBLINGS; k++) {
            int size = SMALLEST << k;
            double[] now = workloads(size, rounds);
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "| %,d |", size));
            for (int w = 0; w < now.length; w++) {
                line.append(String.format(
                        Locale.ROOT, " %,.0f | %s |", now[w], k == 0 ? "" : Page.ratio(2 * now[w], before[w])));
            }
            System.out.println(line);
            before = now;
        }
    }

    private static double[] workloads(int size, int rounds) throws Exception {
        return new double[] {
            each(engine(selection(size), "**engine: outcome, reasons to be had**"), size, rounds),
            each(engine(smart(size), "**engine: answers, reasons to be had**"), size, rounds),
            each(engine(progress(size), "**engine: figures, entries to be had**"), size, rounds),
            each(reading(size), size, rounds)
        };
    }

    private static Map<String, Side> engine(Map<String, Side> sides, String engine) {
        sides.keySet().retainAll(List.of(engine));
        return sides;
    }

    private static Map<String, Side> reading(int size) throws Exception {
        JsonDocuments<?> documents = JsonDocuments.applications(size);
        byte[] array = documents.tightArray();
        return Map.of("read", reader -> reader.accept(documents.readList(array)));
    }

    private static double each(Map<String, Side> side, int size, int rounds) throws Exception {
        return InTurns.measure(side, size, ROUND, rounds)
                .values()
                .iterator()
                .next()
                .median();
    }

    private static void refuse(int differences) {
        if (differences > 0) {
            throw new IllegalStateException("outcomes differ for " + differences);
        }
    }
}
