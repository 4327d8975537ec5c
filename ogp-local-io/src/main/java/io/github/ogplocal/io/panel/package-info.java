// SPDX-License-Identifier: Apache-2.0
/** What a panel does and how well it agrees, for readers. */
@NullMarked
package io.github.ogplocal.io.panel;

import org.jspecify.annotations.NullMarked;
