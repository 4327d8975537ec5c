// SPDX-License-Identifier: Apache-2.0
/** How long the engines take and how much they allocate, beside plain code that explains nothing. */
@org.jspecify.annotations.NullMarked
package io.github.ogplocal.examples.benchmarks;
