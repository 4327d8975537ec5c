/** Decision records: all that outsiders need to check a decision, in canonical bytes, and the check itself. */
@NullMarked
package io.github.ogplocal.io.record;

import org.jspecify.annotations.NullMarked;
