/** Action plans for readers: the calendar of what is due. */
@NullMarked
package io.github.ogplocal.io.plan;

import org.jspecify.annotations.NullMarked;
