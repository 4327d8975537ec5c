/** All that is held of one local authority, and the private data that is kept apart from it. */
@NullMarked
package io.github.ogplocal.model.dossier;

import org.jspecify.annotations.NullMarked;
