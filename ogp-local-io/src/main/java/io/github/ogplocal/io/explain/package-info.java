/** Explanations as sentences, in Arabic, French and English. */
@NullMarked
package io.github.ogplocal.io.explain;

import org.jspecify.annotations.NullMarked;
