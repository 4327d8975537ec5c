// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program run inside the tests, and the example call as files that a test may spoil. */
record Run(int exitCode, String out, String err) {
    private static final List<String> FILES =
            List.of("procedure.json", "applications.csv", "sheets.csv", "recusals.csv");

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                Arrays.asList(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(
                exitCode,
                out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
                err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    /** A command on the documents of a folder. */
    static Run onCall(String command, Path folder, String... more) {
        return of(arguments(command, folder, more).toArray(new String[0]));
    }

    static List<String> arguments(String command, Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        for (String file : FILES) {
            arguments.add("--" + file.substring(0, file.indexOf('.')));
            arguments.add(folder.resolve(file).toString());
        }
        arguments.addAll(List.of("--csv-separator", "semicolon", "--csv-decimal", "comma"));
        arguments.addAll(Arrays.asList(more));
        return arguments;
    }

    static void copyCall(Path folder) throws IOException {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), resource("call/" + file));
        }
    }

    static String resource(String name) throws IOException {
        try (var in = Run.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What was told, without the folder of this test. */
    List<String> errorLines(Path folder) {
        return err.replace(folder + "/", "").lines().toList();
    }
}
