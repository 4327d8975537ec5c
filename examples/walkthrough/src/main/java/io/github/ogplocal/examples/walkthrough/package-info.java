// SPDX-License-Identifier: Apache-2.0
/** One class with a {@code main} per question, and what the largest of them needs. */
@NullMarked
package io.github.ogplocal.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
