// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import static io.github.ogplocal.model.check.Checks.requireSome;
import static io.github.ogplocal.model.check.Checks.requireText;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that came up after a call was decided, or between scoring and decision: what it changes, on which day it was
 * recorded, and where the minutes are. {@link Aftermath#of} says what becomes of the outcome.
 */
public sealed interface LateEvent {
    /** The day on which it was recorded. */
    LocalDate on();

    /** Where the minutes are found; not blank, at most 200 characters. */
    String minutes();

    /**
     * Applications that were withdrawn before the decision took effect: it is made anew without them.
     *
     * @param withdrawals at least one
     */
    record WithdrawnBeforeDecision(List<LateWithdrawal> withdrawals, LocalDate on, String minutes)
            implements LateEvent {
        /** Copies, and checks the invariants. */
        public WithdrawnBeforeDecision {
            withdrawals = List.copyOf(withdrawals);
            requireSome(withdrawals, "late event", "withdrawals");
            check(on, minutes);
        }
    }

    /**
     * Applications that were withdrawn when the decision had taken effect: it stands, and their places are handed on from the
     * reserve list.
     *
     * @param withdrawals at least one
     */
    record WithdrawnAfterDecision(List<LateWithdrawal> withdrawals, LocalDate on, String minutes) implements LateEvent {
        /** Copies, and checks the invariants. */
        public WithdrawnAfterDecision {
            withdrawals = List.copyOf(withdrawals);
            requireSome(withdrawals, "late event", "withdrawals");
            check(on, minutes);
        }
    }

    /**
     * A sheet that was corrected, on appeal or because an error was seen.
     *
     * @param sheet takes the place of that of the same evaluator for the same application
     */
    record CorrectedSheet(ScoreSheet sheet, LocalDate on, String minutes) implements LateEvent {
        /** Checks the invariants. */
        public CorrectedSheet {
            requireNonNull(sheet, "sheet");
            check(on, minutes);
        }
    }

    /**
     * A document of an application that was replaced: what is known of it now.
     *
     * @param application takes the place of that of the same id, in every stage
     */
    record CorrectedApplication(Application application, LocalDate on, String minutes) implements LateEvent {
        /** Checks the invariants. */
        public CorrectedApplication {
            requireNonNull(application, "application");
            check(on, minutes);
        }
    }

    /**
     * A condition that was found to be met, or not to be met, only now.
     *
     * @param finding takes the place of that about the same condition and application, or is the first about it
     */
    record LateFinding(RecordedCheck finding, LocalDate on, String minutes) implements LateEvent {
        /** Checks the invariants. */
        public LateFinding {
            requireNonNull(finding, "finding");
            check(on, minutes);
        }
    }

    /**
     * A conflict of interest that came to light late.
     *
     * @param recusal whose sheet no longer counts for which application
     */
    record LateRecusal(Recusal recusal, LocalDate on, String minutes) implements LateEvent {
        /** Checks the invariants. */
        public LateRecusal {
            requireNonNull(recusal, "recusal");
            check(on, minutes);
        }
    }

    private static void check(LocalDate on, String minutes) {
        requireNonNull(on, "on");
        requireNonNull(minutes, "minutes");
        requireText(minutes, 200, "late event", "minutes");
    }
}
