/** Argument checks of the value types; not API. */
@NullMarked
package io.github.ogplocal.model.check;

import org.jspecify.annotations.NullMarked;
