// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.text.LanguageTag;

/**
 * A text of a proposal that was compared with nothing.
 *
 * @param proposal whose text it is
 * @param language the text's language
 * @param reason why it was not compared
 */
public record NotCompared(ProposalId proposal, LanguageTag language, Reason reason) {
    /** Why a text is not compared. */
    public enum Reason {
        /** The extractor does not know its language. */
        LANGUAGE("language"),
        /** The extractor finds no term in it. */
        NO_TERMS("no-terms");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /** Refuses null. */
    public NotCompared {
        requireNonNull(proposal, "proposal");
        requireNonNull(language, "language");
        requireNonNull(reason, "reason");
    }
}
