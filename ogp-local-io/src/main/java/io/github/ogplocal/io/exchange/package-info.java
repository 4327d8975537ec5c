// SPDX-License-Identifier: Apache-2.0
/** What an exchange of plans with another format gives: what was taken over, and what was not. */
@NullMarked
package io.github.ogplocal.io.exchange;

import org.jspecify.annotations.NullMarked;
