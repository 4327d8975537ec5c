// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import org.jspecify.annotations.Nullable;

/**
 * Verdicts on tests that were already made: where nobody is asked, the reasons of the checks decide all of a verdict, so that
 * there are few and many subjects share them.
 */
final class SharedVerdicts {
    private static final int MOST = 256;
    private static final int NOT_SHARED = -1;

    /** For each test the number of its first check, and last that of all checks. */
    private final int[] firstChecks;
    /** How many reasons each check has. */
    private final int[] reasons;
    /** For each test one for each combination of reasons, and one more for the test that was not judged. */
    private final @Nullable SmartTestVerdict[][] known;

    SharedVerdicts(CompiledSmart compiled) {
        firstChecks = new int[compiled.tests.length + 1];
        reasons = new int[compiled.checks];
        known = new SmartTestVerdict[compiled.tests.length][];
        for (int i = 0; i < known.length; i++) {
            CompiledSmart.CompiledTest test = compiled.tests[i];
            firstChecks[i + 1] = test.firstCheck + test.checks.length;
            int combinations = 1;
            for (int check = 0; check < test.checks.length; check++) {
                reasons[test.firstCheck + check] = test.reasons[check].length;
                combinations = Math.min(MOST, combinations * test.reasons[check].length);
            }
            boolean few = combinations < MOST && test.asks == SmartOpinionRule.Asks.NOTHING;
            known[i] = new SmartTestVerdict[few ? combinations + 1 : 0];
        }
    }

    /**
     * Where the verdict on a test is kept; {@link #find} knows none where it is the subject's own.
     *
     * @param row where the reasons for the subject begin
     * @param standing as {@link Standings} writes it
     */
    int place(CheckReasons given, int row, int test, byte standing) {
        if (standing == Standings.NOT_REVIEWED) {
            return known[test].length - 1;
        }
        int place = 0;
        for (int check = firstChecks[test]; check < firstChecks[test + 1]; check++) {
            byte reason = given.get(row + check);
            if (reason == CheckReasons.OTHER) {
                return NOT_SHARED;
            }
            place = place * reasons[check] + reason;
        }
        return place < known[test].length ? place : NOT_SHARED;
    }

    @Nullable
    SmartTestVerdict find(int test, int place) {
        return place == NOT_SHARED ? null : known[test][place];
    }

    /** Keeps a verdict for other subjects where it can be theirs. */
    SmartTestVerdict keep(int test, int place, SmartTestVerdict verdict) {
        if (place != NOT_SHARED) {
            known[test][place] = verdict;
        }
        return verdict;
    }
}
