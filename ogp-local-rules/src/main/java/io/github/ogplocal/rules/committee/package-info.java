/** Rules on how a committee is made up and how it works, and the forming of one from candidates. */
@NullMarked
package io.github.ogplocal.rules.committee;

import org.jspecify.annotations.NullMarked;
