// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
    /** So many writers of one record at work or stopped at it; more is a fault to be told, not to be gone round. */
    private static final int MOST_UNFINISHED = 100;

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
        for (String name : files.keySet()) {
            if (!isPlain(name, folder)) {
                throw new IllegalArgumentException("record: a file's name must not lead out of the folder");
            }
        }
        Path target = folder.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path temporary = newUnfinished(target);
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
            move(temporary, target, folder);
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

    /** Whether a name is that of a file right in a folder. */
    private static boolean isPlain(String name, Path folder) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("/") || name.contains("\\")) {
            return false;
        }
        try {
            Path path = folder.getFileSystem().getPath(name);
            return !path.isAbsolute() && path.getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A new folder beside the record's; one that a stopped writer left behind, or that another is at work in, is left alone. */
    private static Path newUnfinished(Path target) throws IOException {
        for (int number = 1; ; number++) {
            Path temporary =
                    target.resolveSibling("." + target.getFileName() + UNFINISHED + (number == 1 ? "" : "-" + number));
            try {
                return Files.createDirectory(temporary);
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_UNFINISHED) {
                    throw new FileSystemException(
                            temporary.toString(), null, "is left of writers that were stopped, like others before it");
                }
            }
        }
    }

    /** A folder with files is never replaced by the move, so of two writers at once the later one fails. */
    private static void move(Path temporary, Path target, Path folder) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                FileAlreadyExistsException exists = new FileAlreadyExistsException(folder.toString());
                exists.initCause(e);
                throw exists;
            }
            throw e;
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
