// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import io.github.ogplocal.model.style.OgpStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The assertions from which the outcome of one stage follows, or why there are none.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class CertifiedStage {
    CertifiedStage() {}

    /** Starts an empty builder; procedure and revision are required. */
    public static CertifiedStageBuilder builder() {
        return new CertifiedStageBuilder();
    }

    /** The id of the stage's procedure. */
    public abstract String getProcedure();

    /** Its revision. */
    public abstract int getRevision();

    /**
     * By application in natural order of the ids, then by line in the procedure's order; each in the order of
     * {@link AssertionKind}. Empty where the stage has no certificate.
     */
    public abstract List<Assertion> getAssertions();

    /** Why the stage has no certificate, in the order of {@link Uncertified}; empty where it has one. */
    public abstract List<Uncertified> getNotCertified();
}
