// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import java.util.Map;
import java.util.TreeMap;

/** A fault after which a workbook cannot be followed further; never leaves the package. */
final class WorkbookFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private WorkbookFault(Problem problem) {
        super(problem.code().code());
        this.problem = problem;
    }

    static WorkbookFault of(ProblemCode code, Map<String, String> arguments) {
        return new WorkbookFault(whole(code, arguments));
    }

    static WorkbookFault limit(ProblemCode code, long most) {
        return of(code, Map.of("most", Long.toString(most)));
    }

    static WorkbookFault damaged(String part) {
        return of(ProblemCode.DAMAGED_PART, Map.of("part", part));
    }

    static WorkbookFault inCell(ProblemCode code, int row, int column, Map<String, String> arguments) {
        return new WorkbookFault(Problem.inTable(code, row, column, arguments));
    }

    /** A problem of the workbook and not of one of its cells. */
    static Problem whole(ProblemCode code, Map<String, String> arguments) {
        return new Problem(code, "", 0, 0, new TreeMap<>(arguments));
    }

    Problem problem() {
        return problem;
    }

    /** What is wrong is in the problem; nobody reads its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
