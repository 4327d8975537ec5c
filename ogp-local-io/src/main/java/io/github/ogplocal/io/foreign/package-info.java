// SPDX-License-Identifier: Apache-2.0
/** Records of somebody else's format, field by field, and what is wrong with them; not API. */
@NullMarked
package io.github.ogplocal.io.foreign;

import org.jspecify.annotations.NullMarked;
