// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import java.util.List;
import java.util.Optional;

/**
 * Something that stands in the dossier, and when it was.
 *
 * @param when when it was
 * @param value what it is worth as evidence: its date as it stands there
 * @param citations where the sources say so
 * @param pointer where it stands
 * @param text all that is known of it, so that things of one date have an order
 */
record Dated(When when, EvidenceValue value, List<Citation> citations, String pointer, String text)
        implements Comparable<Dated> {
    static Dated of(DayOrMonth date, String attribute, List<Citation> citations, String pointer, Object whole) {
        return new Dated(
                When.of(date),
                new EvidenceValue.DateValue(date),
                citations,
                pointer + "/" + attribute,
                whole.toString());
    }

    /** An event of which at least the year is known. */
    static Optional<Dated> of(PlanEvent event, String pointer) {
        if (event.getOn().isPresent()) {
            return Optional.of(of(event.getOn().get(), "on", event.getCitations(), pointer, event));
        }
        return When.of(event)
                .map(when -> new Dated(
                        when,
                        new EvidenceValue.CodeValue(
                                Integer.toString(when.first().getYear())),
                        event.getCitations(),
                        pointer + "/year",
                        event.toString()));
    }

    Evidence evidence(String name) {
        return new Evidence(name, pointer, value);
    }

    /** The words in which a source says so; empty when none are given. */
    Optional<Evidence> quote(String name) {
        return PlanLook.quote(name, pointer.substring(0, pointer.lastIndexOf('/')) + "/citations", citations);
    }

    /** By when; where that does not differ, by all that is known, so that the order of lists decides nothing. */
    @Override
    public int compareTo(Dated other) {
        int order = when.compareTo(other.when);
        return order == 0 ? text.compareTo(other.text) : order;
    }
}
