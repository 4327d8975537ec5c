// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who applies. Not every applicant is an authority, though most calls admit no other.
 *
 * <p>Invariant: the authority is given exactly when the kind is local authority.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "name", "authority"})
public abstract class Applicant {
    Applicant() {}

    /** Starts an empty builder. */
    public static ApplicantBuilder builder() {
        return new ApplicantBuilder();
    }

    /** A local authority that applies under its own name. */
    public static Applicant of(LocalAuthority authority) {
        return builder()
                .kind(ApplicantKind.LOCAL_AUTHORITY)
                .name(authority.getName())
                .authority(authority)
                .build();
    }

    @JsonCreator
    static Applicant of(
            @JsonProperty("kind") ApplicantKind kind,
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("authority") @Nullable LocalAuthority authority) {
        return builder()
                .kind(kind)
                .name(name)
                .authority(Optional.ofNullable(authority))
                .build();
    }

    /** What kind of body it is. */
    public abstract ApplicantKind getKind();

    /** The name under which it applies. For a person a pseudonym: outcomes are published. */
    public abstract LocalizedText getName();

    /** The local authority that applies; empty when the applicant is none. */
    public abstract Optional<LocalAuthority> getAuthority();

    @Value.Check
    void check() {
        require(
                getAuthority().isPresent() == (getKind() == ApplicantKind.LOCAL_AUTHORITY),
                "applicant",
                "authority",
                Invariant.CONTRADICTION,
                "must be given exactly when the kind is local-authority",
                getKind().code());
    }
}
