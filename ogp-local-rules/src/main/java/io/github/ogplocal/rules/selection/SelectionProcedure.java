// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireText;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The rules of one call, as data: everything that decides who is selected.
 *
 * <p>Each attribute but the first five and the criteria is a place where a rule decides; none has a default. Those that may
 * be left out are steps that a call has or has not; leaving one out decides nothing. A procedure
 * can be built whose rules do not fit it; {@link SelectionEngine#check} says so, and no engine is made of it.
 *
 * <p>Invariant: criterion ids differ; at most five stages follow each other.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SelectionProcedure {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

    SelectionProcedure() {}

    /** Starts an empty builder; all attributes but those that can be empty are required. */
    public static SelectionProcedureBuilder builder() {
        return new SelectionProcedureBuilder();
    }

    /** The procedure's id: letters, digits, and {@code . _ -} inside; 1 to 64 characters. */
    @jakarta.validation.constraints.Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")
    public abstract String getId();

    /** 1 or more; a procedure that changes is a new revision. */
    @Min(1)
    public abstract int getRevision();

    /** What readers see. */
    public abstract LocalizedText getTitle();

    /** Where the rules were published; not blank, at most 1,000 characters. */
    @NotBlank
    @Size(max = 1000)
    public abstract String getSource();

    /** Which order and meaning of the engine's own steps the procedure was written for. */
    public abstract RuleId getPipeline();

    /** How subdivisions are grouped; empty when no rule groups by region. */
    public abstract Optional<RegionScheme> getRegionScheme();

    /** {@link ScreeningRule}s: what an application must fulfil to be admitted. All are judged; their order decides nothing. */
    public abstract RuleChain getScreening();

    /** The {@link DuplicateRule}: what becomes of several files of one authority. */
    public abstract RuleUse getDuplicates();

    /** What is scored, in the order of publication; at most 200; empty when nothing is. */
    @Size(max = 200)
    public abstract List<Criterion> getCriteria();

    /** The {@link PanelRule}: how the sheets of several evaluators become one score a criterion. */
    public abstract RuleUse getPanel();

    /** The {@link MissingScoreRule}: what an unscored criterion on a sheet means. */
    public abstract RuleUse getMissingScores();

    /** The {@link TotalRule}: how the scores of the criteria become a total. */
    public abstract RuleUse getTotal();

    /** The {@link RankingRule}: what candidates are ranked by, which need not be what thresholds look at. */
    public abstract RuleUse getRanking();

    /** {@link ThresholdRule}s: what a scored application must reach. All are judged; their order decides nothing. */
    public abstract RuleChain getThresholds();

    /** The {@link GroupingRule}: within which group an application competes. */
    public abstract RuleUse getGrouping();

    /** The {@link AllocationRule}: how many places each group has. */
    public abstract RuleUse getAllocation();

    /** The {@link ShortageRule}: what becomes of places that a group cannot fill. */
    public abstract RuleUse getShortage();

    /** {@link TieBreakRule}s: what separates equal totals, first key first. Here the order decides. */
    public abstract RuleChain getTieBreaks();

    /** The {@link RemainingTieRule}: what happens to a tie at a cut that no tie-break separates. */
    public abstract RuleUse getRemainingTies();

    /** The {@link ReserveRule}: who is on the reserve list. */
    public abstract RuleUse getReserve();

    /** The {@link PublicationRule}: what a published page may show of whom. */
    public abstract RuleUse getPublication();

    /** The stage before this one, whose selected are the pool of this one; empty when there is none. */
    public abstract Optional<EarlierStage> getEarlierStage();

    /**
     * The {@link SameApplicantRule}: which files are of one authority although its national code does not say so; empty when
     * the code alone does.
     */
    public abstract Optional<RuleUse> getSameApplicant();

    /** The {@link RecusalRule}: who stays out by the rules alone; empty when only recorded recusals keep anybody out. */
    public abstract Optional<RuleUse> getOwnRecusals();

    /** The {@link VerificationRule}: which scores are verified on the spot; empty when none are. */
    public abstract Optional<RuleUse> getVerification();

    /** The {@link BandRule}: how much of the award the selected have; empty when all have the same. */
    public abstract Optional<RuleUse> getBands();

    /** The {@link OverrideRule}: how far a committee may depart from the result; empty when it may not. */
    public abstract Optional<RuleUse> getOverrides();

    /** The {@link EndorsementRule}: who must agree to those selected; empty when nobody must. */
    public abstract Optional<RuleUse> getEndorsement();

    /** The criterion with an id; empty when there is none. */
    public Optional<Criterion> criterion(CriterionId id) {
        return getCriteria().stream()
                .filter(criterion -> criterion.getId().equals(id))
                .findFirst();
    }

    /**
     * Every place of this stage in which a rule decides; an earlier stage's own are those of its procedure.
     *
     * @return from the place, a JSON Pointer into this procedure, to the use that stands there; chains one by one, in the
     *     order of the document
     */
    public Map<String, RuleUse> uses() {
        LinkedHashMap<String, RuleUse> uses = new LinkedHashMap<>();
        put("/screening", getScreening(), uses);
        uses.put("/duplicates", getDuplicates());
        uses.put("/panel", getPanel());
        uses.put("/missingScores", getMissingScores());
        uses.put("/total", getTotal());
        uses.put("/ranking", getRanking());
        put("/thresholds", getThresholds(), uses);
        uses.put("/grouping", getGrouping());
        uses.put("/allocation", getAllocation());
        uses.put("/shortage", getShortage());
        put("/tieBreaks", getTieBreaks(), uses);
        uses.put("/remainingTies", getRemainingTies());
        uses.put("/reserve", getReserve());
        uses.put("/publication", getPublication());
        getEarlierStage().ifPresent(stage -> uses.put("/earlierStage/carryOver", stage.getCarryOver()));
        getSameApplicant().ifPresent(use -> uses.put("/sameApplicant", use));
        getOwnRecusals().ifPresent(use -> uses.put("/ownRecusals", use));
        getVerification().ifPresent(use -> uses.put("/verification", use));
        getBands().ifPresent(use -> uses.put("/bands", use));
        getOverrides().ifPresent(use -> uses.put("/overrides", use));
        getEndorsement().ifPresent(use -> uses.put("/endorsement", use));
        return Collections.unmodifiableMap(uses);
    }

    private static void put(String pointer, RuleChain chain, Map<String, RuleUse> uses) {
        for (int i = 0; i < chain.uses().size(); i++) {
            uses.put(pointer + "/" + i, chain.uses().get(i));
        }
    }

    private int stages() {
        return 1 + getEarlierStage().map(stage -> stage.getProcedure().stages()).orElse(0);
    }

    @Value.Check
    void check() {
        require(stages() <= 5, "procedure", "earlierStage", Invariant.TOO_LONG, "must have at most five stages", null);
        requirePattern(getId(), ID, "procedure", "id");
        require(
                getRevision() >= 1,
                "procedure",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be at least 1",
                getRevision());
        requireText(getSource(), 1000, "procedure", "source");
        require(
                getCriteria().size() <= 200,
                "procedure",
                "criteria",
                Invariant.TOO_LONG,
                "must have at most 200 elements",
                getCriteria().size());
        TreeSet<CriterionId> ids = new TreeSet<>();
        for (Criterion criterion : getCriteria()) {
            require(
                    ids.add(criterion.getId()),
                    "procedure",
                    "criteria",
                    Invariant.REPEATED,
                    "ids must differ",
                    criterion.getId());
        }
    }
}
