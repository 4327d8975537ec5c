/** Rules on action plans, and the duties that follow from them. */
@NullMarked
package io.github.ogplocal.rules.plan;

import org.jspecify.annotations.NullMarked;
