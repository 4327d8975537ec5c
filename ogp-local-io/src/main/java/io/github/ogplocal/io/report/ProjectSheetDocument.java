// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import java.util.List;
import java.util.Optional;

/** The project sheet of one commitment: what it is, who answers for it, and what was reported of it. */
final class ProjectSheetDocument {
    private final DocumentMaker maker;
    private final ActionPlan plan;
    private final Commitment commitment;

    ProjectSheetDocument(DocumentMaker maker, ActionPlan plan, Commitment commitment) {
        this.maker = maker;
        this.plan = plan;
        this.commitment = commitment;
    }

    void write() {
        CommitmentFields fields = new CommitmentFields(maker);
        String id = plan.getId() + "-" + commitment.getId();
        maker.section(
                "responsibility",
                maker.parts().words(DocumentPhrase.RESPONSIBILITY),
                fields.fields(id, commitment, "title", "supporting"));
        maker.section(
                "content",
                maker.parts().words(DocumentPhrase.CONTENT),
                fields.fields(id, commitment, "problem", "recommendations"));
        ProgressParts progress = new ProgressParts(maker);
        maker.section(
                "implementation",
                maker.parts().words(DocumentPhrase.IMPLEMENTATION),
                List.of(maker.field(
                        "progress",
                        maker.parts().words(DocumentPhrase.PROGRESS_TABLE),
                        progress.contents(
                                "progress",
                                progress.reports(report -> report.getPlan().equals(plan.getId())
                                        && report.getCommitment().equals(Optional.of(commitment.getId())))))));
    }
}
