/** Why an outcome is what it is: findings, and the evidence they rest on. */
@NullMarked
package io.github.ogplocal.rules.explain;

import org.jspecify.annotations.NullMarked;
