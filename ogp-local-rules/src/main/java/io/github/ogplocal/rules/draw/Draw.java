// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireSeconds;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The one seed of a published pool, from which every candidate's ticket follows.
 *
 * <p>A ticket is a function of the seed, of what is being decided (the context) and of the candidate's id, and of nothing
 * else. So a withdrawal changes nobody's place among the others, the order of the input changes nothing, and anybody who
 * knows the seed can compute any ticket with {@code sha256sum}.
 *
 * <p>Whether a seed has enough chance in it cannot be seen from its text; that it is too short to have can. 16 characters hold
 * at most 41 bits when they are dice, 53 when decimal digits, 64 when hexadecimal ones. With 41 bits the chance of each of
 * two candidates differs from one half by less than one in a hundred thousand, even in the best for one of them of 2^60
 * pools that an organiser may have tried before. Coins need 41 throws.
 *
 * <p>Invariant: the pool was published before the seed was known; times are in whole seconds.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Draw {
    private static final int LEAST_SEED = 16;
    private static final int MOST_SEED = 1000;
    private static final int MOST_ORIGIN = 1000;
    private static final int MOST_CHARACTERS = 200;
    private static final java.util.regex.Pattern DIGEST = java.util.regex.Pattern.compile("[0-9a-f]{64}");

    Draw() {}

    /** Starts an empty builder; all attributes are required. {@link #of} takes those of the pool from it. */
    public static DrawBuilder builder() {
        return new DrawBuilder();
    }

    /**
     * The draw for a pool.
     *
     * @param seed as {@link #getSeed} says
     * @param origin as {@link #getOrigin} says
     * @param seedKnownAt as {@link #getSeedKnownAt} says
     * @throws io.github.ogplocal.model.InvalidValueException if a part breaks its invariant; a seed that was known when the
     *     pool was published does
     */
    public static Draw of(DrawPool pool, String seed, String origin, OffsetDateTime seedKnownAt) {
        return builder()
                .domain(pool.getDomain())
                .pool(pool.getDigest())
                .poolPublishedAt(pool.getPublishedAt())
                .seed(seed)
                .origin(origin)
                .seedKnownAt(seedKnownAt)
                .build();
    }

    /** The layout of the bytes of the tickets: that of the pool. */
    public abstract DrawDomain getDomain();

    /** The digest of the pool that is drawn from: 64 hexadecimal digits, lower case. */
    @Pattern(regexp = "[0-9a-f]{64}")
    public abstract String getPool();

    /** When the pool was published, in whole seconds. */
    public abstract OffsetDateTime getPoolPublishedAt();

    /**
     * The seed, exactly as it was published: one line in normalisation form C, without white space at its ends, of 16 to
     * 1,000 characters, not all the same.
     */
    @Size(min = LEAST_SEED, max = MOST_SEED)
    public abstract String getSeed();

    /** Where the public finds the seed and how it came about; not blank, at most 1,000 characters. */
    @NotBlank
    @Size(max = MOST_ORIGIN)
    public abstract String getOrigin();

    /** The first instant at which anybody could know the seed, in whole seconds; after the pool was published. */
    public abstract OffsetDateTime getSeedKnownAt();

    /** Whether this is the draw for a pool: same domain, same digest, published at the same instant. */
    public boolean belongsTo(DrawPool pool) {
        return getDomain() == pool.getDomain()
                && getPool().equals(pool.getDigest())
                && getPoolPublishedAt().isEqual(pool.getPublishedAt());
    }

    /**
     * A candidate's ticket; the lowest wins.
     *
     * @param context what is being decided, such as {@code selection/region=NORTH/cut=4}, so that one seed gives every cut a
     *     draw of its own: one line without white space at its ends; at most 200 characters; normalised here
     * @param id the candidate's registered id, normalised here. That it is in the pool is for the caller to see, who has it
     * @throws io.github.ogplocal.model.InvalidValueException if context or id is no such text
     */
    public Ticket ticket(String context, String id) {
        return Ticket.of(ticketBytes(context, id));
    }

    /**
     * The bytes whose SHA-256 is a ticket: {@code f(domain) f(seed) f(context) f(id)}, where {@code f(x)} is the number of
     * bytes of {@code x} in UTF-8 and normalisation form C, as four bytes with the highest first, followed by those bytes.
     *
     * @param context as for {@link #ticket}
     * @param id as for {@link #ticket}
     */
    public byte[] ticketBytes(String context, String id) {
        HashedFields.requireLine(context, MOST_CHARACTERS, "draw", "context");
        RegisteredId registered = new RegisteredId(HashedFields.normal(id, "registered id", ""));
        return HashedFields.bytes(List.of(
                getDomain().code(), getSeed(), HashedFields.normal(context, "draw", "context"), registered.value()));
    }

    /**
     * A line for any POSIX shell that prints a ticket, with {@code printf} and {@code sha256sum} alone.
     *
     * @param context as for {@link #ticket}
     * @param id as for {@link #ticket}
     */
    public String ticketCommand(String context, String id) {
        return HashedFields.command(ticketBytes(context, id));
    }

    /**
     * Candidates in the order in which they are drawn, the winner first.
     *
     * @param context as for {@link #ticket}
     * @param ids the registered ids, in any order
     * @return the ids as given
     * @throws io.github.ogplocal.model.InvalidValueException if context or an id is no such text, or an id stands twice
     */
    public List<String> order(String context, Collection<String> ids) {
        TreeMap<Ticket, String> byTicket = new TreeMap<>();
        for (String id : ids) {
            require(
                    byTicket.put(ticket(context, id), id) == null,
                    "draw",
                    "",
                    Invariant.REPEATED,
                    "must be among ids that differ",
                    null);
        }
        return List.copyOf(byTicket.values());
    }

    @Value.Check
    void check() {
        requirePattern(getPool(), DIGEST, "draw", "pool");
        requireSeconds(getPoolPublishedAt(), "draw", "poolPublishedAt");
        int length = getSeed().length();
        require(
                length >= LEAST_SEED,
                "draw",
                "seed",
                Invariant.MALFORMED,
                "must have at least " + LEAST_SEED + " characters, got " + length + " characters",
                null);
        HashedFields.requireLine(getSeed(), MOST_SEED, "draw", "seed");
        HashedFields.requireNormal(getSeed(), "draw", "seed");
        require(
                getSeed().codePoints().distinct().count() > 1,
                "draw",
                "seed",
                Invariant.MALFORMED,
                "must not be one character over and over",
                null);
        requireText(getOrigin(), MOST_ORIGIN, "draw", "origin");
        requireSeconds(getSeedKnownAt(), "draw", "seedKnownAt");
        require(
                getSeedKnownAt().isAfter(getPoolPublishedAt()),
                "draw",
                "seedKnownAt",
                Invariant.OUT_OF_ORDER,
                "must be after poolPublishedAt " + getPoolPublishedAt(),
                getSeedKnownAt());
    }
}
