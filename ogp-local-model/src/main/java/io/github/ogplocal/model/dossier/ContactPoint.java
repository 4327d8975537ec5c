// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.dossier;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.style.OgpStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Private: whom to write to. It belongs to no published document.
 *
 * <p>Invariant: a commitment stands with its plan.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"plan", "commitment", "person", "name", "email", "phone"})
public abstract class ContactPoint {
    ContactPoint() {}

    /** Starts an empty builder; nothing is required. */
    public static ContactPointBuilder builder() {
        return new ContactPointBuilder();
    }

    @JsonCreator
    static ContactPoint of(
            @JsonProperty("plan") @Nullable PlanId plan,
            @JsonProperty("commitment") @Nullable CommitmentId commitment,
            @JsonProperty("person") @Nullable PersonId person,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("email") @Nullable String email,
            @JsonProperty("phone") @Nullable String phone) {
        return builder()
                .plan(Optional.ofNullable(plan))
                .commitment(Optional.ofNullable(commitment))
                .person(Optional.ofNullable(person))
                .name(Optional.ofNullable(name))
                .email(Optional.ofNullable(email))
                .phone(Optional.ofNullable(phone))
                .build();
    }

    /** The plan concerned; empty when it is about none. */
    public abstract Optional<PlanId> getPlan();

    /** The commitment of that plan; empty when it is about none. */
    public abstract Optional<CommitmentId> getCommitment();

    /** Who in published documents it is; empty for nobody. */
    public abstract Optional<PersonId> getPerson();

    /** The name; not blank; empty when it is not known. */
    public abstract Optional<@Size(min = 1, max = 200) String> getName();

    /** The e-mail address; not blank; empty when it is not known. */
    public abstract Optional<@Size(min = 1, max = 254) String> getEmail();

    /** The telephone number; not blank; empty when it is not known. */
    public abstract Optional<@Size(min = 1, max = 40) String> getPhone();

    /** Says that there is a contact point, never whose. */
    @Override
    public final String toString() {
        return "ContactPoint{private}";
    }

    @Value.Check
    void check() {
        require(
                getCommitment().isEmpty() || getPlan().isPresent(),
                "contact point",
                "commitment",
                Invariant.CONTRADICTION,
                "must stand with the plan that it is of",
                getCommitment().orElse(null));
        getName().ifPresent(text -> requireText(text, 200, "contact point", "name"));
        getEmail().ifPresent(text -> requireText(text, 254, "contact point", "email"));
        getPhone().ifPresent(text -> requireText(text, 40, "contact point", "phone"));
    }
}
