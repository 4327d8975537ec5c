/** Pages: markup that is escaped and balanced, and what all pages have in common. */
@NullMarked
package io.github.ogplocal.io.page;

import org.jspecify.annotations.NullMarked;
