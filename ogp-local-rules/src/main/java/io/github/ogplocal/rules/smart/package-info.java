/** The SMART tests of proposals and commitments. */
@NullMarked
package io.github.ogplocal.rules.smart;

import org.jspecify.annotations.NullMarked;
