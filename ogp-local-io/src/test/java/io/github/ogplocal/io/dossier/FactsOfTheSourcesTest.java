// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where each fact of the sources stands in the dossiers. The numbers: 3 consultation, 4 case form (by its questions), 5 El
 * Kef's committee, plan and report, 6 the letter, 7 Regueb's plan, 8 the article.
 */
class FactsOfTheSourcesTest {
    private static final Map<SourceDossier, JsonNode> DOCUMENTS = new EnumMap<>(SourceDossier.class);

    record Fact(String number, SourceDossier dossier, String pointer, String holds) {
        void requireHeld() {
            JsonNode place = tree(dossier).at(pointer);
            if (!place.isValueNode() || !place.asText().contains(holds)) {
                throw new AssertionError(number + ": " + dossier + " " + pointer + " does not hold '" + holds + "'");
            }
        }
    }

    private static List<Fact> facts() {
        try (InputStream in = FactsOfTheSourcesTest.class.getResourceAsStream("/facts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Fact(cells[0], SourceDossier.named(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(SourceDossier dossier) {
        return DOCUMENTS.computeIfAbsent(dossier, key -> {
            try {
                return new ObjectMapper().readTree(key.file().toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void fact_standsWhereTheTableSays() {
        facts().forEach(Fact::requireHeld);
    }

    @Test
    void fact_thatIsNotThere_isNoticed() {
        Fact fact = facts().get(0);

        assertThatThrownBy(() -> new Fact(fact.number(), fact.dossier(), fact.pointer(), "1201").requireHeld())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> new Fact(fact.number(), fact.dossier(), "/nowhere", fact.holds()).requireHeld())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void table_leavesNoFactOut() {
        assertThat(facts().stream().map(Fact::number).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                numbers("3.", 7),
                                Stream.of("4"),
                                numbers("4.1.", 4),
                                numbers("4.2.", 7),
                                numbers("4.3.", 2),
                                numbers("4.4.", 6),
                                numbers("4.5.", 3),
                                numbers("5.", 13),
                                Stream.of("5.A", "5.C", "5.D", "7.A", "7.B"),
                                numbers("5.B.", 4),
                                numbers("5.C.", 7),
                                numbers("6.", 13),
                                numbers("7.", 18),
                                numbers("8.", 8))
                        .flatMap(part -> part)
                        .toList());
    }

    private static Stream<String> numbers(String prefix, int last) {
        return Stream.iterate(1, i -> i + 1).limit(last).map(i -> prefix + i);
    }
}
