// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

/**
 * One way in which the documents of a consultation do not fit each other.
 *
 * @param pointer where: a JSON Pointer into {@link io.github.ogplocal.model.consultation.ConsultationDocuments}; what a
 *     derivation names is located by its list of sources or results as a whole, because these have no order of their own
 * @param kind what is wrong
 * @param argument an id or code, as the kind says; empty when there is nothing to add
 */
public record ConsultationFault(String pointer, Kind kind, String argument) {
    /** What can be wrong. */
    public enum Kind {
        /** Two proposals have one id; this is the second. */
        REPEATED_PROPOSAL("repeated-proposal"),
        /** The proposal was made in another consultation; the argument is the one that these documents are of. */
        OTHER_CONSULTATION("other-consultation"),
        /** The proposal is for a municipality that the consultation, which names its municipalities, does not name. */
        UNKNOWN_MUNICIPALITY("unknown-municipality"),
        /** The consultation has no such theme; the argument is the nearest that it has, or empty. */
        UNKNOWN_THEME("unknown-theme"),
        /** There is no such proposal; the argument is its id. */
        UNKNOWN_PROPOSAL("unknown-proposal"),
        /** The proposal was merged or split before; the argument is its id. */
        PROPOSAL_USED_TWICE("proposal-used-twice"),
        /** The proposal is the result of an earlier merge or split too; the argument is its id. */
        PROPOSAL_MADE_TWICE("proposal-made-twice"),
        /** The derivation is part of a circle of derivations, or lies between two. */
        DERIVATION_CYCLE("derivation-cycle"),
        /** It is dated before the proposal that it is about; the argument is that proposal's day. */
        DATED_BEFORE_PROPOSAL("dated-before-proposal"),
        /** The proposal has a response already; this is the second. */
        REPEATED_RESPONSE("repeated-response");

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
    public ConsultationFault {
        requireNonNull(pointer, "pointer");
        requireNonNull(kind, "kind");
        requireNonNull(argument, "argument");
    }

    @Override
    public String toString() {
        return pointer + ": " + kind.code() + (argument.isEmpty() ? "" : " (" + argument + ")");
    }
}
