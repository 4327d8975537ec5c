// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java development kit on this machine.
 *
 * @param feature 17, 21, 25 ...
 * @param home its folder
 */
public record Jdk(int feature, Path home) {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"([0-9]+)");

    /**
     * What a tool printed, and how it ended.
     *
     * @param output both streams, with line feeds whatever the system's line ends are
     */
    public record Run(int exit, String output) {}

    /** The one that runs this test. */
    public static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /**
     * Others, one per feature version from 17: those named in the system property {@code ogp.jdks}, else those that lie
     * beside the running one.
     */
    public static List<Jdk> others() throws IOException {
        List<Path> homes = new ArrayList<>();
        String named = System.getProperty("ogp.jdks", "");
        if (named.isEmpty()) {
            try (Stream<Path> siblings = Files.list(running().home().getParent())) {
                siblings.sorted(Comparator.naturalOrder()).forEach(homes::add);
            }
        } else {
            for (String home : named.split(Pattern.quote(System.getProperty("path.separator")))) {
                homes.add(Path.of(home));
            }
        }
        TreeMap<Integer, Jdk> byFeature = new TreeMap<>();
        for (Path home : homes) {
            Path release = home.resolve("release");
            if (Files.isReadable(release) && Files.isExecutable(home.resolve("bin/javac"))) {
                Matcher version = VERSION.matcher(Files.readString(release));
                if (version.find()) {
                    int feature = Integer.parseInt(version.group(1));
                    byFeature.putIfAbsent(feature, new Jdk(feature, home));
                }
            }
        }
        byFeature.headMap(17).clear();
        byFeature.remove(running().feature());
        return List.copyOf(byFeature.values());
    }

    /** Compiles with it. */
    public Run javac(List<String> arguments) throws IOException, InterruptedException {
        return run("javac", arguments);
    }

    /** Runs a program with it, in a fresh process. */
    public Run java(List<String> arguments) throws IOException, InterruptedException {
        return run("java", arguments);
    }

    private Run run(String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(tool).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What these add is printed into the output that is compared.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().remove("CLASSPATH");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output.replace("\r\n", "\n"));
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
