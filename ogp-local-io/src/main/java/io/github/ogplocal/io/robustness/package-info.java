/** How near an outcome is to another one, and in what two outcomes differ, as text. */
@NullMarked
package io.github.ogplocal.io.robustness;

import org.jspecify.annotations.NullMarked;
