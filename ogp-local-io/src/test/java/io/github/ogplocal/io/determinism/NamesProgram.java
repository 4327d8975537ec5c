// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.determinism;

import io.github.ogplocal.rules.place.NameComparer;
import io.github.ogplocal.rules.place.NameMatch;
import io.github.ogplocal.rules.place.PlaceName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds every code point but those of ideographs and private use beyond their first thousands, alone and in Latin and Arabic words, and compares pairs of names from a file; writes
 * what comes out.
 */
final class NamesProgram {
    private NamesProgram() {}

    /** @param arguments the file with the pairs, two lines each; the file to write */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        List<String> results = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            results.add(judge(NamePairs.unescaped(lines.get(i)), NamePairs.unescaped(lines.get(i + 1))));
        }
        StringBuilder run = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint >= 0x20000 && codePoint < 0xe0000) {
                continue; // Ideographs and planes without characters are one to the folding.
            }
            if (codePoint >= 0xf1000) {
                break; // So is all private use.
            }
            String character = Character.toString(codePoint);
            String result = folded(character) + "|" + folded("tI" + character) + "|" + folded("\u0642" + character);
            // One line for a run of code points with one result.
            if (codePoint == 0 || !run.toString().equals(result)) {
                results.add(Integer.toHexString(codePoint) + " " + result);
                run.setLength(0);
                run.append(result);
            }
        }
        Files.write(Path.of(arguments[1]), results, StandardCharsets.UTF_8);
        System.out.println("case " + ("TITLE".toLowerCase().equals("title") ? "title" : "other"));
    }

    private static String judge(String one, String other) {
        if (!PlaceName.faults(one).isEmpty() || !PlaceName.faults(other).isEmpty()) {
            return PlaceName.faults(one) + " " + PlaceName.faults(other);
        }
        NameMatch match = NameComparer.byRule().compare(PlaceName.of(one), PlaceName.of(other));
        return match + " " + PlaceName.of(one).key() + " " + PlaceName.of(other).key();
    }

    private static String folded(String text) {
        return PlaceName.faults(text).isEmpty()
                ? PlaceName.of(text).key()
                : PlaceName.faults(text).toString();
    }
}
