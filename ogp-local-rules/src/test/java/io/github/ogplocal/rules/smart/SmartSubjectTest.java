// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalBuilder;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.rules.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SmartSubjectTest {
    private static ProposalBuilder proposal() {
        return Proposal.builder()
                .id(ProposalId.parse("P-17"))
                .consultation(ConsultationId.parse("example"))
                .text(Map.of(LanguageTag.parse("en"), "Example"))
                .withdrawn(false);
    }

    @Test
    void proposal_isJudgedByItsOutline() {
        CommitmentOutline outline =
                CommitmentOutline.builder().addActivities(SmartArbitraries.TEXT).build();

        SmartSubject subject = SmartSubject.from(proposal().outline(outline).build());

        assertThat(subject).isEqualTo(SmartSubject.of("P-17", outline));
        assertThat(SmartRules.SPECIFIC
                        .evaluate(Settings.NONE.withCodes("parts", List.of("activities")), subject, SmartContext.NONE)
                        .reason())
                .isEqualTo("says-all");
    }

    /** What a proposal says in its own words is no outline: of one without, nothing is known that a test could look at. */
    @Test
    void proposal_withoutAnOutlineIsUnknownAndNotEmpty() {
        SmartSubject subject = SmartSubject.from(proposal().build());

        assertThat(subject.id()).isEqualTo(SmartSubjectId.parse("P-17"));
        assertThat(subject.outline()).isEmpty();
        assertThat(SmartRules.EXPECTED_CHANGE_STATED
                        .evaluate(subject, SmartContext.NONE)
                        .reason())
                .isEqualTo("nothing-known");
    }

    @Test
    void text_leavesOutWhatAPersonWrote() {
        SmartSubject subject = SmartSubject.from(proposal()
                .outline(CommitmentOutline.builder()
                        .problem(SmartArbitraries.TEXT)
                        .build())
                .build());

        assertThat(subject).hasToString("SmartSubject[id=P-17, outline=known]");
        assertThat(SmartSubject.from(proposal().build())).hasToString("SmartSubject[id=P-17, outline=unknown]");
    }
}
