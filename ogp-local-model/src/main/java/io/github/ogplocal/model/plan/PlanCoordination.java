// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireBetween;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.StatedCount;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The part of the plan form that says who takes part and how: engagement and coordination.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "responsibleInstitutions",
    "arrangements",
    "spaces",
    "diversityMeasures",
    "participants",
    "participation",
    "counts",
    "groups",
    "publicMeetings",
    "collaboration",
    "monitoring",
    "progressActivities",
    "progressChecks",
    "sharing"
})
public abstract class PlanCoordination {
    PlanCoordination() {}

    /** Starts an empty builder; nothing is required. */
    public static PlanCoordinationBuilder builder() {
        return new PlanCoordinationBuilder();
    }

    @JsonCreator
    static PlanCoordination of(
            @JsonProperty("responsibleInstitutions") @Nullable List<OrganisationId> responsibleInstitutions,
            @JsonProperty("arrangements") @Nullable List<LocalizedText> arrangements,
            @JsonProperty("spaces") @Nullable List<LocalizedText> spaces,
            @JsonProperty("diversityMeasures") @Nullable List<LocalizedText> diversityMeasures,
            @JsonProperty("participants") @Nullable List<LocalizedText> participants,
            @JsonProperty("participation") @Nullable Participation participation,
            @JsonProperty("counts") @Nullable List<StatedCount> counts,
            @JsonProperty("groups") @Nullable Integer groups,
            @JsonProperty("publicMeetings") @Nullable Integer publicMeetings,
            @JsonProperty("collaboration") @Nullable List<LocalizedText> collaboration,
            @JsonProperty("monitoring") @Nullable List<LocalizedText> monitoring,
            @JsonProperty("progressActivities") @Nullable List<LocalizedText> progressActivities,
            @JsonProperty("progressChecks") @Nullable List<LocalizedText> progressChecks,
            @JsonProperty("sharing") @Nullable List<LocalizedText> sharing) {
        return builder()
                .responsibleInstitutions(responsibleInstitutions == null ? List.of() : responsibleInstitutions)
                .arrangements(arrangements == null ? List.of() : arrangements)
                .spaces(spaces == null ? List.of() : spaces)
                .diversityMeasures(diversityMeasures == null ? List.of() : diversityMeasures)
                .participants(participants == null ? List.of() : participants)
                .participation(Optional.ofNullable(participation))
                .counts(counts == null ? List.of() : counts)
                .groups(Optional.ofNullable(groups))
                .publicMeetings(Optional.ofNullable(publicMeetings))
                .collaboration(collaboration == null ? List.of() : collaboration)
                .monitoring(monitoring == null ? List.of() : monitoring)
                .progressActivities(progressActivities == null ? List.of() : progressActivities)
                .progressChecks(progressChecks == null ? List.of() : progressChecks)
                .sharing(sharing == null ? List.of() : sharing)
                .build();
    }

    /** The institutions mainly responsible, in order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<OrganisationId> getResponsibleInstitutions();

    /** How institutions coordinate, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getArrangements();

    /** Where government and civil society work together, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getSpaces();

    /** What was done for diversity, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getDiversityMeasures();

    /** Who took part, in words, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getParticipants();

    /** Who took part, as a table; empty when there is none. */
    public abstract Optional<Participation> getParticipation();

    /** Numbers that the form states beside the table, in order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<StatedCount> getCounts();

    /** How many groups took part; empty when the form does not say. */
    public abstract Optional<@Min(0) @Max(1000000) Integer> getGroups();

    /** How many public meetings were held; empty when the form does not say. */
    public abstract Optional<@Min(0) @Max(1000000) Integer> getPublicMeetings();

    /** How stakeholders go on working together, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getCollaboration();

    /** The description of the monitoring body, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getMonitoring();

    /** How progress is discussed with stakeholders, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getProgressActivities();

    /** How progress is checked with the agencies, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getProgressChecks();

    /** How results are shared with the public, in order; at most 100; may be empty. */
    @Size(max = 100)
    public abstract List<LocalizedText> getSharing();

    @Value.Check
    void check() {
        requireAtMost(getResponsibleInstitutions(), 50, "plan coordination", "responsibleInstitutions");
        requireAtMost(getArrangements(), 100, "plan coordination", "arrangements");
        requireAtMost(getSpaces(), 100, "plan coordination", "spaces");
        requireAtMost(getDiversityMeasures(), 100, "plan coordination", "diversityMeasures");
        requireAtMost(getParticipants(), 100, "plan coordination", "participants");
        requireAtMost(getCounts(), 50, "plan coordination", "counts");
        getGroups().ifPresent(number -> requireBetween(number, 0, 1000000, "plan coordination", "groups"));
        getPublicMeetings()
                .ifPresent(number -> requireBetween(number, 0, 1000000, "plan coordination", "publicMeetings"));
        requireAtMost(getCollaboration(), 100, "plan coordination", "collaboration");
        requireAtMost(getMonitoring(), 100, "plan coordination", "monitoring");
        requireAtMost(getProgressActivities(), 100, "plan coordination", "progressActivities");
        requireAtMost(getProgressChecks(), 100, "plan coordination", "progressChecks");
        requireAtMost(getSharing(), 100, "plan coordination", "sharing");
    }
}
