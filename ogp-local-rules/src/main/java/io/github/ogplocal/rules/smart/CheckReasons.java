// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.Reason;
import java.util.Arrays;

/** Which reason each check gave for each subject: one byte each, the reason's place among those that its rule declares. */
final class CheckReasons {
    /** A reason that its rule does not declare, or one of too many; the check is asked again when somebody wants to know. */
    static final byte OTHER = -1;

    private final byte[] bytes;
    private final int checks;

    CheckReasons(int subjects, int checks) {
        bytes = new byte[Math.multiplyExact(subjects, checks)];
        this.checks = checks;
    }

    /**
     * Notes what a check gave.
     *
     * @param place {@link #row} of the subject, and on that the check's number among all checks of the procedure
     */
    void set(int place, byte reason) {
        bytes[place] = reason;
    }

    /** What a check gave; its place as above. */
    byte get(int place) {
        return bytes[place];
    }

    /** Where the reasons for a subject begin. */
    int row(int subject) {
        return subject * checks;
    }

    @SuppressWarnings(
            "ReferenceEquality") // Rules return their declared constants; comparing texts would cost more than judging.
    static byte number(Reason[] declared, Reason reason) {
        for (int i = 0; i < declared.length; i++) {
            if (declared[i] == reason) {
                return (byte) i;
            }
        }
        return (byte) Arrays.asList(declared).indexOf(reason);
    }
}
