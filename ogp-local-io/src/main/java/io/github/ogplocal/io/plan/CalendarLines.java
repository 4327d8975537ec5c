// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of iCalendar (RFC 5545, section 3.1): each ends with a carriage return and a line feed, and one of more than 75
 * octets of UTF-8 is folded, never within a character.
 */
final class CalendarLines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value stands as it is. */
    CalendarLines add(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    /** A property whose value is text. */
    CalendarLines addText(String property, String text) {
        return add(property, escaped(text));
    }

    /** Text as a value (section 3.3.11): its own marks escaped, line ends written as such, other controls left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').append(letter);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(letter)) {
                        escaped.append(letter);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            String written = Character.toString(letter);
            int needed = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + needed > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(written);
            octets += needed;
            i += Character.charCount(letter);
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
