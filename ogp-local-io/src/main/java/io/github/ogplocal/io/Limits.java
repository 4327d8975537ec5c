// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

/**
 * How much of a document is read before it is refused.
 *
 * <p>The limits protect the host from documents that were made to hurt it; the standard ones leave ample room for a
 * national call. Each limit is the most that is accepted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documentBytes bytes of a document, or of one line of a stream; for a document given as text, its UTF-16 units
 * @param depth nested objects and arrays, the outermost being 1; at most 200
 * @param stringLength UTF-16 units of a text, after its escapes are resolved
 * @param nameLength UTF-16 units of a key, after its escapes are resolved
 * @param numberLength characters of a number
 * @param tokens keys, values and brackets of a document; of a workbook the tags and texts
 * @param elements members of one object or array
 * @param problems problems that are listed; the rest is counted
 */
public record Limits(
        long documentBytes,
        int depth,
        int stringLength,
        int nameLength,
        int numberLength,
        int tokens,
        int elements,
        int problems) {
    private static final int MAX_DEPTH = 200;
    private static final Limits STANDARD =
            new Limits(16L * 1024 * 1024, 64, 100_000, 256, 1_000, 1_000_000, 100_000, 100);

    /** Refuses what is not positive. */
    public Limits {
        if (documentBytes < 1
                || depth < 1
                || depth > MAX_DEPTH
                || stringLength < 1
                || nameLength < 1
                || numberLength < 1
                || tokens < 1
                || elements < 1
                || problems < 1) {
            throw new IllegalArgumentException("limits: must be at least 1, and depth at most " + MAX_DEPTH);
        }
    }

    /**
     * 16 MiB a document, depth 64, texts of 100,000, keys of 256 and numbers of 1,000 characters, 1,000,000 tokens,
     * 100,000 members, 100 problems.
     */
    public static Limits standard() {
        return STANDARD;
    }

    /** These limits with another number of bytes. */
    public Limits withDocumentBytes(long most) {
        return new Limits(most, depth, stringLength, nameLength, numberLength, tokens, elements, problems);
    }

    /** These limits with another depth. */
    public Limits withDepth(int most) {
        return new Limits(documentBytes, most, stringLength, nameLength, numberLength, tokens, elements, problems);
    }

    /** These limits with another length of texts. */
    public Limits withStringLength(int most) {
        return new Limits(documentBytes, depth, most, nameLength, numberLength, tokens, elements, problems);
    }

    /** These limits with another length of keys. */
    public Limits withNameLength(int most) {
        return new Limits(documentBytes, depth, stringLength, most, numberLength, tokens, elements, problems);
    }

    /** These limits with another length of numbers. */
    public Limits withNumberLength(int most) {
        return new Limits(documentBytes, depth, stringLength, nameLength, most, tokens, elements, problems);
    }

    /** These limits with another number of tokens. */
    public Limits withTokens(int most) {
        return new Limits(documentBytes, depth, stringLength, nameLength, numberLength, most, elements, problems);
    }

    /** These limits with another number of members. */
    public Limits withElements(int most) {
        return new Limits(documentBytes, depth, stringLength, nameLength, numberLength, tokens, most, problems);
    }

    /** These limits with another number of listed problems. */
    public Limits withProblems(int most) {
        return new Limits(documentBytes, depth, stringLength, nameLength, numberLength, tokens, elements, most);
    }
}
