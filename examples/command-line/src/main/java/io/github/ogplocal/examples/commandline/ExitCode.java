// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

/** How the program ended, for scripts. */
final class ExitCode {
    /** Done; also when applications are undecided, for that is a result. */
    static final int DONE = 0;

    /** The program itself is at fault. */
    static final int INTERNAL = 1;

    /** The command line is not understood. */
    static final int USAGE = 2;

    /** A document is refused; its faults are listed and nothing was decided. */
    static final int REFUSED = 3;

    /** A file cannot be read or written. */
    static final int NO_ACCESS = 4;

    /** A record does not hold. */
    static final int DIFFERENT = 5;

    /** A record could not be checked in full: this version does not know all of it. */
    static final int UNSUPPORTED = 6;

    private ExitCode() {}
}
