/** Committees in formats of others: Popolo, as civic tools read it. */
@NullMarked
package io.github.ogplocal.io.committee;

import org.jspecify.annotations.NullMarked;
