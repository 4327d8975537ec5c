/** Settings of the code generator for our value types; not API. */
@NullMarked
package io.github.ogplocal.model.style;

import org.jspecify.annotations.NullMarked;
