// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

/** Decides what a published page may show of whom. It changes no status. */
public interface PublicationRule extends SelectionRule {
    /** Compiles the settings. */
    Publication compile(SelectionContext context);

    /** A compiled publication rule. */
    interface Publication {
        /** Whether the name of an applicant with this status may be shown; the file's id always is. */
        boolean showsName(SelectionStatus status);

        /** Whether the total and the scores of an application with this status may be shown. */
        boolean showsScores(SelectionStatus status);
    }
}
