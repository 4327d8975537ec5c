// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while long work runs; it leaves nothing behind, and is silent unless a person watches. */
final class Progress implements AutoCloseable {
    /** When there is a bar. */
    enum Shown {
        /** When standard error is a terminal. */
        auto,
        always,
        never
    }

    private static final int WIDTH = 30;
    private static final Progress SILENT = new Progress(null, Language.en);

    private final @Nullable PrintStream err;
    private final Language language;
    private int drawn;
    private int percent = -1;

    private Progress(@Nullable PrintStream err, Language language) {
        this.err = err;
        this.language = language;
    }

    static Progress of(Shown shown, PrintStream err, Language language) {
        boolean visible = shown == Shown.always || (shown == Shown.auto && isTerminal());
        return visible ? new Progress(err, language) : SILENT;
    }

    /**
     * Whether a person watches. Java sees this of standard input and output only; where one of them is redirected there is
     * no bar. From JDK 22 a console is there without a terminal too, and says itself which it is.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Starts a step of unknown length. */
    void step(Say step) {
        percent = -1;
        draw(step.in(language));
    }

    /** Opens a file; the bar follows how much of it has been read. */
    InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (err == null) {
            return in;
        }
        long total = Math.max(1, Files.size(file));
        percent = -1;
        String name = Say.READING.in(language) + " " + file.getFileName();
        return new FilterInputStream(in) {
            private long read;

            @Override
            public int read() throws IOException {
                int next = super.read();
                advance(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                advance(Math.max(0, count));
                return count;
            }

            private void advance(int count) {
                read += count;
                int now = (int) Math.min(100, 100 * read / total);
                if (now != percent) {
                    percent = now;
                    draw(name);
                }
            }
        };
    }

    private void draw(String label) {
        if (err == null) {
            return;
        }
        StringBuilder line = new StringBuilder();
        if (percent >= 0) {
            int full = WIDTH * percent / 100;
            line.append('[')
                    .append("#".repeat(full))
                    .append(".".repeat(WIDTH - full))
                    .append("] ");
            line.append(percent).append(" % ");
        }
        line.append(label);
        int length = line.length();
        line.append(" ".repeat(Math.max(0, drawn - length)));
        err.print("\r" + line);
        err.flush();
        drawn = length;
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (err != null && drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }
}
