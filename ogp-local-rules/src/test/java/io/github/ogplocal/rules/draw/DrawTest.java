// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2025-03-01T10:00:00+01:00");
    private static final OffsetDateTime KNOWN = OffsetDateTime.parse("2025-03-01T09:00:01Z");
    private static final String SEED = "3615 2461 5533 1264 6152";
    private static final String ORIGIN = "Example: twenty dice thrown in public; minutes of 1 March 2025.";
    private static final String NORTH = "selection/region=north/cut=4";
    private static final DrawPool POOL = DrawPool.of(
            "example-call@1", List.of("A-2", "A-17", "\ud83d\ude00x", "\uffe6x", "B\u00e9ta", "مثال"), PUBLISHED);
    private static final Draw DRAW = Draw.of(POOL, SEED, ORIGIN, KNOWN);

    /** Digests that another program in another language computed. */
    @ParameterizedTest
    @CsvSource({
        "selection/region=north/cut=4, A-2, 88f5ad60dac037e058b5292faa6448b7cee61755972cf3ad77727d637eecebe8",
        "selection/region=north/cut=4, A-17, 6b1bcae282bdada1dff28d98bf398cae5c932c2d37a9b77f75a4084ff73f4e6b",
        "selection/region=south/cut=4, A-2, 81c0eee888bcfec5783288fe771fdede7fdf1be6bac17278715830789cf5dd3f",
        "selection/region=north/cut=4, مثال, 5dcef95681663b8feec38208cb0a07f4b25832657fb0d708c96d157633c9f8c1",
        "selection/region=north/cut=4, B\u00e9ta, f96e937d428ac14e3da00b804c8c87870c29e7637f14a339abac9e28ccde82b9",
        "selection/region=north/cut=4, Be\u0301ta, f96e937d428ac14e3da00b804c8c87870c29e7637f14a339abac9e28ccde82b9"
    })
    void ticket_isTheOneThatIsComputedElsewhere(String context, String id, String hex) {
        assertThat(DRAW.ticket(context, id).hex()).isEqualTo(hex);
        assertThat(DRAW.ticket(context, id)).hasToString(hex);
    }

    @Test
    void digest_isTheOneThatIsComputedElsewhere() {
        assertThat(POOL.getDigest()).isEqualTo("a2195d130f67628d618cbbebe9d9084b852159d01557259855906498d93d156a");
    }

    /** The smiling face lies beyond U+FFFF: by UTF-16 it would come before the won sign, by UTF-8 it comes behind. */
    @Test
    void candidates_standInTheOrderOfTheirBytes() {
        assertThat(POOL.getCandidates())
                .extracting(RegisteredId::value)
                .containsExactly("A-17", "A-2", "B\u00e9ta", "مثال", "\uffe6x", "\ud83d\ude00x");
    }

    @Test
    void bytes_areLengthsAndTexts() {
        String bytes = new String(DRAW.ticketBytes("c", "A-2"), StandardCharsets.ISO_8859_1);
        assertThat(bytes).isEqualTo("\0\0\0\u0010ogp-local/tie/v1\0\0\0\u0018" + SEED + "\0\0\0\u0001c\0\0\0\u0003A-2");
        assertThat(new String(
                        DrawPool.of("p", List.of("b", "a"), PUBLISHED).digestBytes(), StandardCharsets.ISO_8859_1))
                .isEqualTo("\0\0\0\u0016ogp-local/draw-pool/v1\0\0\0\u0010ogp-local/tie/v1\0\0\0\u0001p\0\0\0\u0001a"
                        + "\0\0\0\u0001b");
    }

    @Test
    void command_isAsciiAndQuotesWhatAShellWouldRead() {
        assertThat(DRAW.ticketCommand("100%'\\", "\u00e97"))
                .isEqualTo("printf '\\000\\000\\000\\020ogp-local/tie/v1\\000\\000\\000\\030" + SEED
                        + "\\000\\000\\000\\006100\\045\\047\\134\\000\\000\\000\\003\\303\\2517' | sha256sum");
        assertThat(POOL.digestCommand()).startsWith("printf '\\000\\000\\000\\026ogp-local/draw-pool/v1\\000");
    }

    /** What one text loses another cannot gain: the borders between them are hashed too. */
    @Test
    void ticket_keepsItsTextsApart() {
        assertThat(DRAW.ticket("ab", "c")).isNotEqualTo(DRAW.ticket("a", "bc"));
        assertThat(DrawPool.of("ab", List.of("c"), PUBLISHED).getDigest())
                .isNotEqualTo(DrawPool.of("a", List.of("bc"), PUBLISHED).getDigest());
        assertThat(DrawPool.of("a", List.of("b", "c"), PUBLISHED).getDigest())
                .isNotEqualTo(DrawPool.of("a", List.of("bc"), PUBLISHED).getDigest());
    }

    @Test
    void digest_bindsPurposeAndCandidatesAndNotTheTime() {
        assertThat(DrawPool.of("example-call@1", ids(POOL), PUBLISHED.plusSeconds(1))
                        .getDigest())
                .isEqualTo(POOL.getDigest());
        assertThat(DrawPool.of("example-call@2", ids(POOL), PUBLISHED).getDigest())
                .isNotEqualTo(POOL.getDigest());
        assertThat(DrawPool.of("example-call@1", ids(POOL).subList(1, 6), PUBLISHED)
                        .getDigest())
                .isNotEqualTo(POOL.getDigest());
    }

    @Test
    void tickets_areComparedUnsigned() {
        List<String> drawn = DRAW.order(NORTH, ids(POOL));
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(ids(POOL));
        assertThat(drawn.stream().map(id -> DRAW.ticket(NORTH, id).hex())).isSorted();
        assertThat(drawn).containsExactly("\uffe6x", "مثال", "A-17", "\ud83d\ude00x", "A-2", "B\u00e9ta");
        assertThat(DRAW.ticket(NORTH, "A-17")).isLessThan(DRAW.ticket(NORTH, "A-2"));
    }

    @Test
    void draw_belongsToItsPoolOnly() {
        assertThat(DRAW.belongsTo(POOL)).isTrue();
        assertThat(DRAW.belongsTo(DrawPool.of("example-call@1", ids(POOL), PUBLISHED.plusSeconds(1))))
                .isFalse();
        assertThat(DRAW.belongsTo(DrawPool.of("example-call@1", ids(POOL).subList(1, 6), PUBLISHED)))
                .isFalse();
    }

    @Test
    void order_refusesAnIdTwiceInWhateverSpelling() {
        assertRefused(() -> DRAW.order(NORTH, List.of("B\u00e9ta", "Be\u0301ta")), "", Invariant.REPEATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01T09:00:00Z", "2025-03-01T08:59:59Z", "2025-03-01T10:30:00+02:00"})
    void draw_refusesASeedThatWasKnownWhenThePoolWasPublished(String knownAt) {
        assertRefused(
                () -> Draw.of(POOL, SEED, ORIGIN, OffsetDateTime.parse(knownAt)),
                "seedKnownAt",
                Invariant.OUT_OF_ORDER);
    }

    @Test
    void draw_refusesSeedsThatCannotHoldEnoughChanceOrAreNotPlain() {
        assertThat(Draw.of(POOL, "1234567890123456", ORIGIN, KNOWN).getSeed()).hasSize(16);
        for (String seed :
                List.of("", "6", "123456789012345", "7777777777777777", " 1234567890123456", "x".repeat(16))) {
            assertRefused(() -> Draw.of(POOL, seed, ORIGIN, KNOWN), "seed", Invariant.MALFORMED);
        }
        assertRefused(() -> Draw.of(POOL, "1234567890123456\n", ORIGIN, KNOWN), "seed", Invariant.FORBIDDEN_CHARACTER);
        assertRefused(
                () -> Draw.of(POOL, "1234 5678\u202e 90123", ORIGIN, KNOWN), "seed", Invariant.FORBIDDEN_CHARACTER);
        assertRefused(() -> Draw.of(POOL, "12345678901234e\u0301", ORIGIN, KNOWN), "seed", Invariant.MALFORMED);
        assertRefused(() -> Draw.of(POOL, "12".repeat(501), ORIGIN, KNOWN), "seed", Invariant.TOO_LONG);
    }

    @Test
    void draw_refusesASeedOfUnknownOrigin() {
        assertRefused(() -> Draw.of(POOL, SEED, " ", KNOWN), "origin", Invariant.BLANK);
        assertRefused(() -> Draw.of(POOL, SEED, "x".repeat(1001), KNOWN), "origin", Invariant.TOO_LONG);
    }

    @Test
    void refusals_sayNoText() {
        assertThatThrownBy(() -> Draw.of(POOL, "secret", ORIGIN, KNOWN))
                .hasMessage("draw seed: must have at least 16 characters, got 6 characters");
        assertThatThrownBy(() -> Draw.of(POOL, SEED, ORIGIN, PUBLISHED))
                .hasMessage("draw seedKnownAt: must be after poolPublishedAt 2025-03-01T10:00+01:00, got"
                        + " 2025-03-01T10:00+01:00");
    }

    @Test
    void pool_refusesWhatIsNoPool() {
        assertRefused(() -> DrawPool.of("p", List.of(), PUBLISHED), "candidates", Invariant.TOO_FEW);
        assertRefused(() -> DrawPool.of("p", List.of("a", "b", "a"), PUBLISHED), "candidates", Invariant.REPEATED);
        assertRefused(() -> DrawPool.of(" ", List.of("a"), PUBLISHED), "purpose", Invariant.BLANK);
        assertRefused(() -> DrawPool.of("p ", List.of("a"), PUBLISHED), "purpose", Invariant.MALFORMED);
        assertRefused(() -> DrawPool.of("e\u0301", List.of("a"), PUBLISHED), "purpose", Invariant.MALFORMED);
        assertRefused(
                () -> DrawPool.of("p", List.of("a"), PUBLISHED.plusNanos(1)), "publishedAt", Invariant.OUT_OF_RANGE);
    }

    @Test
    void id_refusesWhatTwoMachinesOrTwoReadersCouldTakeForAnother() {
        assertThat(RegisteredId.parse("Hammam Chatt")).hasToString("Hammam Chatt");
        assertRefused(() -> new RegisteredId(""), "", Invariant.BLANK);
        assertRefused(() -> new RegisteredId("x".repeat(201)), "", Invariant.TOO_LONG);
        assertRefused(() -> new RegisteredId("e\u0301"), "", Invariant.MALFORMED);
        assertRefused(() -> new RegisteredId("a\u00a0"), "", Invariant.MALFORMED);
        assertRefused(() -> new RegisteredId("a\nb"), "", Invariant.FORBIDDEN_CHARACTER);
        assertRefused(() -> new RegisteredId("a\u200eb"), "", Invariant.FORBIDDEN_CHARACTER);
        assertRefused(() -> new RegisteredId("a\u0378b"), "", Invariant.FORBIDDEN_CHARACTER);
    }

    @Test
    void register_holdsOneDrawAPool() {
        Draw other = Draw.of(POOL, SEED + " 1", ORIGIN, KNOWN);
        Draw elsewhere = Draw.of(POOL, SEED, ORIGIN + ".", KNOWN);
        Draw ofAnotherPool = Draw.of(DrawPool.of("p", List.of("a"), PUBLISHED), SEED + " 1", ORIGIN, KNOWN);

        Draws draws = Draws.NONE.with(DRAW).with(ofAnotherPool);

        assertThat(draws.draws()).containsExactly(DRAW, ofAnotherPool);
        assertThat(draws.with(DRAW)).isSameAs(draws);
        assertThat(draws.forPool(POOL.getDigest())).contains(DRAW);
        assertThat(Draws.NONE.forPool(POOL.getDigest())).isEmpty();
        assertThatThrownBy(() -> draws.with(other))
                .isInstanceOfSatisfying(SecondDrawException.class, refused -> {
                    assertThat(refused.pool()).isEqualTo(POOL.getDigest());
                    assertThat(refused.hasOtherSeed()).isTrue();
                })
                .hasMessage(
                        "draws: must not hold a second draw for the pool " + POOL.getDigest() + ", got another seed");
        assertThatThrownBy(() -> draws.with(elsewhere))
                .isInstanceOfSatisfying(
                        SecondDrawException.class,
                        refused -> assertThat(refused.hasOtherSeed()).isFalse());
        assertRefused(() -> new Draws(List.of(DRAW, other)), "1", Invariant.CONTRADICTION);
        assertRefused(() -> new Draws(List.of(ofAnotherPool, DRAW, DRAW)), "2", Invariant.REPEATED);
    }

    @Test
    void domain_isKnownByItsCode() {
        assertThat(DrawDomain.parse("ogp-local/tie/v1")).isEqualTo(DrawDomain.TIE_V1);
        assertRefused(() -> DrawDomain.parse("ogp-local/tie/v2"), "", Invariant.MALFORMED);
    }

    private static List<String> ids(DrawPool pool) {
        return pool.getCandidates().stream().map(RegisteredId::value).toList();
    }

    private static void assertRefused(ThrowingCallable making, String attribute, Invariant invariant) {
        assertThatThrownBy(making).isInstanceOfSatisfying(InvalidValueException.class, refused -> {
            assertThat(refused.attribute()).isEqualTo(attribute);
            assertThat(refused.invariant()).isEqualTo(invariant);
        });
    }
}
