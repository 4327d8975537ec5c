/** Text that readers see, in their languages. */
@NullMarked
package io.github.ogplocal.model.text;

import org.jspecify.annotations.NullMarked;
