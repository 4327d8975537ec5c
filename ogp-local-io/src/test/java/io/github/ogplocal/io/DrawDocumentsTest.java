// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.draw.Draws;
import io.github.ogplocal.rules.draw.RegisteredId;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pools, draws and registers as documents; the tickets of published vectors. */
class DrawDocumentsTest {
    private static final String POOL = GoldenFiles.of(DrawPool.class).get(0).text();
    private static final String DRAW = GoldenFiles.of(Draw.class).get(0).text();

    @Test
    void tickets_areThoseOfTheVectors() throws IOException {
        JsonNode vectors = new ObjectMapper()
                .readTree(Files.readString(Corpora.beside("fairness").resolve("tie_ticket_vectors.json")));
        OffsetDateTime published = OffsetDateTime.parse("2025-03-01T10:00:00Z");
        int tickets = 0;
        for (JsonNode vector : vectors) {
            String context = vector.get("context").asText();
            List<String> order = new ArrayList<>();
            vector.get("order").forEach(id -> order.add(id.asText()));
            Draw draw = Draw.of(
                    DrawPool.of("vectors", List.of("any"), published),
                    vector.get("seed").asText(),
                    "Example.",
                    published.plusDays(1));
            for (var ticket : vector.get("tickets").properties()) {
                assertThat(draw.ticket(context, ticket.getKey()).hex())
                        .isEqualTo(ticket.getValue().asText());
                assertThat(draw.ticket(context + "x", ticket.getKey()).hex())
                        .isNotEqualTo(ticket.getValue().asText());
                tickets++;
            }
            List<String> reversed = new ArrayList<>(order);
            Collections.reverse(reversed);
            assertThat(draw.order(context, reversed)).isEqualTo(order);
        }
        assertThat(tickets).isEqualTo(8);
    }

    /** Any one bit of the pool that is changed, and its digest is another. */
    @ParameterizedTest
    @CsvSource({
        "example-call@1, example-call@2",
        "A-17, A-18",
        "B\u00e9ta, Beta",
    })
    void pool_isRefusedWhenItsDigestIsNotItsOwn(String from, String to) {
        assertThat(OgpLocalJson.read(POOL, DrawPool.class).isValid()).isTrue();
        assertThat(told(POOL.replace(from, to), DrawPool.class)).containsExactly("11 contradiction /digest");
    }

    @Test
    void pool_isRefusedWithADigestInCapitals() {
        String digest = OgpLocalJson.read(POOL, DrawPool.class).orElseThrow().getDigest();
        assertThat(told(POOL.replace(digest, digest.toUpperCase(Locale.ROOT)), DrawPool.class))
                .containsExactly("11 contradiction /digest");
    }

    @Test
    void pool_saysWhichCandidateIsNone() {
        String spoilt = POOL.replace("\"A-2\"", "\"A-17\"")
                .replace("B\u00e9ta", "Be\u0301ta")
                .replace("\"مثال\"", "\"a\\nb\"");
        assertThat(told(spoilt, DrawPool.class))
                .containsExactly(
                        "6 repeated /candidates/1", "7 malformed /candidates/2", "8 forbidden-character /candidates/3");
        assertThat(told(POOL.replace("tie/v1", "tie/v2"), DrawPool.class)).containsExactly("2 unknown-code /domain");
    }

    @Test
    void pool_mayListItsCandidatesInAnyOrder() {
        String other = POOL.replace("\"A-2\"", "\"A-0\"")
                .replace("\"A-17\"", "\"A-2\"")
                .replace("\"A-0\"", "\"A-17\"");
        assertThat(other).isNotEqualTo(POOL);
        DrawPool read = OgpLocalJson.read(other, DrawPool.class).orElseThrow();
        assertThat(OgpLocalJson.write(read)).isEqualTo(POOL);
        assertThat(read.getCandidates()).extracting(RegisteredId::value).startsWith("A-17", "A-2");
    }

    @Test
    void draw_saysAllThatIsWrongWithIt() {
        String early = DRAW.replace("2025-03-01T09:00:01Z", "2025-03-01T09:00:00Z");
        assertThat(told(early, Draw.class)).containsExactly("7 out-of-order /seedKnownAt");
        String spoilt = DRAW.replace("3615 2461 5533 1264 6152", "6")
                .replace("Example: twenty dice thrown in public.", " ")
                .replace("09:00:01Z", "09:00");
        assertThat(told(spoilt, Draw.class))
                .containsExactly("5 text-too-short /seed", "6 blank /origin", "7 malformed /seedKnownAt");
        assertThat(told(DRAW.replace("3615 2461 5533 1264 6152", "6666666666666666"), Draw.class))
                .containsExactly("5 malformed /seed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|السطر \u20687\u2069، العمود \u206818\u2069، \u2068/seedKnownAt\u2069: ",
                "fr|ligne 7, colonne 18, /seedKnownAt : ",
                "en|line 7, column 18, /seedKnownAt: "
            })
    void draw_isRefusedInTheReadersLanguage(String language, String place) {
        String early = DRAW.replace("2025-03-01T09:00:01Z", "2025-03-01T09:00:00Z");
        assertThat(OgpLocalJson.read(early, Draw.class).problems().get(0).message(language))
                .startsWith(place)
                .hasSizeGreaterThan(place.length() + 10);
    }

    /** The second seed is refused where it stands, on the line of the draw that came second. */
    @Test
    void register_namesTheSecondDrawOfAPool() {
        String other = DRAW.replace("3615 2461", "1111 2461");
        assertThat(OgpLocalJson.read("[" + DRAW + "]", Draws.class).isValid()).isTrue();
        assertThat(told("[" + DRAW + ",\n" + other + "]", Draws.class)).containsExactly("10 contradiction /1");
        assertThat(told("[" + DRAW + ",\n" + DRAW + "]", Draws.class)).containsExactly("10 repeated /1");
    }

    private static List<String> told(String document, Class<?> type) {
        return OgpLocalJson.read(document, type).problems().stream()
                .map(problem -> problem.line() + " " + problem.code().code() + " " + problem.pointer())
                .toList();
    }
}
