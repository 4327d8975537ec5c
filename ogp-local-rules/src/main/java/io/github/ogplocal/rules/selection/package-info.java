/** Who is selected from a call for applications: the procedure, its rules, the engine, the outcome. */
@NullMarked
package io.github.ogplocal.rules.selection;

import org.jspecify.annotations.NullMarked;
