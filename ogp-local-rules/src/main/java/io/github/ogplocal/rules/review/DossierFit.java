// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shows of the plans of most dossiers, without naming any place in them, that they have no fault; of others it does not know. The
 * walk, which names every place, costs many times as much.
 */
final class DossierFit {
    private final Set<String> sources;

    private DossierFit(Set<String> sources) {
        this.sources = sources;
    }

    /** Whether the plans and the sources surely have no faults. */
    static boolean plansFit(Dossier dossier) {
        Set<String> sources = dossier.getSources().isEmpty() ? Set.of() : new HashSet<>();
        for (Source source : dossier.getSources()) {
            if (!sources.add(source.getId().value())) {
                return false;
            }
        }
        DossierFit fit = new DossierFit(sources);
        List<ActionPlan> plans = dossier.getPlans();
        Set<String> ids = plans.size() < 2 ? Set.of() : new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            if ((plans.size() > 1 && !ids.add(plans.get(i).getId().value())) || !fit.fits(plans.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing in a dossier but plans, sources and progress. */
    static boolean isPlansAlone(Dossier dossier) {
        return dossier.getOrganisations().isEmpty()
                && dossier.getOffices().isEmpty()
                && dossier.getCommittees().isEmpty()
                && dossier.getMemberships().isEmpty()
                && dossier.getMeetings().isEmpty()
                && dossier.getMonitoringBodies().isEmpty()
                && dossier.getAgreements().isEmpty()
                && dossier.getEvents().isEmpty()
                && dossier.getAssessments().isEmpty()
                && dossier.getSelfAssessments().isEmpty()
                && dossier.getLetters().isEmpty()
                && dossier.getCaseForms().isEmpty();
    }

    private boolean fits(ActionPlan plan) {
        if (plan.getPartOf().isPresent()
                || plan.getFollows().isPresent()
                || plan.getDocument().isPresent()
                || plan.getCoordination().isPresent()
                || !plan.getLeadInstitutions().isEmpty()
                || !plan.getEndorsements().isEmpty()
                || !plan.getOtherAnswers().isEmpty()
                || !areKnown(plan.getEndCitations())
                || !areKnown(plan.getCitations())) {
            return false;
        }
        List<Commitment> commitments = plan.getCommitments();
        for (int i = 0; i < commitments.size(); i++) {
            if (!fits(commitments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Commitment commitment) {
        return commitment.getDocument().isEmpty()
                && commitment.getWiderCommitment().isEmpty()
                && commitment.getCarriedOverFrom().isEmpty()
                && commitment.getFundingSources().isEmpty()
                && areKnown(commitment.getCitations())
                && (commitment.getOutline().isEmpty()
                        || fits(commitment.getOutline().get()));
    }

    private static boolean fits(CommitmentOutline outline) {
        List<Milestone> milestones = outline.getMilestones();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            if (!fits(milestone.getResponsibleParties(), milestone.getSupportingParties())) {
                return false;
            }
        }
        return fits(outline.getResponsibleParties(), outline.getSupportingParties());
    }

    private static boolean fits(List<ResponsibleParty> responsible, List<SupportingParty> supporting) {
        for (int i = 0; i < responsible.size(); i++) {
            if (responsible.get(i).getOrganisation().isPresent()) {
                return false;
            }
        }
        for (int i = 0; i < supporting.size(); i++) {
            if (supporting.get(i).getOrganisation().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean areKnown(List<Citation> citations) {
        for (int i = 0; i < citations.size(); i++) {
            if (!sources.contains(citations.get(i).getSource().value())) {
                return false;
            }
        }
        return true;
    }
}
