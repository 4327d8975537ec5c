/** Who took part in something, counted by category, and numbers that a source states. */
@NullMarked
package io.github.ogplocal.model.participation;

import org.jspecify.annotations.NullMarked;
