// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.util.List;

/** The work cannot go on; holds what the user is told and how the program ends. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<String> lines;

    Stopped(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    int exitCode() {
        return exitCode;
    }

    List<String> lines() {
        return lines;
    }
}
