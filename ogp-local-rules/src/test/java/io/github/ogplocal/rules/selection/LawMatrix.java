// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The checked-in matrix of settings and laws: the lines of {@code docs/laws.csv} whose law is one of selection. */
final class LawMatrix {
    /** What a cell says of a setting and a law. */
    enum Verdict {
        HOLDS("holds"),
        HOLDS_IF("holds if"),
        FAILS("fails"),
        /** The law says nothing of such procedures. */
        NOT_STATED("not stated");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        static Verdict parse(String code) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("verdict " + code));
        }
    }

    /**
     * One cell.
     *
     * @param unless sets of settings that break the law together with this one; empty unless it holds if
     */
    record Cell(SelectionLaw law, String setting, Verdict verdict, List<Set<String>> unless) {
        @Override
        public String toString() {
            return law + " " + verdict + " " + setting;
        }
    }

    private LawMatrix() {}

    static Path docs() {
        return Path.of(System.getProperty("ogp.root", ".."), "docs");
    }

    /** All cells, in the order of the file. */
    static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String line : read("laws.csv").lines().toList()) {
            if (!line.startsWith("A")) {
                continue;
            }
            String[] fields = line.split(",", -1);
            List<Set<String>> unless = new ArrayList<>();
            for (String combination : fields[3].isEmpty() ? new String[0] : fields[3].split("; ")) {
                unless.add(new TreeSet<>(List.of(combination.split(" \\+ "))));
            }
            cells.add(new Cell(SelectionLaw.valueOf(fields[0]), fields[1], Verdict.parse(fields[2]), unless));
        }
        return List.copyOf(cells);
    }

    /** Settings of which a law says nothing. */
    static List<Set<String>> unstated(SelectionLaw law) {
        return cells().stream()
                .filter(cell -> cell.law() == law && cell.verdict() == Verdict.NOT_STATED)
                .map(cell -> Set.of(cell.setting()))
                .toList();
    }

    /** What breaks each law: the settings that fail alone, and the combinations that cells name as conditions. */
    static Map<SelectionLaw, Set<Set<String>>> breakers() {
        Map<SelectionLaw, Set<Set<String>>> breakers = new LinkedHashMap<>();
        for (Cell cell : cells()) {
            Set<Set<String>> known = breakers.computeIfAbsent(cell.law(), law -> new LinkedHashSet<>());
            if (cell.verdict() == Verdict.FAILS) {
                known.add(Set.of(cell.setting()));
            }
            boolean ownSlotIsNoPart = cell.setting().equals("selection/weighted-sum@1");
            if (ownSlotIsNoPart) {
                cell.unless().forEach(combination -> known.add(Set.copyOf(combination)));
            }
        }
        return breakers;
    }

    static String read(String document) {
        try {
            return Files.readString(docs().resolve(document));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
