// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.selection.Cut;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a procedure leaves open, with the rule that decides there: what that rule's clause says is the consequence.
 *
 * <p>Invariant: a point that was seen says in how many runs of how many, and one that is proven does not; the number of runs
 * is 0 exactly for what never happened, and there is an example exactly where it is not.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class OpenPoint {
    OpenPoint() {}

    /** Starts an empty builder; code, stage, pointer and rule are required. */
    public static OpenPointBuilder builder() {
        return new OpenPointBuilder();
    }

    /** What is open. */
    public abstract OpenPointCode getCode();

    /** Whether it follows from the procedure alone, and of {@code places-above-applications} from the assumptions. */
    @Value.Derived
    public boolean isProven() {
        return getCode().isProven();
    }

    /** Which stage, from 1; the first stage first. */
    public abstract int getStage();

    /** Where the deciding rule stands: a JSON Pointer into the procedure. */
    public abstract String getPointer();

    /** The rule that decides there. */
    public abstract RuleId getRule();

    /** At which cut; empty where it is about none. */
    public abstract Optional<Cut> getCut();

    /** Of which group a proven point is; empty where it is about none, and of points that were seen. */
    public abstract Optional<GroupId> getGroup();

    /** What readers see of that group; given exactly when the group is. */
    public abstract Optional<LocalizedText> getGroupName();

    /** A code that says more, as the constants of {@link OpenPointCode} say; empty where there is nothing to add. */
    public abstract Optional<String> getSubject();

    /** What the rule asks for, in points or as a number; empty where it asks for no number. */
    public abstract Optional<Fraction> getAsked();

    /** What there can be or is ensured otherwise, to be held against what is asked; empty where nothing is. */
    public abstract Optional<Fraction> getAgainst();

    /** In how many runs it happened; empty for a proven point. */
    public abstract Optional<Integer> getRuns();

    /** Out of how many runs; empty for a proven point. */
    public abstract Optional<Integer> getOf();

    /** The number of the first run in which it happened; empty for a proven point, and where it never happened. */
    public abstract Optional<Integer> getExample();

    /** The largest number of it in one run, as the constants of {@link OpenPointCode} say; empty where nothing is counted. */
    public abstract Optional<Integer> getLargest();

    /** In how many runs it happened in each group, in the procedure's order; groups in which it never did are left out. */
    public abstract List<GroupCount> getByGroup();

    /**
     * In how many of a hundred such calls it happens, as far as so many runs can tell.
     *
     * @return the interval; empty for a proven point
     */
    public Optional<Likelihood> likelihood() {
        return getRuns().map(runs -> Likelihood.of(runs, getOf().orElseThrow()));
    }

    @Value.Check
    void check() {
        boolean seen = !getCode().isProven();
        holds(getStage() >= 1, "stage", Invariant.OUT_OF_RANGE, "must be at least 1");
        holds(
                getRuns().isPresent() == seen,
                "runs",
                Invariant.CONTRADICTION,
                "must be given exactly for what was seen");
        holds(getOf().isPresent() == seen, "of", Invariant.CONTRADICTION, "must be given exactly for what was seen");
        int runs = getRuns().orElse(0);
        holds(
                runs >= 0 && runs <= getOf().orElse(0),
                "runs",
                Invariant.OUT_OF_RANGE,
                "must be 0 to the number of all runs");
        holds(
                getExample().isPresent() == (runs > 0),
                "example",
                Invariant.CONTRADICTION,
                "must be given exactly when it happened");
        holds(
                getGroup().isPresent() == getGroupName().isPresent(),
                "groupName",
                Invariant.CONTRADICTION,
                "must be given exactly when the group is");
    }

    private static void holds(boolean holds, String attribute, Invariant invariant, String rule) {
        require(holds, "open point", attribute, invariant, rule, null);
    }
}
