/** How near an outcome is to another one, and what became of it when something came up late. */
@NullMarked
package io.github.ogplocal.rules.robustness;

import org.jspecify.annotations.NullMarked;
