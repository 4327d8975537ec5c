/** What people say in a SMART evaluation, beside what a machine can check. */
@NullMarked
package io.github.ogplocal.model.smart;

import org.jspecify.annotations.NullMarked;
