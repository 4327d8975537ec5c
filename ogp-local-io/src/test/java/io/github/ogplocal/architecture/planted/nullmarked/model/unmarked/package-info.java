/** A planted package whose description lacks the mark. */
package io.github.ogplocal.architecture.planted.nullmarked.model.unmarked;
