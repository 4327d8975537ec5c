// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

/** What an {@link Assertion} says; the comment of each names the attributes that go with it, beside the application. */
public enum AssertionKind {
    /** The application was never filed, or was withdrawn or replaced. */
    NOT_IN_POOL("not-in-pool"),
    /** A screening rule or the rule on several files is not met. */
    INADMISSIBLE("inadmissible"),
    /** The documents do not let the rules judge the application, so it is undecided. */
    NOT_JUDGED("not-judged"),
    /** It is in the pool, and every screening rule and the rule on several files is met. */
    ELIGIBLE("eligible"),
    /** Its exact total is {@code value}. */
    TOTAL("total"),
    /** The first threshold that it misses, in the procedure's order, is of the rule {@code rule}. */
    BELOW_THRESHOLD("below-threshold"),
    /** It reaches every threshold. */
    REACHES_THRESHOLDS("reaches-thresholds"),
    /** What it is ranked by, which is not the total, is {@code value}. */
    RANKING_SCORE("ranking-score"),
    /**
     * In the line {@code line}, {@code number} less one candidates are strictly ahead of it, and {@code last} less that
     * number are equal to it: equal in ranking score, in every tie-break, and in the draw where one was held.
     */
    RANK("rank"),
    /** A committee selects it against the procedure's own result. */
    COMMITTEE_SELECTS("committee-selects"),
    /** A committee takes its place away against the procedure's own result. */
    COMMITTEE_REMOVES("committee-removes"),
    /** It has a place and is endorsed. */
    ENDORSED("endorsed"),
    /** It would have a place and is not endorsed. */
    NOT_ENDORSED("not-endorsed"),
    /** It would have a place, and nothing says yet whether it is endorsed. */
    ENDORSEMENT_OPEN("endorsement-open"),
    /** It has a place: follows from rank, places, and the rule for ties. */
    SELECTED("selected"),
    /** It has no place and is on the reserve list. */
    RESERVE("reserve"),
    /** It has no place and is on no list. */
    NOT_SELECTED("not-selected"),
    /** A tie on a cut, or a procedure that stops, leaves it open. */
    UNDECIDED("undecided"),
    /** The line {@code line} has {@code number} places; not said where places have no limit. */
    PLACES("places"),
    /** Its reserve list has {@code number} places; not said where it has none. */
    RESERVE_PLACES("reserve-places"),
    /** {@code number} candidates stand in the line {@code line}. */
    CANDIDATES("candidates"),
    /** The highest number that the rank of a selected candidate of the line has is {@code number}. */
    LAST_SELECTED("last-selected"),
    /** The lowest number that the rank of a candidate without a place has in the line is {@code number}. */
    FIRST_OUTSIDE("first-outside");

    private final String code;

    AssertionKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
