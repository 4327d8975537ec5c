// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A roll-up rule that is one combination of amounts, applied three times: to what is known, and to all parts with what is
 * unknown as nought and as done.
 */
abstract class PartsRollUp implements RollUpRule, RollUpRule.RollUp {
    static final Fraction HUNDRED = RollUpPart.HUNDRED;

    /**
     * An amount of one part, and how much the part counts.
     *
     * @param amount per cent
     * @param weight as the rule takes it; more than 0
     */
    record Weighted(Fraction amount, Fraction weight) {}

    /** The reason for a value; its sentence can have the places of {@link #explain} and of {@link #evidence}. */
    abstract Reason reason();

    /** What amounts come to, at least one. */
    abstract Fraction combine(List<Weighted> amounts);

    /** What a reader needs to work out the value again. */
    abstract List<Evidence> explain(List<Weighted> amounts);

    /** What the rule looks at in a part; without a value where it does not know it. */
    RollUpPart look(RollUpPart part) {
        return part;
    }

    /** How much a part counts; nought leaves it out, empty is a weight that was not given. */
    Optional<Fraction> weight(RollUpPart part) {
        return Optional.of(Fraction.ONE);
    }

    /** How much the known of a part counts where the unknown is left out; asked only of a part that has a weight. */
    Fraction knownWeight(RollUpPart part) {
        return Fraction.ONE;
    }

    /** The reason why there is no value where a weight is missing. */
    Reason weightMissing() {
        throw new IllegalStateException("roll-up rule: has no weights that can be missing");
    }

    @Override
    public Set<RollUpLevel> levels() {
        return EnumSet.allOf(RollUpLevel.class);
    }

    @Override
    public RollUp compile(Settings settings) {
        return this;
    }

    @Override
    public RolledUp rollUp(Collection<RollUpPart> parts) {
        List<Weighted> low = new ArrayList<>();
        List<Weighted> known = new ArrayList<>();
        List<Weighted> high = new ArrayList<>();
        int without = 0;
        for (RollUpPart given : parts) {
            RollUpPart part = look(given);
            Optional<Fraction> weight = weight(given);
            if (weight.isEmpty()) {
                without++;
            }
            // What stands in for a missing weight is never shown: there is then no value.
            Fraction factor = weight.orElse(Fraction.ONE);
            if (factor.signum() > 0) {
                // A part without a value can have bounds all the same, as where its weights are missing. It is left out
                // of the
                // value, which would then come to lie outside the interval: so what is unknown is nought, or done, as a
                // whole.
                boolean isKnown = part.value().isPresent();
                low.add(new Weighted(isKnown ? part.lowest() : Fraction.ZERO, factor));
                high.add(new Weighted(isKnown ? part.highest() : HUNDRED, factor));
                part.value()
                        .ifPresent(value ->
                                known.add(new Weighted(value, weight.isEmpty() ? Fraction.ONE : knownWeight(given))));
            }
        }
        int of = low.size();
        if (of == 0) {
            return new RolledUp(SharedReasons.NO_PARTS, Optional.empty(), Fraction.ZERO, HUNDRED, 0, 0, List.of());
        }
        if (without > 0) {
            // Whatever the weights are, a weighted mean lies between the extremes of its parts.
            Fraction lowest = Minimum.least(low);
            Fraction highest =
                    high.stream().map(Weighted::amount).max(Fraction::compareTo).orElse(HUNDRED);
            return new RolledUp(
                    weightMissing(),
                    Optional.empty(),
                    lowest,
                    highest,
                    known.size(),
                    of,
                    evidence(lowest, highest, known.size(), of, List.of(Evidence.of("without", "", without))));
        }
        Fraction lowest = combine(low);
        Fraction highest = combine(high);
        if (known.isEmpty()) {
            return new RolledUp(
                    SharedReasons.NOTHING_KNOWN,
                    Optional.empty(),
                    lowest,
                    highest,
                    0,
                    of,
                    evidence(lowest, highest, 0, of, List.of()));
        }
        Fraction value = combine(known);
        List<Evidence> own = new ArrayList<>(explain(known));
        own.add(Evidence.of("value", "", value));
        return new RolledUp(
                reason(),
                Optional.of(value),
                lowest,
                highest,
                known.size(),
                of,
                evidence(lowest, highest, known.size(), of, own));
    }

    static Fraction sum(List<Weighted> amounts) {
        Fraction sum = Fraction.ZERO;
        for (Weighted amount : amounts) {
            sum = sum.plus(amount.amount());
        }
        return sum;
    }

    private static List<Evidence> evidence(Fraction lowest, Fraction highest, int known, int of, List<Evidence> own) {
        List<Evidence> evidence = new ArrayList<>(own);
        evidence.add(Evidence.of("known", "", known));
        evidence.add(Evidence.of("of", "", of));
        evidence.add(Evidence.of("lowest", "", lowest));
        evidence.add(Evidence.of("highest", "", highest));
        return evidence;
    }
}
