// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.ModelArbitraries;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MilestonesEndInPlanTest {
    private static final SmartCheckRule RULE = SmartRules.MILESTONES_END_IN_PLAN;
    private static final LocalDate PLAN_END = LocalDate.of(2024, 12, 31);

    private static Finding evaluate(LocalDate planEnd, List<Milestone> milestones) {
        SmartSubject subject = SmartSubject.of(
                "C-1", CommitmentOutline.builder().addAllMilestones(milestones).build());
        SmartContext context = SmartContext.of(planEnd);
        SmartCheckRule.Check check = RULE.compile(Settings.NONE);
        Finding finding = RuleContract.assertKeeps(
                RULE, "C-1", () -> check.judge(subject, context), reason -> check.explain(subject, context, reason));
        assertThat(RULE.evaluate(subject, context)).isEqualTo(finding);
        return finding;
    }

    private static Milestone ending(LocalDate end) {
        return Milestone.builder()
                .title("A step")
                .start(DayOrMonth.of(end.minusDays(10)))
                .end(DayOrMonth.of(end))
                .build();
    }

    private static EvidenceValue value(Finding finding, String name) {
        return finding.evidence().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void evaluate_isMetOnTheLastDay() {
        Finding finding = evaluate(PLAN_END, List.of(ending(PLAN_END)));
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.reason()).isEqualTo("ends-within-plan");
    }

    @Test
    void evaluate_isNotMetADayLaterAndPointsAtEachLateEnd() {
        LocalDate late = PLAN_END.plusDays(1);
        Finding finding = evaluate(PLAN_END, List.of(ending(PLAN_END), ending(late)));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.evidence()).contains(Evidence.of("lateEnd1", "/outline/milestones/1/end", late));
        assertThat(value(finding, "late")).isEqualTo(new EvidenceValue.CountValue(1));
    }

    @Test
    void evaluate_isNotAssessableWithoutMilestones() {
        assertThat(evaluate(PLAN_END, List.of()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    /** A month is judged by its first and by its last day; what is not known is not in time. */
    @Test
    void evaluate_readsAMonthBothWays() {
        Milestone december = Milestone.builder()
                .title("A step")
                .end(DayOrMonth.parse("2024-12"))
                .build();
        Milestone undated = Milestone.builder().title("A step").build();

        assertThat(evaluate(PLAN_END, List.of(december)).verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluate(LocalDate.of(2024, 11, 30), List.of(december)).verdict())
                .isEqualTo(Verdict.NOT_MET);
        Finding open = evaluate(PLAN_END.minusDays(1), List.of(december, undated, ending(LocalDate.of(2024, 1, 1))));
        assertThat(open.reason()).isEqualTo("ends-open");
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(value(open, "open")).isEqualTo(new EvidenceValue.CountValue(2));
        assertThat(open.evidence())
                .contains(Evidence.of("openEnd0", "/outline/milestones/0/end", DayOrMonth.parse("2024-12")));
        assertThat(evaluate(PLAN_END, List.of(undated, ending(PLAN_END.plusDays(1))))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Property
    void evaluate_agreesWithTheLatestEndAndIgnoresOrder(
            @ForAll("lists") List<Milestone> milestones, @ForAll("days") LocalDate planEnd) {
        Finding finding = evaluate(planEnd, milestones);
        long late = milestones.stream()
                .filter(milestone -> milestone.lastEndOr(LocalDate.MIN).toEpochDay() > planEnd.toEpochDay())
                .count();
        Verdict expected = milestones.isEmpty() ? Verdict.NOT_ASSESSABLE : late == 0 ? Verdict.MET : Verdict.NOT_MET;
        assertThat(finding.verdict()).isEqualTo(expected);
        assertThat(value(finding, "late")).isEqualTo(new EvidenceValue.CountValue(late));
        List<Milestone> backwards = new ArrayList<>(milestones);
        Collections.reverse(backwards);
        assertThat(evaluate(planEnd, backwards).reason()).isEqualTo(finding.reason());
    }

    @Provide
    Arbitrary<List<Milestone>> lists() {
        return ModelArbitraries.milestones().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ModelArbitraries.days();
    }
}
