// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.consultation.ConsultationText;
import io.github.ogplocal.io.consultation.LuceneTermExtractor;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.consultation.ConsultationReport;
import io.github.ogplocal.rules.consultation.DuplicateSuggestions;
import io.github.ogplocal.rules.consultation.ProposalRegister;
import io.github.ogplocal.rules.consultation.SimilaritySearch;
import io.github.ogplocal.rules.consultation.Suppression;
import io.github.ogplocal.rules.consultation.TermExtractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what came of a consultation; it merges nothing. */
@Command(
        name = "consultation",
        description =
                "Tells what came of a consultation: who took part, what was answered, where proposals come from and went, and"
                        + " which may say the same. Merges nothing.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ConsultationCommand implements Callable<Integer> {
    /** Ten times the steps that a hundred thousand ordinary proposals take. */
    private static final long MOST_STEPS = 10_000_000_000L;

    @Mixin
    private ProposalFiles documents;

    @Option(
            names = "--least-cell",
            paramLabel = "K",
            description =
                    "Makes the tables for everybody: counts below K (2 to 1000) are suppressed, and what would betray them.")
    private @Nullable Long leastCell;

    @Option(
            names = "--show-zeros",
            description = "Noughts are shown all the same; it is then known of a suppressed count that it is none.")
    private boolean zerosShown;

    @Option(
            names = "--trace",
            paramLabel = "ID",
            description = "Where this proposal comes from and what became of it; may be repeated.")
    private List<String> traced = new ArrayList<>();

    @Option(
            names = "--similar",
            paramLabel = "1/2",
            description =
                    "Suggests proposals that may say the same: those with at least this part of their terms in common.")
    private @Nullable String threshold;

    @Option(
            names = "--most-suggestions",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many are suggested at most; the outcome says when there may be more. Default: 1000.")
    private int mostSuggestions;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the report as JSON; without it, it is only printed.")
    private @Nullable Path target;

    @Option(
            names = "--page",
            paramLabel = "HTML",
            description = "Where to write the report as a page for readers, in the language of --lang.")
    private @Nullable Path pageFile;

    @Option(
            names = "--documents-out",
            paramLabel = "FILE",
            description =
                    "Where to write what was imported, as a file for --documents; merges and responses are added there.")
    private @Nullable Path documentsTarget;

    @Option(names = "--force", description = "Replaces the files that are written.")
    private boolean force;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        Language language = shared.language();
        Output output = new Output(language, force);
        checkFiles(output);
        Optional<Suppression> suppression = suppression();
        Optional<SimilaritySearch> search = search();
        Optional<TermExtractor> extractor = search.isPresent() ? LuceneTermExtractor.ifPresent() : Optional.empty();
        if (search.isPresent() && extractor.isEmpty()) {
            throw new Stopped(ExitCode.NO_ACCESS, List.of(Say.NO_LUCENE.in(language)));
        }
        ProposalRegister register;
        ConsultationReport report;
        List<Path> written = List.of();
        try (Progress progress = shared.progress()) {
            ConsultationDocuments read = documents.read(shared, progress);
            progress.step(Say.DECIDING);
            register = ProposalRegister.of(read);
            List<ProposalId> ids = traced(register);
            Optional<DuplicateSuggestions> similar =
                    search.map(how -> how.in(register.standing(), extractor.orElseThrow()));
            report = ConsultationReport.of(register, suppression, ids, similar);
            progress.step(Say.WRITING);
            Path target = this.target;
            if (target != null) {
                output.add(target, out -> OgpLocalJson.write(report, out));
            }
            Path pageFile = this.pageFile;
            if (pageFile != null) {
                output.add(pageFile, ConsultationText.page(report, register, language.name()));
            }
            Path documentsTarget = this.documentsTarget;
            if (documentsTarget != null) {
                output.add(documentsTarget, out -> OgpLocalJson.write(read, out));
            }
            if (target != null || pageFile != null || documentsTarget != null) {
                written = output.write();
            }
        }
        shared.out().print(ConsultationText.render(report, register, language.name()));
        shared.tellWritten(written);
        return ExitCode.DONE;
    }

    private void checkFiles(Output output) {
        Map<Path, String> options = new LinkedHashMap<>();
        checkFile(output, options, target, "--out");
        checkFile(output, options, pageFile, "--page");
        checkFile(output, options, documentsTarget, "--documents-out");
    }

    private void checkFile(Output output, Map<Path, String> options, @Nullable Path file, String option) {
        if (file == null) {
            return;
        }
        String other = options.putIfAbsent(file.toAbsolutePath().normalize(), option);
        if (other != null) {
            throw shared.misused(Say.TWICE.in(shared.language(), other, option));
        }
        output.checkFile(file);
    }

    private Optional<Suppression> suppression() {
        Long least = leastCell;
        if (least == null) {
            if (zerosShown) {
                throw shared.misused(Say.MISSING_OPTION.in(shared.language(), "--least-cell"));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new Suppression(least, zerosShown));
        } catch (InvalidValueException e) {
            throw shared.misused(Say.WRONG_USE.in(shared.language(), "--least-cell"));
        }
    }

    private Optional<SimilaritySearch> search() {
        String given = threshold;
        if (given == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SimilaritySearch(Fraction.parse(given), mostSuggestions, MOST_STEPS));
        } catch (InvalidValueException e) {
            String option = e.attribute().equals("mostSuggestions") ? "--most-suggestions" : "--similar";
            throw shared.misused(Say.WRONG_USE.in(shared.language(), option));
        }
    }

    private List<ProposalId> traced(ProposalRegister register) {
        List<ProposalId> ids = new ArrayList<>();
        for (String text : traced) {
            Optional<ProposalId> id =
                    id(text).filter(parsed -> register.find(parsed).isPresent());
            if (id.isEmpty()) {
                List<String> known = register.proposals().stream()
                        .map(Proposal::getId)
                        .map(ProposalId::value)
                        .toList();
                Language language = shared.language();
                throw shared.misused(Say.NO_PROPOSAL.in(
                        language, text, NearestName.of(text, known).orElse(Say.NOTHING.in(language))));
            }
            ids.add(id.get());
        }
        return ids;
    }

    private static Optional<ProposalId> id(String text) {
        try {
            return Optional.of(ProposalId.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
