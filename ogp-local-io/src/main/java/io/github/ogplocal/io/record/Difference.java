// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.Language;
import java.util.Optional;

/**
 * One thing in which a record differs from what it should be. Holds codes, ids, numbers and digests only, never a text of
 * somebody's.
 *
 * @param file which file
 * @param pointer where in it: a JSON Pointer; the empty text is the whole file
 * @param code in which way
 * @param stated what the record says, where that is a code, an id, a number or a digest; of what is not JSON, the byte from
 *     which it is not, from 0
 * @param recomputed what it should be, likewise
 */
public record Difference(
        String file, String pointer, DifferenceCode code, Optional<String> stated, Optional<String> recomputed) {
    /** Refuses null. */
    public Difference {
        requireNonNull(file, "file");
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
        requireNonNull(stated, "stated");
        requireNonNull(recomputed, "recomputed");
    }

    /**
     * The difference as one line, with its place.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @throws IllegalArgumentException if the language is none of the three
     */
    public String message(String language) {
        Language in = Language.of(language);
        StringBuilder line = new StringBuilder(file);
        if (!pointer.isEmpty()) {
            line.append(' ').append(pointer);
        }
        line.append(
                switch (in) {
                    case ARABIC, ENGLISH -> ": ";
                    case FRENCH -> "\u00a0: ";
                });
        line.append(code.words(in));
        boolean isPlace = code == DifferenceCode.NOT_JSON;
        stated.ifPresent(value -> line.append(
                        switch (in) {
                            case ARABIC -> isPlace ? "؛ عند البايت: " : "؛ في السجل: ";
                            case FRENCH -> isPlace ? "\u00a0; à l’octet\u00a0: " : "\u00a0; dans le registre\u00a0: ";
                            case ENGLISH -> isPlace ? "; at byte: " : "; in the record: ";
                        })
                .append(value));
        recomputed.ifPresent(value -> line.append(
                        switch (in) {
                            case ARABIC -> "؛ المنتظر: ";
                            case FRENCH -> "\u00a0; attendu\u00a0: ";
                            case ENGLISH -> "; expected: ";
                        })
                .append(value));
        return line.toString();
    }
}
