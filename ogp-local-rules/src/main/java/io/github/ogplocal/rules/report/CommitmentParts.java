// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Recommendation;
import io.github.ogplocal.model.plan.ResponsibleParty;
import java.util.List;

/** What a sheet of a commitment counts. */
final class CommitmentParts {
    private static final Dossier EMPTY = Dossier.builder().build();

    private CommitmentParts() {}

    static List<ResponsibleParty> responsible(Commitment commitment) {
        return commitment
                .getOutline()
                .map(CommitmentOutline::getResponsibleParties)
                .orElse(List.of());
    }

    /** Those who take part; who carries it out alone has answered too. */
    static int supporting(Commitment commitment) {
        return commitment
                .getOutline()
                .map(outline -> outline.getSupportingParties().size()
                        + (outline.isCarriedOutAlone().isPresent() ? 1 : 0))
                .orElse(0);
    }

    /** How many recommendations there are, those within others included. */
    static int entries(List<Recommendation> recommendations) {
        return recommendations.stream()
                .mapToInt(each -> 1 + entries(each.getItems()))
                .sum();
    }

    /** Whether anything but its id, number and place among others is known. */
    static boolean isKnown(Commitment commitment) {
        return DocumentForms.PROJECT_SHEET.stream()
                .filter(field -> !field.code().equals("title"))
                .anyMatch(field -> field.entries(EMPTY, commitment) > 0);
    }
}
