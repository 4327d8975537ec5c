// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.text.LocalizedText;

/**
 * One grade of a scale.
 *
 * @param id the grade in opinions and settings
 * @param title what readers see
 */
public record Grade(GradeId id, LocalizedText title) {
    /** Refuses null. */
    public Grade {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
    }
}
