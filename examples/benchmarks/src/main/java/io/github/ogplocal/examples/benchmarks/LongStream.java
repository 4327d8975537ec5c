// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.io.OgpLocalNdjson;
import io.github.ogplocal.model.selection.Application;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads a stream of very many applications, checked one by one and dropped, and says after each million what a line took and what
 * is left on the heap: whether memory is constant. The argument is the number of lines; the stream is made while it is read.
 */
final class LongStream {
    private static final int DIFFERENT = 5_000;
    private static final long STEP = 1_000_000;

    private LongStream() {}

    /**
     * Reads the stream and prints a line for each million.
     *
     * @param arguments how many lines; ten million when it is left out
     */
    public static void main(String[] arguments) throws IOException {
        long lines = arguments.length == 0 ? 10 * STEP : Long.parseLong(arguments[0]);
        Progress progress = new Progress();
        OgpLocalNdjson.Summary summary = OgpLocalNdjson.read(
                        new Repeated(lines),
                        Application.class,
                        line -> progress.read(line.result().isValid()))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT, "%,d lines, all valid: %b%n", summary.values(), progress.valid == summary.values());
    }

    private static final class Progress {
        private long number;
        private long valid;
        private long since = nanos();

        void read(boolean isValid) {
            number++;
            valid += isValid ? 1 : 0;
            if (number % STEP == 0) {
                long now = nanos();
                System.out.printf(
                        Locale.ROOT,
                        "%,d lines; %,d ns of processor time a line; %,d KiB left on the heap after a collection%n",
                        number,
                        (now - since) / STEP,
                        leftAfterCollection() / 1024);
                since = now;
            }
        }
    }

    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long leftAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The lines of some applications over and over, and the closing line. */
    static final class Repeated extends InputStream {
        private final byte[] block;
        private final byte[] closing;
        private final long length;
        private long at;

        Repeated(long lines) throws IOException {
            int different = (int) Math.max(1, Math.min(lines, DIFFERENT));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OgpLocalNdjson.write(GeneratedDocuments.applications(different).iterator(), Application.class, out);
            byte[] stream = out.toByteArray();
            int feed = stream.length - 2;
            while (stream[feed] != '\n') {
                feed--;
            }
            this.block = Arrays.copyOf(stream, feed + 1);
            this.closing = ("{\"summary\":{\"values\":" + lines + "}}\n").getBytes(StandardCharsets.UTF_8);
            this.length = lines / different * block.length + firstLines(block, lines % different);
        }

        private static int firstLines(byte[] block, long lines) {
            int end = 0;
            for (long left = lines; left > 0; end++) {
                left -= block[end] == '\n' ? 1 : 0;
            }
            return end;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            boolean isClosing = at >= length;
            byte[] from = isClosing ? closing : block;
            int place = (int) (isClosing ? at - length : at % block.length);
            long left = isClosing ? closing.length - place : length - at;
            int count = (int) Math.min(Math.min(most, left), from.length - place);
            if (count <= 0) {
                return -1;
            }
            System.arraycopy(from, place, target, offset, count);
            at += count;
            return count;
        }
    }
}
