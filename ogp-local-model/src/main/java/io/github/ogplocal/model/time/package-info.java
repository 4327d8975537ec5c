/** Dates as papers give them. */
@NullMarked
package io.github.ogplocal.model.time;

import org.jspecify.annotations.NullMarked;
