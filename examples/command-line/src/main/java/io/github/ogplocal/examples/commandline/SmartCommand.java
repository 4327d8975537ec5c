// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.examples.commandline.CallDocuments.Loaded;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.SmartProblems;
import io.github.ogplocal.io.smart.SmartText;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.smart.InvalidSmartInputException;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartOutcome;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges commitments or proposals by a SMART procedure. */
@Command(
        name = "smart",
        description = "Judges commitments or proposals by the tests of a SMART procedure, and says what each lacks.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class SmartCommand implements Callable<Integer> {
    @Option(names = "--procedure", required = true, paramLabel = "P.json", description = "The procedure: its tests.")
    private Path procedureFile;

    @Option(
            names = "--commitments",
            paramLabel = "C.json",
            description = "The commitments; those of which nothing but the title is known cannot be judged.")
    private @Nullable Path commitmentsFile;

    @Option(
            names = "--proposals",
            paramLabel = "PR.json",
            description = "The proposals of a consultation, by the outlines that were drawn up of them; instead of"
                    + " --commitments. Those without one cannot be judged.")
    private @Nullable Path proposalsFile;

    @Option(
            names = "--subjects",
            paramLabel = "S.json",
            description = "What is judged, by id and outline; instead of either.")
    private @Nullable Path subjectsFile;

    @Option(
            names = "--opinions",
            paramLabel = "O.json",
            description = "What members of the working group recorded; without it, nobody has.")
    private @Nullable Path opinionsFile;

    @Option(
            names = "--recusals",
            paramLabel = "R.json",
            description = "Who stays out of which judgement; without it, nobody does.")
    private @Nullable Path recusalsFile;

    @Option(
            names = "--plan-end",
            paramLabel = "YYYY-MM-DD",
            description = "The last day of the action plan, where a test asks for it.")
    private @Nullable LocalDate planEnd;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the assessment as JSON; without it, it is only printed.")
    private @Nullable Path target;

    @Option(
            names = "--page",
            paramLabel = "FILE.html",
            description = "Where to write the assessment as a page for readers, in the language of --lang.")
    private @Nullable Path page;

    @Option(names = "--force", description = "Replaces the files that are written.")
    private boolean force;

    @Mixin
    private Shared shared;

    private final TreeMap<SmartSubjectId, LocalizedText> titles = new TreeMap<>();

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        checkUse();
        Path file = target;
        Path html = page;
        if (file != null) {
            output.checkFile(file);
        }
        if (html != null) {
            output.checkFile(html);
        }
        SmartAssessment assessment;
        try (Progress progress = shared.progress()) {
            assessment = assess(progress);
        }
        shared.out().print(SmartText.render(assessment, titles, language.name()));
        if (file != null) {
            SmartOutcome outcome = assessment.toOutcome();
            output.add(file, out -> OgpLocalJson.write(outcome, out));
        }
        if (html != null) {
            output.add(html, SmartText.page(assessment, titles, language.name()));
        }
        if (file != null || html != null) {
            shared.tellWritten(output.write());
        }
        return ExitCode.DONE;
    }

    /** What is judged comes in one file, of one of three kinds. */
    private void checkUse() {
        Language language = shared.language();
        List<String> given = new ArrayList<>();
        if (commitmentsFile != null) {
            given.add("--commitments");
        }
        if (proposalsFile != null) {
            given.add("--proposals");
        }
        if (subjectsFile != null) {
            given.add("--subjects");
        }
        if (given.isEmpty()) {
            throw shared.misused(Say.MISSING_OPTION.in(language, Say.COMMITMENTS_NEEDED.in(language)));
        }
        if (given.size() > 1) {
            throw shared.misused(Say.TWICE.in(language, given.get(0), given.get(1)));
        }
    }

    private SmartAssessment assess(Progress progress) {
        Refusals refusals = new Refusals(shared.language());
        Optional<SmartProcedure> procedure = refusals.read(procedureFile, () -> {
            try (InputStream in = progress.open(procedureFile)) {
                return OgpLocalJson.read(in, SmartProcedure.class);
            }
        });
        Optional<Loaded<SmartSubject>> subjects = subjects(refusals, progress);
        Optional<Loaded<SmartOpinion>> opinions = list(refusals, opinionsFile, SmartOpinion.class, progress);
        Optional<Loaded<SmartRecusal>> recusals = list(refusals, recusalsFile, SmartRecusal.class, progress);
        refusals.stopIfAny();
        progress.step(Say.DECIDING);
        try {
            return SmartEngine.of(procedure.orElseThrow())
                    .assess(
                            subjects.orElseThrow().values(),
                            opinions.map(Loaded::values).orElse(List.of()),
                            recusals.map(Loaded::values).orElse(List.of()),
                            new SmartContext(Optional.ofNullable(planEnd)));
        } catch (InvalidSmartInputException e) {
            CallDocuments.refuse(refusals, subjects.orElseThrow(), SmartProblems.ofInput(e.faults(), "subjects"));
            opinions.ifPresent(
                    loaded -> CallDocuments.refuse(refusals, loaded, SmartProblems.ofInput(e.faults(), "opinions")));
            recusals.ifPresent(
                    loaded -> CallDocuments.refuse(refusals, loaded, SmartProblems.ofInput(e.faults(), "recusals")));
            refusals.addOptions(SmartProblems.ofInput(e.faults(), "context").stream()
                    .map(problem -> new Problem(problem.code(), "--plan-end", 0, 0, problem.arguments()))
                    .toList());
            refusals.stopIfAny();
            throw e;
        }
    }

    private Optional<Loaded<SmartSubject>> subjects(Refusals refusals, Progress progress) {
        if (subjectsFile != null) {
            return list(refusals, subjectsFile, SmartSubject.class, progress);
        }
        if (proposalsFile != null) {
            return titled(
                    list(refusals, proposalsFile, Proposal.class, progress), SmartSubject::from, Proposal::getTitle);
        }
        return titled(
                list(refusals, commitmentsFile, Commitment.class, progress), SmartSubject::from, Commitment::getTitle);
    }

    /** The subjects that documents are judged as; keeps their titles for readers. */
    private <T> Optional<Loaded<SmartSubject>> titled(
            Optional<Loaded<T>> documents,
            Function<T, SmartSubject> subjectOf,
            Function<T, Optional<LocalizedText>> titleOf) {
        return documents.map(loaded -> {
            List<SmartSubject> subjects = new ArrayList<>();
            for (T document : loaded.values()) {
                SmartSubject subject = subjectOf.apply(document);
                subjects.add(subject);
                titleOf.apply(document).ifPresent(title -> titles.put(subject.id(), title));
            }
            return new Loaded<>(loaded.file(), subjects, Optional.empty());
        });
    }

    private static <T> Optional<Loaded<T>> list(
            Refusals refusals, @Nullable Path file, Class<T> type, Progress progress) {
        if (file == null) {
            return Optional.empty();
        }
        return refusals.read(file, () -> read(file, type, progress))
                .map(values -> new Loaded<>(file, values, Optional.empty()));
    }

    private static <T> ReadResult<List<T>> read(Path file, Class<T> type, Progress progress) throws IOException {
        try (InputStream in = progress.open(file)) {
            return OgpLocalJson.readList(in, type);
        }
    }
}
