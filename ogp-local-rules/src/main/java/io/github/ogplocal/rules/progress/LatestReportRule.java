// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.Settings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Decides which of the reports of one subject by one kind of assessor is the latest on a day. */
public interface LatestReportRule extends Rule {
    /**
     * Compiles the settings.
     *
     * @param settings fulfil the rule's form
     */
    Chooser compile(Settings settings);

    /**
     * What was chosen.
     *
     * @param reason one that the rule declares; met exactly when the reports say how much is done
     * @param reports the latest reports, by id: those that agree where the reason is met, and those between which the rule
     *     cannot choose where it is not assessable; empty when no report says how much is done
     */
    record Choice(Reason reason, List<ProgressReport> reports) {
        /** Copies. */
        public Choice {
            requireNonNull(reason, "reason");
            reports = List.copyOf(reports);
        }
    }

    /** A compiled rule: immutable, and shared by threads. */
    interface Chooser {
        /**
         * Chooses. Two reports of the same date that say differently are never put into an order.
         *
         * @param reports of one subject by one kind of assessor, in any order
         * @param day what was reported after it does not count
         */
        Choice choose(Collection<ProgressReport> reports, LocalDate day);
    }
}
