// SPDX-License-Identifier: Apache-2.0
/** Rule engines, DMN engines and databases that decide what the benchmarks decide: beside them the engines are timed. */
@org.jspecify.annotations.NullMarked
package io.github.ogplocal.examples.peers;
