/** Action plans and what belongs to them. */
@NullMarked
package io.github.ogplocal.model.plan;

import org.jspecify.annotations.NullMarked;
