// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSeconds;
import static io.github.ogplocal.model.check.Checks.requireSome;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Everybody who may ever be drawn for one purpose, published before anybody can know the seed.
 *
 * <p>All candidates of the call are in it, also those who will be found inadmissible and those who withdraw later: a ticket
 * depends on nobody else's, so a candidate too many changes nothing, and a pool that is never shortened cannot be shortened
 * to somebody's advantage.
 *
 * <p>The digest binds domain, purpose and candidates. It does not bind when the pool was published: a pool published twice
 * keeps its digest, so that it keeps its one seed.
 *
 * <p>Invariant: at least one candidate, each once; times are in whole seconds; the digest is that of the rest.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class DrawPool {
    private static final int MOST_CHARACTERS = 200;

    DrawPool() {}

    /** Starts an empty builder; all attributes but the digest, which is computed, are required. */
    public static DrawPoolBuilder builder() {
        return new DrawPoolBuilder();
    }

    /**
     * A pool with the present layout of bytes.
     *
     * @param purpose what is drawn for, as {@link #getPurpose} says
     * @param candidates the registered ids of all candidates, in any order
     * @param publishedAt when the pool and its digest were published
     * @throws io.github.ogplocal.model.InvalidValueException if a part breaks its invariant; an id that stands twice does
     */
    public static DrawPool of(String purpose, Iterable<String> candidates, OffsetDateTime publishedAt) {
        TreeSet<RegisteredId> ids = new TreeSet<>();
        int at = 0;
        for (String candidate : candidates) {
            require(
                    ids.add(new RegisteredId(candidate)),
                    "draw pool",
                    "candidates",
                    Invariant.REPEATED,
                    "must hold each id once",
                    "the same again at " + at);
            at++;
        }
        return builder()
                .domain(DrawDomain.TIE_V1)
                .purpose(purpose)
                .candidates(ids)
                .publishedAt(publishedAt)
                .build();
    }

    /** The layout of the bytes of the digest and of the tickets. */
    public abstract DrawDomain getDomain();

    /**
     * What is drawn for: the id of a procedure, {@code @}, its revision; or the id of a call. One line in normalisation form
     * C, without white space at its ends; at most 200 characters.
     */
    @NotBlank
    @Size(max = MOST_CHARACTERS)
    public abstract String getPurpose();

    /** The registered ids of all candidates, in the order of their UTF-8 bytes; not empty. */
    @NotEmpty
    @Value.NaturalOrder
    public abstract SortedSet<RegisteredId> getCandidates();

    /** When the pool and its digest were published, in whole seconds. */
    public abstract OffsetDateTime getPublishedAt();

    /** SHA-256 of {@link #digestBytes} in 64 hexadecimal digits, lower case. Computed; a document that says otherwise is refused. */
    @Value.Derived
    public String getDigest() {
        return HexFormat.of().formatHex(HashedFields.sha256(digestBytes()));
    }

    /**
     * The bytes whose SHA-256 is the digest: {@code f(p) f(domain) f(purpose) f(id) ... f(id)}, where {@code p} is
     * {@link DrawDomain#poolDomain}, the ids stand in the order of their UTF-8 bytes, and {@code f(x)} is the number of bytes
     * of {@code x} in UTF-8 and normalisation form C, as four bytes with the highest first, followed by those bytes.
     */
    public byte[] digestBytes() {
        List<String> fields =
                new ArrayList<>(List.of(getDomain().poolDomain(), getDomain().code(), getPurpose()));
        for (RegisteredId candidate : getCandidates()) {
            fields.add(candidate.value());
        }
        return HashedFields.bytes(fields);
    }

    /** A line for any POSIX shell that prints the digest, with {@code printf} and {@code sha256sum} alone. */
    public String digestCommand() {
        return HashedFields.command(digestBytes());
    }

    @Value.Check
    void check() {
        HashedFields.requireLine(getPurpose(), MOST_CHARACTERS, "draw pool", "purpose");
        HashedFields.requireNormal(getPurpose(), "draw pool", "purpose");
        requireSome(getCandidates(), "draw pool", "candidates");
        requireSeconds(getPublishedAt(), "draw pool", "publishedAt");
    }
}
