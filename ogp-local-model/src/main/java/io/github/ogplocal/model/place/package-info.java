/** Local authorities, their codes, and the schemes that group them. */
@NullMarked
package io.github.ogplocal.model.place;

import org.jspecify.annotations.NullMarked;
