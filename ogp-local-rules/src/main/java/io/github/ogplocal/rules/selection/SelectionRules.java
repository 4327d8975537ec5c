// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleSet;
import java.util.List;

/** The rules of selection that the library brings; each is documented at its constant. */
public final class SelectionRules {
    /** The order and meaning of the engine's own steps, revision 1. It is named in a procedure's {@code pipeline}. */
    public static final SelectionRule PIPELINE_1 = PipelineV1.RULE;

    /**
     * The applicant is of an admitted kind.
     *
     * <p>Met when its kind is among {@code kinds}. Not met otherwise. Always assessable.
     */
    public static final ScreeningRule APPLICANT_KIND = ApplicantKindAdmitted.RULE;

    /**
     * The application was filed by the closing.
     *
     * <p>Met when it was filed before {@code closesAt}, or at that very instant when {@code bound} is inclusive. Not met
     * otherwise. Always assessable, since only filed applications are judged.
     */
    public static final ScreeningRule FILED_BY_CLOSING = FiledByClosing.RULE;

    /**
     * All required pieces are there.
     *
     * <p>Met when each of {@code pieces} came with the application, or came by the deadline of the request for it. Not met
     * otherwise. Always assessable.
     */
    public static final ScreeningRule PIECES_COMPLETE = PiecesComplete.RULE;

    /**
     * A letter of support comes with the application, signed by those who must.
     *
     * <p>Met when a body of each of {@code kinds} has signed a letter, and all in whose name a letter speaks have signed
     * one, or {@code unsigned} is accepted. Not met otherwise. Always assessable.
     */
    public static final ScreeningRule LETTER_OF_SUPPORT = LetterOfSupportSigned.RULE;

    /**
     * Each of some conditions was checked by somebody, and found to be met.
     *
     * <p>Met when each of {@code conditions} is recorded as met. Not met when one is recorded as not met. Not assessable when
     * one is recorded as open, or not at all.
     */
    public static final ScreeningRule CONDITIONS_MET = ConditionsMet.RULE;

    /**
     * A figure that the application states is large enough.
     *
     * <p>Met when {@code figure} is more than {@code least}, or equal when {@code bound} is inclusive; compared exactly. Not
     * met otherwise. Not assessable when the application does not state it.
     */
    public static final ScreeningRule FIGURE_AT_LEAST = FigureAtLeast.RULE;

    /**
     * A category that the application states is an admitted one.
     *
     * <p>Met when its place in {@code category} is among {@code values}. Not met otherwise. Not assessable when the application
     * does not state it.
     */
    public static final ScreeningRule CATEGORY_AMONG = CategoryAmong.RULE;

    /**
     * The authority has had no award from a programme before.
     *
     * <p>Met when no award from {@code programme} is recorded for it. Not met otherwise. Not assessable for an applicant that
     * is no local authority.
     */
    public static final ScreeningRule NOT_AWARDED_BEFORE = NotAwardedBefore.RULE;

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
    public static final SameApplicantRule SAME_NAME = SameName.RULE;

    /**
     * An authority may have several files.
     *
     * <p>Always met.
     */
    public static final DuplicateRule ALLOW_SEVERAL_FILES = SeveralFiles.ALLOWED;

    /**
     * Evaluators stay out of the judgement of applications of their own country.
     *
     * <p>Always met; it says who stays out.
     */
    public static final RecusalRule RECUSAL_OWN_COUNTRY = OwnRecusal.COUNTRY;

    /**
     * Evaluators stay out of the judgement of their own local authority's application.
     *
     * <p>Always met; it says who stays out.
     */
    public static final RecusalRule RECUSAL_OWN_AUTHORITY = OwnRecusal.AUTHORITY;

    /**
     * One sheet, agreed by the whole working group, gives the scores.
     *
     * <p>Met when exactly one sheet counts. Not assessable otherwise. Never not met.
     */
    public static final PanelRule AGREED_SHEET = AgreedSheet.RULE;

    /**
     * The score of a criterion is the mean of the evaluators'.
     *
     * <p>Met when {@code minimumSheets} to {@code sheets} sheets count. Not assessable otherwise. Never not met.
     */
    public static final PanelRule PANEL_MEAN = PanelMean.RULE;

