// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A contest, and whose it is.
 *
 * @param zone whose envelope it is; empty when there is one for all
 * @param contest the contest
 * @param projects its projects, by their numbers in it
 */
public record NamedContest(Optional<ZoneId> zone, Contest contest, List<Project> projects) {
    private static final long THOUSANDTHS = 1000;

    /** Refuses null. */
    public NamedContest {
        requireNonNull(zone, "zone");
        requireNonNull(contest, "contest");
        projects = List.copyOf(projects);
    }

    /** What findings about the contest as a whole have as their subject: the zone's id, or {@code all}. */
    public String name() {
        return zone.map(ZoneId::value).orElse("all");
    }

    /** An amount of the contest: money, or a number of places. */
    public Evidence amount(String name, String pointer, long amount) {
        return contest.currency()
                .map(currency -> Evidence.of(name, pointer, new Money(currency, amount)))
                .orElseGet(() -> Evidence.of(name, pointer, amount));
    }

    /** An amount of the contest as readers count it: in units of the currency, or in places. */
    public Fraction inUnits(Fraction amount) {
        return contest.currency().isPresent() ? amount.dividedBy(Fraction.of(THOUSANDTHS)) : amount;
    }
}
