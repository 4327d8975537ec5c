// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents under {@code golden/<type>/<case>.json}: one folder for each described type, found by its simple name. */
final class GoldenFiles {
    static final Path FOLDER = Path.of("src/test/resources/golden");

    /** One document and the type that it holds. */
    record Golden(Class<?> type, Path file) {
        String text() {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Object value() {
            return OgpLocalJson.read(text(), type).orElseThrow();
        }

        @Override
        public String toString() {
            return FOLDER.relativize(file).toString();
        }
    }

    private GoldenFiles() {}

    static List<Golden> all() {
        return DescribedTypes.all().stream().flatMap(type -> of(type).stream()).toList();
    }

    static List<Golden> of(Class<?> type) {
        Path folder = FOLDER.resolve(type.getSimpleName());
        return Files.isDirectory(folder)
                ? list(folder).stream().map(file -> new Golden(type, file)).toList()
                : List.of();
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
