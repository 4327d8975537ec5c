/** Calls and their outcomes as text and pages for readers. */
@NullMarked
package io.github.ogplocal.io.selection;

import org.jspecify.annotations.NullMarked;
