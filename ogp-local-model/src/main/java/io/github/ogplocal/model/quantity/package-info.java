/** Exact quantities: nothing here is ever rounded, and equal values are equal objects. */
@NullMarked
package io.github.ogplocal.model.quantity;

import org.jspecify.annotations.NullMarked;
