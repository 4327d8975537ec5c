// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.testing.Jdk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every code point but most of ideographs and private use, and some pairs of names come out alike on each JDK that is here and under each locale. */
final class NamesEverywhereTest {
    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-TN", "fr-FR");
    private static final List<String> PAIRS = List.of(
            "KEBILI",
            "K\u00e9bili",
            "El Kef",
            "\u0627\u0644\u0643\u0627\u0641",
            "Keb\u0131li",
            "Kebili",
            "Tinja",
            "Tinga");

    @Test
    void names_areFoldedAlikeEverywhere(@TempDir Path folder) throws Exception {
        Path pairs = folder.resolve("pairs.txt");
        Files.write(pairs, PAIRS.stream().map(NamePairs::escaped).toList());
        List<String> expected = null;
        List<String> cases = new ArrayList<>();
        for (Jdk jdk :
                Stream.concat(Stream.of(Jdk.running()), Jdk.others().stream()).toList()) {
            for (String locale : LOCALES) {
                Path file = folder.resolve("names-" + jdk.feature() + locale + ".txt");
                Jdk.Run run = jdk.java(List.of(
                        "-Duser.language=" + locale.substring(0, 2),
                        "-Duser.country=" + locale.substring(3),
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NamesProgram.class.getName(),
                        pairs.toString(),
                        file.toString()));
                assertThat(run.exit()).as(run.output()).isZero();
                cases.add(locale + " " + run.output().strip());
                List<String> results = Files.readAllLines(file, StandardCharsets.UTF_8);
                if (expected == null) {
                    expected = results;
                    assertThat(results).hasSizeGreaterThan(500);
                }
                assertThat(results).as("%s, %s", jdk, locale).isEqualTo(expected);
            }
        }

        // The control: a program that trusts the locale prints something else in Turkish.
        assertThat(cases).contains("en-US case title", "tr-TR case other", "ar-TN case title", "fr-FR case title");
    }
}
