// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/**
 * A method with its completions, whoever carries them out.
 *
 * @param setting the rules that it is made of, as {@code docs/laws.csv} names them
 * @param purse what its voters pay with
 * @param choice chooses
 */
public record Chooser(String setting, Purse purse, Choice choice) {
    /** What voters pay with. */
    public enum Purse {
        /** Nothing: projects are paid from the budget. */
        NONE,
        /** What each is given at the start; what a completion buys, nobody pays. */
        GIVEN,
        /** What flows to each at one rate. */
        FLOWING,
        /** What each is given at the start, and then what flows. */
        GIVEN_THEN_FLOWING
    }

    /** Chooses in one contest. */
    @FunctionalInterface
    public interface Choice {
        /** Chooses. */
        Run choose(SmallContest contest, Ties ties);
    }

    /** Chooses. */
    public Run choose(SmallContest contest, Ties ties) {
        return choice.choose(contest, ties);
    }

    /** Whether it speaks of places only, so that every project must cost one. */
    boolean isOfPlaces() {
        return setting.contains("add-place");
    }

    @Override
    public String toString() {
        return setting;
    }
}
