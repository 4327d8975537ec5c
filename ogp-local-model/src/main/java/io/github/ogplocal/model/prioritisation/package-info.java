/** What is chosen from, and what people say of it: projects, ballots, lists, decisions. */
@NullMarked
package io.github.ogplocal.model.prioritisation;

import org.jspecify.annotations.NullMarked;