    /**
     * The score of a criterion is the median of the evaluators', of an even number the mean of the two in the middle.
     *
     * <p>Met when {@code minimumSheets} to {@code sheets} sheets count. Not assessable otherwise. Never not met.
     */
    public static final PanelRule PANEL_MEDIAN = PanelMedian.RULE;

    /**
     * The score of a criterion is the mean of the evaluators' without the highest and the lowest.
     *
     * <p>Met when {@code minimumSheets} to {@code sheets} sheets count. Not assessable otherwise. Never not met.
     */
    public static final PanelRule PANEL_TRIMMED_MEAN = PanelTrimmedMean.RULE;

    /**
     * The score of a criterion is the mean of the evaluators'; where they are far apart, a further one scores too.
     *
     * <p>Met when {@code sheets} sheets count whose totals differ by at most {@code maximumGap}, or one sheet more counts and
     * they differ by more. Not assessable otherwise. Never not met.
     */
    public static final PanelRule PANEL_MEAN_WITH_FURTHER_EVALUATOR = PanelMeanWithFurtherEvaluator.RULE;

    /**
     * Nothing is scored; for procedures without criteria.
     *
     * <p>Always met.
     */
    public static final PanelRule UNSCORED = Unscored.RULE;

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
     * The scores of some criteria are verified on the spot; a verified score takes the place of the panel's.
     *
     * <p>Met when each of {@code criteria} is verified. Not assessable otherwise. Never not met.
     */
    public static final VerificationRule VERIFIED_SCORES = VerifiedScores.RULE;

    /**
     * The total is the sum of the scores times their weights.
     *
     * <p>Always met.
     */
    public static final TotalRule WEIGHTED_SUM = WeightedSum.RULE;

    /**
     * The total is the sum of the scores times their weights, of which some criteria together add a bonus up to a limit.
     *
     * <p>Always met.
     */
    public static final TotalRule WEIGHTED_SUM_WITH_CAPPED_BONUS = WeightedSumWithCappedBonus.RULE;

    /**
     * The total of an earlier stage does not count in the next.
     *
     * <p>Always met.
     */
    public static final CarryOverRule SCORES_START_ANEW = ScoresStartAnew.RULE;

    /**
     * The total of an earlier stage, times {@code factor}, is added to that of the next.
     *
     * <p>Always met.
     */
    public static final CarryOverRule EARLIER_TOTAL_COUNTS = EarlierTotal.RULE;

    /**
     * Candidates are ranked by their total.
     *
     * <p>Always met.
     */
    public static final RankingRule RANK_BY_TOTAL = RankByTotal.RULE;

    /**
     * Candidates are ranked by the sum of the scores times weights that are for ranking alone.
     *
     * <p>Always met.
     */
    public static final RankingRule RANK_BY_WEIGHTED_SUM = RankByWeightedSum.RULE;

    /**
     * Candidates are ranked by their rounded total; thresholds see the exact one.
     *
     * <p>Always met.
     */
    public static final RankingRule RANK_BY_ROUNDED_TOTAL = RankByRoundedTotal.RULE;

    /**
     * Candidates are ranked by the time of filing, earliest first.
     *
     * <p>Always met.
     */
    public static final RankingRule RANK_BY_FILING_TIME = RankByFilingTime.RULE;

    /**
     * The total reaches a number of points.
     *
     * <p>Met when it is more than {@code points}, or equal when {@code bound} is inclusive; compared exactly. Not met
     * otherwise. Always assessable.
     */
    public static final ThresholdRule TOTAL_THRESHOLD = TotalThreshold.RULE;

    /**
     * The total reaches a percentage of the highest total there can be.
     *
     * <p>Met when it is more than {@code percent} per cent, or equal when {@code bound} is inclusive; compared exactly. Not met
     * otherwise. Always assessable.
     */
    public static final ThresholdRule TOTAL_PERCENTAGE = TotalPercentage.RULE;

    /**
     * Each of some criteria reaches its minimum.
     *
     * <p>Met when the unweighted score of each criterion in {@code minimums} is more than its minimum, or equal when
     * {@code bound} is inclusive; compared exactly. Not met otherwise. Always assessable.
     */
    public static final ThresholdRule CRITERION_MINIMUM = CriterionMinimum.RULE;

    /**
     * An authority competes within the group of its subdivision in the procedure's region scheme.
     *
     * <p>Met when the scheme places it. Not assessable otherwise. Never not met.
     */
    public static final GroupingRule BY_REGION = ByRegion.RULE;

