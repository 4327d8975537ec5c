// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class DeadlineTest {
    private static final LocalDate START = LocalDate.of(2021, 6, 1);

    /**
     * Every choice of days for what is known by a month gives the verdict that is given; where choices differ, the answer is
     * left open.
     */
    @Property
    void standing_agreesWithEveryReading(@ForAll Random random) {
        When due = when(random);
        Optional<When> done = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(when(random));
        LocalDate day = START.plusDays(random.nextInt(60));
        if (done.isPresent() && done.get().first().isAfter(day)) {
            return;
        }
        Set<Verdict> readings = EnumSet.noneOf(Verdict.class);
        for (LocalDate last = due.first(); !last.isAfter(due.last()); last = last.plusDays(1)) {
            if (done.isEmpty()) {
                readings.add(naive(last, Optional.empty(), day));
            } else {
                for (LocalDate on = done.get().first(); !on.isAfter(done.get().last()); on = on.plusDays(1)) {
                    readings.add(naive(last, Optional.of(on), day));
                }
            }
        }

        Verdict verdict = new Deadline(due, done, day).standing().verdict();

        assertThat(verdict).isEqualTo(readings.size() == 1 ? readings.iterator().next() : Verdict.NOT_ASSESSABLE);
    }

    /** What was done after the day of the review was not yet done on it. */
    private static Verdict naive(LocalDate due, Optional<LocalDate> done, LocalDate day) {
        Optional<LocalDate> known = done.filter(on -> !on.isAfter(day));
        if (known.isPresent()) {
            return known.get().isAfter(due) ? Verdict.NOT_MET : Verdict.MET;
        }
        return day.isAfter(due) ? Verdict.NOT_MET : Verdict.NOT_ASSESSABLE;
    }

    private static When when(Random random) {
        LocalDate first = START.plusDays(random.nextInt(60));
        return new When(first, random.nextBoolean() ? first : first.plusDays(random.nextInt(20)));
    }
}
