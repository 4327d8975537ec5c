package outside;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartRules;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.time.LocalDate;

/** Asks one question of one commitment. */
public final class Main {
    private Main() {}

    /** Prints the finding. */
    public static void main(String[] args) {
        Milestone milestone = Milestone.builder()
                .title("Example milestone")
                .start(DayOrMonth.of(LocalDate.of(2024, 1, 1)))
                .end(DayOrMonth.of(LocalDate.of(2025, 3, 31)))
                .build();
        Finding finding = SmartRules.MILESTONES_END_IN_PLAN.evaluate(
                SmartSubject.of(
                        "example-1",
                        CommitmentOutline.builder().addMilestones(milestone).build()),
                SmartContext.of(LocalDate.of(2024, 12, 31)));
        System.out.println(finding.rule() + " " + finding.subject());
        System.out.println(finding.verdict().code() + " " + finding.reason());
        for (Evidence evidence : finding.evidence()) {
            System.out.println(evidence.name() + " " + evidence.pointer() + " " + evidence.value());
        }
    }
}
