// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

/** Whose processor time a row is about. */
enum Time {
    /** Of the thread that decides. */
    OF_THREAD,
    /** Of the process, for peers that decide on threads of their own; of the engine beside them, too. */
    OF_PROCESS
}
