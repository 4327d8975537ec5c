// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.io.IOException;

/** The tokens of a document, one at a time, each with its place. */
abstract class Tokens {
    /** The kinds of token. */
    enum Kind {
        OBJECT("object"),
        OBJECT_END("object-end"),
        ARRAY("array"),
        ARRAY_END("array-end"),
        KEY("key"),
        TEXT("text"),
        NUMBER("number"),
        TRUTH("true-or-false"),
        NULL("null"),
        END("end");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The closed word for the kind in problems. */
        String code() {
            return code;
        }
    }

    /**
     * Moves to the next token.
     *
     * @throws Fault if the document cannot be followed further
     * @throws IOException if the bytes cannot be read
     */
    abstract Kind next() throws IOException;

    /** The kind of the current token. */
    abstract Kind kind();

    /** The text of a text or key, escapes resolved; the literal digits of a number; {@code true} or {@code false}. */
    abstract String text();

    abstract int line();

    abstract int column();

    /** Moves to the last token of the current value. */
    final void skip() throws IOException {
        int depth = 0;
        Kind kind = kind();
        while (true) {
            if (kind == Kind.OBJECT || kind == Kind.ARRAY) {
                depth++;
            } else if (kind == Kind.OBJECT_END || kind == Kind.ARRAY_END) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            kind = next();
        }
    }
}
