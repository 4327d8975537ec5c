/**
 * Documents in which nothing is wrong, read from bytes and written to bytes in one pass, driven by the description of each
 * type.
 *
 * <p>What is met here and is not in order is not reported but left to the reader that reports everything.
 */
@NullMarked
package io.github.ogplocal.io.codec;

import org.jspecify.annotations.NullMarked;
