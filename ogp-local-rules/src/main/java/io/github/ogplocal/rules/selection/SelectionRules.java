// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The rules of selection that the library brings; each is documented at its constant. */
public final class SelectionRules {
    /** The order and meaning of the engine's own steps, revision 1. It is named in a procedure's {@code pipeline}. */
    public static final SelectionRule PIPELINE_1 = new PipelineV1();

    /**
     * The applicant is of an admitted kind.
     *
     * <p>Met when its kind is among {@code kinds}. Not met otherwise. Always assessable.
     */
    public static final ScreeningRule APPLICANT_KIND = new ApplicantKindAdmitted();

    /**
     * The application was filed by the closing.
     *
     * <p>Met when it was filed before {@code closesAt}, or at that very instant when {@code bound} is inclusive. Not met
     * otherwise. Always assessable, since only filed applications are judged.
     */
    public static final ScreeningRule FILED_BY_CLOSING = new FiledByClosing();

    /**
     * All required pieces are there.
     *
     * <p>Met when each of {@code pieces} came with the application, or came by the deadline of the request for it. Not met
     * otherwise. Always assessable.
     */
    public static final ScreeningRule PIECES_COMPLETE = new PiecesComplete();

    /**
     * A letter of support comes with the application, signed by those who must.
     *
     * <p>Met when a body of each of {@code kinds} has signed a letter, and all in whose name a letter speaks have signed
     * one, or {@code unsigned} is accepted. Not met otherwise. Always assessable.
     */
    public static final ScreeningRule LETTER_OF_SUPPORT = new LetterOfSupportSigned();

    /**
     * Of several files of one authority, the one filed first is kept.
     *
     * <p>Met for the only or first file. Not met for later ones. Not assessable for files that share the first instant.
     */
    public static final DuplicateRule KEEP_FIRST_FILE = KeepOneFile.FIRST;

    /**
     * Of several files of one authority, the one filed last is kept.
     *
     * <p>Met for the only or last file. Not met for earlier ones. Not assessable for files that share the last instant.
     */
    public static final DuplicateRule KEEP_LATEST_FILE = KeepOneFile.LATEST;

    /**
     * An authority with several files falls with all of them.
     *
     * <p>Met for an only file. Not met otherwise. Always assessable.
     */
    public static final DuplicateRule REFUSE_DUPLICATE_FILES = SeveralFiles.REFUSED;

    /**
     * Files that bear the same name in the same subdivision are of one authority.
     *
     * <p>Always met; it only says which files the duplicate rule judges together.
     */
    public static final SameApplicantRule SAME_NAME = new SameName();

    /**
     * An authority may have several files.
     *
     * <p>Always met.
     */
    public static final DuplicateRule ALLOW_SEVERAL_FILES = SeveralFiles.ALLOWED;

    /**
     * One sheet, agreed by the whole working group, gives the scores.
     *
     * <p>Met when exactly one sheet counts. Not assessable otherwise. Never not met.
     */
    public static final PanelRule AGREED_SHEET = new AgreedSheet();

    /**
     * The score of a criterion is the mean of the evaluators'.
     *
     * <p>Met when {@code minimumSheets} to {@code sheets} sheets count. Not assessable otherwise. Never not met.
     */
    public static final PanelRule PANEL_MEAN = new PanelMean();

    /**
     * The score of a criterion is the median of the evaluators', of an even number the mean of the two in the middle.
     *
     * <p>Met when {@code minimumSheets} to {@code sheets} sheets count. Not assessable otherwise. Never not met.
     */
    public static final PanelRule PANEL_MEDIAN = new PanelMedian();

    /**
     * A missing score is left out; the other sheets' scores for the criterion count.
     *
     * <p>Met unless nobody scored some criterion; then not assessable. Never not met.
     */
    public static final MissingScoreRule MISSING_SCORE_LEFT_OUT = MissingScore.LEFT_OUT;

    /**
     * A missing score counts as nought, and the explanation says so.
     *
     * <p>Always met.
     */
    public static final MissingScoreRule MISSING_SCORE_COUNTS_AS_ZERO = MissingScore.COUNTS_AS_ZERO;

    /**
     * A missing score leaves the application undecided.
     *
     * <p>Met when nothing is missing. Not assessable otherwise. Never not met.
     */
    public static final MissingScoreRule MISSING_SCORE_BLOCKS = MissingScore.BLOCKS;

    /**
     * The total is the sum of the scores times their weights.
     *
     * <p>Always met.
     */
    public static final TotalRule WEIGHTED_SUM = new WeightedSum();

    /**
     * Candidates are ranked by their total.
     *
     * <p>Always met.
     */
    public static final RankingRule RANK_BY_TOTAL = new RankByTotal();

    /**
     * The total reaches a number of points.
     *
     * <p>Met when it is more than {@code points}, or equal when {@code bound} is inclusive; compared exactly. Not met
     * otherwise. Always assessable.
     */
    public static final ThresholdRule TOTAL_THRESHOLD = new TotalThreshold();

    /**
     * An authority competes within the group of its subdivision in the procedure's region scheme.
     *
     * <p>Met when the scheme places it. Not assessable otherwise. Never not met.
     */
    public static final GroupingRule BY_REGION = new ByRegion();

    /**
     * All compete together, in a group named {@code all}.
     *
     * <p>Always met.
     */
    public static final GroupingRule SINGLE_GROUP = new SingleGroup();

