/** A call for applications and the documents that are judged in it. */
@NullMarked
package io.github.ogplocal.model.selection;

import org.jspecify.annotations.NullMarked;
