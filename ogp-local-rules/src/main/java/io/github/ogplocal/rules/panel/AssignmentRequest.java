// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireSome;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What an assignment of files to evaluators must fulfil. No order in it decides anything.
 *
 * <p>Invariant: each file and each evaluator stands once; conflicts are between these; there are at most 200,000 pairs of
 * a file and an evaluator.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute, the order of the lists included.
 */
@OgpStyle
@Value.Immutable
public abstract class AssignmentRequest {
    private static final Pattern SEED = Pattern.compile("[!-~]([ -~]{0,198}[!-~])?");
    private static final long MOST_PAIRS = 200_000;

    AssignmentRequest() {}

    /** Starts an empty builder; at least one file and one evaluator are required. */
    public static AssignmentRequestBuilder builder() {
        return new AssignmentRequestBuilder();
    }

    /** The files to be read; at least one. */
    @NotEmpty
    public abstract List<FileDemand> getFiles();

    /** Who reads, and how much; at least one. */
    @NotEmpty
    public abstract List<EvaluatorLoad> getEvaluators();

    /** Who must not read what, in natural order; may be empty. */
    @Value.NaturalOrder
    public abstract SortedSet<Conflict> getConflicts();

    /**
     * What settles the choice among equally good assignments, as {@link Assigner} says: printable ASCII without blanks at its
     * ends, at most 200 characters. Empty: the order of the ids settles it.
     */
    public abstract Optional<String> getSeed();

    @Value.Check
    void check() {
        requireSome(getFiles(), "assignment request", "files");
        requireSome(getEvaluators(), "assignment request", "evaluators");
        getSeed().ifPresent(seed -> requirePattern(seed, SEED, "assignment request", "seed"));
        TreeSet<ApplicationId> files = new TreeSet<>();
        for (FileDemand file : getFiles()) {
            require(
                    files.add(file.application()),
                    "assignment request",
                    "files",
                    Invariant.REPEATED,
                    "must hold each file once",
                    file.application());
        }
        TreeSet<EvaluatorId> evaluators = new TreeSet<>();
        for (EvaluatorLoad load : getEvaluators()) {
            require(
                    evaluators.add(load.evaluator()),
                    "assignment request",
                    "evaluators",
                    Invariant.REPEATED,
                    "must hold each evaluator once",
                    load.evaluator());
        }
        require(
                (long) files.size() * evaluators.size() <= MOST_PAIRS,
                "assignment request",
                "files",
                Invariant.TOO_LONG,
                "must give at most " + MOST_PAIRS + " pairs with the evaluators",
                files.size());
        for (Conflict conflict : getConflicts()) {
            require(
                    files.contains(conflict.application()) && evaluators.contains(conflict.evaluator()),
                    "assignment request",
                    "conflicts",
                    Invariant.UNKNOWN_REFERENCE,
                    "must be between the files and the evaluators",
                    conflict.evaluator() + " and " + conflict.application());
        }
    }
}
