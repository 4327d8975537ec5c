/** What was proposed and what became of it, who took part, and which proposals say the same; nothing is merged unasked. */
@NullMarked
package io.github.ogplocal.rules.consultation;

import org.jspecify.annotations.NullMarked;
