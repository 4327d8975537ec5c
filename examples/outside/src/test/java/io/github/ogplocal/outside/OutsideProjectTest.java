// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.testing.Jdk;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody meets who adds the library to a project of their own: the packaged jars and what Maven brings with them,
 * their compiler with every warning an error, the class path or the module path, and each JDK that is here.
 */
final class OutsideProjectTest {
    /** Without these javac warns about our annotations. */
    private static final List<String> ANNOTATIONS = List.of("jackson-annotations-", "jakarta.validation-api-");

    /** For callers who have databind anyway; naming it needs that jar, which Maven does not bring. */
    private static final Set<String> NEEDS_MORE = Set.of("io.github.ogplocal.io.OgpLocalModule");

    /** How a user may take the library in. */
    enum Way {
        CLASS_PATH("-cp"),
        MODULE_PATH("-p");

        private final String option;

        Way(String option) {
            this.option = option;
        }
    }

    /** One JDK and one way. */
    private record Setting(Jdk jdk, Way way) {
        @Override
        public String toString() {
            return jdk + ", " + way;
        }
    }

    @TempDir
    private Path folder;

    private List<Path> jars;

    static List<Setting> settings() throws IOException {
        List<Setting> settings = new ArrayList<>();
        for (Jdk jdk :
                Stream.concat(Stream.of(Jdk.running()), Jdk.others().stream()).toList()) {
            for (Way way : Way.values()) {
                settings.add(new Setting(jdk, way));
            }
        }
        return settings;
    }

