/** Certificates: simple assertions from which a selection follows, and that can be checked one by one. */
@NullMarked
package io.github.ogplocal.rules.certificate;

import org.jspecify.annotations.NullMarked;
