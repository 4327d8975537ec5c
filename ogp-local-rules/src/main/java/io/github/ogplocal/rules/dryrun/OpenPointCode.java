// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

/** What a procedure leaves open, or settles in a way that its author may not have meant; the list is closed. */
public enum OpenPointCode {
    /** Nothing is scored and candidates are ranked by their total, so all of them are equal. */
    ALL_EQUAL("all-equal", true),
    /** No tie-break is named. */
    NO_TIE_BREAK("no-tie-break", true),
    /** A tie-break cannot separate whom the ranking and those before it have left equal; the subject says by what. */
    TIE_BREAK_NEVER_SEPARATES("tie-break-never-separates", true),
    /** Candidates are ranked by rounded points, so that unequal totals become equal. */
    ROUNDED_RANKING("rounded-ranking", true),
    /** The procedure does not say who of equals has the place when nothing separates them. */
    TIE_LEFT_OPEN("tie-left-open", true),
    /** A single tie that nothing separates stops the whole procedure. */
    TIE_STOPS("tie-stops", true),
    /** A single group with too few candidates stops the whole procedure. */
    SHORTAGE_STOPS("shortage-stops", true),
    /** A group has no place. */
    GROUP_WITHOUT_PLACES("group-without-places", true),
    /** The region scheme puts no subdivision into a group. */
    GROUP_WITHOUT_MEMBERS("group-without-members", true),
    /** There are more places than applications in the largest call that is assumed; the figures are both numbers. */
    PLACES_ABOVE_APPLICATIONS("places-above-applications", true),
    /** The places that are guaranteed to groups are all there are, so none is given by rank alone. */
    EVERY_PLACE_GUARANTEED("every-place-guaranteed", true),
    /** The most that a group can have is not less than all there is, so it keeps nobody out. */
    CAP_NEVER_REACHED("cap-never-reached", true),
    /** All groups together can have fewer places than there are. */
    PLACES_NEVER_FILLED("places-never-filled", true),
    /** Applicants are admitted that can have no group, and stay undecided. */
    ADMITTED_WITHOUT_GROUP("admitted-without-group", true),
    /** Every total there can be reaches a threshold. */
    THRESHOLD_ALWAYS_REACHED("threshold-always-reached", true),
    /** Only the highest total there can be reaches a threshold. */
    THRESHOLD_NEEDS_HIGHEST("threshold-needs-highest", true),
    /** Whoever reaches the other thresholds reaches this one. */
    THRESHOLD_IMPLIED("threshold-implied", true),
    /** No total reaches a band; the subject is the band. */
    BAND_NEVER_REACHED("band-never-reached", true),
    /** Whoever is selected reaches a higher band than this one; the subject is the band. */
    BAND_ALWAYS_EXCEEDED("band-always-exceeded", true),
    /** What is asked of the selected is less than what the lowest band asks. */
    LOWEST_BAND_ABOVE_THRESHOLD("lowest-band-above-threshold", true),
    /** One sheet that does not come leaves an application undecided. */
    ONE_MISSING_SHEET_LEAVES_OPEN("one-missing-sheet-leaves-open", true),
    /** One score that is left out leaves an application undecided. */
    ONE_MISSING_SCORE_LEAVES_OPEN("one-missing-score-leaves-open", true),
    /** Two files of one authority that were filed in the same second stay undecided. */
    SAME_INSTANT_LEAVES_OPEN("same-instant-leaves-open", true),

    /** Equal points on both sides of a cut, however they were treated; the largest number is that of the tied. */
    TIE_AT_CUT("tie-at-cut", false),
    /** A tie at a cut that a tie-break separated. */
    TIE_SEPARATED("tie-separated", false),
    /** A tie at a cut that no tie-break separated, so that the rule for the rest decides. */
    TIE_REMAINED("tie-remained", false),
    /** A group had fewer candidates than places of its own or guaranteed to it; the largest number is what it lacked. */
    GROUP_SHORT("group-short", false),
    /** Places were left over at the end; the largest number is how many. */
    PLACES_LEFT("places-left", false),
    /** More were selected than there are places; the largest number is how many more. */
    MORE_THAN_PLACES("more-than-places", false),
    /** A rule left applications undecided; the subject is its reason, the largest number that of the applications. */
    UNDECIDED("undecided", false),
    /** A reserve list was empty. */
    RESERVE_EMPTY("reserve-empty", false),
    /** Nobody was selected. */
    NOBODY_SELECTED("nobody-selected", false),
    /** Somebody was selected and reached no band; the largest number is that of the applications. */
    SELECTED_WITHOUT_BAND("selected-without-band", false),
    /** Nobody who was scored reached a threshold. */
    THRESHOLD_MISSED_BY_ALL("threshold-missed-by-all", false),
    /** The documents were refused; the subject is the code of a fault. */
    REFUSED("refused", false),
    /** In no run did anybody miss a threshold. */
    THRESHOLD_NEVER_MISSED("threshold-never-missed", false),
    /** In no run did anybody have a band; the subject is the band. */
    BAND_NEVER_SEEN("band-never-seen", false),
    /** In no run did a tie-break separate a tie at a cut. */
    TIE_BREAK_NEVER_USED("tie-break-never-used", false),
    /** In no run did an application fail a screening rule. */
    SCREENING_NEVER_FAILED("screening-never-failed", false);

    private final String code;
    private final boolean proven;

    OpenPointCode(String code, boolean proven) {
        this.code = code;
        this.proven = proven;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }

    /** Whether it follows from the procedure, of any call there can be; else it was seen in made-up calls. */
    public boolean isProven() {
        return proven;
    }
}
