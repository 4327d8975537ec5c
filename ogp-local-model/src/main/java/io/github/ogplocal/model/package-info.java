/** What all model values share: how a value that breaks an invariant is refused. */
@NullMarked
package io.github.ogplocal.model;

import org.jspecify.annotations.NullMarked;
