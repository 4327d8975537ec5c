// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import io.github.ogplocal.model.plan.Milestone;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the SMART tests judge.
 *
 * @param id names the subject in findings: letters, digits, and {@code . _ -} inside
 * @param milestones its dated steps, in the order of the document; may be empty
 */
public record SmartSubject(String id, List<Milestone> milestones) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    /** Copies, and checks the id. */
    public SmartSubject {
        requirePattern(id, ID, "SMART subject", "id");
        milestones = List.copyOf(milestones);
    }
}
