/** Committees, who sits on them, and what they decide. */
@NullMarked
package io.github.ogplocal.model.committee;

import org.jspecify.annotations.NullMarked;
