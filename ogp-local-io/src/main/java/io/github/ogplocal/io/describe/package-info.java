/** What a document of each type looks like, found once per type from its getters, components and annotations. */
@NullMarked
package io.github.ogplocal.io.describe;

import org.jspecify.annotations.NullMarked;
