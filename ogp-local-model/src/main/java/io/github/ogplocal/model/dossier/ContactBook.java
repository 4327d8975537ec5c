// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.dossier;

import static io.github.ogplocal.model.check.Checks.requireAtMost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.style.OgpStyle;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Private: the contact points of a dossier, kept apart from it.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"contacts"})
public abstract class ContactBook {
    ContactBook() {}

    /** Starts an empty builder; nothing is required. */
    public static ContactBookBuilder builder() {
        return new ContactBookBuilder();
    }

    @JsonCreator
    static ContactBook of(@JsonProperty("contacts") @Nullable List<ContactPoint> contacts) {
        return builder().contacts(contacts == null ? List.of() : contacts).build();
    }

    /** The contact points, in any order; at most 10,000; may be empty. */
    @Size(max = 10000)
    public abstract List<ContactPoint> getContacts();

    /** Says how many contact points there are, never whose. */
    @Override
    public final String toString() {
        return "ContactBook{" + getContacts().size() + " private}";
    }

    @Value.Check
    void check() {
        requireAtMost(getContacts(), 10000, "contact book", "contacts");
    }
}