    /**
     * An application competes within the group of its place in a category.
     *
     * <p>Met when its place in {@code category} is among {@code groups}. Not assessable otherwise. Never not met.
     */
    public static final GroupingRule BY_CATEGORY = ByCategory.RULE;

    /**
     * An authority competes within the group of its country.
     *
     * <p>Met when its country is among {@code countries}. Not assessable otherwise. Never not met.
     */
    public static final GroupingRule BY_COUNTRY = ByCountry.RULE;

    /**
     * All compete together, in a group named {@code all}.
     *
     * <p>Always met.
     */
    public static final GroupingRule SINGLE_GROUP = SingleGroup.RULE;

    /**
     * Each group has its number of places.
     *
     * <p>Met for an application with a place. Not met for one without. Always assessable.
     */
    public static final AllocationRule PLACES_PER_GROUP = PlacesPerGroup.RULE;

    /**
     * All who reach the thresholds are selected.
     *
     * <p>Always met.
     */
    public static final AllocationRule UNLIMITED_PLACES = UnlimitedPlaces.RULE;

    /**
     * All compete for the same places.
     *
     * <p>Met for an application with a place. Not met for one without. Always assessable.
     */
    public static final AllocationRule PLACES_IN_ALL = PlacesInAll.RULE;

    /**
     * All compete for the same places; each group is guaranteed {@code minimum} of them, and can have {@code cap} at most.
     *
     * <p>Met for an application with a place. Not met for one without. Always assessable.
     */
    public static final AllocationRule GROUP_MINIMUM_AND_CAP = GroupMinimumAndCap.NUMBER;

    /**
     * All compete for the same places; each group is guaranteed {@code minimum} of them, and can have {@code capPercent} of a
     * hundred at most, rounded down.
     *
     * <p>Met for an application with a place. Not met for one without. Always assessable.
     */
    public static final AllocationRule GROUP_MINIMUM_AND_CAP_SHARE = GroupMinimumAndCap.SHARE;

    /**
     * Places are given by rank as long as the money lasts.
     *
     * <p>Met for an application with a place. Not met for one without. Always assessable.
     */
    public static final AllocationRule BUDGET = BudgetPlaces.RULE;

    /**
     * The results themselves give a threshold: the score at which all who reach it ask for about {@code target} times the
     * money.
     *
     * <p>Met for an application that reaches it. Not met otherwise. Always assessable.
     */
    public static final AllocationRule BUDGET_MULTIPLE = BudgetMultiplePlaces.RULE;

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
     * Of those with equal points, the higher score on one criterion comes first.
     *
     * <p>Met where it separates.
     */
    public static final TieBreakRule TIE_BY_CRITERION = TieByCriterion.RULE;

    /**
     * Of those with equal points, the earlier filing comes first.
     *
     * <p>Met where it separates.
     */
    public static final TieBreakRule TIE_BY_FILING_TIME = TieByFilingTime.RULE;

    /**
     * Of those with equal points, the higher or the lower of a figure that applications state comes first.
     *
     * <p>Met where it separates.
     */
    public static final TieBreakRule TIE_BY_FIGURE = TieByFigure.RULE;

    /**
     * Of those with equal points, the one whose place in a category no candidate ranked higher has comes first.
     *
     * <p>Met where it separates.
     */
    public static final TieBreakRule TIE_BY_UNCOVERED_CATEGORY = TieByUncoveredCategory.RULE;

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
    public static final ReserveRule RESERVE_PER_GROUP = ReserveList.RULE;

    /**
     * There is a reserve list, for each group or for all, that is good until an instant; who gives a place back is succeeded
     * by the first on it.
     *
     * <p>Met for a candidate on the list, and for a place that is given back and that somebody gets. Not met for a candidate
     * who is not on the list, and for a place that nobody gets. Not assessable for a place for which equals are next.
     */
    public static final ReserveRule RESERVE_LIST = ReserveListWithEnd.RULE;

    /**
     * There is no reserve list.
     *
     * <p>Not met for each candidate without a place.
     */
    public static final ReserveRule NO_RESERVE = NoReserve.RULE;

