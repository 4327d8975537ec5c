// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.rules.Rule;

/** Names the engine's own steps, so that their order and meaning have a revision. */
public interface ProgressPipelineRule extends Rule {}
