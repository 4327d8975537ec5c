// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

/**
 * Which procedure decided.
 *
 * @param id its id
 * @param revision its revision
 */
public record RecordedProcedure(String id, int revision) {}
