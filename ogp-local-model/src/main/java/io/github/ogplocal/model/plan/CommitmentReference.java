// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import org.immutables.value.Value;

/**
 * A commitment of another plan.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"plan", "commitment"})
public abstract class CommitmentReference {
    CommitmentReference() {}

    /** Starts an empty builder; plan and commitment are required. */
    public static CommitmentReferenceBuilder builder() {
        return new CommitmentReferenceBuilder();
    }

    @JsonCreator
    static CommitmentReference of(
            @JsonProperty("plan") PlanId plan, @JsonProperty("commitment") CommitmentId commitment) {
        return builder().plan(plan).commitment(commitment).build();
    }

    /** The plan. */
    public abstract PlanId getPlan();

    /** The commitment within it. */
    public abstract CommitmentId getCommitment();
}
