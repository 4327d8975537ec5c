package outside;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartRules;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.time.LocalDate;

/** Reads a milestone, is refused another, and asks one question of the first. */
public final class Main {
    private Main() {}

    /** Prints the finding. */
    public static void main(String[] args) {
        ReadResult<Milestone> refused = OgpLocalJson.read(
                "{\"title\": \"Example milestone\", \"start\": \"2024-01-01\", \"edn\": \"2025-03-31\"}", Milestone.class);
        if (refused.isValid()) {
            throw new IllegalStateException("a misspelt key was read");
        }
        Milestone milestone = OgpLocalJson.read(
                        "{\"title\": \"Example milestone\", \"start\": \"2024-01-01\", \"end\": \"2025-03-31\"}",
                        Milestone.class)
                .orElseThrow();
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
