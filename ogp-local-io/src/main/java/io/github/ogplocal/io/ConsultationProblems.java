// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.consultation.ConsultationFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What keeps the documents of a consultation from being registered, as problems with sentences like those of a reader.
 *
 * <p>A problem's pointer is that of its fault: into
 * {@link io.github.ogplocal.model.consultation.ConsultationDocuments}.
 */
public final class ConsultationProblems {
    private ConsultationProblems() {}

    /**
     * Faults of the documents of a consultation, in their order.
     *
     * @param faults of {@link io.github.ogplocal.rules.consultation.ProposalRegister#check} or
     *     {@link io.github.ogplocal.rules.consultation.InvalidConsultationException#faults}
     */
    public static List<Problem> of(List<ConsultationFault> faults) {
        List<Problem> problems = new ArrayList<>();
        for (ConsultationFault fault : faults) {
            problems.add(problem(fault.kind(), fault.pointer(), fault.argument()));
        }
        return List.copyOf(problems);
    }

    static Problem problem(ConsultationFault.Kind kind, String pointer, String argument) {
        return switch (kind) {
            case REPEATED_PROPOSAL -> at(ProblemCode.REPEATED_PROPOSAL, pointer, Map.of());
            case OTHER_CONSULTATION -> at(ProblemCode.OTHER_CONSULTATION, pointer, Map.of("consultation", argument));
            case UNKNOWN_MUNICIPALITY -> at(ProblemCode.UNKNOWN_MUNICIPALITY, pointer, Map.of());
            case UNKNOWN_THEME -> at(ProblemCode.UNKNOWN_THEME, pointer, Map.of("nearest", argument));
            case UNKNOWN_PROPOSAL -> at(ProblemCode.UNKNOWN_PROPOSAL, pointer, Map.of("proposal", argument));
            case PROPOSAL_USED_TWICE -> at(ProblemCode.PROPOSAL_USED_TWICE, pointer, Map.of("proposal", argument));
            case PROPOSAL_MADE_TWICE -> at(ProblemCode.PROPOSAL_MADE_TWICE, pointer, Map.of("proposal", argument));
            case DERIVATION_CYCLE -> at(ProblemCode.DERIVATION_CYCLE, pointer, Map.of());
            case DATED_BEFORE_PROPOSAL -> at(ProblemCode.DATED_BEFORE_PROPOSAL, pointer, Map.of("day", argument));
            case REPEATED_RESPONSE -> at(ProblemCode.REPEATED_RESPONSE, pointer, Map.of());
        };
    }

    private static Problem at(ProblemCode code, String pointer, Map<String, String> arguments) {
        return Problem.of(code, pointer, 0, 0, arguments);
    }
}
