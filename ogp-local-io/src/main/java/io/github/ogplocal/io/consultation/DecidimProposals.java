// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.csv.CsvCells;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.foreign.ForeignDocuments;
import io.github.ogplocal.io.foreign.ForeignField;
import io.github.ogplocal.io.foreign.ForeignRecord;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalBuilder;
import io.github.ogplocal.model.consultation.ProposalChannel;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.consultation.ResponseKind;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Proposals as Decidim exports them, as JSON or as a table; field names of its releases up to 0.31.
 *
 * <p>Taken over: {@code id}, {@code title}, {@code body}, {@code category/id} or {@code taxonomies/id} (theme),
 * {@code scope/id} (municipality), {@code supports} or {@code votes}, {@code published_at}, {@code created_in_meeting},
 * {@code withdrawn}, {@code withdrawn_at}; and {@code state}, {@code answer}, {@code answered_at} as the response. The states
 * {@code accepted}, {@code rejected} and {@code evaluating} are taken up, not taken up and under examination;
 * {@code withdrawn} is a withdrawn proposal; {@code not_answered} and an empty state are none. Translations made by a machine
 * are left out, so is everything about authors. Which proposals were merged or split the export says by web addresses only;
 * that is left out too. Markup in texts stays.
 *
 * <p>Everything wrong is reported with its place, and nothing is read from an export with a fault.
 */
public final class DecidimProposals {
    private static final Set<String> READ = Set.of(
            "id",
            "category",
            "taxonomies",
            "scope",
            "title",
            "body",
            "state",
            "answer",
            "answered_at",
            "supports",
            "votes",
            "published_at",
            "created_in_meeting",
            "withdrawn",
            "withdrawn_at");
    private static final Set<String> LEFT_OUT = Set.of(
            "participatory_space",
            "component",
            "reference",
            "endorsements",
            "likes",
            "comments",
            "attachments",
            "followers",
            "follows_count",
            "url",
            "meeting_urls",
            "related_proposals",
            "is_amend",
            "original_proposal",
            "address",
            "latitude",
            "longitude",
            "state_published_at",
            "created_at",
            "updated_at",
            "coauthorships_count",
            "cost",
            "cost_report",
            "execution_period",
            "author");
    private static final List<String> STATES =
            List.of("accepted", "evaluating", "not_answered", "rejected", "withdrawn");

    private DecidimProposals() {}

    /**
     * Reads an export as JSON, an array of proposals; the stream is left open.
     *
     * @param export UTF-8
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedProposals> readJson(InputStream export, ProposalImport settings, Limits limits)
            throws IOException {
        ReadResult<JsonLeaves> read = JsonLeaves.read(export, limits);
        if (!read.isValid()) {
            return ReadResult.refused(read.problems(), read.unreported());
        }
        JsonLeaves leaves = read.orElseThrow();
        ImportRun run = new ImportRun(settings, limits, READ, LEFT_OUT);
        ForeignDocuments.array(leaves, run).forEach(record -> take(run, record));
        return run.result();
    }

    /**
     * Reads an export as a table; the stream is left open.
     *
     * @param export UTF-8
     * @param dialect Decidim's own separates cells by semicolons
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedProposals> readCsv(
            InputStream export, CsvDialect dialect, ProposalImport settings, Limits limits) throws IOException {
        ReadResult<CsvCells> read = CsvCells.read(export, dialect, limits);
        if (!read.isValid()) {
            return ReadResult.refused(read.problems(), read.unreported());
        }
        ImportRun run = new ImportRun(settings, limits, READ, LEFT_OUT);
        ForeignDocuments.rows(read.orElseThrow().rows(), name -> List.of(name.split("/", -1)), run)
                .forEach(record -> take(run, record));
        return run.result();
    }

    /** The id of a proposal, new to the import; null when there is none, which is then reported. */
    static @Nullable ProposalId id(ImportRun run, ForeignRecord record) {
        Optional<ForeignField> field = record.filled("id");
        if (field.isEmpty()) {
            record.reportMissing("id");
            return null;
        }
        if (field.get().kind() == JsonLeaf.Kind.TRUTH) {
            record.isText(field.get());
            return null;
        }
        String text = run.settings().idPrefix() + field.get().text();
        ProposalId id = record.parsed(field.get(), text, ProposalId::parse);
        if (id != null && !run.isNew(id)) {
            record.report(field.get(), ProblemCode.REPEATED_PROPOSAL, Map.of());
        }
        return id;
    }

    static Optional<LocalizedText> title(SortedMap<LanguageTag, String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<String, String> title = new TreeMap<>();
        texts.forEach((tag, text) -> title.put(tag.value(), text));
        return Optional.of(LocalizedText.of(title));
    }

    /** A proposal whose parts were all read; null when they do not go together, which is then reported at a field. */
    static @Nullable Proposal built(ForeignRecord record, ProposalBuilder builder, String withdrawnAt) {
        try {
            return builder.build();
        } catch (InvalidValueException e) {
            record.filled(e.attribute().equals("withdrawnOn") ? withdrawnAt : "id")
                    .ifPresent(field -> record.report(field, ProblemCode.of(e.invariant()), Map.of()));
            return null;
        }
    }

