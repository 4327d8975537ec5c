// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.examples.commandline.CallDocuments.Loaded;
import io.github.ogplocal.io.ConsultationProblems;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.ConsulProposals;
import io.github.ogplocal.io.consultation.DecidimProposals;
import io.github.ogplocal.io.consultation.ImportedProposals;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.ProposalImport;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ResponseKind;
import io.github.ogplocal.model.consultation.Theme;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.consultation.ConsultationFault;
import io.github.ogplocal.rules.consultation.ProposalRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The documents of a consultation: in one file, or its proposals as another platform exports them. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ProposalFiles {
    @Option(
            names = "--documents",
            paramLabel = "C.json",
            description = "The consultation with its proposals, merges, splits and responses.")
    private @Nullable Path documentsFile;

    @Option(
            names = "--consultation",
            paramLabel = "N.json",
            description = "The consultation alone, with its themes and tables; with --proposals.")
    private @Nullable Path consultationFile;

    @Option(
            names = "--proposals",
            paramLabel = "FILE",
            description = "Its proposals: a list of ours, or an export with --import; instead of --documents.")
    private @Nullable Path proposalsFile;

    @Option(
            names = "--import",
            paramLabel = "decidim|consul",
            description =
                    "FILE is an export of this platform: Decidim's JSON or .csv, or a page of CONSUL's GraphQL answer.")
    private @Nullable Platform platform;

    @Option(
            names = "--import-language",
            paramLabel = "TAG",
            description = "The language of texts for which the export states none, such as fr. Needed with --import.")
    private @Nullable String textLanguage;

    @Option(
            names = "--unknown-fields",
            paramLabel = "refuse|report",
            defaultValue = "refuse",
            description = "What becomes of fields of the export that are not known. Default: refuse.")
    private UnknownName unknownFields;

    @Option(
            names = "--invisible",
            paramLabel = "refuse|leave-out",
            defaultValue = "refuse",
            description = "What becomes of direction marks and the like in texts of the export. Default: refuse.")
    private InvisibleName invisible;

    @Option(
            names = "--id-prefix",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What is put before the platform's ids, such as D-.")
    private String idPrefix;

    @Option(
            names = "--theme",
            paramLabel = "CATEGORY=THEME",
            description =
                    "The theme that a category of the platform stands for; may be repeated. With none, none is read.")
    private Map<String, String> themes = new TreeMap<>();

    @Option(
            names = "--area",
            paramLabel = "AREA=CODE",
            description =
                    "The municipality that an area of the platform stands for; may be repeated. With none, none is read.")
    private Map<String, String> areas = new TreeMap<>();

    @Option(
            names = "--state",
            paramLabel = "STATE=KIND",
            description = "The kind of response that a platform's own state stands for; may be repeated.")
    private Map<String, String> states = new TreeMap<>();

    @Mixin
    private CsvOptions csv;

    private enum Platform {
        decidim,
        consul
    }

    private enum UnknownName {
        refuse,
        report
    }

    private enum InvisibleName {
        refuse("refuse"),
        leaveOut("leave-out");

        private final String label;

        InvisibleName(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** The documents, whose parts fit each other; what is wrong with them ends the run. */
    ConsultationDocuments read(Shared shared, Progress progress) {
        Language language = shared.language();
        Path documents = documentsFile;
        Path proposals = proposalsFile;
        Path consultation = consultationFile;
        if (documents != null && (proposals != null || consultation != null)) {
            throw shared.misused(
                    Say.TWICE.in(language, "--documents", proposals == null ? "--consultation" : "--proposals"));
        }
        Refusals refusals = new Refusals(language);
        if (documents != null) {
            Optional<ConsultationDocuments> read = refusals.read(documents, () -> {
                try (InputStream in = progress.open(documents)) {
                    return OgpLocalJson.read(in, ConsultationDocuments.class);
                }
            });
            refusals.stopIfAny();
            return read.orElseThrow();
        }
        if (consultation == null || proposals == null) {
            throw shared.misused(Say.MISSING_OPTION.in(language, Say.CONSULTATION_NEEDED.in(language)));
        }
        Platform from = platform;
        // What the command line lacks is told before anything is read.
        Optional<LanguageTag> tag = from == null ? Optional.empty() : Optional.of(textLanguage(shared));
        Optional<CsvDialect> dialect = from == null || !CsvOptions.isTable(proposals)
                ? Optional.empty()
                : Optional.of(dialect(from, proposals, shared));
        Optional<Consultation> about = refusals.read(consultation, () -> {
            try (InputStream in = progress.open(consultation)) {
                return OgpLocalJson.read(in, Consultation.class);
            }
        });
        refusals.stopIfAny();
        if (from == null) {
            return own(about.orElseThrow(), proposals, refusals, progress);
        }
        ProposalImport settings = settings(about.orElseThrow(), tag.orElseThrow(), shared, refusals);
        return imported(about.orElseThrow(), settings, from, dialect, shared, refusals, progress);
    }

    private CsvDialect dialect(Platform from, Path file, Shared shared) {
        if (from == Platform.consul) {
            throw shared.misused(Say.NO_TABLE.in(shared.language(), Platform.consul.name(), Platform.decidim.name()));
        }
        return csv.dialect(file, shared);
    }

    private LanguageTag textLanguage(Shared shared) {
        String tag = textLanguage;
        if (tag == null) {
            throw shared.misused(Say.MISSING_OPTION.in(shared.language(), "--import-language"));
        }
        return parsed(tag, LanguageTag::parse, "--import-language", shared);
    }

    private static <T> T parsed(String text, Function<String, T> parse, String option, Shared shared) {
        try {
            return parse.apply(text);
        } catch (InvalidValueException e) {
            throw shared.misused(Say.WRONG_USE.in(shared.language(), option));
        }
    }

    private ProposalImport settings(Consultation consultation, LanguageTag language, Shared shared, Refusals refusals) {
        TreeMap<String, ThemeId> byCategory = new TreeMap<>();
        themes.forEach((category, theme) -> byCategory.put(category, parsed(theme, ThemeId::parse, "--theme", shared)));
        TreeMap<String, NationalCode> byArea = new TreeMap<>();
        areas.forEach((area, code) -> byArea.put(area, parsed(code, NationalCode::parse, "--area", shared)));
        TreeMap<String, ResponseKind> byState = new TreeMap<>();
        states.forEach((state, kind) -> byState.put(state, kind(kind, shared)));
        List<String> known = consultation.getThemes().stream()
                .map(Theme::id)
                .map(ThemeId::value)
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (ThemeId theme : byCategory.values()) {
            if (!known.contains(theme.value())) {
                String nearest = NearestName.of(theme.value(), known).orElse("");
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_THEME, "--theme", 0, 0, new TreeMap<>(Map.of("nearest", nearest))));
            }
        }
        for (NationalCode code : byArea.values()) {
            if (!consultation.getMunicipalities().isEmpty()
                    && !consultation.getMunicipalities().contains(code)) {
                problems.add(new Problem(ProblemCode.UNKNOWN_MUNICIPALITY, "--area", 0, 0, new TreeMap<>()));
            }
        }
        refusals.addOptions(problems);
        refusals.stopIfAny();
        return ProposalImport.of(
                        consultation.getId(),
                        language,
                        unknownFields == UnknownName.refuse ? UnknownFields.REFUSE : UnknownFields.REPORT,
                        invisible == InvisibleName.refuse ? InvisibleCharacters.REFUSE : InvisibleCharacters.LEAVE_OUT)
                .withIdPrefix(idPrefix)
                .withThemes(byCategory)
                .withMunicipalities(byArea)
                .withStates(byState);
    }

    private static ResponseKind kind(String code, Shared shared) {
        List<String> known = new ArrayList<>();
        for (ResponseKind kind : ResponseKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
            known.add(kind.code());
        }
        throw shared.misused(Say.WRONG_VALUE.in(shared.language(), "--state", String.join(", ", known)));
    }

    private static ConsultationDocuments own(
            Consultation consultation, Path file, Refusals refusals, Progress progress) {
        Optional<List<Proposal>> read = refusals.read(file, () -> {
            try (InputStream in = progress.open(file)) {
                return OgpLocalJson.readList(in, Proposal.class);
            }
        });
        refusals.stopIfAny();
        ConsultationDocuments documents = ConsultationDocuments.builder()
                .consultation(consultation)
                .proposals(read.orElseThrow())
                .build();
        List<ConsultationFault> faults = ProposalRegister.check(documents);
        if (!faults.isEmpty()) {
            CallDocuments.refuse(
                    refusals,
                    new Loaded<>(file, List.of(), Optional.empty()),
                    ConsultationProblems.of(faults).stream()
                            .map(ProposalFiles::inList)
                            .toList());
            refusals.stopIfAny();
        }
        return documents;
    }

    /** The place in a list of proposals, which is all that these documents have. */
    private static Problem inList(Problem problem) {
        return new Problem(
                problem.code(),
                problem.pointer().substring("/proposals".length()),
                problem.line(),
                problem.column(),
                problem.arguments());
    }

    private ConsultationDocuments imported(
            Consultation consultation,
            ProposalImport settings,
            Platform from,
            Optional<CsvDialect> dialect,
            Shared shared,
            Refusals refusals,
            Progress progress) {
        Path file = requireNonNull(proposalsFile);
        Optional<ImportedProposals> read = refusals.read(file, () -> imported(file, settings, from, dialect, progress));
        refusals.stopIfAny();
        ImportedProposals imported = read.orElseThrow();
        ConsultationDocuments documents = ConsultationDocuments.builder()
                .consultation(consultation)
                .proposals(imported.proposals())
                .responses(imported.responses())
                .build();
        refusals.add(file, ConsultationProblems.of(ProposalRegister.check(documents)));
        refusals.stopIfAny();
        tell(file, imported, shared);
        return documents;
    }

    private static ReadResult<ImportedProposals> imported(
            Path file, ProposalImport settings, Platform from, Optional<CsvDialect> dialect, Progress progress)
            throws IOException {
        try (InputStream in = progress.open(file)) {
            if (from == Platform.consul) {
                return ConsulProposals.readJson(in, settings, Limits.standard());
            }
            return dialect.isPresent()
                    ? DecidimProposals.readCsv(in, dialect.get(), settings, Limits.standard())
                    : DecidimProposals.readJson(in, settings, Limits.standard());
        }
    }

    /** What should be known of an export and did not stand against reading it. */
    private static void tell(Path file, ImportedProposals imported, Shared shared) {
        Language language = shared.language();
        List<String> notes = new ArrayList<>();
        imported.leftOut()
                .forEach((field, count) -> notes.add(Say.FIELD_LEFT_OUT.in(language, field, Integer.toString(count))));
        imported.unknown().forEach(problem -> notes.add(problem.message(language.name())));
        if (imported.lineEnds() > 0) {
            notes.add(Say.LINE_ENDS_CHANGED.in(language, Long.toString(imported.lineEnds())));
        }
        if (imported.invisible() > 0) {
            notes.add(Say.INVISIBLE_LEFT_OUT.in(language, Long.toString(imported.invisible())));
        }
        if (imported.further()) {
            notes.add(Say.FURTHER_PAGE.in(language));
        }
        notes.forEach(note -> shared.err().println(Access.line(file, note, language)));
    }
}
