// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.quantity.Points;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The numbers that one run draws from: SplitMix64, started from the first eight bytes of SHA-256 over {@code
 * ogp-local/dry-run/v1}, a line feed, the seed in UTF-8, a line feed and the number of the run in decimal digits.
 *
 * <p>Each run has a start of its own, so that any run can be made again without those before it, in any order and on any
 * number of threads.
 */
final class Chance {
    /** One, in the unit of shares. */
    static final int WHOLE = 1_000_000;

    private static final String DOMAIN = "ogp-local/dry-run/v1";

    private long state;

    Chance(String seed, int run) {
        byte[] text = (DOMAIN + "\n" + seed + "\n" + run).getBytes(StandardCharsets.UTF_8);
        try {
            state = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every Java has it", e);
        }
    }

    /** The next 64 bits. */
    long bits() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to {@code bound - 1}, each equally likely; the few highest draws that would favour some are thrown away. */
    int below(int bound) {
        long limit = (1L << 32) - (1L << 32) % bound;
        long draw = bits() >>> 32;
        while (draw >= limit) {
            draw = bits() >>> 32;
        }
        return (int) (draw % bound);
    }

    /** Whether something happens that happens in so many per cent of all cases. */
    boolean happens(Points percent) {
        return percent.signum() > 0 && below(WHOLE) < percent.unscaledAt(4);
    }

    /** From minus one to plus one, in millionths, about nought: the mean of three equally likely numbers. */
    int bell() {
        long sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += below(2 * WHOLE + 1) - WHOLE;
        }
        return (int) (sum / 3);
    }

    /** A bell that reaches so many per cent to both sides, in millionths. */
    long departure(int percent) {
        return percent == 0 ? 0 : (long) bell() * percent / 100;
    }

    /** One of several; not empty. */
    <T> T oneOf(List<T> from) {
        return from.get(below(from.size()));
    }

    /** A number from a range, its ends included. */
    int in(CountRange range) {
        return range.least() + below(range.most() - range.least() + 1);
    }
}
