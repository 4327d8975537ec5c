// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.participation.ParticipationCrosstab;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What can be told of a consultation: who took part, what was answered, and what was asked of single proposals.
 *
 * <p>Invariant: its tables are either all there with every count, or all as everybody may see them; a report with a
 * suppression holds no count that the suppression keeps back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param consultation of which consultation
 * @param suppression by which settings the tables were made for everybody; empty when they hold every count
 * @param participation the tables with every count, in the document's order; empty where there is a suppression
 * @param crosstabs the tables by two classifications with every count; empty where there is a suppression
 * @param published the tables as everybody may see them; empty where there is no suppression
 * @param publishedCrosstabs the tables by two classifications as everybody may see them; empty where there is no suppression
 * @param coverage which proposals have a reasoned response
 * @param traced the provenance of the proposals that were asked for, in natural order
 * @param similar which of the proposals that stand may say the same; empty when that was not asked. A working paper
 */
public record ConsultationReport(
        ConsultationId consultation,
        Optional<Suppression> suppression,
        List<ParticipationReport> participation,
        List<ParticipationCrosstab> crosstabs,
        List<PublishedParticipation> published,
        List<PublishedCrosstab> publishedCrosstabs,
        ResponseCoverage coverage,
        List<Provenance> traced,
        Optional<DuplicateSuggestions> similar) {
    /** Copies, and refuses counts beside a suppression. */
    public ConsultationReport {
        requireNonNull(consultation, "consultation");
        requireNonNull(suppression, "suppression");
        participation = List.copyOf(participation);
        crosstabs = List.copyOf(crosstabs);
        published = List.copyOf(published);
        publishedCrosstabs = List.copyOf(publishedCrosstabs);
        requireNonNull(coverage, "coverage");
        traced = List.copyOf(traced);
        requireNonNull(similar, "similar");
        boolean counts = !participation.isEmpty() || !crosstabs.isEmpty();
        boolean suppressed = !published.isEmpty() || !publishedCrosstabs.isEmpty();
        require(
                suppression.isPresent() ? !counts : !suppressed,
                "consultation report",
                "suppression",
                Invariant.CONTRADICTION,
                "must be there exactly when the tables are those that everybody may see",
                null);
    }

    /**
     * Reports on what is registered.
     *
     * @param suppression makes the tables for everybody; empty for those who may see every count
     * @param traced the proposals whose provenance is asked for; each once, whatever their order
     * @param similar what a search among {@link ProposalRegister#standing} suggests; empty when there was none
     * @throws IllegalArgumentException if a traced proposal is not registered
     */
    public static ConsultationReport of(
            ProposalRegister register,
            Optional<Suppression> suppression,
            Collection<ProposalId> traced,
            Optional<DuplicateSuggestions> similar) {
        Consultation consultation = register.documents().getConsultation();
        List<ParticipationReport> participation = new ArrayList<>();
        List<PublishedParticipation> published = new ArrayList<>();
        consultation
                .getParticipation()
                .forEach(table -> suppression.ifPresentOrElse(
                        by -> published.add(by.publish(table)),
                        () -> participation.add(ParticipationReport.of(table))));
        List<ParticipationCrosstab> crosstabs = new ArrayList<>();
        List<PublishedCrosstab> publishedCrosstabs = new ArrayList<>();
        consultation
                .getCrosstabs()
                .forEach(table -> suppression.ifPresentOrElse(
                        by -> publishedCrosstabs.add(by.publish(table)), () -> crosstabs.add(table)));
        return new ConsultationReport(
                consultation.getId(),
                suppression,
                participation,
                crosstabs,
                published,
                publishedCrosstabs,
                register.coverage(),
                new TreeSet<>(traced).stream().map(register::provenance).toList(),
                similar);
    }
}
