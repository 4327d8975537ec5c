// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

/**
 * How much of a document is read; each is the most that is accepted.
 *
 * @param documentBytes bytes of a document, or of one line of a stream
 * @param depth nested objects and arrays
 * @param stringLength UTF-16 units of a text
 * @param nameLength UTF-16 units of a key
 * @param numberLength characters of a number
 * @param tokens keys, values and brackets
 * @param elements members of one object or array
 */
public record Bounds(
        long documentBytes, int depth, int stringLength, int nameLength, int numberLength, int tokens, int elements) {}
