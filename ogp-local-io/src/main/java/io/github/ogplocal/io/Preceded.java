// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.io.IOException;
import java.io.Reader;

/** A text with some characters put before it, so that a parser can start in the middle of an array. */
final class Preceded extends Reader {
    /** What stands for all elements of an array that have been read. */
    static final String FIRST_ELEMENT = "[{}";

    private final String before;
    private final Reader text;
    private boolean isInText;

    Preceded(String before, Reader text) {
        this.before = before;
        this.text = text;
    }

    /** At least as many characters must be asked for as stand before the text. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (isInText) {
            return text.read(target, offset, length);
        }
        isInText = true;
        before.getChars(0, before.length(), target, offset);
        return before.length();
    }

    @Override
    public void close() {
        // The text belongs to whoever opened it.
    }
}
