/** What a procedure leaves open, told before it is published: from the procedure alone, and from calls made up at random. */
@NullMarked
package io.github.ogplocal.rules.dryrun;

import org.jspecify.annotations.NullMarked;
