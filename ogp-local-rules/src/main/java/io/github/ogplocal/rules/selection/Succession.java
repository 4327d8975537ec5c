// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.explain.Finding;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a place that somebody gave back after the selection.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Succession {
    Succession() {}

    /** Starts an empty builder. */
    public static SuccessionBuilder builder() {
        return new SuccessionBuilder();
    }

    /** Who gave the place back. */
    public abstract ApplicationId getWithdrawn();

    /** Who has it now; empty when it stays empty or is not decided. */
    public abstract Optional<ApplicationId> getPromoted();

    /** Why. */
    public abstract Finding getFinding();
}
