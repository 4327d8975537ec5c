/** SMART evaluations for readers: as text and as a page, in Arabic, French and English. */
@NullMarked
package io.github.ogplocal.io.smart;

import org.jspecify.annotations.NullMarked;
