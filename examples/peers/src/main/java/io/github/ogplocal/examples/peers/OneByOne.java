// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Kind;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import io.github.ogplocal.examples.benchmarks.PlainSelectionLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The half of a selection that engines leave to their host which see one application at a time: which municipality has filed
 * before, and the ranking of the regions.
 */
final class OneByOne {
    private OneByOne() {}

    /** Selects with an engine that is asked about one application after the other. */
    static List<Result> select(List<File> files, Consumer<ApplicationFact> engine) {
        List<ApplicationFact> facts = facts(files);
        facts.forEach(engine);
        return rank(files, facts);
    }

    /** The facts, each with word of whether the municipality has filed before. */
    static List<ApplicationFact> facts(List<File> files) {
        Map<String, File> firsts = PlainSelectionLoop.firsts(files);
        List<ApplicationFact> facts = new ArrayList<>(files.size());
        for (File file : files) {
            boolean repeated = file.kind() == Kind.AUTHORITY && !PlainSelectionLoop.isAdmissible(file, firsts);
            facts.add(ApplicationFact.of(file, repeated));
        }
        return facts;
    }

    /** Ranks what an engine has left as {@code NOT_SELECTED}. */
    static List<Result> rank(List<File> files, List<ApplicationFact> facts) {
        Decision[] decisions = new Decision[files.size()];
        int[] twelfths = new int[files.size()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = requireNonNull(facts.get(i).getDecision());
            twelfths[i] = facts.get(i).getTwelfths();
        }
        return PlainSelectionLoop.rank(files, decisions, twelfths);
    }
}
