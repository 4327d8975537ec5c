// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of rule kinds names every rule of selection, and no other, in 29 rows. */
class RuleKindsTest {
    private static final Path PAGE = Path.of("..", "docs", "rule-kinds.md");
    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+) \\|.*");
    private static final Pattern RULE = Pattern.compile("selection/[a-z-]+@[0-9]+");

    @Test
    void page_hasEachKindOnce() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                numbers.add(Integer.parseInt(row.group(1)));
            }
        }
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 29).boxed().toList());
    }

    @Test
    void page_namesTheRulesThereAre() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        Matcher rule = RULE.matcher(Files.readString(PAGE));
        while (rule.find()) {
            named.add(rule.group());
        }
        TreeSet<String> known = new TreeSet<>();
        for (SelectionRule each : SelectionRules.standard()) {
            known.add(each.info().getId().toString());
        }
        assertThat(named).isEqualTo(known);
    }
}
