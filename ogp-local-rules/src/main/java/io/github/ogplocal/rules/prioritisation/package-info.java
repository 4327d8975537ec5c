/** Which projects come first: what people decided, or what a named rule makes of their votes, exactly. */
@NullMarked
package io.github.ogplocal.rules.prioritisation;

import org.jspecify.annotations.NullMarked;