    /**
     * Each group has its number of places.
     *
     * <p>Met for an application with a place. Not met for one without. Always assessable.
     */
    public static final AllocationRule PLACES_PER_GROUP = new PlacesPerGroup();

    /**
     * Places that a group cannot fill stay empty.
     *
     * <p>Met for a group with candidates enough. Not met otherwise. Always assessable.
     */
    public static final ShortageRule SHORTAGE_LEAVES_EMPTY = ShortageOfCandidates.LEAVES_EMPTY;

    /**
     * Places that a group cannot fill go to the best remaining candidates anywhere.
     *
     * <p>Met for a group with candidates enough. Not met otherwise. Always assessable.
     */
    public static final ShortageRule SHORTAGE_NEXT_BEST = ShortageOfCandidates.NEXT_BEST;

    /**
     * When a group cannot fill its places, nobody is selected.
     *
     * <p>Met for a group with candidates enough. Not met otherwise. Always assessable.
     */
    public static final ShortageRule SHORTAGE_STOPS = ShortageOfCandidates.STOPS;

    /**
     * Of equal totals, the higher score on one criterion comes first.
     *
     * <p>Met where it separates.
     */
    public static final TieBreakRule TIE_BY_CRITERION = new TieByCriterion();

    /**
     * Of equal totals, the earlier filing comes first.
     *
     * <p>Met where it separates.
     */
    public static final TieBreakRule TIE_BY_FILING_TIME = new TieByFilingTime();

    /**
     * A tie that nothing separates admits all of the tied.
     *
     * <p>Met for each of them.
     */
    public static final RemainingTieRule REMAINING_TIE_ADMITS_ALL = RemainingTies.ADMITS_ALL;

    /**
     * A tie that nothing separates admits none of the tied.
     *
     * <p>Not met for each of them.
     */
    public static final RemainingTieRule REMAINING_TIE_ADMITS_NONE = RemainingTies.ADMITS_NONE;

    /**
     * A tie that nothing separates is left to the committee.
     *
     * <p>Not assessable for each of them.
     */
    public static final RemainingTieRule REMAINING_TIE_STAYS_UNDECIDED = RemainingTies.STAYS_UNDECIDED;

    /**
     * Equals whom nothing separates share a rank, and a rank takes one place.
     *
     * <p>Met for each of them.
     */
    public static final RemainingTieRule REMAINING_TIE_SHARES_RANK = RemainingTies.SHARES_RANK;

    /**
     * A tie that nothing separates is drawn by lot, in public and for everybody to check.
     *
     * <p>Met for those drawn. Not met for the others. Not assessable until the draw is held.
     */
    public static final RemainingTieRule REMAINING_TIE_DRAWN = RemainingTies.DRAW;

    /**
     * A tie that nothing separates is settled by a committee, whose decision is recorded.
     *
     * <p>Met for those admitted. Not met for the others. Not assessable until the committee has decided.
     */
    public static final RemainingTieRule REMAINING_TIE_COMMITTEE = RemainingTies.COMMITTEE;

    /**
     * A tie that nothing separates stops the procedure: nobody is selected.
     *
     * <p>Not assessable for each candidate.
     */
    public static final RemainingTieRule REMAINING_TIE_STOPS = RemainingTies.STOPS;

    /**
     * Each group has a reserve list of the next candidates.
     *
     * <p>Met for a candidate on the list. Not met for one that is not. Always assessable.
     */
    public static final ReserveRule RESERVE_PER_GROUP = new ReserveList();

    /**
     * There is no reserve list.
     *
     * <p>Not met for each candidate without a place.
     */
    public static final ReserveRule NO_RESERVE = new NoReserve();

    /** Says whose names and whose scores a published page may show. It decides no status. */
    public static final PublicationRule PUBLICATION = new PublishedParts();

    private static final RuleSet<SelectionRule> STANDARD = RuleSet.of(List.of(
            PIPELINE_1,
            APPLICANT_KIND,
            FILED_BY_CLOSING,
            PIECES_COMPLETE,
            LETTER_OF_SUPPORT,
            KEEP_FIRST_FILE,
            KEEP_LATEST_FILE,
            REFUSE_DUPLICATE_FILES,
            ALLOW_SEVERAL_FILES,
            SAME_NAME,
            AGREED_SHEET,
            PANEL_MEAN,
            PANEL_MEDIAN,
            MISSING_SCORE_LEFT_OUT,
            MISSING_SCORE_COUNTS_AS_ZERO,
            MISSING_SCORE_BLOCKS,
            WEIGHTED_SUM,
            RANK_BY_TOTAL,
            TOTAL_THRESHOLD,
            BY_REGION,
            SINGLE_GROUP,
            PLACES_PER_GROUP,
            SHORTAGE_LEAVES_EMPTY,
            SHORTAGE_NEXT_BEST,
            SHORTAGE_STOPS,
            TIE_BY_CRITERION,
            TIE_BY_FILING_TIME,
            REMAINING_TIE_ADMITS_ALL,
            REMAINING_TIE_ADMITS_NONE,
            REMAINING_TIE_STAYS_UNDECIDED,
            REMAINING_TIE_SHARES_RANK,
            REMAINING_TIE_DRAWN,
            REMAINING_TIE_COMMITTEE,
            REMAINING_TIE_STOPS,
            RESERVE_PER_GROUP,
            NO_RESERVE,
            PUBLICATION));

    private SelectionRules() {}

    /** All of them, in the order of their ids. */
    public static RuleSet<SelectionRule> standard() {
        return STANDARD;
    }
}
