// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A law of putting progress together.
 *
 * <p>What each law says stands in {@code docs/laws.md}. All parts that a law is tried on have weights.
 */
enum RollUpLaw {
    /** Bounds. */
    D1 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            RolledUp sum = rule.rollUp(parts);
            return sum.lowest().signum() < 0
                    || sum.highest().compareTo(RollUpPart.HUNDRED) > 0
                    || sum.lowest().compareTo(sum.value().orElse(sum.lowest())) > 0
                    || sum.value().orElse(sum.highest()).compareTo(sum.highest()) > 0;
        }
    },
    /** Idempotence. */
    D2 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            Fraction amount = Fraction.of(random.nextInt(101));
            List<RollUpPart> alike =
                    parts.stream().map(part -> withValue(part, amount)).toList();
            return !parts.isEmpty() && !rule.rollUp(alike).value().equals(Optional.of(amount));
        }
    },
    /** Monotonicity. */
    D3 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            List<Integer> known = known(parts);
            if (known.isEmpty()) {
                return false;
            }
            int at = known.get(random.nextInt(known.size()));
            Fraction before = parts.get(at).value().orElseThrow();
            Fraction room = RollUpPart.HUNDRED.minus(before);
            Fraction raised = before.plus(room.times(Fraction.of(random.nextInt(4) + 1, 4)));
            List<RollUpPart> after = new ArrayList<>(parts);
            after.set(at, withValue(parts.get(at), raised));
            return isLower(rule.rollUp(after), rule.rollUp(parts));
        }
    },
    /** Split invariance. */
    D4 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            List<Integer> known = known(parts);
            if (known.isEmpty()) {
                return false;
            }
            int at = known.get(random.nextInt(known.size()));
            RollUpPart whole = parts.get(at);
            Fraction value = whole.value().orElseThrow();
            Fraction step =
                    value.compareTo(RollUpPart.HUNDRED.minus(value)) < 0 ? value : RollUpPart.HUNDRED.minus(value);
            Fraction weight = whole.weight().orElseThrow();
            // Two parts of equal weight whose mean is the whole; the whole must have a size that can be halved.
            int size = whole.size() * 2;
            List<RollUpPart> before = new ArrayList<>();
            List<RollUpPart> after = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                RollUpPart part = resized(parts.get(i), parts.get(i).size() * 2);
                before.add(part);
                if (i != at) {
                    after.add(part);
                }
            }
            Optional<Fraction> half = Optional.of(weight.dividedBy(Fraction.of(2)));
            for (Fraction amount : List.of(value.minus(step), value.plus(step))) {
                after.add(new RollUpPart(
                        half, size / 2, Optional.of(amount), amount, amount, RollUpLaw.completion(amount)));
            }
            return !same(rule.rollUp(before), rule.rollUp(after));
        }
    },
    /** Order independence. */
    D5 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            List<RollUpPart> shuffled = new ArrayList<>(parts);
            Collections.shuffle(shuffled, random);
            return !rule.rollUp(shuffled).equals(rule.rollUp(parts));
        }
    },
    /** Weight homogeneity. */
    D6 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            Fraction factor = Fraction.of(random.nextInt(9) + 1, random.nextInt(9) + 1);
            List<RollUpPart> scaled = parts.stream()
                    .map(part -> new RollUpPart(
                            part.weight().map(factor::times),
                            part.size(),
                            part.value(),
                            part.lowest(),
                            part.highest(),
                            part.completion()))
                    .toList();
            return !same(rule.rollUp(scaled), rule.rollUp(parts));
        }
    },
    /** Associativity with the weights and sizes of subtrees. */
    D7 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            List<RollUpPart> leaves = known(parts).stream().map(parts::get).toList();
            if (leaves.size() < 2) {
                return false;
            }
            int cut = random.nextInt(leaves.size() - 1) + 1;
            List<RollUpPart> groups =
                    List.of(group(rule, leaves.subList(0, cut)), group(rule, leaves.subList(cut, leaves.size())));
            return !rule.rollUp(groups).value().equals(rule.rollUp(leaves).value());
        }
    },
    /** Completeness. */
    D8 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            List<RollUpPart> leaves = known(parts).stream()
                    .map(parts::get)
                    .map(part -> random.nextInt(3) > 0 ? withValue(part, RollUpPart.HUNDRED) : part)
                    .toList();
            boolean all = leaves.stream().allMatch(part -> part.value().equals(Optional.of(RollUpPart.HUNDRED)));
            return !leaves.isEmpty() && rule.rollUp(leaves).value().equals(Optional.of(RollUpPart.HUNDRED)) != all;
        }
    },
    /** Whatever the unknown turns out to be, the figure lies in the interval; and both its ends are reached. */
    D9 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            RolledUp sum = rule.rollUp(parts);
            return outside(sum, rule.rollUp(filled(parts, random, -1)))
                    || !equals(sum.lowest(), rule.rollUp(filled(parts, random, 0)))
                    || !equals(sum.highest(), rule.rollUp(filled(parts, random, 100)));
        }

        private boolean outside(RolledUp sum, RolledUp filled) {
            return filled.value()
                    .filter(value -> value.compareTo(sum.lowest()) < 0 || value.compareTo(sum.highest()) > 0)
                    .isPresent();
        }

        private boolean equals(Fraction end, RolledUp filled) {
            return filled.value().isEmpty() || filled.value().get().equals(end);
        }
    },
    /** Where nothing is known there is no figure, and where something is there is one. */
    D10 {
        @Override
        boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random) {
            return rule.rollUp(parts).value().isPresent() == known(parts).isEmpty();
        }
    };

    /** Whether a rule breaks the law on these parts, of which the chance chooses what is changed. */
    abstract boolean isBroken(RollUpRule.RollUp rule, List<RollUpPart> parts, Random random);

    /** A step that no rule would have to doubt: by the thresholds 1, 50 and 100. */
    static Optional<Completion> completion(Fraction percent) {
        return Optional.of(ProgressRules.COMPLETION_BY_THRESHOLDS
                .compile(ProgressFixtures.thresholds().settings())
                .completion(percent));
    }

    static RollUpPart withValue(RollUpPart part, Fraction value) {
        return new RollUpPart(part.weight(), part.size(), Optional.of(value), value, value, completion(value));
    }

    private static RollUpPart resized(RollUpPart part, int size) {
        return new RollUpPart(part.weight(), size, part.value(), part.lowest(), part.highest(), part.completion());
    }

    private static List<Integer> known(List<RollUpPart> parts) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).value().isPresent()) {
                known.add(i);
            }
        }
        return known;
    }

    private static List<RollUpPart> filled(List<RollUpPart> parts, Random random, int amount) {
        return parts.stream()
                .map(part -> part.value().isPresent()
                        ? part
                        : withValue(part, Fraction.of(amount < 0 ? random.nextInt(101) : amount)))
                .toList();
    }

    private static RollUpPart group(RollUpRule.RollUp rule, List<RollUpPart> leaves) {
        Fraction weight = Fraction.ZERO;
        int size = 0;
        for (RollUpPart leaf : leaves) {
            weight = weight.plus(leaf.weight().orElseThrow());
            size += leaf.size();
        }
        Fraction value = rule.rollUp(leaves).value().orElse(Fraction.ZERO);
        return new RollUpPart(Optional.of(weight), size, Optional.of(value), value, value, completion(value));
    }

    private static boolean isLower(RolledUp one, RolledUp other) {
        return one.value().isPresent()
                && other.value().isPresent()
                && one.value().get().compareTo(other.value().get()) < 0;
    }

    private static boolean same(RolledUp one, RolledUp other) {
        return one.value().equals(other.value())
                && one.lowest().equals(other.lowest())
                && one.highest().equals(other.highest());
    }
}
