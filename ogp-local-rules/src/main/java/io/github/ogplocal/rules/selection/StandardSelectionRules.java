// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleLookup;
import io.github.ogplocal.rules.RuleSet;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@link SelectionRules} by name, for readers and engines: a program that decides by fifteen of them loads
 * fifteen, while whoever names a constant of {@link SelectionRules} loads all.
 */
public final class StandardSelectionRules {
    private static final String FAMILY = "selection";

    private static final RuleSet<SelectionRule> ALL = RuleSet.of(new ByName());

    private StandardSelectionRules() {}

    /** All of them; the very set that {@link SelectionRules#standard} gives. */
    public static RuleSet<SelectionRule> all() {
        return ALL;
    }

    private static final class ByName implements RuleLookup<SelectionRule> {
        @Override
        public Optional<SelectionRule> find(RuleId id) {
            return id.namespace().isEmpty() && id.family().equals(FAMILY)
                    ? Optional.ofNullable(rule(id.name() + "@" + id.revision()))
                    : Optional.empty();
        }

        @Override
        public Collection<SelectionRule> all() {
            return SelectionRules.ALL;
        }

        private static @Nullable SelectionRule rule(String name) {
            return switch (name) {
                case "pipeline@1" -> PipelineV1.RULE;
                case "applicant-kind@1" -> ApplicantKindAdmitted.RULE;
                case "filed-by-closing@1" -> FiledByClosing.RULE;
                case "pieces-complete@1" -> PiecesComplete.RULE;
                case "letter-of-support@1" -> LetterOfSupportSigned.RULE;
                case "conditions-met@1" -> ConditionsMet.RULE;
                case "figure-at-least@1" -> FigureAtLeast.RULE;
                case "category-among@1" -> CategoryAmong.RULE;
                case "not-awarded-before@1" -> NotAwardedBefore.RULE;
                case "keep-first-file@1" -> KeepOneFile.FIRST;
                case "keep-latest-file@1" -> KeepOneFile.LATEST;
                case "refuse-duplicate-files@1" -> SeveralFiles.REFUSED;
                case "same-name@1" -> SameName.RULE;
                case "allow-several-files@1" -> SeveralFiles.ALLOWED;
                case "recusal-own-country@1" -> OwnRecusal.COUNTRY;
                case "recusal-own-authority@1" -> OwnRecusal.AUTHORITY;
                case "agreed-sheet@1" -> AgreedSheet.RULE;
                case "panel-mean@1" -> PanelMean.RULE;
                case "panel-median@1" -> PanelMedian.RULE;
                case "panel-trimmed-mean@1" -> PanelTrimmedMean.RULE;
                case "panel-mean-with-further-evaluator@1" -> PanelMeanWithFurtherEvaluator.RULE;
                case "unscored@1" -> Unscored.RULE;
                case "missing-score-left-out@1" -> MissingScore.LEFT_OUT;
                case "missing-score-counts-as-zero@1" -> MissingScore.COUNTS_AS_ZERO;
                case "missing-score-blocks@1" -> MissingScore.BLOCKS;
                case "verified-scores@1" -> VerifiedScores.RULE;
                case "weighted-sum@1" -> WeightedSum.RULE;
                case "weighted-sum-with-capped-bonus@1" -> WeightedSumWithCappedBonus.RULE;
                case "scores-start-anew@1" -> ScoresStartAnew.RULE;
                case "earlier-total-counts@1" -> EarlierTotal.RULE;
                case "rank-by-total@1" -> RankByTotal.RULE;
                case "rank-by-weighted-sum@1" -> RankByWeightedSum.RULE;
                case "rank-by-rounded-total@1" -> RankByRoundedTotal.RULE;
                case "rank-by-filing-time@1" -> RankByFilingTime.RULE;
                case "total-threshold@1" -> TotalThreshold.RULE;
                case "total-percentage@1" -> TotalPercentage.RULE;
                case "criterion-minimum@1" -> CriterionMinimum.RULE;
                case "by-region@1" -> ByRegion.RULE;
                case "by-category@1" -> ByCategory.RULE;
                case "by-country@1" -> ByCountry.RULE;
                case "single-group@1" -> SingleGroup.RULE;
                case "places-per-group@1" -> PlacesPerGroup.RULE;
                case "unlimited-places@1" -> UnlimitedPlaces.RULE;
                case "places-in-all@1" -> PlacesInAll.RULE;
                case "group-minimum-and-cap@1" -> GroupMinimumAndCap.NUMBER;
                case "group-minimum-and-cap-share@1" -> GroupMinimumAndCap.SHARE;
                case "budget@1" -> BudgetPlaces.RULE;
                case "budget-multiple@1" -> BudgetMultiplePlaces.RULE;
                case "shortage-leaves-empty@1" -> ShortageOfCandidates.LEAVES_EMPTY;
                case "shortage-next-best@1" -> ShortageOfCandidates.NEXT_BEST;
                case "shortage-stops@1" -> ShortageOfCandidates.STOPS;
                case "tie-by-criterion@1" -> TieByCriterion.RULE;
                case "tie-by-filing-time@1" -> TieByFilingTime.RULE;
                case "tie-by-figure@1" -> TieByFigure.RULE;
                case "tie-by-uncovered-category@1" -> TieByUncoveredCategory.RULE;
                case "remaining-tie-admits-all@1" -> RemainingTies.ADMITS_ALL;
                case "remaining-tie-admits-none@1" -> RemainingTies.ADMITS_NONE;
                case "remaining-tie-stays-undecided@1" -> RemainingTies.STAYS_UNDECIDED;
                case "remaining-tie-shares-rank@1" -> RemainingTies.SHARES_RANK;
                case "remaining-tie-drawn@1" -> RemainingTies.DRAW;
                case "remaining-tie-committee@1" -> RemainingTies.COMMITTEE;
                case "remaining-tie-stops@1" -> RemainingTies.STOPS;
                case "reserve-per-group@1" -> ReserveList.RULE;
                case "reserve-list@1" -> ReserveListWithEnd.RULE;
                case "no-reserve@1" -> NoReserve.RULE;
                case "committee-override@1" -> RecordedOverrides.RULE;
                case "endorsement@1" -> RecordedEndorsement.RULE;
                case "graduated-bands@1" -> GraduatedBands.RULE;
                case "publication@1" -> PublishedParts.RULE;
                case "publication-with-consent@1" -> PublishedWithConsent.RULE;
                default -> null;
            };
        }
    }
}
