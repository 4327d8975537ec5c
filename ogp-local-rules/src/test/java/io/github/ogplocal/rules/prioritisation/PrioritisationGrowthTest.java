// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** With more projects, each outcome and explanation costs what it cost with fewer; in bytes, which no machine's load changes. */
class PrioritisationGrowthTest {
    private static final int FEW = 500;
    private static final int MANY = 4 * FEW;

    /** Ids get longer, and maps grow by doubling. */
    private static final double MOST_TIMES = 1.5;

    @Test
    void explanations_costAsMuchForManyProjects() {
        Prioritisation few = prioritisation(FEW);
        Prioritisation many = prioritisation(MANY);
        assertThat(many.chosen()).hasSizeGreaterThan(MANY / 10);
        allocated(few::toOutcome);

        long fewBytes = allocated(few::toOutcome) / FEW;
        long manyBytes = allocated(many::toOutcome) / MANY;

        assertThat((double) manyBytes / fewBytes).isBetween(1 / MOST_TIMES, MOST_TIMES);
    }

    /** The control: what a list of all that was chosen costs for each project shows. */
    @Test
    void aListOfAllForEachProject_wouldShow() {
        Course few = course(FEW);
        Course many = course(MANY);
        allocated(() -> lookUp(few));

        assertThat((double) allocated(() -> lookUp(many)) / MANY / ((double) allocated(() -> lookUp(few)) / FEW))
                .isGreaterThan(MOST_TIMES);
    }

    @Test
    void lookUps_findWhatIsThere() {
        Random random = new Random(5);
        List<Step> steps = new ArrayList<>();
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int project = 0; project < 50; project++) {
            if (random.nextBoolean()) {
                steps.add(random.nextInt(steps.size() + 1), Step.unpaid(project, 0, Fraction.ONE, List.of(project)));
            }
        }
        for (int phase = 0; phase < 3; phase++) {
            for (int project = 0; project < 50; project++) {
                if (random.nextBoolean()) {
                    shortfalls.add(new Shortfall(
                            project, phase, Shortfall.Of.BUDGET, Fraction.of(phase), Fraction.of(1000 + project)));
                }
            }
        }
        Course course = new Course(steps, Fraction.ZERO, 0, shortfalls);

        assertThat(course).isEqualTo(new Course(course.steps(), Fraction.ZERO, 0, List.copyOf(shortfalls)));
        assertThat(course.steps()).isEqualTo(steps).hasToString(steps.toString());
        assertThat(course.shortfalls()).isEqualTo(shortfalls);
        Contest contest = MethodContests.of(50, new long[50], List.of());
        for (int project = -1; project < 51; project++) {
            int looked = project;
            assertThat(course.step(project))
                    .isEqualTo(steps.stream()
                            .filter(step -> step.project() == looked)
                            .findFirst());
            for (int phase = 0; phase < 4; phase++) {
                int in = phase;
                assertThat(course.shortfall(project, phase))
                        .isEqualTo(shortfalls.stream()
                                .filter(one -> one.project() == looked && one.phase() == in)
                                .findFirst());
            }
            course.place(project)
                    .ifPresent(
                            place -> assertThat(steps.get(place - 1).project()).isEqualTo(looked));
        }
        assertThat(course.spentBefore(steps.size() + 1, contest)).isZero();
        Contest dear = MethodContests.of(50, costs(50), List.of());
        assertThat(course.spentBefore(3, dear))
                .isEqualTo(dear.cost(steps.get(0).project())
                        + dear.cost(steps.get(1).project()));
    }

    private static long[] costs(int projects) {
        long[] costs = new long[projects];
        for (int i = 0; i < projects; i++) {
            costs[i] = i + 1L;
        }
        return costs;
    }

    private static int lookUp(Course course) {
        int found = 0;
        for (Step step : course.steps()) {
            found += course.chosen().indexOf(step.project());
        }
        return found;
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        work.run();
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    private static Course course(int projects) {
        List<Step> steps = new ArrayList<>();
        for (int project = 0; project < projects; project++) {
            steps.add(Step.unpaid(project, 0, Fraction.ONE, List.of(project)));
        }
        return new Course(steps, Fraction.ZERO, 0, List.of());
    }

    /** A good part of the projects can be paid from the budget; hardly any are equal. */
    private static Prioritisation prioritisation(int projects) {
        Random random = new Random(projects);
        PrioritisationDocumentsBuilder documents = PrioritisationDocuments.builder();
        for (int project = 0; project < projects; project++) {
            documents.addProjects(Project.builder()
                    .id(id(project))
                    .cost(new Money("TND", 5000L + 10L * project + random.nextInt(10)))
                    .build());
            documents.addBallots(new Ballot(
                    VoterId.parse("V" + project),
                    List.of(id(project), id((project + 1 + random.nextInt(5)) % projects))));
        }
        return PrioritisationEngine.of(PrioritisationProcedure.builder()
                        .id("test")
                        .revision(1)
                        .title(LocalizedText.of("اختبار", "Essai", "Test"))
                        .source("A test")
                        .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                        .limit(RuleUse.of(
                                PrioritisationRules.BUDGET,
                                Settings.NONE.withMoney(
                                        "budget",
                                        new Money("TND", 2500L * projects + 1250L * projects / FEW * projects / 4))))
                        .admission(RuleChain.NONE)
                        .method(RuleUse.of(
                                PrioritisationRules.GREEDY_BY_VOTES_PER_COST,
                                Settings.NONE.withChoice("doesNotFit", "skip").withChoice("withoutVotes", "last")))
                        .completions(RuleChain.NONE)
                        .tieBreaks(RuleChain.of(
                                RuleUse.of(
                                        PrioritisationRules.TIE_BY_COST,
                                        Settings.NONE.withChoice("order", "lowest-first")),
                                RuleUse.of(PrioritisationRules.TIE_BY_ID)))
                        .openTies(RuleUse.of(PrioritisationRules.STOP))
                        .build())
                .prioritise(documents.build());
    }

    private static ProjectId id(int project) {
        return ProjectId.parse("p" + (10_000 + project));
    }
}
