/** The entry points: strict reading that reports every fault with its place, writing that gives the same bytes. */
@NullMarked
package io.github.ogplocal.io;

import org.jspecify.annotations.NullMarked;
