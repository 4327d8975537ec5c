// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.consultation.ImportAndSearch;
import io.github.ogplocal.io.report.ListAndRender;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold in a machine of its own: a small one, or one that lacks a jar. */
class ForkedJvmTest {
    private static final int SLOWEST_MILLIS = 10_000;

    private record Run(int status, List<String> lines) {}

    @Test
    void bombs_areRefusedByNameInASmallMachine() throws Exception {
        Run run = fork(jar -> true, List.of("-Xss256k", "-Xmx64m"), Bombs.class.getName());

        assertThat(run.status()).as(String.join("\n", run.lines())).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(40).allSatisfy(line -> {
            assertThat(line).matches("B[0-9]{2} .*: \\[[a-z].*\\] [0-9]+");
            assertThat(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)))
                    .as(line)
                    .isLessThan(SLOWEST_MILLIS);
        });
        assertThat(code(run, "B01 5000000")).isEqualTo("wrong-type, too-deep");
        assertThat(code(run, "B04 1001")).contains("number-too-long");
        assertThat(code(run, "B05 1e99999999999")).isEqualTo("malformed");
        assertThat(code(run, "B06 100000")).doesNotContain("string-too-long");
        assertThat(code(run, "B06 100001")).contains("string-too-long");
        assertThat(code(run, "B07 257")).contains("name-too-long");
        assertThat(code(run, "B08 1000000")).contains("unknown-key", "too-many-elements");
        assertThat(code(run, "B10 1000000")).contains("too-many-elements");
        assertThat(code(run, "B11 2")).contains("duplicate-key");
        assertThat(code(run, "B12 100000000")).isEqualTo("document-too-large");
        assertThat(code(run, "B13 2")).contains("trailing-text");
        assertThat(code(run, "B17 3333334")).contains("string-too-long");
    }

    @Test
    void reading_needsNeitherDatabindNorValidatorNorExpressionLanguage() throws Exception {
        Run run = fork(
                jar -> !jar.contains("jackson-databind") && !jar.contains("validator") && !jar.contains("datatype"),
                List.of(),
                ReadAndWrite.class.getName());

        assertThat(run.lines()).containsExactly("read and written", "no com.fasterxml.jackson.databind.ObjectMapper");
        assertThat(run.status()).isZero();
    }

    @Test
    void reading_loadsNoClassOfThem() throws Exception {
        Run run = fork(jar -> true, List.of("-Xlog:class+load"), ReadAndWrite.class.getName());

        assertThat(run.lines()).anyMatch(line -> line.contains("com.fasterxml.jackson.core.JsonFactory"));
        assertThat(run.lines()).anyMatch(line -> line.contains("read and written"));
        assertThat(run.lines())
                .noneMatch(line -> line.contains("jackson.databind.") || line.contains("org.hibernate.validator."));
    }

    @Test
    void model_loadsAndBuildsEveryTypeWithoutJackson() throws Exception {
        Run run = fork(jar -> !jar.contains("jackson"), List.of(), BuildEveryType.class.getName());

        assertThat(run.lines()).last().isEqualTo("no com.fasterxml.jackson.annotation.JsonProperty");
        assertThat(run.lines()).contains("built io.github.ogplocal.model.plan.Milestone");
        assertThat(run.status()).isZero();
    }

    @Test
    void consultations_needNoLucene() throws Exception {
        Run without = fork(jar -> !jar.contains("lucene"), List.of(), ImportAndSearch.class.getName());
        Run with = fork(jar -> true, List.of(), ImportAndSearch.class.getName());

        assertThat(without.lines()).containsExactly("groups: 1", "without Lucene");
        assertThat(without.status()).isZero();
        assertThat(with.lines()).containsExactly("groups: 1", "with Lucene");
    }

    @Test
    void documents_needATemplateEngineOnlyToBeRendered() throws Exception {
        Run without = fork(jar -> !jar.contains("jmustache"), List.of(), ListAndRender.class.getName());
        Run with = fork(jar -> true, List.of(), ListAndRender.class.getName());

        assertThat(without.lines()).containsExactly("documents: 2", "not rendered");
        assertThat(without.status()).isZero();
        assertThat(with.lines()).containsExactly("documents: 2", "rendered");
    }

    @Test
    void log_saysKindAndBytesAndNumberOfProblemsAndNothingElse() throws Exception {
        Run run = fork(
                jar -> true, List.of("-Dslf4j.provider=" + PrintedLogs.class.getName()), ReadWithLogs.class.getName());

        assertThat(run.lines()).as(String.join("\n", run.lines())).contains("read all");
        assertThat(run.lines().stream().filter(line -> line.startsWith(PrintedLogs.MARK)))
                .containsExactly(
                        logged(ReadWithLogs.GOOD.length(), 0),
                        logged(ReadWithLogs.BAD.length(), 3),
                        logged(ReadWithLogs.BROKEN.length(), 1),
                        logged(ReadWithLogs.GOOD.length() + 2, 0),
                        logged(-1, 0),
                        logged(ReadWithLogs.BAD.length(), 3));
        assertThat(run.lines()).noneMatch(line -> line.contains(ReadWithLogs.WORD));
    }

    private static String logged(int bytes, int problems) {
        return PrintedLogs.MARK
                + "DEBUG io.github.ogplocal.io.DocumentReader read {}: {} bytes, {} problems [Milestone, " + bytes
                + ", " + problems + "] null";
    }

    private static String code(Run run, String name) {
        String line = run.lines().stream()
                .filter(each -> each.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    }

    private static Run fork(Predicate<String> jars, List<String> options, String main)
            throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(".jar") || jars.test(new File(entry).getName()))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output.lines().toList());
    }
}
