/** Reviews of dossiers for readers. */
@NullMarked
package io.github.ogplocal.io.review;

import org.jspecify.annotations.NullMarked;
