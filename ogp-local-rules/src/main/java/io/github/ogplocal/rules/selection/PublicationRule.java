// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;

/** Decides what a published page may show of whom. It changes no status. */
public interface PublicationRule extends SelectionRule {
    /** Compiles the settings. */
    Publication compile(SelectionContext context);

    /** A compiled publication rule. */
    interface Publication {
        /** Whether the name of the applicant may be shown of an application with this status; the file's id always is. */
        boolean showsName(SelectionStatus status, Application application);

        /** Whether the total and the scores of an application with this status may be shown. */
        boolean showsScores(SelectionStatus status);
    }
}
