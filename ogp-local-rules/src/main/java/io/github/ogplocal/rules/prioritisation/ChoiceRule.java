// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

/** Decides how projects are chosen: by a computation ({@link MethodRule}), or by people ({@link RecordRule}). */
public interface ChoiceRule extends PrioritisationRule {}
