// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.DocumentPhrase;
import java.util.Optional;

/** The documents that a local authority publishes. */
public enum DocumentKind {
    /** The action plan, in the order of the form of the Open Government Partnership Local. */
    ACTION_PLAN("action-plan", DocumentPhrase.ACTION_PLAN),
    /** A case submission form. */
    CASE_FORM("case-form", DocumentPhrase.CASE_FORM),
    /** The file of the authority itself. */
    FILE("file", DocumentPhrase.FILE),
    /** A letter of support. */
    LETTER("letter", DocumentPhrase.LETTER),
    /** The project sheet of one commitment. */
    PROJECT_SHEET("project-sheet", DocumentPhrase.PROJECT_SHEET),
    /** A self-assessment report. */
    SELF_ASSESSMENT("self-assessment", DocumentPhrase.SELF_ASSESSMENT);

    private final String code;
    private final DocumentPhrase title;

    DocumentKind(String code, DocumentPhrase title) {
        this.code = code;
        this.title = title;
    }

    /** The code on command lines and in file names. */
    public String code() {
        return code;
    }

    /** The kind with a code; empty when there is none. */
    public static Optional<DocumentKind> of(String code) {
        for (DocumentKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    DocumentPhrase title() {
        return title;
    }
}
