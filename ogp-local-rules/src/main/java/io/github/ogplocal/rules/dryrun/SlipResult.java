// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import java.util.Optional;

/**
 * What came of one slip with the documents of one application that was selected in a made-up call.
 *
 * @param slip what was done wrong
 * @param run the number of the run whose documents were used
 * @param application the application
 * @param effect what came of it
 * @param rule the rule that says so; empty where documents are refused or decided on
 * @param fault the code of the fault under which documents were refused; empty otherwise
 */
public record SlipResult(
        Slip slip,
        int run,
        ApplicationId application,
        SlipEffect effect,
        Optional<RuleId> rule,
        Optional<String> fault) {
    /** Refuses null, and a fault where nothing was refused. */
    public SlipResult {
        requireNonNull(slip, "slip");
        requireNonNull(application, "application");
        requireNonNull(effect, "effect");
        requireNonNull(rule, "rule");
        requireNonNull(fault, "fault");
        require(run >= 1, "slip result", "run", Invariant.OUT_OF_RANGE, "must be at least 1", run);
        require(
                fault.isPresent() == (effect == SlipEffect.REFUSED),
                "slip result",
                "fault",
                Invariant.CONTRADICTION,
                "must be given exactly when documents were refused",
                null);
    }
}
