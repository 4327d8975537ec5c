// SPDX-License-Identifier: Apache-2.0
/** Action plans in the formats of others. */
@NullMarked
package io.github.ogplocal.io.plan;

import org.jspecify.annotations.NullMarked;
