// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.rules.draw.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tries every set of pairs of a file and an evaluator. */
final class NaiveAssignment {
    private final AssignmentRequest request;
    private final List<Conflict> pairs = new ArrayList<>();
    private List<Conflict> best = List.of();
    private long bestSquares = -1;

    private NaiveAssignment(AssignmentRequest request) {
        this.request = request;
        for (FileDemand file : request.getFiles()) {
            for (EvaluatorLoad load : request.getEvaluators()) {
                pairs.add(new Conflict(load.evaluator(), file.application()));
            }
        }
        Comparator<Conflict> byIds = Comparator.comparing(Conflict::application).thenComparing(Conflict::evaluator);
        pairs.sort(request.getSeed()
                .map(seed -> Comparator.comparing((Conflict pair) -> Ticket.ofTexts(List.of(
                                "ogp-local/assignment@1",
                                seed,
                                pair.application().value(),
                                pair.evaluator().value()))
                        .hex()))
                .orElse(byIds));
    }

    /** Who reads each file, as {@link Assigner} says; empty when nothing fulfils the request. */
    static Optional<List<AssignedFile>> files(AssignmentRequest request) {
        NaiveAssignment naive = new NaiveAssignment(request);
        // From the set that holds all pairs downwards, the first pair as the highest bit: the first of the best is met
        // first.
        for (int set = (1 << naive.pairs.size()) - 1; set >= 0; set--) {
            naive.consider(set);
        }
        return naive.bestSquares < 0 ? Optional.empty() : Optional.of(files(request, naive.best));
    }

    private void consider(int set) {
        List<Conflict> chosen = new ArrayList<>();
        for (int p = 0; p < pairs.size(); p++) {
            if ((set >> (pairs.size() - 1 - p) & 1) == 1) {
                chosen.add(pairs.get(p));
            }
        }
        for (Conflict pair : chosen) {
            if (request.getConflicts().contains(pair)) {
                return;
            }
        }
        for (FileDemand file : request.getFiles()) {
            long sheets = chosen.stream()
                    .filter(pair -> pair.application().equals(file.application()))
                    .count();
            if (sheets != file.sheets()) {
                return;
            }
        }
        for (EvaluatorLoad load : request.getEvaluators()) {
            long sheets = chosen.stream()
                    .filter(pair -> pair.evaluator().equals(load.evaluator()))
                    .count();
            if (sheets < load.least() || sheets > load.most()) {
                return;
            }
        }
        long squares = squares(request, chosen);
        if (bestSquares < 0 || squares < bestSquares) {
            bestSquares = squares;
            best = chosen;
        }
    }

    private static long squares(AssignmentRequest request, List<Conflict> chosen) {
        Map<String, Long> counts = new TreeMap<>();
        for (Conflict pair : chosen) {
            String group = request.getFiles().stream()
                    .filter(file -> file.application().equals(pair.application()))
                    .findFirst()
                    .orElseThrow()
                    .group()
                    .map(Object::toString)
                    .orElse("");
            counts.merge(pair.evaluator() + "/" + group, 1L, Long::sum);
        }
        return counts.values().stream().mapToLong(count -> count * count).sum();
    }

    private static List<AssignedFile> files(AssignmentRequest request, List<Conflict> chosen) {
        return request.getFiles().stream()
                .map(FileDemand::application)
                .sorted()
                .map(file -> new AssignedFile(
                        file,
                        chosen.stream()
                                .filter(pair -> pair.application().equals(file))
                                .map(Conflict::evaluator)
                                .collect(Collectors.toCollection(TreeSet<EvaluatorId>::new))))
                .toList();
    }
}
