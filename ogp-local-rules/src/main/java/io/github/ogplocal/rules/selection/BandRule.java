// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.BandId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how much of an award a selected application has: all of it, or part. */
public interface BandRule extends SelectionRule {
    /** Compiles the settings. */
    Bands compile(SelectionContext context);

    /** A compiled band rule. */
    interface Bands {
        /** The band of a total; null when it reaches none. */
        @Nullable
        BandId bandOf(Fraction total);

        /** The reason: met when there is a band, not met otherwise. */
        Reason judge(Fraction total);

        /** What the reason rests on. */
        List<Evidence> explain(Fraction total, Reason reason);
    }
}
