// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.review.DossierFault;
import java.util.List;
import java.util.Map;

/**
 * What keeps a dossier from being reviewed, as problems with sentences like those of a reader.
 *
 * <p>A problem's pointer is that of its fault: into {@link io.github.ogplocal.model.dossier.Dossier}.
 */
public final class DossierProblems {
    private DossierProblems() {}

    /**
     * Faults of a dossier, in their order.
     *
     * @param faults of {@link io.github.ogplocal.rules.review.DossierCheck#faults} or
     *     {@link io.github.ogplocal.rules.review.InvalidDossierException#faults}
     */
    public static List<Problem> of(List<DossierFault> faults) {
        return faults.stream()
                .map(fault -> problem(fault.kind(), fault.pointer(), fault.argument()))
                .toList();
    }

    static Problem problem(DossierFault.Kind kind, String pointer, String argument) {
        return switch (kind) {
            case REPEATED_ID -> Problem.of(ProblemCode.REPEATED_ID, pointer, 0, 0, Map.of("id", argument));
            case CIRCULAR -> Problem.of(ProblemCode.CIRCULAR_REFERENCE, pointer, 0, 0, Map.of("id", argument));
            case UNKNOWN_ID -> Problem.of(ProblemCode.UNKNOWN_ID, pointer, 0, 0, Map.of("nearest", argument));
        };
    }
}
