// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often the page of a plan was updated: each update is due so many months after the last one, the first after the
 * submission of the plan, and none after its end.
 */
final class Updates {
    /** So many updates of one plan are followed; a plan of monthly updates reaches it after fifty years. */
    private static final int MOST = 600;

    private static final int MOST_SHOWN = 20;

    /** From one update, or the submission, to when the next one was due, and to the next one, if there is one. */
    record Step(Dated last, When due, Optional<Dated> next, Deadline.Standing standing) {}

    private final List<Step> steps = new ArrayList<>();

    private Updates() {}

    /**
     * Follows the updates of a plan.
     *
     * @param published what was published, the earliest first; not empty
     */
    static Updates of(PlanLook look, GivenPlan given, Dated submission, List<Dated> published, int months) {
        Updates updates = new Updates();
        LocalDate end = given.plan().getEnd().map(DayOrMonth::lastDay).orElse(LocalDate.MAX);
        Dated last = submission;
        for (Dated next : published) {
            if (updates.steps.size() == MOST
                    || !next.when().last().isAfter(submission.when().first())) {
                continue;
            }
            When due = last.when().plusMonths(months);
            if (due.first().isAfter(end)) {
                break;
            }
            updates.steps.add(new Step(
                    last, due, Optional.of(next), new Deadline(due, Optional.of(next.when()), look.day()).standing()));
            last = next;
        }
        When due = last.when().plusMonths(months);
        while (updates.steps.size() < MOST && !due.first().isAfter(end)) {
            Deadline.Standing standing = new Deadline(due, Optional.empty(), look.day()).standing();
            updates.steps.add(new Step(last, due, Optional.empty(), standing));
            if (standing != Deadline.Standing.OVERDUE && end.equals(LocalDate.MAX)) {
                break;
            }
            due = due.plusMonths(months);
        }
        return updates;
    }

    List<Step> steps() {
        return steps;
    }

    boolean any(Verdict verdict) {
        return steps.stream().anyMatch(step -> step.standing().verdict() == verdict);
    }

    boolean hasOpenDays() {
        return steps.stream().anyMatch(step -> step.standing() == Deadline.Standing.DAYS_OPEN);
    }

    /**
     * The gaps that were too long: as periods (ISO 8601, two points for no end), and each with when the next update was due;
     * at most 20 of them, and how many there are.
     */
    List<Evidence> gaps() {
        List<Evidence> evidence = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        int gaps = 0;
        for (Step step : steps) {
            if (step.standing().verdict() == Verdict.NOT_MET) {
                gaps++;
                if (gaps <= MOST_SHOWN) {
                    int number = gaps;
                    String period = date(step.last()) + "/"
                            + step.next().map(Updates::date).orElse("..");
                    if (!periods.contains(period)) {
                        periods.add(period);
                    }
                    evidence.add(step.last().evidence("since" + number));
                    evidence.add(step.due().evidence("due" + number));
                    step.next().ifPresent(next -> evidence.add(next.evidence("next" + number)));
                }
            }
        }
        evidence.add(Evidence.of("gaps", "", gaps));
        evidence.add(Evidence.ofCodes("periods", "", periods));
        return evidence;
    }

    private static String date(Dated dated) {
        return dated.value() instanceof EvidenceValue.DateValue date
                ? date.date().toString()
                : ((EvidenceValue.CodeValue) dated.value()).code();
    }
}
