// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written all or not at all: each first under another name beside its place, and only when all are complete
 * moved there, each in one step.
 */
final class Output {
    /** Writes the content of one file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the content of one folder, which it makes. */
    interface FolderContent {
        void write(Path folder) throws IOException;
    }

    private static final String UNFINISHED = ".unfinished";

    private final Language language;
    private final boolean force;
    private final Map<Path, Content> files = new LinkedHashMap<>();

    Output(Language language, boolean force) {
        this.language = language;
        this.force = force;
    }

    /** A folder for files; refuses one with something in it before any work is done, unless it may be replaced. */
    void checkFolder(Path folder) {
        try {
            checkIsFolder(folder);
            if (Files.isDirectory(folder) && !force) {
                try (Stream<Path> content = Files.list(folder)) {
                    if (content.findAny().isPresent()) {
                        throw stopped(folder, Say.NOT_EMPTY);
                    }
                }
            }
        } catch (IOException e) {
            throw new Stopped(ExitCode.NO_ACCESS, List.of(Access.reason(folder, e, language)));
        }
    }

    /** Refuses what is there and is no folder. */
    void checkIsFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw stopped(folder, Say.NOT_FOLDER);
        }
    }

    /** Refuses a file that exists before any work is done: what was published stays as it is. */
    void checkNew(Path file) {
        if (Files.exists(file)) {
            throw stopped(file, Say.NEVER_REPLACED);
        }
    }

    /** Refuses a file that exists before any work is done, unless it may be replaced. */
    void checkFile(Path file) {
        if (Files.isDirectory(file)) {
            throw stopped(file, Say.IS_FOLDER);
        }
        if (Files.exists(file) && !force) {
            throw stopped(file, Say.EXISTS);
        }
    }

    void add(Path file, String text) {
        add(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(Path file, Content content) {
        files.put(file, content);
    }

    /** Writes all files; when one cannot be written none is, and nothing stays behind. */
    List<Path> write() {
        List<Path> unfinished = new ArrayList<>();
        List<Path> made = new ArrayList<>();
        boolean complete = false;
        Path at = Path.of("");
        try {
            for (Map.Entry<Path, Content> file : files.entrySet()) {
                at = file.getKey().toAbsolutePath();
                makeFolders(at.getParent(), made);
                Path temporary = at.resolveSibling("." + at.getFileName() + UNFINISHED);
                unfinished.add(temporary);
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                    file.getValue().write(out);
                }
            }
            int next = 0;
            for (Path file : files.keySet()) {
                at = file;
                Files.move(
                        unfinished.get(next++),
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            complete = true;
            return List.copyOf(files.keySet());
        } catch (IOException e) {
            throw new Stopped(ExitCode.NO_ACCESS, List.of(Access.reason(at, e, language)));
        } finally {
            if (!complete) {
                remove(unfinished);
                remove(made);
            }
        }
    }

    /**
     * Writes one new folder, by a writer that writes all of it or nothing; the folders above it are made, and taken away again
     * when it cannot be written.
     */
    void writeFolder(Path folder, FolderContent content) {
        List<Path> made = new ArrayList<>();
        boolean complete = false;
        try {
            makeFolders(folder.toAbsolutePath().getParent(), made);
            content.write(folder);
            complete = true;
        } catch (IOException e) {
            throw new Stopped(ExitCode.NO_ACCESS, List.of(Access.reason(folder, e, language)));
        } finally {
            if (!complete) {
                remove(made);
            }
        }
    }

    private static void makeFolders(@Nullable Path folder, List<Path> made) throws IOException {
        if (folder == null || Files.exists(folder)) {
            return;
        }
        makeFolders(folder.getParent(), made);
        Files.createDirectory(folder);
        made.add(0, folder);
    }

    @SuppressWarnings(
            "EmptyCatch") // The fault that led here is the one to tell; what is left says by its name what it is.
    private static void remove(List<Path> paths) {
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // Nothing more can be done.
            }
        }
    }

    private Stopped stopped(Path path, Say reason) {
        return new Stopped(ExitCode.NO_ACCESS, List.of(Access.line(path, reason.in(language), language)));
    }
}
