// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

/** Dates as evidence: a day as a day, a month as a month, and one that is not known as no codes. */
final class FuzzyDays {
    private FuzzyDays() {}

    static Evidence evidence(String name, String pointer, Optional<DayOrMonth> date) {
        return date.map(known -> evidence(name, pointer, known))
                .orElseGet(() -> Evidence.ofCodes(name, pointer, List.of()));
    }

    static Evidence evidence(String name, String pointer, DayOrMonth date) {
        return date.day().isPresent() ? Evidence.of(name, pointer, date.firstDay()) : Evidence.of(name, pointer, date);
    }
}
