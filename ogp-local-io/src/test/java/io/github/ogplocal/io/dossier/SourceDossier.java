// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The dossiers made of the five source documents; they lie with the examples, and the tests read them there. */
public enum SourceDossier {
    EL_KEF("el-kef"),
    REGUEB("regueb"),
    BENI_MELLAL_KHENIFRA("beni-mellal-khenifra"),
    E_GOVERNMENT_UNIT("e-government-unit");

    private static final Path FOLDER =
            Path.of(System.getProperty("ogp.root", ".."), "examples/walkthrough/src/main/resources/data/dossiers");

    private final String name;

    SourceDossier(String name) {
        this.name = name;
    }

    /** The dossier whose file has a name. */
    public static SourceDossier named(String name) {
        return Arrays.stream(values())
                .filter(dossier -> dossier.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The file. */
    public Path file() {
        return FOLDER.resolve(name + ".json");
    }

    /** What the strict reader makes of it. */
    public Dossier read() {
        try {
            return OgpLocalJson.read(file(), Dossier.class).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