    @BeforeEach
    void readJars() throws IOException {
        String classPath = Files.readString(Path.of("target", "runtime-class-path.txt"));
        jars = Stream.of(classPath.strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
        assumeTrue(
                jars.stream().allMatch(Files::isRegularFile), "the jars are not packaged yet; mvn verify tries them");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void projectThatReads_compilesWithoutAWarningAndRuns(Setting setting) throws Exception {
        Path classes = compile(setting, "reader", List.of(program("reader", "outside/Main.java")));
        assertThat(run(setting, classes, jars)).isEqualTo(resource("expected.txt"));
    }

    /** They are for compilers: what is stated in them the reader has written down. */
    @ParameterizedTest
    @MethodSource("settings")
    void projectThatReads_runsWithoutTheAnnotations(Setting setting) throws Exception {
        Path classes = compile(setting, "reader", List.of(program("reader", "outside/Main.java")));
        List<Path> five = jars.stream().filter(jar -> !isOfAnnotations(jar)).toList();
        assertThat(five).hasSize(5);
        assertThat(run(setting, classes, five)).isEqualTo(resource("expected.txt"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void projectThatOnlyJudges_compilesWithoutAWarningAndRunsOnTwoJars(Setting setting) throws Exception {
        Path classes = compile(setting, "values", List.of(program("values", "outside/Main.java")));
        List<Path> two = jars.stream()
                .filter(jar -> jar.getFileName().toString().matches("ogp-local-(model|rules)-.*"))
                .toList();
        assertThat(two).hasSize(2);
        assertThat(run(setting, classes, two)).isEqualTo(resource("expected.txt"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyPublishedType_canBeNamedWithoutAWarning(Setting setting) throws Exception {
        assertThat(compile(setting, "reader", List.of(allTypes()))).isDirectoryContaining("glob:**outside");
    }

    /** The control of the test above, and the reason why the annotations are not left out of what Maven brings. */
    @Test
    void everyPublishedType_wouldWarnWithoutTheAnnotations() throws Exception {
        List<Path> fewest = jars.stream().filter(jar -> !isOfAnnotations(jar)).toList();
        Jdk.Run run = javac(new Setting(Jdk.running(), Way.CLASS_PATH), "reader", List.of(allTypes()), fewest);
        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("Cannot find annotation method");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void compiler_wouldHaveReportedAWarning(Setting setting) throws Exception {
        Path source = write(
                "outside/Raw.java",
                "package outside;\n\nfinal class Raw {\n    private Raw() {}\n\n    java.util.List names;\n}\n");
        Jdk.Run run = javac(setting, "reader", List.of(source), jars);
        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("[rawtypes]");
    }

    @Test
    void otherJdks_areTriedToo() throws IOException {
        List<Jdk> others = Jdk.others();
        assumeTrue(!others.isEmpty(), "no other JDK from 17 was found beside this one; name some in -Dogp.jdks");
        assertThat(settings()).hasSize(2 * (1 + others.size()));
    }

    @Test
    void whatMavenBrings_isThisAndNothingElse() throws IOException {
        assertThat(jars.stream().map(jar -> jar.getFileName().toString().replaceAll("-[0-9].*", "")))
                .containsExactlyInAnyOrder(
                        "ogp-local-io",
                        "ogp-local-rules",
                        "ogp-local-model",
                        "jackson-core",
                        "slf4j-api",
                        "jackson-annotations",
                        "jakarta.validation-api");
        long all = 0;
        long ours = 0;
        for (Path jar : jars) {
            all += Files.size(jar);
            ours += jar.getFileName().toString().startsWith("ogp-local-") ? Files.size(jar) : 0;
        }
        // Raise them only for what is worth the bytes; docs/performance/cold.md has what they are made of.
        assertThat(ours).as("bytes of our three jars").isLessThan(4_060_000);
        assertThat(all).as("bytes of all jars").isLessThan(4_920_000);
    }

    @Test
    void publishedJars_areNamedModulesThatExportOnlyWhatTheyMean() {
        List<ModuleDescriptor> modules = jars.stream()
                .filter(jar -> jar.getFileName().toString().matches("ogp-local-.*"))
                .flatMap(jar -> ModuleFinder.of(jar).findAll().stream())
                .map(reference -> reference.descriptor())
                .toList();
        assertThat(modules).hasSize(3).allSatisfy(module -> {
            assertThat(module.isAutomatic()).isFalse();
            assertThat(module.exports())
                    .filteredOn(export -> !export.isQualified())
                    .extracting(ModuleDescriptor.Exports::source)
                    .isNotEmpty()
                    .noneMatch(name -> name.endsWith(".check") || name.endsWith(".style"));
        });
    }

    /** A source file that names every published type of ours. */
    private Path allTypes() throws Exception {
        TreeSet<String> types = new TreeSet<>();
        for (Path jar : jars) {
            if (jar.getFileName().toString().startsWith("ogp-local-")) {
                types.addAll(publishedTypes(jar));
            }
        }
        assertThat(types).contains("io.github.ogplocal.model.plan.Milestone", "io.github.ogplocal.rules.RuleInfo");
        String names = types.stream().map(type -> type + ".class").collect(Collectors.joining(",\n        "));
        return write(
                "outside/Names.java",
                "package outside;\n\n/** Names them all. */\npublic final class Names {\n    private Names() {}\n\n"
                        + "    static final Class<?>[] TYPES = {\n        " + names + "\n    };\n}\n");
    }

    private Path compile(Setting setting, String project, List<Path> sources) throws Exception {
        Jdk.Run run = javac(setting, project, sources, jars);
        assertThat(run.output()).isEmpty();
        assertThat(run.exit()).isZero();
        return folder.resolve("classes");
    }

    private Jdk.Run javac(Setting setting, String project, List<Path> sources, List<Path> path) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
        arguments.addAll(List.of(setting.way().option, join(path)));
        sources.forEach(source -> arguments.add(source.toString()));
        if (setting.way() == Way.MODULE_PATH) {
            arguments.add(program(project, "module-info.java").toString());
        }
        return setting.jdk().javac(arguments);
    }

    private static String run(Setting setting, Path classes, List<Path> path) throws Exception {
        List<Path> all = new ArrayList<>(path);
        all.add(classes);
        // A user without a logger is told so by SLF4J, on a stream of its own; that is not what is compared.
        List<String> arguments =
                new ArrayList<>(List.of("-Dslf4j.internal.verbosity=ERROR", setting.way().option, join(all)));
        if (setting.way() == Way.MODULE_PATH) {
            arguments.add("-m");
            arguments.add("outside/outside.Main");
        } else {
            arguments.add("outside.Main");
        }
        Jdk.Run run = setting.jdk().java(arguments);
        assertThat(run.exit()).as(run.output()).isZero();
        return run.output();
    }

    private static boolean isOfAnnotations(Path jar) {
        return ANNOTATIONS.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }

    /** The public top-level types in packages that everybody may use. */
    private static List<String> publishedTypes(Path jar) throws Exception {
        ModuleDescriptor module =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        List<String> packages = module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
        ClassLoader loader = OutsideProjectTest.class.getClassLoader();
        List<String> types = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String name : file.stream().map(entry -> entry.getName()).toList()) {
                String type = name.replace('/', '.').replaceAll("\\.class$", "");
                int dot = type.lastIndexOf('.');
                if (name.matches("[a-z/]+/[A-Za-z0-9]+\\.class")
                        && packages.contains(type.substring(0, dot))
                        && !NEEDS_MORE.contains(type)
                        && Modifier.isPublic(Class.forName(type, false, loader).getModifiers())) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private Path program(String project, String name) throws IOException {
        return write(name, resource(project + "/" + name));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = OutsideProjectTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
