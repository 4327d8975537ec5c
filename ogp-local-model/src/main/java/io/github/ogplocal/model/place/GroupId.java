// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import static io.github.ogplocal.model.check.Checks.requireId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a group of local authorities that a call treats together, such as a region of a {@link RegionScheme}.
 *
 * @param value letters, digits, and {@code . _ -} inside; 1 to 64 characters
 */
public record GroupId(String value) implements Comparable<GroupId> {
    /** Checks the form. */
    public GroupId {
        requireId(value, "group id", "");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text is no id
     */
    @JsonCreator
    public static GroupId parse(String text) {
        return new GroupId(text);
    }

    // By hand, because the generated ones are linked when they are first called, which a process that decides one call
    // feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
