// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How one contest went, in numbers: what is decided, and the course that it is explained by. */
final class ContestRun {
    final RecordedChoice choice;
    final TieContext tieContext;
    /** By the projects' numbers. */
    final PriorityStatus[] status;
    /** That of the first way; where a tie matters that stays open, only the certain steps hold. */
    final Course course;
    /** How many of its steps come before any open tie that matters. */
    final int certainSteps;

    final List<ProjectTie> ties;
    /** The first tie that no key separated, where it matters; empty when there is none. */
    final Optional<ProjectTie> openTie;

    final boolean isAwaited;
    final boolean isEveryOutcome;
    /** In how many outcomes each project is chosen. */
    final int[] chosenIn;
    /** How many outcomes differ, of those looked at. */
    final int outcomes;

    final Set<List<ProjectId>> putToCommittee;

    private final Map<ProjectId, List<ProjectTie>> tiesOf = new HashMap<>();

    private final CompiledPrioritisation compiled;
    private final TieSearch search;

    ContestRun(CompiledPrioritisation compiled, RecordedChoice choice, PrioritisationInput input) {
        this.compiled = compiled;
        this.choice = choice;
        this.tieContext = new TieContext(choice.contest(), input.draw(), input.tieDecisions);
        int size = choice.contest().contest().projects().size();
        this.status = new PriorityStatus[size];
        this.chosenIn = new int[size];
        int most = compiled.openTies.rule().most();
        KeyedTies keyed = new KeyedTies(compiled, tieContext);
        this.search = TieSearch.of(
                choice.contest().contest(),
                compiled.completions.stream()
                        .map(CompiledPrioritisation.Compiled::rule)
                        .toList(),
                keyed::separate);
        this.putToCommittee = keyed.putToCommittee();
        this.isAwaited = compiled.recorded != null && compiled.recorded.isAwaited(choice);
        if (isAwaited) {
            this.course = new Course(List.of(), Fraction.ZERO, 0, List.of());
            this.certainSteps = 0;
            this.ties = List.of();
            this.openTie = Optional.empty();
            this.isEveryOutcome = true;
            this.outcomes = 1;
            Arrays.fill(status, PriorityStatus.UNDECIDED);
            return;
        }
        Course begun = begin();
        this.course = complete(begun);
        List<ProjectTie> met = keyed.ties();
        Optional<ProjectTie> firstOpen = met.stream().filter(ProjectTie::isOpen).findFirst();
        Set<BitSet> results = new HashSet<>();
        results.add(chosen(course));
        this.isEveryOutcome = firstOpen.isEmpty() || searchAll(most, results);
        this.outcomes = results.size();
        results.forEach(result -> result.stream().forEach(project -> chosenIn[project]++));
        if (firstOpen.isPresent() && (!isEveryOutcome || outcomes > 1)) {
            this.openTie = firstOpen;
            this.ties = met.subList(0, met.indexOf(firstOpen.get()) + 1);
            this.certainSteps = certainSteps(begun, met);
            decideOpen();
        } else {
            this.openTie = Optional.empty();
            this.ties = startsAnew(begun) ? ofSteps(met) : met;
            this.certainSteps = course.steps().size();
            Arrays.fill(status, PriorityStatus.NOT_CHOSEN);
            course.chosen().forEach(project -> status[project] = PriorityStatus.CHOSEN);
        }
        for (ProjectTie tie : ties) {
            for (ProjectId member : tie.members()) {
                tiesOf.computeIfAbsent(member, key -> new ArrayList<>()).add(tie);
            }
        }
    }

    /** The ties that a project was in, in the order in which they came up. */
    List<ProjectTie> tiesOf(ProjectId project) {
        return tiesOf.getOrDefault(project, List.of());
    }

    Contest contest() {
        return choice.contest().contest();
    }

    /** The steps that come before any open tie that matters. */
    List<Step> steps() {
        return course.steps().subList(0, certainSteps);
    }

    List<ProjectId> ids(List<Integer> numbers) {
        return numbers.stream().map(number -> contest().projects().get(number)).toList();
    }

    int count(PriorityStatus which) {
        return (int) Arrays.stream(status).filter(one -> one == which).count();
    }

    private Course begin() {
        return compiled.recorded != null
                ? compiled.recorded.choose(choice, search)
                : requireNonNull(compiled.method, "method").choose(contest(), search);
    }

    private Course complete(Course begun) {
        Course reached = begun;
        for (int i = 0; i < compiled.completions.size(); i++) {
            reached = compiled.completions
                    .get(i)
                    .rule()
                    .complete(contest(), requireNonNull(compiled.method, "method"), reached, i + 1, search);
        }
        return reached;
    }

    /** Goes all ways in which open ties can fall; whether all were gone. */
    private boolean searchAll(int most, Set<BitSet> results) {
        search.search();
        int ways = 0;
        do {
            if (ways == most) {
                return false;
            }
            ways++;
            search.way(() -> complete(begin())).ifPresent(way -> results.add(chosen(way)));
        } while (search.next());
        return true;
    }

    private static BitSet chosen(Course course) {
        BitSet chosen = new BitSet();
        course.chosen().forEach(chosen::set);
        return chosen;
    }

    /** Whether a completion ran the method again, so that the course is not the one that was begun. */
    private boolean startsAnew(Course begun) {
        int common = begun.steps().size();
        return course.steps().size() < common
                || !course.steps().subList(0, common).equals(begun.steps());
    }

    /** The ties of the run that counts, of all that came up in the runs before it too. */
    private List<ProjectTie> ofSteps(List<ProjectTie> met) {
        Set<List<ProjectId>> counts = new HashSet<>();
        course.steps().forEach(step -> counts.add(ids(step.tied())));
        return met.stream().filter(tie -> counts.contains(tie.members())).toList();
    }

    /** Steps before any that came of an open tie; none where a completion started anew, since the tie may lie before it. */
    private int certainSteps(Course begun, List<ProjectTie> met) {
        List<Step> steps = course.steps();
        if (startsAnew(begun)) {
            return 0;
        }
        for (int i = 0; i < steps.size(); i++) {
            List<ProjectId> tied = ids(steps.get(i).tied());
            if (met.stream().anyMatch(tie -> tie.isOpen() && tie.members().equals(tied))) {
                return i;
            }
        }
        return steps.size();
    }

    private void decideOpen() {
        Arrays.fill(status, PriorityStatus.UNDECIDED);
        if (isEveryOutcome) {
            for (int project = 0; project < status.length; project++) {
                if (chosenIn[project] == outcomes) {
                    status[project] = PriorityStatus.CHOSEN;
                } else if (chosenIn[project] == 0) {
                    status[project] = PriorityStatus.NOT_CHOSEN;
                }
            }
        } else {
            steps().forEach(step -> status[step.project()] = PriorityStatus.CHOSEN);
        }
    }
}
