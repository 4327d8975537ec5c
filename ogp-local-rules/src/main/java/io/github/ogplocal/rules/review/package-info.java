/** The one mechanism by which a dossier is reviewed: a procedure of rules, the findings they make, and the duties they know. */
@NullMarked
package io.github.ogplocal.rules.review;

import org.jspecify.annotations.NullMarked;
