/** Progress for readers. */
@NullMarked
package io.github.ogplocal.io.progress;

import org.jspecify.annotations.NullMarked;
