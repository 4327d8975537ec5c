// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program prints what stands in {@code expected/<Class>.txt}, and every file there has its program. */
final class ExpectedOutputTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "expected");
    private static final Path ACTUAL = Path.of("target", "actual", "expected");

    static List<Class<?>> programs() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .sorted()
                    .<Class<?>>map(ExpectedOutputTest::load)
                    .filter(ExpectedOutputTest::isProgram)
                    .toList();
        }
    }

    @Test
    void expectations_areThoseOfThePrograms() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        programs().forEach(program -> names.add(program.getSimpleName() + ".txt"));
        TreeSet<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.list(EXPECTED)) {
            files.forEach(file -> expected.add(file.getFileName().toString()));
        }
        assertThat(names).contains("Quickstart.txt").doesNotContain("NotYetMember.txt");
        assertThat(expected).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void program_printsWhatIsExpected(Class<?> program) throws Exception {
        String printed = run(program);
        Path file = EXPECTED.resolve(program.getSimpleName() + ".txt");
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!printed.equals(expected)) {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(file.getFileName()), printed);
        }
        assertThat(printed)
                .as("%s; what it prints lies under target/actual", file)
                .isEqualTo(expected);
    }

    private static String run(Class<?> program) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static boolean isProgram(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("main") && Modifier.isStatic(method.getModifiers())) {
                return true;
            }
        }
        return false;
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length());
            return Class.forName(
                    name.replace(File.separatorChar, '.'),
                    false,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(file, impossible);
        }
    }
}
