// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.examples.commandline.CallDocuments.Loaded;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.csv.ApplicationsCsv;
import io.github.ogplocal.io.csv.RecusalsCsv;
import io.github.ogplocal.io.panel.PanelText;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.DeclaredInterest;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.InterestRuling;
import io.github.ogplocal.model.selection.InterestSubject;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.rules.panel.Assigner;
import io.github.ogplocal.rules.panel.AssignmentRequest;
import io.github.ogplocal.rules.panel.AssignmentRequestBuilder;
import io.github.ogplocal.rules.panel.AssignmentResult;
import io.github.ogplocal.rules.panel.Conflict;
import io.github.ogplocal.rules.panel.EvaluatorLoad;
import io.github.ogplocal.rules.panel.FileDemand;
import io.github.ogplocal.rules.panel.FileGroups;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who reads which file. */
@Command(
        name = "assign",
        description = "Says which evaluator reads which file, or shows by two sums that it cannot be done.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class AssignCommand implements Callable<Integer> {
    @Option(
            names = "--applications",
            required = true,
            paramLabel = "A.json|csv",
            description = "The applications; those that are drafts, withdrawn or replaced are not read.")
    private Path applicationsFile;

    @Option(
            names = "--loads",
            required = true,
            paramLabel = "L.json",
            description = "The evaluators: how many files each reads at least and at most.")
    private Path loadsFile;

    @Option(
            names = "--declarations",
            required = true,
            paramLabel = "D.json",
            description = "What every evaluator declares about interests, also where there is none.")
    private Path declarationsFile;

    @Option(
            names = "--sheets-each",
            required = true,
            paramLabel = "N",
            description = "How many evaluators read each file.")
    private int sheets;

    @Option(
            names = "--rulings",
            paramLabel = "R.json",
            description = "Rulings that an evaluator stays although an interest was declared.")
    private @Nullable Path rulingsFile;

    @Option(names = "--recusals", paramLabel = "R.json|csv", description = "Who stays out of which judgement.")
    private @Nullable Path recusalsFile;

    @Option(
            names = "--affiliations",
            paramLabel = "A.json",
            description = "To which authorities evaluators belong; they read none of its files.")
    private @Nullable Path affiliationsFile;

    @Option(
            names = "--procedure",
            paramLabel = "P.json",
            description = "The procedure whose groups are balanced; without it, all files are one group.")
    private @Nullable Path procedureFile;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "Settles the choice among equally good assignments; without it, the order of the ids does.")
    private @Nullable String seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the assignment as JSON; without it, it is only printed.")
    private @Nullable Path target;

    @Option(names = "--force", description = "Replaces FILE.")
    private boolean force;

    @Mixin
    private CsvOptions csv;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        Path target = this.target;
        if (target != null) {
            output.checkFile(target);
        }
        AssignmentResult result;
        try (Progress progress = shared.progress()) {
            AssignmentRequest request = request(progress);
            progress.step(Say.DECIDING);
            result = Assigner.assign(request);
        }
        String text = PanelText.render(result, language.name());
        if (result.assignment().isEmpty()) {
            throw new Stopped(ExitCode.REFUSED, text.lines().toList());
        }
        shared.out().print(text);
        if (target != null) {
            output.add(target, out -> OgpLocalJson.write(result.assignment().orElseThrow(), out));
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    private AssignmentRequest request(Progress progress) {
        Refusals refusals = new Refusals(shared.language());
        Optional<Loaded<Application>> applications = CallDocuments.load(
                refusals,
                applicationsFile,
                Application.class,
                csv,
                progress,
                shared,
                (in, dialect) -> ApplicationsCsv.read(in, dialect, Limits.standard()));
        Optional<Loaded<EvaluatorLoad>> loads = list(refusals, loadsFile, EvaluatorLoad.class, progress);
        Optional<Loaded<InterestDeclaration>> declarations =
                list(refusals, declarationsFile, InterestDeclaration.class, progress);
        Optional<Loaded<InterestRuling>> rulings = list(refusals, rulingsFile, InterestRuling.class, progress);
        Path recusalsPath = recusalsFile;
        Optional<Loaded<Recusal>> recusals = recusalsPath == null
                ? Optional.empty()
                : CallDocuments.load(
                        refusals,
                        recusalsPath,
                        Recusal.class,
                        csv,
                        progress,
                        shared,
                        (in, dialect) -> RecusalsCsv.read(in, dialect, Limits.standard()));
        Optional<Loaded<Affiliation>> affiliations = list(refusals, affiliationsFile, Affiliation.class, progress);
        Path procedurePath = procedureFile;
        Optional<SelectionProcedure> procedure = procedurePath == null
                ? Optional.empty()
                : refusals.read(procedurePath, () -> CallDocuments.procedure(procedurePath, progress));
        refusals.stopIfAny();
        checkTogether(
                refusals,
                applications.orElseThrow(),
                loads.orElseThrow(),
                declarations.orElseThrow(),
                rulings,
                recusals,
                affiliations);
        List<Application> read = applications.orElseThrow().values().stream()
                .filter(application -> application.stage() == ApplicationStage.FILED
                        || application.stage() == ApplicationStage.PIECES_ASKED)
                .toList();
        SortedSet<Conflict> conflicts = new TreeSet<>(Conflict.among(
                read,
                declarations.orElseThrow().values(),
                rulings.map(Loaded::values).orElse(List.of()),
                recusals.map(Loaded::values).orElse(List.of()),
                affiliations.map(Loaded::values).orElse(List.of())));
        SortedSet<EvaluatorId> readers = new TreeSet<>();
        loads.orElseThrow().values().forEach(load -> readers.add(load.evaluator()));
        conflicts.removeIf(conflict -> !readers.contains(conflict.evaluator()));
        Optional<FileGroups> groups = procedure.map(found -> FileGroups.of(found, SelectionRules.standard()));
        try {
            AssignmentRequestBuilder request = AssignmentRequest.builder()
                    .evaluators(loads.orElseThrow().values())
                    .conflicts(conflicts)
                    .seed(Optional.ofNullable(seed));
            for (Application application : read) {
                request.addFiles(new FileDemand(
                        application.getId(), groups.flatMap(found -> found.groupOf(application)), sheets));
            }
            return request.build();
        } catch (InvalidValueException e) {
            // What the lists do not say themselves: the number of sheets, the seed, nothing to read, too many pairs.
            refusals.addOptions(
                    List.of(new Problem(ProblemCode.of(e.invariant()), option(e.attribute()), 0, 0, new TreeMap<>())));
            refusals.stopIfAny();
            throw e;
        }
    }

    private static String option(String attribute) {
        return switch (attribute) {
            case "sheets" -> "--sheets-each";
            case "seed" -> "--seed";
            case "evaluators" -> "--loads";
            default -> "--applications";
        };
    }

    private <T> Optional<Loaded<T>> list(Refusals refusals, @Nullable Path file, Class<T> type, Progress progress) {
        if (file == null) {
            return Optional.empty();
        }
        return refusals.read(file, () -> {
                    try (InputStream in = progress.open(file)) {
                        return OgpLocalJson.readList(in, type);
                    }
                })
                .map(values -> new Loaded<>(file, values, Optional.empty()));
    }

    /** A name that is misspelt would free somebody of a conflict, so every name has to be known. */
    private static void checkTogether(
            Refusals refusals,
            Loaded<Application> applications,
            Loaded<EvaluatorLoad> loads,
            Loaded<InterestDeclaration> declarations,
            Optional<Loaded<InterestRuling>> rulings,
            Optional<Loaded<Recusal>> recusals,
            Optional<Loaded<Affiliation>> affiliations) {
        SortedSet<ApplicationId> files = new TreeSet<>();
        List<Problem> repeated = new ArrayList<>();
        for (int i = 0; i < applications.values().size(); i++) {
            if (!files.add(applications.values().get(i).getId())) {
                Problem problem = problem(ProblemCode.REPEATED_APPLICATION, "/" + i + "/id");
                int index = i;
                repeated.add(applications
                        .places()
                        .map(table -> table.locate(index, problem))
                        .orElse(problem));
            }
        }
        CallDocuments.refuse(refusals, applications, repeated);
        SortedSet<EvaluatorId> declared = new TreeSet<>();
        declarations.values().forEach(declaration -> declared.add(declaration.evaluator()));
        SortedSet<EvaluatorId> readers = new TreeSet<>();
        List<Problem> ofLoads = new ArrayList<>();
        for (int i = 0; i < loads.values().size(); i++) {
            EvaluatorId evaluator = loads.values().get(i).evaluator();
            if (!readers.add(evaluator)) {
                ofLoads.add(problem(ProblemCode.REPEATED_EVALUATOR, "/" + i + "/evaluator"));
            }
            if (!declared.contains(evaluator)) {
                ofLoads.add(problem(ProblemCode.NO_DECLARATION, "/" + i + "/evaluator"));
            }
        }
        CallDocuments.refuse(refusals, loads, ofLoads);
        List<Problem> ofDeclarations = new ArrayList<>();
        for (int i = 0; i < declarations.values().size(); i++) {
            InterestDeclaration declaration = declarations.values().get(i);
            if (!readers.contains(declaration.evaluator())) {
                ofDeclarations.add(problem(ProblemCode.UNKNOWN_EVALUATOR, "/" + i + "/evaluator"));
            }
            for (int k = 0; k < declaration.interests().size(); k++) {
                DeclaredInterest interest = declaration.interests().get(k);
                if (interest.about() == InterestSubject.APPLICATION
                        && !files.contains(ApplicationId.parse(interest.code()))) {
                    ofDeclarations.add(problem(ProblemCode.UNKNOWN_APPLICATION, "/" + i + "/interests/" + k + "/code"));
                }
            }
        }
        CallDocuments.refuse(refusals, declarations, ofDeclarations);
        rulings.ifPresent(given -> CallDocuments.refuse(refusals, given, ofRulings(given, declarations, files)));
        recusals.ifPresent(given -> CallDocuments.refuse(refusals, given, ofRecusals(given, readers, files)));
        affiliations.ifPresent(given -> CallDocuments.refuse(refusals, given, ofAffiliations(given, readers)));
        refusals.stopIfAny();
    }

    private static List<Problem> ofRulings(
            Loaded<InterestRuling> rulings, Loaded<InterestDeclaration> declarations, SortedSet<ApplicationId> files) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rulings.values().size(); i++) {
            InterestRuling ruling = rulings.values().get(i);
            if (!files.contains(ruling.application())) {
                problems.add(problem(ProblemCode.UNKNOWN_APPLICATION, "/" + i + "/application"));
            }
            boolean declared = declarations.values().stream()
                    .anyMatch(declaration -> declaration.evaluator().equals(ruling.evaluator())
                            && !declaration.on().isAfter(ruling.on())
                            && declaration.interests().contains(ruling.interest()));
            if (!declared) {
                problems.add(problem(ProblemCode.UNDECLARED_INTEREST, "/" + i + "/interest"));
            }
        }
        return problems;
    }

    private static List<Problem> ofRecusals(
            Loaded<Recusal> recusals, SortedSet<EvaluatorId> readers, SortedSet<ApplicationId> files) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < recusals.values().size(); i++) {
            Recusal recusal = recusals.values().get(i);
            List<Problem> found = new ArrayList<>();
            if (!readers.contains(recusal.evaluator())) {
                found.add(problem(ProblemCode.UNKNOWN_EVALUATOR, "/" + i + "/evaluator"));
            }
            if (!files.contains(recusal.application())) {
                found.add(problem(ProblemCode.UNKNOWN_APPLICATION, "/" + i + "/application"));
            }
            int index = i;
            for (Problem problem : found) {
                problems.add(recusals.places()
                        .map(table -> table.locate(index, problem))
                        .orElse(problem));
            }
        }
        return problems;
    }

    private static List<Problem> ofAffiliations(Loaded<Affiliation> affiliations, SortedSet<EvaluatorId> readers) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < affiliations.values().size(); i++) {
            if (!readers.contains(affiliations.values().get(i).evaluator())) {
                problems.add(problem(ProblemCode.UNKNOWN_EVALUATOR, "/" + i + "/evaluator"));
            }
        }
        return problems;
    }

    private static Problem problem(ProblemCode code, String pointer) {
        return new Problem(code, pointer, 0, 0, new TreeMap<>());
    }
}
