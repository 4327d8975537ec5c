// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.SelectionProblems;
import io.github.ogplocal.io.dryrun.DryRunText;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.DryRun;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries a procedure on made-up calls before it is published. */
@Command(
        name = "dry-run",
        description = "Tries a procedure on made-up calls before it is published, and tells what it leaves open.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class DryRunCommand implements Callable<Integer> {
    @Option(names = "--procedure", required = true, paramLabel = "P.json", description = "The procedure.")
    private Path procedureFile;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How many calls are made up: 1 to 100000. Needed with --seed, without --assumptions.")
    private @Nullable Integer runs;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "What all chance is made from: the same text gives the same report on every machine.")
    private @Nullable String seed;

    @Option(
            names = "--assumptions",
            paramLabel = "A.json",
            description =
                    "What is taken for granted of the calls, runs and seed included; without it, what is plausible"
                            + " for the procedure. The report shows it whole.")
    private @Nullable Path assumptionsFile;

    @Option(
            names = "--show-run",
            paramLabel = "N",
            description = "Writes the documents of run N to FILE instead, to be looked at or decided with 'select'.")
    private @Nullable Integer shown;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the report as JSON; without it, it is only printed.")
    private @Nullable Path target;

    @Option(names = "--force", description = "Replaces FILE.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        checkUse();
        Path file = target;
        if (file != null) {
            output.checkFile(file);
        }
        Refusals refusals = new Refusals(language);
        DryRun dryRun;
        DryRunReport report = null;
        try (Progress progress = shared.progress()) {
            Optional<SelectionProcedure> procedure =
                    refusals.read(procedureFile, () -> CallDocuments.procedure(procedureFile, progress));
            Path given = assumptionsFile;
            Optional<Assumptions> assumed = given == null
                    ? Optional.empty()
                    : refusals.read(given, () -> {
                        try (InputStream in = progress.open(given)) {
                            return OgpLocalJson.read(in, Assumptions.class);
                        }
                    });
            refusals.stopIfAny();
            dryRun = dryRun(procedure.orElseThrow(), assumed, refusals);
            progress.step(Say.DECIDING);
            if (shown == null) {
                report = dryRun.report();
            }
        }
        if (report != null) {
            shared.out()
                    .print(DryRunText.render(report, dryRun.procedure(), SelectionRules.standard(), language.name()));
        }
        if (file != null) {
            Object document = report == null ? dryRun.run(shown == null ? 1 : shown) : report;
            output.add(file, out -> OgpLocalJson.write(document, out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    private void checkUse() {
        Language language = shared.language();
        boolean both = runs != null && seed != null;
        if (assumptionsFile == null && !both) {
            throw shared.misused(Say.MISSING_OPTION.in(language, Say.RUNS_AND_SEED.in(language)));
        }
        if (assumptionsFile != null && (runs != null || seed != null)) {
            throw shared.misused(Say.TWICE.in(language, "--assumptions", runs == null ? "--seed" : "--runs"));
        }
        if (shown != null && target == null) {
            throw shared.misused(Say.MISSING_OPTION.in(language, "--out"));
        }
        if (shown != null && shown < 1) {
            throw shared.misused(Say.WRONG_USE.in(language, "--show-run"));
        }
    }

    private DryRun dryRun(SelectionProcedure procedure, Optional<Assumptions> given, Refusals refusals) {
        Assumptions assumed = given.orElseGet(() -> plausible(procedure));
        List<ProcedureFault> faults = DryRun.check(procedure, SelectionRules.standard(), assumed);
        if (!faults.isEmpty()) {
            CallDocuments.refuse(
                    refusals,
                    new CallDocuments.Loaded<>(requireNonNull(assumptionsFile), List.of(), Optional.empty()),
                    faults.stream().map(DryRunCommand::problem).toList());
            refusals.stopIfAny();
        }
        return DryRun.of(procedure, assumed);
    }

    /** What does not fit in words about assumptions: the currency of amounts is the only thing that is not a name. */
    private static Problem problem(ProcedureFault fault) {
        if (fault.kind() != FaultKind.UNKNOWN) {
            return SelectionProblems.ofProcedure(List.of(fault)).get(0);
        }
        boolean noAmounts = fault.argument().isEmpty();
        return new Problem(
                noAmounts ? ProblemCode.NOT_IN_PROCEDURE : ProblemCode.OTHER_CURRENCY,
                fault.pointer(),
                0,
                0,
                new TreeMap<>(noAmounts ? Map.of("name", "amounts") : Map.of("currency", fault.argument())));
    }

    private Assumptions plausible(SelectionProcedure procedure) {
        try {
            return Assumptions.plausible(procedure, runs == null ? 0 : runs, seed == null ? "" : seed);
        } catch (InvalidValueException e) {
            throw shared.misused(Say.WRONG_USE.in(shared.language(), "--" + e.attribute()));
        }
    }
}
