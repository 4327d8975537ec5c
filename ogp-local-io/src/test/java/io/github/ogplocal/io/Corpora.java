// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The external corpora; tests that need them are skipped, with a word, where they are not. */
final class Corpora {
    private Corpora() {}

    static Path folder(String name) {
        return below("corpora", name);
    }

    /** A folder that stands beside the corpora. */
    static Path beside(String name) {
        return below(name);
    }

    private static Path below(String... names) {
        String root = System.getProperty("ogp.corpora", "");
        Assumptions.assumeTrue(!root.isEmpty(), "no corpora: -Dogp.corpora is not set");
        Path folder = Path.of(root, names);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no corpora in -Dogp.corpora");
        return folder;
    }
}
