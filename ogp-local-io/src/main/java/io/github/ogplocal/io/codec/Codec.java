// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import java.io.IOException;

/** Reads and writes the values of one shape. Immutable and thread-safe. */
public abstract class Codec {
    Codec() {}

    /** The value whose first byte is the next one. */
    abstract Object read(JsonInput in) throws GiveUp;

    /** Writes a value. */
    public abstract void write(JsonOutput out, Object value) throws IOException;

    /** Whether it is worth trying to read a whole document with it. */
    public boolean readsDocuments() {
        return false;
    }
}
