// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 in lower-case hexadecimal digits, of bytes alone or after what says what the bytes are. */
final class Sha256 {
    static final String FORM = "[0-9a-f]{64}";
    static final Pattern PATTERN = Pattern.compile(FORM);

    private final MessageDigest digest;

    private Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java has it", e);
        }
    }

    /** Begins with texts, each followed by a zero byte; none of them holds one. */
    static Sha256 of(String... before) {
        Sha256 hash = new Sha256();
        for (String text : before) {
            hash.digest.update(text.getBytes(StandardCharsets.UTF_8));
            hash.digest.update((byte) 0);
        }
        return hash;
    }

    String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest.digest(bytes));
    }
}
