// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.files.model;

import java.io.File;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

final class Places {
    File badFile;
    InputStream badStream;
    Path badPath;
    FileChannel badChannel;
    Socket badSocket;
    URL badUrl;
    URI goodUri;
    java.io.Serializable goodMarker;
}
