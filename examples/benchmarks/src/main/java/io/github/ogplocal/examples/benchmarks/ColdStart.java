// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How long a fresh process takes from its start to the outcome of a call: the library, and plain code with databind and
 * Streams, which must write the same document before anything is timed. The sides take turns, in an order that turns round.
 *
 * <p>Processor time is that of the whole process, its compiler threads included; it is read from {@code /proc} and left out
 * where there is none.
 */
final class ColdStart {
    /** What Maven brings for the library, and what of it a running program needs. */
    private static final List<String> OURS =
            List.of("ogp-local-model", "ogp-local-rules", "ogp-local-io", "jackson-core", "slf4j-api");

    private static final List<String> PLAIN =
            List.of("jackson-core", "jackson-databind", "jackson-annotations", "jackson-datatype-jsr310");

    private static final List<Class<?>> PROGRAMS =
            List.of(ColdHello.class, ColdSelection.class, PlainColdSelection.class);

    /** Clock ticks of {@code /proc} in a second, on every Linux that is in use. */
    private static final double TICK_MILLIS = 10;

    private final Path java;
    private final Path work;
    private final String documents;

    private ColdStart(Path java, Path work, Path documents) {
        this.java = java;
        this.work = work;
        this.documents = documents.toString();
    }

    /** One kind of process and what was measured of it. */
    private record Side(String name, List<String> arguments, List<Double> wall, List<Double> cpu) {
        Side(String name, List<String> arguments) {
            this(name, arguments, new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Measures and prints a table.
     *
     * @param arguments the folder of the call's documents; how often each process is started, 15 unless given; the home of
     *     the JDK to measure, the running one unless given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path documents = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        Path home = Path.of(arguments.length > 2 ? arguments[2] : System.getProperty("java.home"));
        Path work = Files.createTempDirectory("cold-start");
        try {
            new ColdStart(home.resolve("bin").resolve("java"), work, documents).run(rounds);
        } finally {
            try (Stream<Path> files = Files.list(work)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(work);
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        Path programs = jarOfPrograms();
        String ours = classPath(programs, OURS);
        String plain = classPath(programs, PLAIN);
        List<Side> sides = new ArrayList<>();
        sides.add(side("a process that says hello", List.of(), programs.toString(), ColdHello.class));
        sides.add(side("library", List.of(), ours, ColdSelection.class, "ours.json"));
        sides.add(side("library, every reason written", List.of(), ours, ColdSelection.class, "all.json", "explained"));
        sides.add(side("databind and Streams", List.of(), plain, PlainColdSelection.class, "plain.json"));
        for (Side side : sides) {
            start(side.arguments());
        }
        JsonMapper mapper = new JsonMapper();
        JsonNode outcome = mapper.readTree(work.resolve("ours.json").toFile());
        if (!outcome.equals(mapper.readTree(work.resolve("plain.json").toFile()))) {
            throw new IllegalStateException("the two outcomes differ");
        }
        addWithArchives(sides, ours, plain);
        for (int round = 0; round < rounds; round++) {
            List<Side> order = new ArrayList<>(sides);
            if (round % 2 == 1) {
                Collections.reverse(order);
            }
            for (Side side : order) {
                double before = processorMillisOfChildren();
                long started = System.nanoTime();
                start(side.arguments());
                side.wall().add((System.nanoTime() - started) / 1e6);
                side.cpu().add(processorMillisOfChildren() - before);
            }
        }
        print(sides, outcome.size(), rounds);
    }

    /** The same two processes with their classes in an archive: AppCDS, and the AOT cache of JDKs that have one. */
    private void addWithArchives(List<Side> sides, String ours, String plain) throws IOException, InterruptedException {
        List<Side> both = List.of(
                side("library", List.of(), ours, ColdSelection.class, "ours.json"),
                side("databind and Streams", List.of(), plain, PlainColdSelection.class, "plain.json"));
        for (Side side : both) {
            String archive = work.resolve(side.name().substring(0, 4) + ".jsa").toString();
            start(with("-XX:ArchiveClassesAtExit=" + archive, side.arguments()));
            sides.add(new Side(
                    side.name() + ", AppCDS archive", with("-XX:SharedArchiveFile=" + archive, side.arguments())));
        }
        for (Side side : both) {
            String cache = work.resolve(side.name().substring(0, 4) + ".aot").toString();
            if (tryStart(with("-XX:AOTCacheOutput=" + cache, side.arguments())) == 0) {
                sides.add(new Side(side.name() + ", AOT cache", with("-XX:AOTCache=" + cache, side.arguments())));
            }
        }
    }

    private Side side(String name, List<String> options, String classPath, Class<?> program, String... arguments) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-cp", classPath, program.getName()));
        if (arguments.length > 0) {
            all.add(documents);
            all.add(work.resolve(arguments[0]).toString());
            all.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        }
        return new Side(name, all);
    }

    private static List<String> with(String option, List<String> arguments) {
        List<String> all = new ArrayList<>();
        all.add(option);
        all.addAll(arguments);
        return all;
    }

    private void start(List<String> arguments) throws IOException, InterruptedException {
        int exit = tryStart(arguments);
        if (exit != 0) {
            throw new IllegalStateException("process ended with " + exit + ": " + arguments);
        }
    }

    private int tryStart(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        return builder.start().waitFor();
    }

    /** An archive of classes holds those from jars only, so the programs go into one. */
    private Path jarOfPrograms() throws IOException {
        Path jar = work.resolve("programs.jar");
        Path root = Path.of(ColdStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        String home = ColdStart.class.getPackageName().replace('.', '/');
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.list(root.resolve(home))) {
                    for (Path file : files.sorted().toList()) {
                        add(out, home + "/" + file.getFileName(), Files.newInputStream(file));
                    }
                }
            } else {
                for (Class<?> program : PROGRAMS) {
                    for (Class<?> part : parts(program)) {
                        String name = part.getName().replace('.', '/') + ".class";
                        add(out, name, part.getResourceAsStream("/" + name));
                    }
                }
            }
        }
        return jar;
    }

