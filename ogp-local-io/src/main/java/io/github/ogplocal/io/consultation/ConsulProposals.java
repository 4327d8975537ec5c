// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.foreign.ForeignDocuments;
import io.github.ogplocal.io.foreign.ForeignRecord;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalBuilder;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proposals as CONSUL's public GraphQL interface answers: {@code data/proposals}, its {@code edges} with a {@code node} each,
 * or its {@code nodes}; one page a document.
 *
 * <p>Taken over: {@code id}, {@code title}, {@code description} (the {@code summary} where there is none),
 * {@code geozone_id} or {@code geozone/id} (municipality), {@code cached_votes_up}, {@code public_created_at}, and
 * {@code retired_at}: who retires a proposal withdraws it. CONSUL publishes no answers in this place, so there are no
 * responses. Texts come without their language; it is the one that the import states. Everything about authors is left out.
 * Markup in texts stays.
 *
 * <p>Everything wrong is reported with its place, and nothing is read from a page with a fault.
 */
public final class ConsulProposals {
    private static final Set<String> READ = Set.of(
            "id",
            "title",
            "description",
            "summary",
            "geozone_id",
            "geozone",
            "cached_votes_up",
            "public_created_at",
            "retired_at");
    private static final Set<String> LEFT_OUT = Set.of(
            "comments",
            "comments_count",
            "confidence_score",
            "documents",
            "hot_score",
            "image",
            "map_location",
            "proposal_notifications",
            "public_author",
            "published",
            "retired_explanation",
            "retired_reason",
            "tags",
            "video_url",
            "votes_for");
    private static final List<String> PROPOSALS = List.of("data", "proposals");

    private ConsulProposals() {}

    /**
     * Reads one page of an answer; the stream is left open.
     *
     * @param page UTF-8
     * @throws IOException if the bytes cannot be read
     */
    public static ReadResult<ImportedProposals> readJson(InputStream page, ProposalImport settings, Limits limits)
            throws IOException {
        ReadResult<JsonLeaves> read = JsonLeaves.read(page, limits);
        if (!read.isValid()) {
            return ReadResult.refused(read.problems(), read.unreported());
        }
        ImportRun run = new ImportRun(settings, limits, READ, LEFT_OUT);
        List<JsonLeaf> edges = new ArrayList<>();
        List<JsonLeaf> nodes = new ArrayList<>();
        boolean listed = false;
        for (JsonLeaf leaf : read.orElseThrow().leaves()) {
            List<String> path = leaf.path();
            if (!path.isEmpty() && path.get(0).equals("errors") && leaf.kind() != JsonLeaf.Kind.EMPTY_ARRAY) {
                run.report(new Problem(
                        ProblemCode.ANSWER_WITH_ERRORS, "/errors", leaf.line(), leaf.column(), new TreeMap<>()));
                return run.result();
            }
            if (path.size() < 3 || !path.subList(0, 2).equals(PROPOSALS)) {
                continue;
            }
            switch (path.get(2)) {
                case "edges" -> {
                    listed = true;
                    // An edge also has a cursor.
                    if (path.size() < 5 || path.get(4).equals("node")) {
                        edges.add(leaf);
                    }
                }
                case "nodes" -> {
                    listed = true;
                    nodes.add(leaf);
                }
                case "pageInfo" -> {
                    if (path.size() == 4
                            && path.get(3).equals("hasNextPage")
                            && leaf.text().equals("true")) {
                        run.announceFurther();
                    }
                }
                default -> {}
            }
        }
        if (!listed) {
            run.report(new Problem(ProblemCode.MISSING, "/data/proposals/edges", 1, 1, new TreeMap<>()));
        }
        for (List<JsonLeaf> record : ForeignDocuments.records(edges, 3, 5, run)) {
            take(run, ForeignDocuments.record(run, record, 5));
        }
        for (List<JsonLeaf> record : ForeignDocuments.records(nodes, 3, 4, run)) {
            take(run, ForeignDocuments.record(run, record, 4));
        }
        return run.result();
    }

    private static void take(ImportRun run, ForeignRecord record) {
        run.take(record);
        ProposalId id = DecidimProposals.id(run, record);
        SortedMap<LanguageTag, String> title = record.texts("title", LocalizedText.MAX_LENGTH);
        SortedMap<LanguageTag, String> text = record.texts("description", Proposal.MAX_TEXT);
        if (record.filled("description").isPresent()) {
            if (record.filled("summary").isPresent()) {
                run.leaveOut("summary");
            }
        } else {
            text = record.texts("summary", Proposal.MAX_TEXT);
            if (record.filled("summary").isEmpty()) {
                record.reportMissing("description");
            }
        }
        ProposalBuilder proposal = Proposal.builder()
                .consultation(run.settings().consultation())
                .channel(run.settings().channel())
                .municipality(
                        record.filled("geozone_id").isPresent()
                                ? record.mapped(run.settings().municipalities(), "geozone_id")
                                : record.mapped(run.settings().municipalities(), "geozone", "id"))
                .submittedOn(record.day("public_created_at"))
                .title(DecidimProposals.title(title))
                .text(text)
                .supports(record.count("cached_votes_up"))
                .withdrawn(record.filled("retired_at").isPresent())
                .withdrawnOn(record.day("retired_at"));
        if (id == null || !record.isSound()) {
            return;
        }
        Optional.ofNullable(DecidimProposals.built(record, proposal.id(id), "retired_at"))
                .ifPresent(run::add);
    }
}
