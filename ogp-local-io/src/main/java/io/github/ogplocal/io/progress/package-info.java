// SPDX-License-Identifier: Apache-2.0
/** The progress of action plans in the formats of others. */
@NullMarked
package io.github.ogplocal.io.progress;

import org.jspecify.annotations.NullMarked;
