// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.certificate.SelectionCertificate;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the files of a record. */
final class RecordMaker {
    private static final String NO_DIGEST = "0".repeat(64);

    private RecordMaker() {}

    static SortedMap<String, byte[]> files(
            Selection selection, List<EvaluatorCommitment> evaluators, List<RuleProvider> providers) {
        Map<String, Node> content = content(selection);
        RecordManifest unfinished = manifest(
                selection.procedure(),
                selection.documents(),
                selection.toOutcome(),
                LibraryVersion.current(),
                sorted(evaluators),
                byNamespace(providers));
        RecordDigests digests = RecordFiles.digests(content, RecordFiles.tree(unfinished));
        TreeMap<String, byte[]> files = new TreeMap<>();
        content.forEach((name, node) -> files.put(name, CanonicalJson.strict(node)));
        files.put(RecordFiles.DIGESTS, CanonicalJson.strict(RecordFiles.tree(digests)));
        List<RecordedFile> listed = new ArrayList<>();
        files.forEach(
                (name, bytes) -> listed.add(new RecordedFile(name, Sha256.of().hex(bytes))));
        RecordManifest listing = with(unfinished, listed, NO_DIGEST);
        RecordManifest complete = with(unfinished, listed, RecordFiles.head(RecordFiles.tree(listing)));
        files.put(RecordFiles.RECORD, CanonicalJson.strict(RecordFiles.tree(complete)));
        return files;
    }

    /** The four files of content, by name. */
    static Map<String, Node> content(Selection selection) {
        Map<String, Node> content = new TreeMap<>();
        content.put(RecordFiles.PROCEDURE, RecordFiles.tree(selection.procedure()));
        content.put(RecordFiles.DOCUMENTS, RecordFiles.sorted(RecordFiles.tree(selection.documents())));
        content.put(RecordFiles.OUTCOME, RecordFiles.tree(selection.toOutcome()));
        content.put(RecordFiles.CERTIFICATE, RecordFiles.tree(SelectionCertificate.of(selection)));
        return content;
    }

    /** What the record says of itself, as far as the content gives it: without files and digest. */
    static RecordManifest manifest(
            SelectionProcedure procedure,
            SelectionDocuments documents,
            SelectionOutcome outcome,
            String library,
            List<EvaluatorCommitment> evaluators,
            Map<String, RuleProvider> providers) {
        List<RecordedDraw> draws = new ArrayList<>();
        addDraws(documents, "", draws);
        TreeMap<String, RuleId> ids = new TreeMap<>();
        addRules(procedure, ids);
        List<RecordedRule> rules = new ArrayList<>();
        for (RuleId id : ids.values()) {
            Optional<RuleProvider> provider =
                    id.namespace().isEmpty() ? Optional.empty() : Optional.of(provider(id, providers));
            rules.add(new RecordedRule(id, provider.map(RuleProvider::provider), provider.map(RuleProvider::version)));
        }
        return new RecordManifest(
                NO_DIGEST,
                draws,
                evaluators,
                List.of(),
                RecordManifest.FORMAT,
                library,
                procedure.getPipeline(),
                pool(outcome),
                new RecordedProcedure(procedure.getId(), procedure.getRevision()),
                rules);
    }

    private static RecordManifest with(RecordManifest manifest, List<RecordedFile> files, String digest) {
        return new RecordManifest(
                digest,
                manifest.draws(),
                manifest.evaluators(),
                files,
                manifest.format(),
                manifest.library(),
                manifest.pipeline(),
                manifest.pool(),
                manifest.procedure(),
                manifest.rules());
    }

    private static RuleProvider provider(RuleId id, Map<String, RuleProvider> providers) {
        RuleProvider provider = providers.get(id.namespace());
        if (provider == null) {
            throw new IllegalArgumentException("rule " + id + ": the record must name its provider and version");
        }
        return provider;
    }

    private static Map<String, RuleProvider> byNamespace(List<RuleProvider> providers) {
        Map<String, RuleProvider> byNamespace = new TreeMap<>();
        for (RuleProvider provider : providers) {
            if (byNamespace.put(provider.namespace(), provider) != null) {
                throw new IllegalArgumentException(
                        "rule providers: namespaces must differ, got " + provider.namespace() + " twice");
            }
        }
        return byNamespace;
    }

    private static List<EvaluatorCommitment> sorted(List<EvaluatorCommitment> evaluators) {
        List<EvaluatorCommitment> sorted = new ArrayList<>(evaluators);
        sorted.sort(Comparator.comparing(EvaluatorCommitment::id));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "evaluators: ids must differ, got " + sorted.get(i).id() + " twice");
            }
        }
        return sorted;
    }

    private static void addDraws(SelectionDocuments documents, String pointer, List<RecordedDraw> draws) {
        documents
                .getDraw()
                .ifPresent(draw -> draws.add(
                        new RecordedDraw(pointer + "/draw", draw.getPool(), draw.getSeed(), draw.getOrigin())));
        documents.getEarlierStage().ifPresent(earlier -> addDraws(earlier, pointer + "/earlierStage", draws));
    }

    private static void addRules(SelectionProcedure procedure, Map<String, RuleId> ids) {
        procedure.uses().values().forEach(use -> ids.put(use.rule().toString(), use.rule()));
        procedure.getEarlierStage().map(EarlierStage::getProcedure).ifPresent(earlier -> addRules(earlier, ids));
    }

    private static RecordedPool pool(SelectionOutcome outcome) {
        List<ApplicationId> admitted = new ArrayList<>();
        List<ApplicationId> outside = new ArrayList<>();
        List<RejectedApplication> rejected = new ArrayList<>();
        for (SelectionExplanation explanation : outcome.getExplanations()) {
            ApplicationId id = explanation.getOutcome().getApplication();
            SelectionStatus status = explanation.getOutcome().getStatus();
            if (status == SelectionStatus.NOT_IN_POOL) {
                outside.add(id);
            } else if (status == SelectionStatus.INADMISSIBLE) {
                rejected.add(new RejectedApplication(id, reasons(explanation)));
            } else {
                admitted.add(id);
            }
        }
        return new RecordedPool(admitted, outside, rejected);
    }

    private static List<RejectionReason> reasons(SelectionExplanation explanation) {
        List<RejectionReason> reasons = new ArrayList<>();
        for (Finding finding : explanation.getFindings()) {
            if (finding.verdict() == Verdict.NOT_MET) {
                reasons.add(new RejectionReason(finding.rule(), finding.reason()));
            }
        }
        return reasons;
    }
}
