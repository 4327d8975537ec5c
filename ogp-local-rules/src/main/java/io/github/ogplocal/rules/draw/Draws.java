// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The register of draws: at most one for each pool, for ever.
 *
 * <p>Whoever could draw again would draw until the result pleases. So a second draw for a pool is refused, whatever differs
 * in it: the seed, where it comes from, when it was known.
 *
 * @param draws in the order of entry; no two for one pool
 */
public record Draws(List<Draw> draws) {
    /** No draw yet. */
    public static final Draws NONE = new Draws(List.of());

    /** Copies, and refuses a draw that stands twice and a second draw for a pool; the attribute at fault is its index. */
    public Draws {
        draws = List.copyOf(draws);
        TreeMap<String, Draw> byPool = new TreeMap<>();
        for (int i = 0; i < draws.size(); i++) {
            Draw draw = draws.get(i);
            Draw first = byPool.putIfAbsent(draw.getPool(), draw);
            require(
                    !draw.equals(first),
                    "draws",
                    Integer.toString(i),
                    Invariant.REPEATED,
                    "must hold each draw once",
                    null);
            require(
                    first == null,
                    "draws",
                    Integer.toString(i),
                    Invariant.CONTRADICTION,
                    "must not hold a second draw for the pool " + draw.getPool(),
                    null);
        }
    }

    /**
     * This register with one draw more at its end. Entering the same draw again changes nothing, so that a step that was
     * interrupted can be repeated.
     *
     * @throws SecondDrawException if the register holds another draw for the same pool
     */
    public Draws with(Draw draw) {
        Optional<Draw> first = forPool(draw.getPool());
        if (first.isPresent()) {
            if (!first.get().equals(draw)) {
                throw new SecondDrawException(first.get(), draw);
            }
            return this;
        }
        List<Draw> more = new ArrayList<>(draws);
        more.add(draw);
        return new Draws(more);
    }

    /**
     * The draw for a pool; empty when there is none yet.
     *
     * @param digest the pool's digest
     */
    public Optional<Draw> forPool(String digest) {
        requireNonNull(digest, "digest");
        return draws.stream().filter(draw -> draw.getPool().equals(digest)).findFirst();
    }
}
