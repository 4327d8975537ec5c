/** All rules that the library brings, of every family. */
@NullMarked
package io.github.ogplocal.rules.catalogue;

import org.jspecify.annotations.NullMarked;
