// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.place.NationalCode;
import java.util.regex.Pattern;

/**
 * To which country or authority an evaluator belongs: what keeps the evaluator out of some judgements.
 *
 * <p>Invariant: the code of a country is two capital letters, that of an authority a {@link NationalCode}.
 *
 * @param evaluator which evaluator
 * @param kind what the code names
 * @param code the code of the country or authority
 */
@JsonPropertyOrder({"evaluator", "kind", "code"})
public record Affiliation(
        @JsonProperty("evaluator") EvaluatorId evaluator,
        @JsonProperty("kind") AffiliationKind kind,
        @JsonProperty("code") String code) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Refuses null, and checks the invariant. */
    @JsonCreator
    public Affiliation {
        requireNonNull(evaluator, "evaluator");
        requireNonNull(kind, "kind");
        requireNonNull(code, "code");
        if (kind == AffiliationKind.AUTHORITY) {
            try {
                NationalCode.parse(code);
            } catch (InvalidValueException e) {
                // The code is an attribute here, and its faults are told at its place.
                throw new InvalidValueException("affiliation", "code", e.invariant(), "must be a national code");
            }
        } else {
            requirePattern(code, COUNTRY, "affiliation", "code");
        }
    }
}
