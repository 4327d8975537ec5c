// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

/** Random small calls by number, for tests of what is built on selections. */
public final class SeededCalls {
    private SeededCalls() {}

    /** A call of whatever procedure. */
    public static SelectionCall any(long seed) {
        return RandomCalls.any().next(seed);
    }

    /** A call of a procedure with all of these settings, as {@link ProcedureSettings} names them. */
    public static SelectionCall having(long seed, String... settings) {
        return RandomCalls.any().having(settings).next(seed);
    }

    /** A call in one stage that gives places to groups by plain weighted sums of agreed sheets or plain means. */
    public static SelectionCall additive(long seed) {
        return having(
                seed,
                "selection/weighted-sum@1",
                seed % 2 == 0 ? "selection/panel-mean@1" : "selection/agreed-sheet@1",
                "selection/rank-by-total@1",
                "selection/places-per-group@1",
                "no earlier stage",
                "no verification",
                "no endorsement",
                "no overrides");
    }
}
