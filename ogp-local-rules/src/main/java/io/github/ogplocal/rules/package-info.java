/** What every rule has in common: a permanent name, declared reasons, typed settings, a set it belongs to. */
@NullMarked
package io.github.ogplocal.rules;

import org.jspecify.annotations.NullMarked;
