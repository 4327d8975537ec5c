// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.style.OgpStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Why there is no assignment: two sums that anybody can check with pencil and paper.
 *
 * <p>By {@link CertificateKind#FILES}: these files need {@code needed} sheets. Each evaluator can give at most as many as
 * the load allows, and at most one for each of these files with which there is no conflict; over all evaluators that is
 * {@code available}, which is less.
 *
 * <p>By {@link CertificateKind#LOADS}: these evaluators are to read at least {@code needed} files. Each file takes at most as
 * many sheets as it needs, and at most one of each of these evaluators with whom there is no conflict; over all files that
 * is {@code available}, which is less.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class AssignmentCertificate {
    AssignmentCertificate() {}

    /** Starts an empty builder. */
    public static AssignmentCertificateBuilder builder() {
        return new AssignmentCertificateBuilder();
    }

    /** The certificate for a set of files. */
    static AssignmentCertificate ofFiles(AssignmentRequest request, Collection<ApplicationId> files) {
        SortedSet<ApplicationId> chosen = new TreeSet<>(files);
        List<FileBound> needing = new ArrayList<>();
        for (FileDemand file : request.getFiles()) {
            if (chosen.contains(file.application())) {
                needing.add(new FileBound(file.application(), file.sheets(), BoundReason.ASKED));
            }
        }
        List<EvaluatorBound> giving = new ArrayList<>();
        for (EvaluatorLoad load : request.getEvaluators()) {
            int free = 0;
            for (ApplicationId file : chosen) {
                free += request.getConflicts().contains(new Conflict(load.evaluator(), file)) ? 0 : 1;
            }
            giving.add(new EvaluatorBound(
                    load.evaluator(),
                    Math.min(load.most(), free),
                    load.most() <= free ? BoundReason.LIMIT : BoundReason.CONFLICTS));
        }
        return of(CertificateKind.FILES, needing, giving);
    }

    /** The certificate for a set of evaluators. */
    static AssignmentCertificate ofLoads(AssignmentRequest request, Collection<EvaluatorId> evaluators) {
        SortedSet<EvaluatorId> chosen = new TreeSet<>(evaluators);
        List<EvaluatorBound> asking = new ArrayList<>();
        for (EvaluatorLoad load : request.getEvaluators()) {
            if (chosen.contains(load.evaluator())) {
                asking.add(new EvaluatorBound(load.evaluator(), load.least(), BoundReason.ASKED));
            }
        }
        List<FileBound> taking = new ArrayList<>();
        for (FileDemand file : request.getFiles()) {
            int free = 0;
            for (EvaluatorId evaluator : chosen) {
                free += request.getConflicts().contains(new Conflict(evaluator, file.application())) ? 0 : 1;
            }
            taking.add(new FileBound(
                    file.application(),
                    Math.min(file.sheets(), free),
                    file.sheets() <= free ? BoundReason.LIMIT : BoundReason.CONFLICTS));
        }
        return of(CertificateKind.LOADS, taking, asking);
    }

    private static AssignmentCertificate of(
            CertificateKind kind, List<FileBound> files, List<EvaluatorBound> evaluators) {
        int ofFiles = files.stream().mapToInt(FileBound::sheets).sum();
        int ofEvaluators = evaluators.stream().mapToInt(EvaluatorBound::sheets).sum();
        boolean byFiles = kind == CertificateKind.FILES;
        return builder()
                .kind(kind)
                .files(files.stream()
                        .sorted(Comparator.comparing(FileBound::application))
                        .toList())
                .evaluators(evaluators.stream()
                        .sorted(Comparator.comparing(EvaluatorBound::evaluator))
                        .toList())
                .needed(byFiles ? ofFiles : ofEvaluators)
                .available(byFiles ? ofEvaluators : ofFiles)
                .build();
    }

    /** What cannot be. */
    public abstract CertificateKind getKind();

    /**
     * The files, in natural order: by {@link CertificateKind#FILES} those that need too much, with their need; by
     * {@link CertificateKind#LOADS} all, with the most that each takes from the evaluators.
     */
    public abstract List<FileBound> getFiles();

    /**
     * The evaluators, in natural order: by {@link CertificateKind#FILES} all, with the most that each can give for the files;
     * by {@link CertificateKind#LOADS} those that are to read too much, with the least that each is to read.
     */
    public abstract List<EvaluatorBound> getEvaluators();

    /** How many sheets are asked for; more than {@link #getAvailable}. */
    public abstract int getNeeded();

    /** How many sheets there can be at most. */
    public abstract int getAvailable();

    /**
     * Whether this proves that a request has no assignment: every number is what the request says, the sums are right, and
     * more is needed than there can be.
     */
    public boolean proves(AssignmentRequest request) {
        AssignmentCertificate own = getKind() == CertificateKind.FILES
                ? ofFiles(
                        request, getFiles().stream().map(FileBound::application).toList())
                : ofLoads(
                        request,
                        getEvaluators().stream().map(EvaluatorBound::evaluator).toList());
        return own.equals(this) && getNeeded() > getAvailable();
    }
}
