// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

/** A pool has its draw already; a second one was refused, and nothing changed. */
public final class SecondDrawException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String pool;
    private final boolean otherSeed;

    SecondDrawException(Draw first, Draw second) {
        super("draws: must not hold a second draw for the pool " + first.getPool()
                + (first.getSeed().equals(second.getSeed())
                        ? ", got the same seed with another origin or time"
                        : ", got another seed"));
        this.pool = first.getPool();
        this.otherSeed = !first.getSeed().equals(second.getSeed());
    }

    /** The digest of the pool. */
    public String pool() {
        return pool;
    }

    /** Whether the seed is another one; false when only its origin or a time is. */
    public boolean hasOtherSeed() {
        return otherSeed;
    }
}
