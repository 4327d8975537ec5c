/** Action plans for readers: the calendar of what is due, and plans in the formats of others. */
@NullMarked
package io.github.ogplocal.io.plan;

import org.jspecify.annotations.NullMarked;
