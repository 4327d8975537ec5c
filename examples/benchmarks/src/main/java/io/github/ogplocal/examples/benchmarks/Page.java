// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A page whose tables a run writes, between two markers. */
public final class Page {
    static final String BEGIN = "<!-- measured: begin -->";
    static final String END = "<!-- measured: end -->";

    private Page() {}

    /**
     * Writes the tables into the page.
     *
     * @throws IOException if the page cannot be read or written, or has no markers
     */
    public static void write(Path page, String tables) throws IOException {
        Files.writeString(page, between(Files.readString(page), tables));
    }

    /**
     * The page with other text between its markers.
     *
     * @throws IOException if the page has no markers
     */
    static String between(String page, String text) throws IOException {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("the page has no markers " + BEGIN + " and " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + text + page.substring(end);
    }

    /** How many times the one is the other: two decimals of what is below ten, none of what is not. */
    public static String ratio(double dividend, double divisor) {
        double ratio = dividend / divisor;
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%,.0f", ratio);
    }

    /** On what is measured, and how busy it is now: a sentence. */
    public static String circumstances() throws IOException {
        return circumstances(Rounds.JVM_ARGUMENTS);
    }

    /** The same for a process with other arguments of its own. */
    static String circumstances(List<String> arguments) throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "Measured with %s %s, %s, on %s with %d processors (%s %s); load of the machine at the start: %s.\n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                String.join(" ", arguments),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load));
    }

    private static String processor() throws IOException {
        Path description = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(description)) {
            return "a processor that does not say its name";
        }
        return Files.readString(description)
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("a processor that does not say its name");
    }
}
