// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

/** Names the engine's own steps, so that their order and meaning have a revision. */
public interface SmartPipelineRule extends SmartRule {
    /**
     * Whether a subject was judged by all tests.
     *
     * @param closedGate the test that was judged first and is not met; empty when none stood in the way
     */
    Reason judge(Optional<SmartTestId> closedGate);

    /** What a judgement rests on. */
    List<Evidence> explain(Optional<SmartTestId> closedGate, Reason reason);
}
