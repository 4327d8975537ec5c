// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import static java.util.Objects.requireNonNull;

/**
 * One way in which the parts of a dossier do not fit each other.
 *
 * @param pointer where: a JSON Pointer into the {@link io.github.ogplocal.model.dossier.Dossier}
 * @param kind what is wrong
 * @param argument an id, as the kind says; empty when there is nothing to add
 */
public record DossierFault(String pointer, Kind kind, String argument) {
    /** What can be wrong. */
    public enum Kind {
        /** Another part of the same list has this id already; the argument is the id. */
        REPEATED_ID("repeated-id"),
        /** The dossier has nothing with this id; the argument is the nearest id that it has, or empty. */
        UNKNOWN_ID("unknown-id"),
        /** What is referred to leads back to where the reference stands; the argument is the id of that place. */
        CIRCULAR("circular-reference");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in messages. */
        public String code() {
            return code;
        }
    }

    /** Refuses null. */
    public DossierFault {
        requireNonNull(pointer, "pointer");
        requireNonNull(kind, "kind");
        requireNonNull(argument, "argument");
    }

    @Override
    public String toString() {
        return pointer + ": " + kind.code() + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}
