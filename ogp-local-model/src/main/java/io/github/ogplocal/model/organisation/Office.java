// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.organisation;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A post that one person after another holds: mayor, registrar general, focal point.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "organisation", "successor", "citations"})
public abstract class Office {
    Office() {}

    /** Starts an empty builder; id and title are required. */
    public static OfficeBuilder builder() {
        return new OfficeBuilder();
    }

    @JsonCreator
    static Office of(
            @JsonProperty("id") OfficeId id,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("organisation") @Nullable OrganisationId organisation,
            @JsonProperty("successor") @Nullable OfficeId successor,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .id(id)
                .title(title)
                .organisation(Optional.ofNullable(organisation))
                .successor(Optional.ofNullable(successor))
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** Its id within the dossier. */
    public abstract OfficeId getId();

    /** What the post is called. */
    public abstract LocalizedText getTitle();

    /** The body whose post it is; empty when that is not known. */
    public abstract Optional<OrganisationId> getOrganisation();

    /** The post that has taken over from it; empty when none has. */
    public abstract Optional<OfficeId> getSuccessor();

    /** Where the sources say so, in any order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    @Value.Check
    void check() {
        requireAtMost(getCitations(), 50, "office", "citations");
    }
}
