// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSome;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Points;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The scores that one evaluator gives one application; or, when the evaluator is a group, the one sheet that a whole
 * working group has agreed.
 *
 * <p>A criterion that is not scored is absent, which is not the same as scored with no points. Whether scores lie on
 * their criterion's scale is for the procedure to say; a sheet knows no scales.
 *
 * <p>Held densely: one long a criterion, over a {@link ScoreGrid} that sheets can share.
 *
 * <p>Immutable and thread-safe. Equality covers application, evaluator and scores, whatever grid holds them.
 */
@JsonPropertyOrder({"application", "evaluator", "scores"})
public final class ScoreSheet {
    private static final long UNSCORED = Long.MIN_VALUE;
    private static final byte UNSCORED_BYTE = Byte.MIN_VALUE;

    private static final long[] NONE = {};

    private final ApplicationId application;
    private final EvaluatorId evaluator;
    private final ScoreGrid grid;
    private final int decimals;
    /** The scores by place where each fits a byte, as almost always; a call has millions of them. */
    private final byte @Nullable [] bytes;
    /** The scores by place where one does not fit a byte; empty otherwise. */
    private final long[] longs;

    private ScoreSheet(
            ApplicationId application,
            EvaluatorId evaluator,
            ScoreGrid grid,
            int decimals,
            byte @Nullable [] bytes,
            long[] longs) {
        this.application = application;
        this.evaluator = evaluator;
        this.grid = grid;
        this.decimals = decimals;
        this.bytes = bytes;
        this.longs = longs;
    }

    /** Starts an empty builder; application, evaluator and at least one score are required. */
    public static ScoreSheetBuilder builder() {
        return new ScoreSheetBuilder();
    }

    /**
     * A sheet over a shared grid.
     *
     * @param scores by criterion; not empty; a criterion of the grid that is not in it is unscored
     * @throws io.github.ogplocal.model.InvalidValueException if there is no score, a criterion is not in the grid, or the
     *     scores have no common number of decimals that fits
     */
    public static ScoreSheet of(
            ApplicationId application, EvaluatorId evaluator, ScoreGrid grid, Map<CriterionId, Points> scores) {
        requireNonNull(application, "application");
        requireNonNull(evaluator, "evaluator");
        requireSome(scores.keySet(), "score sheet", "scores");
        int decimals = 0;
        for (Points points : scores.values()) {
            decimals = Math.max(decimals, points.decimals());
        }
        byte[] bytes = new byte[grid.size()];
        Arrays.fill(bytes, UNSCORED_BYTE);
        long[] longs = NONE;
        int next = 0;
        for (Map.Entry<CriterionId, Points> entry : scores.entrySet()) {
            // Most maps are sorted and have all criteria of the grid.
            int index = next < bytes.length && grid.criterion(next).equals(entry.getKey())
                    ? next
                    : grid.indexOf(entry.getKey());
            next = index + 1;
            require(
                    index >= 0,
                    "score sheet",
                    "scores",
                    Invariant.UNKNOWN_REFERENCE,
                    "must be for criteria of the grid",
                    entry.getKey());
            long score = unscaledAt(entry.getValue(), decimals, entry.getKey());
            if (longs.length == 0 && score > UNSCORED_BYTE && score <= Byte.MAX_VALUE) {
                bytes[index] = (byte) score;
            } else {
                longs = longs.length == 0 ? widened(bytes) : longs;
                longs[index] = score;
            }
        }
        return new ScoreSheet(application, evaluator, grid, decimals, longs.length == 0 ? bytes : null, longs);
    }

    private static long[] widened(byte[] bytes) {
        long[] longs = new long[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            longs[i] = bytes[i] == UNSCORED_BYTE ? UNSCORED : bytes[i];
        }
        return longs;
    }

    @JsonCreator
    static ScoreSheet of(
            @JsonProperty("application") ApplicationId application,
            @JsonProperty("evaluator") EvaluatorId evaluator,
            @JsonProperty("scores") Map<CriterionId, Points> scores) {
        requireSome(scores.keySet(), "score sheet", "scores");
        return of(application, evaluator, ScoreGrid.of(scores.keySet()), scores);
    }

    /** The application that is scored. */
    public ApplicationId getApplication() {
        return application;
    }

    /** Who scores it. */
    public EvaluatorId getEvaluator() {
        return evaluator;
    }

    /** The scores by criterion, in natural order; what is not scored is absent; never empty. */
    @NotEmpty
    public SortedMap<CriterionId, Points> getScores() {
        TreeMap<CriterionId, Points> scores = new TreeMap<>();
        for (int i = 0; i < grid.size(); i++) {
            if (hasScore(i)) {
                scores.put(grid.criterion(i), Points.ofUnscaled(unscaled(i), decimals));
            }
        }
        return Collections.unmodifiableSortedMap(scores);
    }

    /** The points of a criterion; empty when it is not scored here. */
    public Optional<Points> score(CriterionId criterion) {
        int index = grid.indexOf(criterion);
        return index < 0 || !hasScore(index)
                ? Optional.empty()
                : Optional.of(Points.ofUnscaled(unscaled(index), decimals));
    }

    /** The criteria this sheet has room for; shared with other sheets where their maker shares it. */
    public ScoreGrid grid() {
        return grid;
    }

    /** Places after the point in which {@link #unscaled} counts; 0 to 17. */
    public int decimals() {
        return decimals;
    }

    /**
     * Whether the criterion at a place of the grid is scored.
     *
     * @param index 0 to {@code grid().size() - 1}
     */
    public boolean hasScore(int index) {
        return unscaledOr(index, UNSCORED) != UNSCORED;
    }

    /**
     * The score at a place of the grid, times {@code 10^decimals()}; for engines, which allocate nothing per score.
     *
     * @param index 0 to {@code grid().size() - 1}; must be scored
     */
    public long unscaled(int index) {
        long score = unscaledOr(index, UNSCORED);
        if (score == UNSCORED) {
            require(false, "score sheet", "scores", Invariant.TOO_FEW, "must be scored", grid.criterion(index));
        }
        return score;
    }

    /**
     * {@link #unscaled}, or something else where there is no score.
     *
     * @param index 0 to {@code grid().size() - 1}
     */
    public long unscaledOr(int index, long otherwise) {
        byte[] small = bytes;
        if (small != null) {
            return small[index] == UNSCORED_BYTE ? otherwise : small[index];
        }
        return longs[index] == UNSCORED ? otherwise : longs[index];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreSheet sheet
                && application.equals(sheet.application)
                && evaluator.equals(sheet.evaluator)
                && getScores().equals(sheet.getScores());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * application.hashCode() + evaluator.hashCode())
                + getScores().hashCode();
    }

    /** Whose sheet for which application; no scores. */
    @Override
    public String toString() {
        return "ScoreSheet{application=" + application + ", evaluator=" + evaluator + "}";
    }

    private static long unscaledAt(Points points, int decimals, CriterionId criterion) {
        try {
            return points.unscaledAt(decimals);
        } catch (ArithmeticException tooLong) {
            require(
                    false,
                    "score sheet",
                    "scores",
                    Invariant.OUT_OF_RANGE,
                    "must fit 18 digits with the " + decimals + " decimals of the sheet",
                    criterion);
            throw tooLong;
        }
    }
}
