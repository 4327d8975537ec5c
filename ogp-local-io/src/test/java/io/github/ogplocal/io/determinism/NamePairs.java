// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.determinism;

/** Names with any character, one on a line. */
public final class NamePairs {
    private NamePairs() {}

    /** The UTF-16 units in hexadecimal, joined by full stops. */
    public static String escaped(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> line.append(Integer.toHexString(c)).append('.'));
        return line.toString();
    }

    /** The inverse. */
    public static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (String unit : line.split("\\.")) {
            text.append((char) Integer.parseInt(unit, 16));
        }
        return text.toString();
    }
}
