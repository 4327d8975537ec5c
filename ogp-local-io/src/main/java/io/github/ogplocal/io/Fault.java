// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.io.IOException;
import java.util.Map;

/** A fault after which a document cannot be followed further; never leaves the package. */
final class Fault extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final int line;
    private final int column;
    private final transient Map<String, String> arguments;

    Fault(ProblemCode code, int line, int column, Map<String, String> arguments) {
        super(code.code());
        this.code = code;
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
        this.arguments = arguments;
    }

    static Fault limit(ProblemCode code, int line, int column, long most) {
        return new Fault(code, line, column, Map.of("most", Long.toString(most)));
    }

    Problem at(String pointer) {
        return Problem.of(code, pointer, line, column, arguments);
    }

    /** Where a fault stands is in the problem; nobody reads its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
