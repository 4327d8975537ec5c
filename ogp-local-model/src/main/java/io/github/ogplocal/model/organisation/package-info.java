/** Bodies and offices, whose names change while they last. */
@NullMarked
package io.github.ogplocal.model.organisation;

import org.jspecify.annotations.NullMarked;
