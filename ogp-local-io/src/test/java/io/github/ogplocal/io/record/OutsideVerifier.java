// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The verifier in {@code docs/verifier}, which is written in Python; tests of it are skipped, with a word, where there is none. */
final class OutsideVerifier {
    private static final Path PROGRAM = Path.of(System.getProperty("ogp.root"), "docs", "verifier", "verify_record.py");
    private static final long MOST_MINUTES = 30;

    private OutsideVerifier() {}

    /** Writes records, made by {@link #line}. */
    interface Records {
        void write(Writer out) throws IOException;
    }

    /**
     * What the verifier said.
     *
     * @param exitCode 0 when all agrees
     * @param lines one difference a line, or a summary
     */
    record Answer(int exitCode, List<String> lines) {}

    /** A call and what some engine made of it, as the verifier reads many of them: on one line. */
    static String line(String name, SelectionCall call, SelectionOutcome outcome) {
        return "{\"name\":\"" + name + "\",\"procedure\":" + oneLine(call.procedure()) + ",\"documents\":"
                + oneLine(call.documents()) + ",\"outcome\":" + oneLine(outcome) + "}\n";
    }

    /** A whole record, as the verifier reads many of them: on one line. */
    static String line(String name, DecisionRecord record) {
        return line(name, record.head().orElseThrow(), record.files());
    }

    /** Files that were published as a record with this head, on one line. */
    static String line(String name, String head, Map<String, byte[]> files) {
        StringBuilder line = new StringBuilder("{\"name\":\"" + name + "\",\"head\":\"" + head + "\",\"files\":{");
        files.forEach((file, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            line.append('"').append(file).append("\":\"");
            for (char c : text.toCharArray()) {
                line.append(c < ' ' || c == '"' || c == '\\' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
            line.append("\",");
        });
        line.setLength(line.length() - 1);
        return line.append("}}\n").toString();
    }

    /** Verifies the record in a folder that was published under a digest. */
    static Answer verify(Path folder, String head) throws IOException {
        return run(List.of("python3", "-B", PROGRAM.toString(), folder.toString(), "--head", head), out -> {});
    }

    /** Line feeds inside texts are escaped, so that those that are left only lay the document out. */
    private static String oneLine(Object value) {
        return OgpLocalJson.write(value).replace("\n", "");
    }

    static void requirePython() {
        try {
            Answer answer = run(List.of("python3", "-c", "import sys; print(sys.version_info >= (3, 8))"), out -> {});
            Assumptions.assumeTrue(answer.lines().equals(List.of("True")), "python3 is older than 3.8");
        } catch (IOException e) {
            Assumptions.abort("no python3: " + e.getMessage());
        }
    }

    /** Hands over records, one a line, while they are made: all of a long run would fill a disk. */
    static Answer verifyMany(Records records) throws IOException {
        return run(List.of("python3", "-B", PROGRAM.toString(), "--many", "-"), records);
    }

    /** Verifies the records in a file, one a line. */
    static Answer verifyMany(Path file) throws IOException {
        return run(List.of("python3", "-B", PROGRAM.toString(), "--many", file.toString()), out -> {});
    }

    private static Answer run(List<String> command, Records records) throws IOException {
        Path said = Files.createTempFile("verifier", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            try (Writer out = process.outputWriter(StandardCharsets.UTF_8)) {
                records.write(out);
            }
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("verifier: no answer within " + MOST_MINUTES + " minutes");
            }
            return new Answer(process.exitValue(), Files.readAllLines(said, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("verifier: interrupted", e);
        } finally {
            Files.delete(said);
        }
    }
}
