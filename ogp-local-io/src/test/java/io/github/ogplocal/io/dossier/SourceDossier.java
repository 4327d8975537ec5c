// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The dossiers made of the five source documents; they lie with the examples, and the tests read them there. */
public enum SourceDossier {
    EL_KEF("el-kef", "review-of-el-kef"),
    REGUEB("regueb", "review-of-regueb"),
    BENI_MELLAL_KHENIFRA("beni-mellal-khenifra", "review-of-others"),
    E_GOVERNMENT_UNIT("e-government-unit", "review-of-the-e-government-unit");

    private static final Path FOLDER =
            Path.of(System.getProperty("ogp.root", ".."), "examples/walkthrough/src/main/resources/data/dossiers");

    private final String name;
    private final String review;

    SourceDossier(String name, String review) {
        this.name = name;
        this.review = review;
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

    /** The rules by which the examples review it. */
    public ReviewProcedure review() {
        return read(FOLDER.resolve(review + ".json"), ReviewProcedure.class);
    }

    /** What the strict reader makes of it. */
    public Dossier read() {
        return read(file(), Dossier.class);
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return OgpLocalJson.read(file, type).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
