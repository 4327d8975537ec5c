// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static java.util.Objects.requireNonNull;

/**
 * A paper that goes out: the same words as a page and as plain text.
 *
 * @param html one self-contained document without script, to be written as UTF-8; it prints on A4, and can be pasted into a
 *     word processor
 * @param text lines that each end with a line feed; a table is one line a row
 */
public record Paper(String html, String text) {
    /** Refuses null. */
    public Paper {
        requireNonNull(html, "html");
        requireNonNull(text, "text");
    }
}
