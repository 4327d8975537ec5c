/** SMART procedures: what a machine checks of proposals and commitments, what people judge, and what follows. */
@NullMarked
package io.github.ogplocal.rules.smart;

import org.jspecify.annotations.NullMarked;
