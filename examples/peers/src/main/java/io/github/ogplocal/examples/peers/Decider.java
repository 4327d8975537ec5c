// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import java.sql.SQLException;
import java.util.List;

/**
 * A peer that has its input and its rules ready, and decides as often as it is asked.
 *
 * @param <R> what it says of one item
 */
@FunctionalInterface
public interface Decider<R> extends AutoCloseable {
    /** Decides anew, in the order of the input. */
    List<R> decide() throws SQLException;

    /** Gives back what the peer holds; most hold nothing. */
    @Override
    default void close() throws SQLException {}
}
