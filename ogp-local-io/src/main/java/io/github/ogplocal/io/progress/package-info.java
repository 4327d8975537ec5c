// SPDX-License-Identifier: Apache-2.0
/** Progress for readers, and in the formats of others. */
@NullMarked
package io.github.ogplocal.io.progress;

import org.jspecify.annotations.NullMarked;
