/** Rules on what a published document has to hold. */
@NullMarked
package io.github.ogplocal.rules.report;

import org.jspecify.annotations.NullMarked;
