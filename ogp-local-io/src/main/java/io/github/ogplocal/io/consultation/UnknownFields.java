// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

/** What becomes of fields of an export that are neither read nor known to be left out. */
public enum UnknownFields {
    /** The export is refused: it may be of a version that says something else. */
    REFUSE,
    /** They are left out, and the result lists where the first of each stands. */
    REPORT
}