    private static List<Class<?>> parts(Class<?> program) {
        List<Class<?>> parts = new ArrayList<>(List.of(program));
        parts.addAll(List.of(program.getDeclaredClasses()));
        return parts;
    }

    private static void add(JarOutputStream out, String name, InputStream content) throws IOException {
        try (content) {
            if (PROGRAMS.stream().anyMatch(program -> name.matches(".*/" + program.getSimpleName() + "[.$].*"))) {
                out.putNextEntry(new JarEntry(name));
                content.transferTo(out);
                out.closeEntry();
            }
        }
    }

    private static String classPath(Path programs, List<String> names) {
        List<String> path = new ArrayList<>(List.of(programs.toString()));
        for (String name : names) {
            path.add(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> entry.endsWith(".jar"))
                    .filter(entry -> Path.of(entry).getFileName().toString().matches(name + "-[0-9].*"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + ": no jar on the class path; package first")));
        }
        return String.join(File.pathSeparator, path);
    }

    /** User and system time of the processes that have ended, in milliseconds; not a number where nothing tells it. */
    private static double processorMillisOfChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return Double.NaN;
        }
        String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK_MILLIS;
    }

    private void print(List<Side> sides, int applications, int rounds) throws IOException, InterruptedException {
        Process version = new ProcessBuilder(java.toString(), "-version")
                .redirectErrorStream(true)
                .start();
        String jdk = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
        version.waitFor();
        System.out.printf(
                Locale.ROOT,
                "%d applications, %d starts of each, %s, %d processors, load of the machine %.1f.%n%n",
                applications,
                rounds,
                jdk,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println("| whole process | wall ms, best (median) | × databind and Streams | CPU ms, median | × |");
        System.out.println("|---|--:|--:|--:|--:|");
        Side base = sides.stream()
                .filter(side -> side.name().equals("databind and Streams"))
                .findFirst()
                .orElseThrow();
        for (Side side : sides) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f (%.0f) | %.2f | %.0f | %.2f |%n",
                    side.name(),
                    Collections.min(side.wall()),
                    median(side.wall()),
                    median(side.wall()) / median(base.wall()),
                    median(side.cpu()),
                    median(side.cpu()) / median(base.cpu()));
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
