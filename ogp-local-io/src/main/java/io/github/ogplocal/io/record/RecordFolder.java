// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Records as folders. */
final class RecordFolder {
    private static final String UNFINISHED = ".unfinished";

    private RecordFolder() {}

    static SortedMap<String, byte[]> read(Path folder, long most) throws IOException {
        List<Path> entries;
        try (Stream<Path> found = Files.list(folder)) {
            entries = found.sorted().toList();
        }
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            // What is not of the record is named by its presence; a link could lead to a file of any size.
            boolean read = RecordFiles.ALL.contains(name) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
            files.put(name, read ? bytes(entry, most) : new byte[0]);
        }
        return files;
    }

    private static byte[] bytes(Path file, long most) throws IOException {
        int limit = (int) Math.min(Integer.MAX_VALUE - 8, most);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new IOException(file.getFileName() + ": is larger than " + limit + " bytes");
            }
            return bytes;
        }
    }

    static void write(Map<String, byte[]> files, Path folder) throws IOException {
        Path target = folder.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + UNFINISHED);
        // Fails where another writer is at work, or was stopped at it: then somebody has to look.
        Files.createDirectory(temporary);
        List<Path> made = new ArrayList<>();
        boolean complete = false;
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = temporary.resolve(file.getKey());
                made.add(0, path);
                try (FileChannel out =
                        FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                    ByteBuffer bytes = ByteBuffer.wrap(file.getValue());
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                    out.force(true);
                }
            }
            force(temporary);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            complete = true;
        } finally {
            if (!complete) {
                made.add(temporary);
                remove(made);
            }
        }
        Path parent = target.getParent();
        if (parent != null) {
            force(parent);
        }
    }

    /** The names in a folder onto the disk, where the system can be asked for it. */
    @SuppressWarnings("EmptyCatch") // Some systems open no folders; their names are on the disk when the move is.
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The files themselves are complete.
        }
    }

    @SuppressWarnings("EmptyCatch") // The fault that led here is the one to tell.
    private static void remove(List<Path> paths) {
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // Its name says that it is unfinished.
            }
        }
    }
}
