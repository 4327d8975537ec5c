// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.explain.EvidenceValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One place in which the documents of two outcomes differ.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class DocumentChange {
    DocumentChange() {}

    /** Starts an empty builder; document, pointer and kind are required. */
    public static DocumentChangeBuilder builder() {
        return new DocumentChangeBuilder();
    }

    /** What happened to a document. */
    public enum Kind {
        /** It is among the documents after, and was not before. */
        ADDED("added"),
        /** It was among the documents before, and is not after. */
        REMOVED("removed"),
        /** It is among both, and this place of it differs. */
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /**
     * Which document, named as {@link io.github.ogplocal.rules.selection.InputFault} names it: {@code sheet:A-17:E2}, with
     * {@code earlier/} before it for a document of an earlier stage.
     */
    public abstract String getDocument();

    /** Where in it: a JSON Pointer; empty for the document as a whole. */
    public abstract String getPointer();

    /** What happened to it. */
    public abstract Kind getKind();

    /** The applications that it is about, in natural order; empty when it is about all of them, as a draw is. */
    public abstract List<ApplicationId> getApplications();

    /** The value before; empty when there was none, and for what is no number, amount, time or code. */
    public abstract Optional<EvidenceValue> getBefore();

    /** The value after; empty when there is none, and for what is no number, amount, time or code. */
    public abstract Optional<EvidenceValue> getAfter();
}