    /**
     * A committee may decide otherwise than the procedure, {@code most} times at most, with grounds and in its minutes.
     *
     * <p>Met for an application that it selects. Not met for one that it does not. Always assessable.
     */
    public static final OverrideRule COMMITTEE_OVERRIDE = RecordedOverrides.RULE;

    /**
     * Those selected are put to those who must agree.
     *
     * <p>Met when their agreement is recorded under {@code condition}, or nothing is and {@code silence} consents. Not met when
     * their objection is recorded. Not assessable otherwise.
     */
    public static final EndorsementRule ENDORSEMENT = RecordedEndorsement.RULE;

    /**
     * Each of the selected has the highest band whose least total it reaches.
     *
     * <p>Met when it reaches one, inclusively. Not met otherwise. Always assessable.
     */
    public static final BandRule GRADUATED_BANDS = GraduatedBands.RULE;

    /** Says whose names and whose scores a published page may show. It decides no status. */
    public static final PublicationRule PUBLICATION = PublishedParts.RULE;

    /**
     * Says whose names and whose scores a published page may show; a name only where the application holds the consent to it.
     * It decides no status.
     */
    public static final PublicationRule PUBLICATION_WITH_CONSENT = PublishedWithConsent.RULE;

    /** All constants. */
    static final List<SelectionRule> ALL = List.of(
            PIPELINE_1,
            APPLICANT_KIND,
            FILED_BY_CLOSING,
            PIECES_COMPLETE,
            LETTER_OF_SUPPORT,
            CONDITIONS_MET,
            FIGURE_AT_LEAST,
            CATEGORY_AMONG,
            NOT_AWARDED_BEFORE,
            KEEP_FIRST_FILE,
            KEEP_LATEST_FILE,
            REFUSE_DUPLICATE_FILES,
            ALLOW_SEVERAL_FILES,
            SAME_NAME,
            RECUSAL_OWN_COUNTRY,
            RECUSAL_OWN_AUTHORITY,
            AGREED_SHEET,
            PANEL_MEAN,
            PANEL_MEDIAN,
            PANEL_TRIMMED_MEAN,
            PANEL_MEAN_WITH_FURTHER_EVALUATOR,
            UNSCORED,
            MISSING_SCORE_LEFT_OUT,
            MISSING_SCORE_COUNTS_AS_ZERO,
            MISSING_SCORE_BLOCKS,
            VERIFIED_SCORES,
            WEIGHTED_SUM,
            WEIGHTED_SUM_WITH_CAPPED_BONUS,
            SCORES_START_ANEW,
            EARLIER_TOTAL_COUNTS,
            RANK_BY_TOTAL,
            RANK_BY_WEIGHTED_SUM,
            RANK_BY_ROUNDED_TOTAL,
            RANK_BY_FILING_TIME,
            TOTAL_THRESHOLD,
            TOTAL_PERCENTAGE,
            CRITERION_MINIMUM,
            BY_REGION,
            BY_CATEGORY,
            BY_COUNTRY,
            SINGLE_GROUP,
            PLACES_PER_GROUP,
            UNLIMITED_PLACES,
            PLACES_IN_ALL,
            GROUP_MINIMUM_AND_CAP,
            GROUP_MINIMUM_AND_CAP_SHARE,
            BUDGET,
            BUDGET_MULTIPLE,
            SHORTAGE_LEAVES_EMPTY,
            SHORTAGE_NEXT_BEST,
            SHORTAGE_STOPS,
            TIE_BY_CRITERION,
            TIE_BY_FILING_TIME,
            TIE_BY_FIGURE,
            TIE_BY_UNCOVERED_CATEGORY,
            REMAINING_TIE_ADMITS_ALL,
            REMAINING_TIE_ADMITS_NONE,
            REMAINING_TIE_STAYS_UNDECIDED,
            REMAINING_TIE_SHARES_RANK,
            REMAINING_TIE_DRAWN,
            REMAINING_TIE_COMMITTEE,
            REMAINING_TIE_STOPS,
            RESERVE_PER_GROUP,
            RESERVE_LIST,
            NO_RESERVE,
            COMMITTEE_OVERRIDE,
            ENDORSEMENT,
            GRADUATED_BANDS,
            PUBLICATION,
            PUBLICATION_WITH_CONSENT);

    private SelectionRules() {}

    /** All of them, in the order of their ids. */
    public static RuleSet<SelectionRule> standard() {
        return StandardSelectionRules.all();
    }
}
