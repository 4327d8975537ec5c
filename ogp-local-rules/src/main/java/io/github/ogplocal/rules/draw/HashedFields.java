// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Texts as bytes to be hashed: each as the number of its bytes, four bytes with the highest first, then its bytes in UTF-8
 * and normalisation form C. No two lists of texts give the same bytes.
 */
final class HashedFields {
    private HashedFields() {}

    /** The bytes of texts that are in normal form already. */
    static byte[] bytes(List<String> fields) {
        List<byte[]> encoded = new ArrayList<>();
        int length = 0;
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            encoded.add(bytes);
            length = Math.addExact(length, Integer.BYTES + bytes.length);
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] bytes : encoded) {
            all.putInt(bytes.length).put(bytes);
        }
        return all.array();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java has it", e);
        }
    }

    /** A line for a POSIX shell that prints the digest of bytes: pure ASCII, whatever the bytes are. */
    static String command(byte[] bytes) {
        StringBuilder line = new StringBuilder("printf '");
        for (byte signed : bytes) {
            int b = signed & 0xff;
            if (b < 0x20 || b > 0x7e || b == '\'' || b == '\\' || b == '%') {
                // All three octal digits, so that a digit behind them is not read as one of them.
                line.append('\\')
                        .append((char) ('0' + (b >> 6)))
                        .append((char) ('0' + ((b >> 3) & 7)))
                        .append((char) ('0' + (b & 7)));
            } else {
                line.append((char) b);
            }
        }
        return line.append("' | sha256sum").toString();
    }

    /** Refuses what is not one readable line, or has white space at an end, where nobody sees it. */
    static void requireLine(String text, int max, String subject, String attribute) {
        requireText(text, max, subject, attribute);
        require(
                text.indexOf('\n') < 0 && text.indexOf('\t') < 0,
                subject,
                attribute,
                Invariant.FORBIDDEN_CHARACTER,
                "must be one line without tabs",
                null);
        require(
                !isSpace(text.codePointAt(0)) && !isSpace(text.codePointBefore(text.length())),
                subject,
                attribute,
                Invariant.MALFORMED,
                "must not begin or end with white space, got a text of " + text.length() + " characters",
                null);
    }

    /** Refuses a text that is not in normalisation form C already. */
    static void requireNormal(String text, String subject, String attribute) {
        require(
                normal(text, subject, attribute).equals(text),
                subject,
                attribute,
                Invariant.MALFORMED,
                "must be in Unicode normalisation form C, got a text of " + text.length() + " characters",
                null);
    }

    /**
     * A text in normalisation form C, the same on every Java: Unicode promises it for the characters that a version knows, so
     * a character that this one does not know is refused.
     */
    static String normal(String text, String subject, String attribute) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int codePoint = text.codePointAt(i);
            require(
                    Character.getType(codePoint) != Character.UNASSIGNED,
                    subject,
                    attribute,
                    Invariant.FORBIDDEN_CHARACTER,
                    "must hold characters that this Java knows only",
                    "U+" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + " at " + i);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