    private static void take(ImportRun run, ForeignRecord record) {
        run.take(record);
        ProposalId id = id(run, record);
        SortedMap<LanguageTag, String> title = record.texts("title", LocalizedText.MAX_LENGTH);
        SortedMap<LanguageTag, String> body = record.texts("body", Proposal.MAX_TEXT);
        if (body.isEmpty() && record.below("body").isEmpty()) {
            record.reportMissing("body");
        }
        Optional<ForeignField> state = record.filled("state");
        boolean withdrawn = record.truth("withdrawn")
                || state.map(ForeignField::text).filter("withdrawn"::equals).isPresent();
        Optional<LocalDate> submitted = record.day("published_at");
        ProposalBuilder proposal = Proposal.builder()
                .consultation(run.settings().consultation())
                .channel(channel(run, record))
                .theme(record.mapped(run.settings().themes(), "category", "id"))
                .municipality(record.mapped(run.settings().municipalities(), "scope", "id"))
                .submittedOn(submitted)
                .title(title(title))
                .text(body)
                .supports(record.count("votes").or(() -> record.count("supports")))
                .withdrawn(withdrawn)
                .withdrawnOn(record.day("withdrawn_at"));
        taxonomies(run, record, proposal);
        Optional<ProposalResponse> response = response(run, record, state, id, submitted);
        if (id == null || !record.isSound()) {
            return;
        }
        Proposal built = built(record, proposal.id(id), "withdrawn_at");
        if (built != null) {
            run.add(built);
            response.ifPresent(run::add);
        }
    }

    /** The channel of what was written down in a meeting, or of all others. */
    private static Optional<ProposalChannel> channel(ImportRun run, ForeignRecord record) {
        return record.truth("created_in_meeting")
                ? Optional.of(ProposalChannel.MEETING)
                : run.settings().channel();
    }

    /** Later releases put categories and areas into one list of ids. */
    private static void taxonomies(ImportRun run, ForeignRecord record, ProposalBuilder proposal) {
        SortedMap<String, ThemeId> themes = run.settings().themes();
        SortedMap<String, NationalCode> municipalities = run.settings().municipalities();
        boolean themed = false;
        boolean placed = false;
        for (ForeignField field : record.fields()) {
            if (!field.isFilled()
                    || field.path().size() < 2
                    || !field.name().equals("taxonomies")
                    || !field.path().get(1).equals("id")) {
                continue;
            }
            if (themes.isEmpty() && municipalities.isEmpty()) {
                run.leaveOut("taxonomies");
                return;
            }
            List<String> ids =
                    field.place().table() ? Arrays.asList(field.text().split(", ", -1)) : List.of(field.text());
            for (String id : ids) {
                boolean isTheme = themes.containsKey(id);
                boolean isPlace = municipalities.containsKey(id);
                if (!isTheme && !isPlace) {
                    record.report(field, ProblemCode.NOT_MAPPED, Map.of());
                } else if ((isTheme && themed) || (isPlace && placed)) {
                    record.report(field, ProblemCode.CONTRADICTION, Map.of());
                }
                Optional.ofNullable(themes.get(id)).ifPresent(proposal::theme);
                Optional.ofNullable(municipalities.get(id)).ifPresent(proposal::municipality);
                themed |= isTheme;
                placed |= isPlace;
            }
        }
    }

    private static Optional<ProposalResponse> response(
            ImportRun run,
            ForeignRecord record,
            Optional<ForeignField> state,
            @Nullable ProposalId id,
            Optional<LocalDate> submitted) {
        SortedMap<LanguageTag, String> answer = record.texts("answer", Proposal.MAX_TEXT);
        Optional<ResponseKind> kind = state.flatMap(field -> kind(run, record, field));
        if (kind.isEmpty()) {
            boolean withdrawn =
                    state.map(ForeignField::text).filter("withdrawn"::equals).isPresent();
            if (!answer.isEmpty() && !withdrawn) {
                // An answer that is none of the known states: what it decides is not said.
                record.below("answer").stream()
                        .findFirst()
                        .ifPresent(field -> record.report(field, ProblemCode.CONTRADICTION, Map.of()));
            }
            return Optional.empty();
        }
        if (id == null) {
            return Optional.empty();
        }
        Optional<LocalDate> responded = record.day("answered_at");
        if (responded.isPresent() && submitted.isPresent() && responded.get().isBefore(submitted.get())) {
            // A register refuses this too, but no longer knows where in the export it stands.
            record.filled("answered_at")
                    .ifPresent(field -> record.report(
                            field,
                            ProblemCode.DATED_BEFORE_PROPOSAL,
                            Map.of("day", submitted.get().toString())));
        }
        return Optional.of(ProposalResponse.builder()
                .proposal(id)
                .kind(kind.get())
                .reasons(answer)
                .respondedOn(responded)
                .build());
    }

    private static Optional<ResponseKind> kind(ImportRun run, ForeignRecord record, ForeignField state) {
        SortedMap<String, ResponseKind> own = run.settings().states();
        if (own.containsKey(state.text())) {
            return Optional.ofNullable(own.get(state.text()));
        }
        return switch (state.text()) {
            case "accepted" -> Optional.of(ResponseKind.TAKEN_UP);
            case "rejected" -> Optional.of(ResponseKind.NOT_TAKEN_UP);
            case "evaluating" -> Optional.of(ResponseKind.UNDER_EXAMINATION);
            case "not_answered", "withdrawn" -> Optional.empty();
            default -> {
                TreeSet<String> known = new TreeSet<>(STATES);
                known.addAll(own.keySet());
                record.report(state, ProblemCode.UNKNOWN_STATE, Map.of("known", String.join(", ", known)));
                yield Optional.empty();
            }
        };
    }
}
