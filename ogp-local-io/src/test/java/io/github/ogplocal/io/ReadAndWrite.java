// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.io.GoldenFiles.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes a procedure, in a machine that may lack jars. */
public final class ReadAndWrite {
    private ReadAndWrite() {}

    public static void main(String[] args) throws Exception {
        Class<?> type = Class.forName("io.github.ogplocal.rules.selection.SelectionProcedure");
        try (Stream<Path> files = Files.list(GoldenFiles.FOLDER.resolve(type.getSimpleName()))) {
            List<Golden> goldens = files.map(file -> new Golden(type, file)).toList();
            for (Golden golden : goldens) {
                if (!OgpLocalJson.write(golden.value()).equals(golden.text())) {
                    throw new IllegalStateException(golden.toString());
                }
            }
        }
        System.out.println("read and written");
        Absent.report("com.fasterxml.jackson.databind.ObjectMapper");
    }
}
