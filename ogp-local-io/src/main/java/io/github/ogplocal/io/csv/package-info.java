// SPDX-License-Identifier: Apache-2.0
/** Tables in CSV, strictly read; needs FastCSV, which the library does not bring along. */
@NullMarked
package io.github.ogplocal.io.csv;

import org.jspecify.annotations.NullMarked;
