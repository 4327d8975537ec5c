// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.smart.SmartInputFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a SMART engine refuses, as problems with sentences like those of a reader.
 *
 * <p>The problems name no line; {@link JsonPlaces} adds it.
 */
public final class SmartProblems {
    private SmartProblems() {}

    /**
     * Faults of a procedure, in their order.
     *
     * @param faults of {@link io.github.ogplocal.rules.smart.SmartEngine#check}
     */
    public static List<Problem> ofProcedure(List<ProcedureFault> faults) {
        return SelectionProblems.ofProcedure(faults);
    }

    /**
     * Faults of one of the documents of an assessment, in their order.
     *
     * @param faults of {@link io.github.ogplocal.rules.smart.InvalidSmartInputException#faults}
     * @param document which document, as {@link SmartInputFault#document} names it; faults of others are left out
     * @return pointers are into the list of that document; for the context, into the context itself
     */
    public static List<Problem> ofInput(List<SmartInputFault> faults, String document) {
        List<Problem> problems = new ArrayList<>();
        for (SmartInputFault fault : faults) {
            if (fault.document().equals(document)) {
                boolean list = !document.equals("context");
                problems.add(problem(fault, (list ? "/" + fault.index() : "") + fault.pointer()));
            }
        }
        return List.copyOf(problems);
    }

    private static Problem problem(SmartInputFault fault, String pointer) {
        return switch (fault.kind()) {
            case REPEATED_SUBJECT -> at(ProblemCode.REPEATED_SUBJECT, pointer, Map.of());
            case UNKNOWN_SUBJECT -> at(ProblemCode.UNKNOWN_SUBJECT, pointer, Map.of("nearest", fault.argument()));
            case UNKNOWN_TEST -> at(ProblemCode.UNKNOWN_TEST, pointer, Map.of("nearest", fault.argument()));
            case UNKNOWN_GRADE -> at(ProblemCode.UNKNOWN_CODE, pointer, Map.of("known", fault.argument()));
            case NOT_ASKED -> at(ProblemCode.NOT_ASKED, pointer, Map.of());
            case GRADE_NEEDED -> at(ProblemCode.GRADE_NEEDED, pointer, Map.of());
            case VERDICT_NEEDED -> at(ProblemCode.VERDICT_NEEDED, pointer, Map.of());
            case REPEATED_OPINION -> at(ProblemCode.REPEATED_OPINION, pointer, Map.of());
            case REPEATED_RECUSAL -> at(ProblemCode.REPEATED_RECUSAL, pointer, Map.of());
            case PLAN_END_NEEDED -> at(ProblemCode.PLAN_END_NEEDED, pointer, Map.of("rule", fault.argument()));
        };
    }

    private static Problem at(ProblemCode code, String pointer, Map<String, String> arguments) {
        return Problem.of(code, pointer, 0, 0, arguments);
    }
}
