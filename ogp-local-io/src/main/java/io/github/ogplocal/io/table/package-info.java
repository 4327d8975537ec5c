// SPDX-License-Identifier: Apache-2.0
/** The bytes of tables as text; not API. */
@NullMarked
package io.github.ogplocal.io.table;

import org.jspecify.annotations.NullMarked;
