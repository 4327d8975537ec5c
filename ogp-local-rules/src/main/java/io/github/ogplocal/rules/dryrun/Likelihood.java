// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import java.math.BigInteger;

/**
 * In how many of a hundred calls something happens, as far as a number of runs tells it: Wilson's interval, which holds the
 * true share 95 times in 100, widened to whole numbers.
 *
 * <p>Worked: 80 of 100 runs give 71 to 87; 0 of 100 give 0 to 4.
 *
 * @param least of a hundred, rounded down
 * @param about of a hundred, the share that was seen, rounded half up
 * @param most of a hundred, rounded up
 */
public record Likelihood(int least, int about, int most) {
    /** The quantile 1.96 as 49/25. */
    private static final long Z = 49;

    private static final long Z_OVER = 25;
    private static final BigInteger SCALE = BigInteger.TEN.pow(12);

    /** Refuses numbers that are not in order, or not of a hundred. */
    public Likelihood {
        require(
                least >= 0 && least <= about && about <= most && most <= 100,
                "likelihood",
                "about",
                Invariant.OUT_OF_ORDER,
                "must be 0 to 100, in order",
                about);
    }

    /**
     * What so many of so many runs tell.
     *
     * @param runs how often it happened; 0 or more
     * @param of how many runs there were; at least 1
     */
    static Likelihood of(int runs, int of) {
        // With z = 49/25, all over 2 (n + z^2) times 25^2: centre (2x + z^2), half width z sqrt(4 x (n-x) / n + z^2).
        BigInteger n = BigInteger.valueOf(of);
        BigInteger x = BigInteger.valueOf(runs);
        BigInteger z2 = BigInteger.valueOf(Z * Z);
        BigInteger over2 = BigInteger.valueOf(Z_OVER * Z_OVER);
        BigInteger centre = x.shiftLeft(1).multiply(over2).add(z2);
        // sqrt((4 x (n-x) 625 + 2401 n) / (625 n)) = sqrt((...) n) / (25 n), kept as a whole number of 10^-12.
        BigInteger under = x.multiply(n.subtract(x))
                .shiftLeft(2)
                .multiply(over2)
                .add(z2.multiply(n))
                .multiply(n);
        BigInteger root = under.multiply(SCALE.multiply(SCALE)).sqrt();
        // z times that root, over 25, times the 625 of the common denominator: 49 root / (25 * 25 n) * 625 = 49 root /
        // n.
        BigInteger half = BigInteger.valueOf(Z).multiply(root).divide(n);
        BigInteger whole = n.multiply(over2).add(z2).shiftLeft(1).multiply(SCALE);
        BigInteger hundred = BigInteger.valueOf(100);
        BigInteger low =
                centre.multiply(SCALE).subtract(half.add(BigInteger.ONE)).multiply(hundred);
        BigInteger high = centre.multiply(SCALE).add(half.add(BigInteger.TWO)).multiply(hundred);
        int about = (int) ((200L * runs + of) / (2L * of));
        int least = runs == 0 ? 0 : Math.max(0, low.divide(whole).intValueExact());
        int most = runs == of
                ? 100
                : Math.min(
                        100,
                        high.add(whole).subtract(BigInteger.ONE).divide(whole).intValueExact());
        return new Likelihood(Math.min(least, about), about, Math.max(most, about));
    }
}
