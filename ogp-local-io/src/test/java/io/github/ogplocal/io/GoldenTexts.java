// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts and pages under {@code texts/}: compared byte for byte; what differs is left under {@code target/actual}. */
public final class GoldenTexts {
    public static final Path FOLDER = Path.of("src/test/resources/texts");

    private GoldenTexts() {}

    /** Asserts that a text is the checked-in one. */
    public static void assertSame(String name, String actual) {
        try {
            Path expected = FOLDER.resolve(name);
            String text = Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "";
            if (!text.equals(actual)) {
                Path left = Path.of("target", "actual", "texts", name);
                Files.createDirectories(left.getParent());
                Files.writeString(left, actual, StandardCharsets.UTF_8);
            }
            assertThat(actual).as("texts/" + name).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
