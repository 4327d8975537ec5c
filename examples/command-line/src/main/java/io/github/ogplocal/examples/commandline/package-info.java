// SPDX-License-Identifier: Apache-2.0
/** A command line for people who run a call and write no Java; it uses nothing but the library's published API. */
@NullMarked
package io.github.ogplocal.examples.commandline;

import org.jspecify.annotations.NullMarked;
