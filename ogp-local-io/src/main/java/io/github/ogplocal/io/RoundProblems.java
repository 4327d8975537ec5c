// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.panel.RoundFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation round refuses, as problems with sentences like those of a reader.
 *
 * <p>A problem's pointer is that of its fault: into the round for what stands in it, into the document that was to be added
 * for that.
 */
public final class RoundProblems {
    private RoundProblems() {}

    /**
     * Faults of a round, or of a step from it, in their order.
     *
     * @param faults of {@link io.github.ogplocal.rules.panel.InvalidRoundException#faults} or
     *     {@link io.github.ogplocal.rules.panel.EvaluationRound#unfinished}
     */
    public static List<Problem> of(List<RoundFault> faults) {
        List<Problem> problems = new ArrayList<>();
        for (RoundFault fault : faults) {
            problems.add(problem(fault.kind(), fault.pointer(), fault.argument()));
        }
        return List.copyOf(problems);
    }

    static Problem problem(RoundFault.Kind kind, String pointer, String argument) {
        return switch (kind) {
            case REPEATED_APPLICATION -> at(ProblemCode.REPEATED_APPLICATION, pointer, Map.of());
            case REPEATED_EVALUATOR -> at(ProblemCode.REPEATED_EVALUATOR, pointer, Map.of());
            case REPEATED_RECUSAL -> at(ProblemCode.REPEATED_RECUSAL, pointer, Map.of());
            case REPEATED_SHEET -> at(ProblemCode.REPEATED_SHEET, pointer, Map.of());
            case UNKNOWN_APPLICATION -> at(ProblemCode.UNKNOWN_APPLICATION, pointer, Map.of());
            case UNKNOWN_EVALUATOR -> at(ProblemCode.UNKNOWN_EVALUATOR, pointer, Map.of());
            case UNDECLARED_INTEREST -> at(ProblemCode.UNDECLARED_INTEREST, pointer, Map.of());
            case NO_DECLARATION -> at(ProblemCode.NO_DECLARATION, pointer, Map.of());
            case UNSETTLED_INTEREST -> at(ProblemCode.UNSETTLED_INTEREST, pointer, Map.of("interest", argument));
            case RECUSED -> at(ProblemCode.RECUSED, pointer, Map.of());
            case UNKNOWN_CRITERION -> at(ProblemCode.UNKNOWN_CRITERION, pointer, Map.of("nearest", argument));
            case OFF_SCALE -> at(ProblemCode.SCORE_OFF_SCALE, pointer, Map.of("score", argument));
            case IS_DRAFT -> at(ProblemCode.IS_DRAFT, pointer, Map.of());
            case IS_SUBMITTED -> at(ProblemCode.IS_SUBMITTED, pointer, Map.of());
            case IS_LOCKED -> at(ProblemCode.IS_LOCKED, pointer, Map.of());
            case NO_SUCH_SHEET -> at(ProblemCode.NO_SUCH_SHEET, pointer, Map.of());
            case OUT_OF_ORDER -> at(ProblemCode.OUT_OF_ORDER, pointer, Map.of());
            case OTHER_SHEET -> at(ProblemCode.OTHER_SHEET, pointer, Map.of());
            case INVALID_PROCEDURE -> at(ProblemCode.INVALID_PROCEDURE, pointer, Map.of("fault", argument));
            case OTHER_PROCEDURE -> at(ProblemCode.OTHER_PROCEDURE, pointer, Map.of("procedure", argument));
            case REVISION_NOT_HIGHER -> at(ProblemCode.REVISION_NOT_HIGHER, pointer, Map.of("highest", argument));
            case NOT_FROZEN -> at(ProblemCode.NOT_FROZEN, pointer, Map.of());
            case GIVEN_TWICE -> at(ProblemCode.GIVEN_TWICE, pointer, Map.of());
        };
    }

    private static Problem at(ProblemCode code, String pointer, Map<String, String> arguments) {
        return Problem.of(code, pointer, 0, 0, arguments);
    }
}
