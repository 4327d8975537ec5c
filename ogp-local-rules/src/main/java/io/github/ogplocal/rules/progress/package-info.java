/** Rules on the progress of plans, and how it is rolled up. */
@NullMarked
package io.github.ogplocal.rules.progress;

import org.jspecify.annotations.NullMarked;
