/** A planted package that is as it should be. */
@NullMarked
package io.github.ogplocal.architecture.planted.nullmarked.model.marked;

import org.jspecify.annotations.NullMarked;
