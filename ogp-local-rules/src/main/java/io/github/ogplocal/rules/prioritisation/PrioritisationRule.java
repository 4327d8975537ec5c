// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Rule;

/** A rule that decides one thing in a prioritisation. */
public interface PrioritisationRule extends Rule {}
