// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.selection.JudgedStage.Judged;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.List;
import java.util.Optional;

/** What is said of the applications of a stage: by an outcome, or by the documents. */
interface StageView {
    /** In natural order. */
    List<ApplicationId> applications();

    Judged judged(ApplicationId id);

    SelectionStatus status(ApplicationId id);

    Optional<Fraction> total(ApplicationId id);

    Optional<RuleId> missedThreshold(ApplicationId id);

    Optional<Fraction> rankingScore(ApplicationId id);

    /** The line in which a candidate stands. */
    GroupId line(ApplicationId id);

    /** A candidate's rank in its line. */
    int rank(ApplicationId id);
}
