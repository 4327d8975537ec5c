/** What was reported of the progress of plans: reports in time, never a field that changes. */
@NullMarked
package io.github.ogplocal.model.progress;

import org.jspecify.annotations.NullMarked;
