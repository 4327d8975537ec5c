// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.determinism;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;

/**
 * Decides the golden call and what the other families decide, and writes the outcomes to two files. What it prints beside is the control: what programs print that
 * trust the defaults of the machine.
 */
final class OutcomeProgram {
    private OutcomeProgram() {}

    /** @param arguments the file for the call; the seed of the documents' order; the file for the others */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), GoldenCall.outcome(Long.parseLong(arguments[1])));
        Files.write(Path.of(arguments[2]), OtherDecisions.outcomes(Long.parseLong(arguments[1])));
        Instant instant = Instant.parse("2024-02-29T22:59:59Z");
        System.out.println("number " + ascii(String.format("%,d", 1234567)));
        System.out.println("case " + ascii("TITLE".toLowerCase()));
        System.out.println("hour " + instant.atZone(ZoneId.systemDefault()).getHour());
        System.out.println("day "
                + ascii(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(Locale.getDefault())
                        .format(instant.atZone(ZoneId.of("UTC")))));
        System.out.println("charset " + Charset.defaultCharset());
        System.out.println("set " + Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
    }

    /** The text with everything but ASCII spelled out, so that it passes through any charset. */
    private static String ascii(String text) {
        StringBuilder spelled = new StringBuilder();
        text.chars().forEach(c -> spelled.append(c < 128 ? Character.toString(c) : "<" + Integer.toHexString(c) + ">"));
        return spelled.toString();
    }
}
