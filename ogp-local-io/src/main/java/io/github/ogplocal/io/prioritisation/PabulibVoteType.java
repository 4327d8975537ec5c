// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How voters say what they want, in the words of a file's key {@code vote_type}. */
public enum PabulibVoteType {
    /** Each voter names any number of projects. */
    APPROVAL("approval"),
    /** Each voter names one project at most. */
    CHOOSE_1("choose-1"),
    /** Each voter spreads a number of points over projects. */
    CUMULATIVE("cumulative"),
    /** Each voter gives points to any number of projects. */
    SCORING("scoring");

    private final String code;

    PabulibVoteType(String code) {
        this.code = code;
    }

    /** The word in files. */
    public String code() {
        return code;
    }

    /** Whether the voters give points, so that an election has ratings and no ballots. */
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    /** The type that files write so; empty when there is none, or it is not read. */
    static Optional<PabulibVoteType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(PabulibVoteType::code).toList();
    }
}
