// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What does not hold of a certificate.
 *
 * @param stage which stage, from 0, the earliest first
 * @param kind in which way it does not hold
 * @param assertion which assertion; empty where the whole stage is meant
 */
public record FailedAssertion(int stage, Kind kind, Optional<Assertion> assertion) {
    /** Refuses null. */
    public FailedAssertion {
        requireNonNull(kind, "kind");
        requireNonNull(assertion, "assertion");
    }

    /** In which way a certificate does not hold. */
    public enum Kind {
        /** The assertion is not true of the documents, or stands there a second time. */
        FALSE("false"),
        /** The assertion is true, is needed, and is not there. */
        MISSING("missing"),
        /** All assertions are there and true, and this is the first that stands in another place than it should. */
        MISPLACED("misplaced"),
        /** The stage is of another procedure, or there are more or fewer stages. */
        OTHER_STAGE("other-stage"),
        /** The stage is said to have no certificate and has one, or the other way round, or for another reason. */
        OTHER_SHAPE("other-shape");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }
}
