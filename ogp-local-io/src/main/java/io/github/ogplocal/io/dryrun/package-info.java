/** What a dry run found, for readers. */
@NullMarked
package io.github.ogplocal.io.dryrun;

import org.jspecify.annotations.NullMarked;
