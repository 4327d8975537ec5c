// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

/**
 * A draw that settled ties: what everybody can compare with what was published.
 *
 * @param documents where the draw stands in {@code documents.json}: a JSON Pointer
 * @param pool the digest of the pool
 * @param seed the seed
 * @param origin where the public finds the seed and how it came about
 */
public record RecordedDraw(String documents, String pool, String seed, String origin) {}
