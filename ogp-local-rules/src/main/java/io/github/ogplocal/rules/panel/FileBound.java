// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.ApplicationId;

/**
 * What one file needs or takes, in a certificate.
 *
 * @param application which file
 * @param sheets how many sheets
 * @param reason why so many
 */
public record FileBound(ApplicationId application, int sheets, BoundReason reason) {
    /** Refuses null. */
    public FileBound {
        requireNonNull(application, "application");
        requireNonNull(reason, "reason");
    }
}
