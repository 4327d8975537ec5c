// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import java.util.Optional;

/**
 * Per cent done with coverage and interval, as in {@link ProgressFigure}, without how it came about.
 *
 * @param value per cent, 0 to 100, with what is unknown left out; empty when nothing is known, which is not nought
 * @param lowest per cent if all that is unknown is nought
 * @param highest per cent if all that is unknown is done
 * @param known of how many parts the progress is known
 * @param of how many parts there are
 */
public record FigureInShort(Optional<Fraction> value, Fraction lowest, Fraction highest, int known, int of) {
    /** Refuses null. */
    public FigureInShort {
        requireNonNull(value, "value");
        requireNonNull(lowest, "lowest");
        requireNonNull(highest, "highest");
    }

    static FigureInShort of(ProgressFigure figure) {
        return new FigureInShort(figure.value(), figure.lowest(), figure.highest(), figure.known(), figure.of());
    }
}
