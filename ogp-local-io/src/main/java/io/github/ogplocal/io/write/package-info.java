/** Values to JSON, driven by the description of their type. */
@NullMarked
package io.github.ogplocal.io.write;

import org.jspecify.annotations.NullMarked;
