// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** One key of the chain that separates projects which a method finds equal. */
public interface TieKeyRule extends PrioritisationRule {
    /** Compiles the settings. */
    TieKey compile(PrioritisationContext context);

    /** What a key needs beside the projects and their votes. */
    enum Needs {
        /** Nothing. */
        NOTHING,
        /** A draw from a published pool. */
        DRAW,
        /** What a committee decided. */
        DECISIONS
    }

    /** A compiled key: immutable, and shared by threads. */
    interface TieKey {
        /** What it needs. */
        Needs needs();

        /**
         * Those of the equal projects that come before all others of them.
         *
         * @param tied numbers of the equal projects, ascending; at least 2
         * @return some or all of {@code tied}, ascending, at least one; all when the key does not separate them
         */
        int[] ahead(TieContext context, int[] tied);

        /** The reason for a project that the key looked at; each of its sentences has the place {@code tied}. */
        Reason reason(TieContext context, int project);

        /** What the key saw of a project; the engine adds {@code tied}, the ids of the others. */
        List<Evidence> explain(TieContext context, int project);
    }
}
