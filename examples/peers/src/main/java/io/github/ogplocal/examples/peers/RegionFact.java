// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.PlainSelectionLoop;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** One region as a fact of Drools. */
public final class RegionFact {
    private static final Comparator<ApplicationFact> BY_RANK = Comparator.comparingInt(ApplicationFact::getTwelfths)
            .thenComparingInt(fact -> PlainSelectionLoop.sum(fact.getFile(), 0))
            .thenComparingInt(fact -> PlainSelectionLoop.sum(fact.getFile(), 4))
            .thenComparingInt(fact -> PlainSelectionLoop.sum(fact.getFile(), 7))
            .reversed()
            .thenComparing(fact -> fact.getFile().filedAt());

    private final String code;

    RegionFact(String code) {
        this.code = code;
    }

    /** Read by rules. */
    public String getCode() {
        return code;
    }

    /** Called by rules: gives ranks, places and reserve, in Java and without telling the engine of it. */
    public static void rank(Collection<ApplicationFact> candidates) {
        List<ApplicationFact> ranked = candidates.stream().sorted(BY_RANK).toList();
        for (int i = 0; i < ranked.size(); i++) {
            ranked.get(i).rank(i + 1);
        }
    }
}
