// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The checked-in matrix of methods and laws: the lines of {@code docs/laws.csv} whose law is one of prioritisation. */
final class PrioritisationMatrix {
    /** What a cell says of a method and a law. */
    enum Verdict {
        HOLDS("holds", "yes"),
        FAILS("fails", "no"),
        /** The law says nothing of such methods. */
        NOT_STATED("not stated", "–"),
        /** No counterexample is known, and no proof either. */
        NOT_CLAIMED("not claimed", "?");

        private final String code;
        private final String sign;

        Verdict(String code, String sign) {
            this.code = code;
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        static Verdict parse(String code) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("verdict " + code));
        }
    }

    /** One cell. */
    record Cell(PrioritisationLaw law, String setting, Verdict verdict) {
        @Override
        public String toString() {
            return law + " " + verdict + " " + setting;
        }
    }

    private PrioritisationMatrix() {}

    /** All cells, in the order of the file. */
    static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String line : read("laws.csv").lines().toList()) {
            if (line.startsWith("B")) {
                String[] fields = line.split(",", -1);
                cells.add(new Cell(PrioritisationLaw.valueOf(fields[0]), fields[1], Verdict.parse(fields[2])));
            }
        }
        return List.copyOf(cells);
    }

    static String read(String document) {
        try {
            return Files.readString(Path.of(System.getProperty("ogp.root", ".."), "docs", document));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
