/** Draws that anybody can check: the published pool, the seed that became known after it, a ticket a candidate. */
@NullMarked
package io.github.ogplocal.rules.draw;

import org.jspecify.annotations.NullMarked;
