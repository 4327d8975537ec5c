// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far, up to a number; the rest is counted. */
final class ProblemList {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private int found;

    ProblemList(int most) {
        this.most = most;
    }

    void add(Problem problem) {
        found++;
        if (problems.size() < most) {
            problems.add(problem);
        }
    }

    /** Adds the fault that ended the document; it is always listed, because it says that more may be wrong. */
    void end(Problem problem) {
        if (problems.size() == most) {
            problems.remove(most - 1);
        }
        add(problem);
    }

    void addAll(ReadResult<?> result) {
        result.problems().forEach(this::add);
        found += result.unreported();
    }

    /** The problems found after the first {@code before}, of those that were kept, in the order in which they were found. */
    List<Problem> since(int before) {
        return List.copyOf(problems.subList(Math.min(before, problems.size()), problems.size()));
    }

    int found() {
        return found;
    }

    /** What was kept, in document order; what stands at one place stays in the order in which it was found. */
    List<Problem> inDocumentOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(BY_PLACE);
        return sorted;
    }

    int unreported() {
        return found - problems.size();
    }
}
