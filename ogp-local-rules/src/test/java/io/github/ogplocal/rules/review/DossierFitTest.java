// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.dossier.DossierBuilder;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.ActionPlanBuilder;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentReference;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class DossierFitTest {
    private static final int PLANS = 100;
    private static final int COMMITMENTS = 300;

    private static PlanId plan(int number) {
        return PlanId.parse("p" + number);
    }

    /** Of references from each plan to the next, those that come back to where they start are faults, and no others. */
    @Test
    void circular_areTheReferencesThatComeBack() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[] next =
                    IntStream.generate(() -> random.nextInt(7) - 1).limit(6).toArray();
            DossierBuilder dossier = Dossier.builder();
            for (int i = 0; i < next.length; i++) {
                ActionPlanBuilder plan = ActionPlan.builder().id(plan(i));
                if (next[i] >= 0) {
                    plan.follows(plan(next[i]));
                }
                dossier.addPlans(plan.build());
            }
            List<String> expected = IntStream.range(0, next.length)
                    .filter(start -> comesBack(start, next))
                    .mapToObj(start -> "/plans/" + start + "/follows p" + start)
                    .toList();

            assertThat(DossierCheck.faults(dossier.build()))
                    .extracting(fault -> fault.pointer() + " " + fault.argument())
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }

    private static boolean comesBack(int start, int[] next) {
        int reached = next[start];
        for (int i = 0; i < next.length && reached >= 0; i++) {
            if (reached == start) {
                return true;
            }
            reached = next[reached];
        }
        return false;
    }

    /** 30,000 commitments that all lead into one circle: to go around it for each would take minutes. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void circular_areFoundInOneGo() {
        DossierBuilder dossier = Dossier.builder();
        for (int p = 0; p < PLANS; p++) {
            ActionPlanBuilder plan = ActionPlan.builder().id(plan(p));
            for (int c = 0; c < COMMITMENTS; c++) {
                int number = p * COMMITMENTS + c;
                int earlier = number < 2 ? 1 - number : number - 1;
                plan.addCommitments(Commitment.builder()
                        .id(CommitmentId.parse("c" + c))
                        .carriedOverFrom(CommitmentReference.builder()
                                .plan(plan(earlier / COMMITMENTS))
                                .commitment(CommitmentId.parse("c" + earlier % COMMITMENTS))
                                .build())
                        .build());
            }
            dossier.addPlans(plan.build());
        }

        assertThat(DossierCheck.faults(dossier.build()))
                .extracting(fault -> fault.kind() + " " + fault.argument())
                .containsExactly("CIRCULAR p0/c0", "CIRCULAR p0/c1");
    }

    /** What is shown to fit without a walk fits; each fault that plans can have, in itself, is found by the walk. */
    @Test
    void fitsBesideProgress_exactlyWhereTheWalkFindsNothing() {
        OrganisationId nobody = OrganisationId.parse("nobody");
        Citation nowhere = Citation.builder().source(SourceId.parse("nowhere")).build();
        LocalizedText text = LocalizedText.of("مثال", "Exemple", "Example");
        ResponsibleParty responsible =
                ResponsibleParty.builder().name(text).organisation(nobody).build();
        SupportingParty supporting =
                SupportingParty.builder().name(text).organisation(nobody).build();
        Milestone milestone = Milestone.builder()
                .title("Example")
                .addResponsibleParties(responsible)
                .build();
        List<ActionPlan> faulty = List.of(
                ActionPlan.builder().id(plan(1)).partOf(plan(2)).build(),
                ActionPlan.builder().id(plan(1)).follows(plan(2)).build(),
                ActionPlan.builder()
                        .id(plan(1))
                        .document(SourceId.parse("nowhere"))
                        .build(),
                ActionPlan.builder().id(plan(1)).addLeadInstitutions(nobody).build(),
                ActionPlan.builder().id(plan(1)).addCitations(nowhere).build(),
                ActionPlan.builder().id(plan(1)).addEndCitations(nowhere).build(),
                with(CommitmentOutline.builder().addMilestones(milestone).build()),
                with(CommitmentOutline.builder()
                        .addResponsibleParties(responsible)
                        .build()),
                with(CommitmentOutline.builder()
                        .addSupportingParties(supporting)
                        .build()));
        for (ActionPlan plan : faulty) {
            Dossier dossier = Dossier.builder().addPlans(plan).build();
            assertThat(DossierCheck.faults(dossier)).as("%s", plan).hasSize(1);
            assertThat(DossierCheck.fitsBesideProgress(dossier)).as("%s", plan).isFalse();
        }
        ActionPlan sound = with(CommitmentOutline.builder()
                .addMilestones(Milestone.builder()
                        .title("Example")
                        .addResponsibleParties(ResponsibleParty.named(text))
                        .build())
                .build());
        Dossier dossier = Dossier.builder().addPlans(sound).build();
        assertThat(DossierCheck.faults(dossier)).isEmpty();
        assertThat(DossierCheck.fitsBesideProgress(dossier)).isTrue();
        Dossier twice = Dossier.builder().addPlans(sound, sound).build();
        assertThat(DossierCheck.faults(twice)).hasSize(1);
        assertThat(DossierCheck.fitsBesideProgress(twice)).isFalse();
    }

    private static ActionPlan with(CommitmentOutline outline) {
        return ActionPlan.builder()
                .id(plan(1))
                .addCommitments(Commitment.builder()
                        .id(CommitmentId.parse("c1"))
                        .outline(outline)
                        .build())
                .build();
    }
}
