// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.exchange;

import static java.util.Objects.requireNonNull;

/**
 * What another format says of something and the model cannot hold, kept beside it so that nothing is lost and a later
 * export can give it back.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what it is about: {@code <plan>}, {@code <plan>/<commitment>}, {@code <plan>/<commitment>/<milestone>}, or
 *     the id of a progress report
 * @param field the name that the format gives to the field
 * @param text what stands there, unchanged; may be empty where that an entry is empty is what could not be held
 */
public record KeptValue(String subject, String field, String text) {
    /** Refuses null. */
    public KeptValue {
        requireNonNull(subject, "subject");
        requireNonNull(field, "field");
        requireNonNull(text, "text");
    }

    /** Leaves out the text, which may be what somebody wrote. */
    @Override
    public String toString() {
        return "KeptValue[" + field + " of " + subject + ", " + text.length() + " characters]";
    }
}
