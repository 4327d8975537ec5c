// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.RecordedCheck;
import java.util.List;
import java.util.Optional;

/**
 * One application with what was recorded about it: all that a rule about one application may look at.
 *
 * @param application the application
 * @param checks what was recorded about its conditions, by condition; at most one a condition
 * @param awards what its authority was awarded before, by programme and day; empty for an applicant that is no authority
 * @param letters the letters of support that came with it, by piece
 */
public record ApplicationFile(
        Application application, List<RecordedCheck> checks, List<PastAward> awards, List<LetterOfSupport> letters) {
    /** Copies. */
    public ApplicationFile {
        requireNonNull(application, "application");
        checks = List.copyOf(checks);
        awards = List.copyOf(awards);
        letters = List.copyOf(letters);
    }

    /** An application about which nothing was recorded. */
    public static ApplicationFile of(Application application) {
        return new ApplicationFile(application, List.of(), List.of(), List.of());
    }

    /** What was recorded about a condition; empty when nobody recorded anything. */
    public Optional<RecordedCheck> check(ConditionId condition) {
        for (RecordedCheck check : checks) {
            if (check.condition().equals(condition)) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }

    /** What was found about a condition; {@link CheckResult#OPEN} when nobody recorded anything. */
    public CheckResult result(ConditionId condition) {
        return check(condition).map(RecordedCheck::result).orElse(CheckResult.OPEN);
    }
}
