// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.floating.rules.dryrun;

final class Odds {
    long badOdds(long part, long whole) {
        return (long) (100.0 * part / whole);
    }

    long goodOdds(long part, long whole) {
        return Math.multiplyExact(100L, part) / whole;
    }
}
