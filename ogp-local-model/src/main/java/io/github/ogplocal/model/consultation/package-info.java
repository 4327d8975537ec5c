/** Consultations: who took part, what was proposed, what became of it. */
@NullMarked
package io.github.ogplocal.model.consultation;

import org.jspecify.annotations.NullMarked;
