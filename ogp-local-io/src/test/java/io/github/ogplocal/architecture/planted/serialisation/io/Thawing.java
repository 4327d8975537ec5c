// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.serialisation.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

final class Thawing {
    Object badRead(InputStream in) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(in).readObject();
    }

    void badWrite(OutputStream out) throws IOException {
        new ObjectOutputStream(out).writeObject("");
    }

    int goodRead(InputStream in) throws IOException {
        return in.read();
    }
}
