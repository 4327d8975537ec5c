// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Kind;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import io.github.ogplocal.examples.benchmarks.PlainSelectionLoop;
import org.jspecify.annotations.Nullable;

/** One application as a bean that rules read and write; the adding up of scores is Java. */
public final class ApplicationFact {
    private final File file;
    private final boolean repeated;
    private int twelfths = -1;
    private int rank;
    private @Nullable Decision decision;

    private ApplicationFact(File file, boolean repeated) {
        this.file = file;
        this.repeated = repeated;
    }

    /** A fact for engines that find repeated municipalities themselves. */
    static ApplicationFact of(File file) {
        return new ApplicationFact(file, false);
    }

    /** A fact for engines that are told which municipality has filed before. */
    static ApplicationFact of(File file, boolean repeated) {
        return new ApplicationFact(file, repeated);
    }

    /** Read by rules. */
    public File getFile() {
        return file;
    }

    /** Read by rules. */
    public boolean isAuthority() {
        return file.kind() == Kind.AUTHORITY;
    }

    /** Read by rules. */
    public boolean isRepeated() {
        return repeated;
    }

    /** Read by rules. */
    public String getMunicipality() {
        return file.municipality();
    }

    /** Read by rules. */
    public String getRegion() {
        return file.region();
    }

    /** Read by rules; -1 before there is one. */
    public int getTwelfths() {
        return twelfths;
    }

    /** Written by rules. */
    public void setTwelfths(int twelfths) {
        this.twelfths = twelfths;
    }

    /** Read by rules; null before there is one. */
    public @Nullable Decision getDecision() {
        return decision;
    }

    /** Written by rules. */
    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    /** Called by rules: whether this was filed before the other. */
    public boolean isBefore(ApplicationFact other) {
        int order = file.filedAt().compareTo(other.file.filedAt());
        return order < 0 || (order == 0 && file.id().compareTo(other.file.id()) < 0);
    }

    /** Called by rules: the total of the scores in twelfths of a point. */
    public int total() {
        return PlainSelectionLoop.twelfths(file);
    }

    void rank(int rankInRegion) {
        rank = rankInRegion;
        decision = PlainSelectionLoop.decision(rankInRegion);
    }

    Result result() {
        return new Result(file.id(), requireNonNull(decision), twelfths, rank);
    }
}
