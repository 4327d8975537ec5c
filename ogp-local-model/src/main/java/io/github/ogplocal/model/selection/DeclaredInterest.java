// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.NationalCode;
import java.util.Optional;

/**
 * One interest that an evaluator declares: what it is about, and of what kind. The ground is private and stands elsewhere.
 *
 * <p>Invariant: the code is an {@link ApplicationId}, a {@link NationalCode} or an {@link IsoSubdivisionCode}, as
 * {@code about} says.
 *
 * @param about what the code names
 * @param code the id of the application, or the code of the authority or subdivision
 * @param kind of what kind the interest is
 */
@JsonPropertyOrder({"about", "code", "kind"})
public record DeclaredInterest(
        @JsonProperty("about") InterestSubject about,
        @JsonProperty("code") String code,
        @JsonProperty("kind") InterestKind kind) {
    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public DeclaredInterest {
        requireNonNull(about, "about");
        requireNonNull(code, "code");
        requireNonNull(kind, "kind");
        try {
            switch (about) {
                case APPLICATION -> ApplicationId.parse(code);
                case AUTHORITY -> NationalCode.parse(code);
                case SUBDIVISION -> IsoSubdivisionCode.parse(code);
            }
        } catch (InvalidValueException e) {
            // The code is an attribute here, and its faults are told at its place.
            throw new InvalidValueException(
                    "declared interest", "code", e.invariant(), "must be the code of the " + about.code());
        }
    }

    /** Whether an application is what the interest is about, or of whom or from where it is about. */
    public boolean concerns(Application application) {
        Optional<LocalAuthority> authority = application.getApplicant().getAuthority();
        return switch (about) {
            case APPLICATION -> application.getId().value().equals(code);
            case AUTHORITY ->
                authority.filter(a -> a.getCode().toString().equals(code)).isPresent();
            case SUBDIVISION ->
                authority
                        .filter(a -> a.getSubdivision().toString().equals(code))
                        .isPresent();
        };
    }
}
