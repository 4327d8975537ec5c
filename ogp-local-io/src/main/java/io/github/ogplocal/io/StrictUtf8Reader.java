// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * UTF-8 and nothing else, in constant memory: the parser would guess other encodings from the first bytes and let some
 * malformed ones pass.
 *
 * <p>Everything before a malformed byte is handed over first, so that a syntax fault before it is found first.
 */
final class StrictUtf8Reader extends Reader {
    private static final int BUFFER = 8192;

    private final InputStream in;
    private final long most;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private long read;
    private boolean started;
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    StrictUtf8Reader(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /**
     * A reader that goes on in the middle of a document.
     *
     * @param read how many bytes of the document are before {@code in}; at least 1
     * @param line where {@code in} starts
     * @param column where {@code in} starts
     */
    StrictUtf8Reader(InputStream in, long most, long read, int line, int column) {
        this(in, most);
        this.read = read;
        this.line = line;
        this.column = column;
        this.started = true;
    }

    /** How many bytes of the document have been taken from the stream. */
    long bytesRead() {
        return read;
    }

    /** At least two characters must be asked for: a pair cannot be handed over by halves. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            if (!started) {
                start();
            }
            CoderResult result = decoder.decode(bytes, out, ended);
            int count = out.position();
            if (count > 0) {
                advance(target, offset, count);
                return count;
            }
            if (result.isError()) {
                long at = read - bytes.remaining();
                throw new Fault(ProblemCode.NOT_UTF_8, line, column, Map.of("byte", Long.toString(at)));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() {
        // The stream belongs to whoever opened it.
    }

    private void start() throws IOException {
        started = true;
        while (!ended && bytes.remaining() < 4) {
            fill();
        }
        int first = at(0);
        int second = at(1);
        if (first == 0xef && second == 0xbb && at(2) == 0xbf) {
            throw new Fault(ProblemCode.BYTE_ORDER_MARK, 1, 1, Map.of());
        }
        boolean mark = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
        // No JSON text in UTF-8 has a zero byte; one in UTF-16 or UTF-32 has one within its first four.
        if (mark || first == 0 || second == 0 || at(2) == 0 || at(3) == 0) {
            throw new Fault(ProblemCode.OTHER_ENCODING, 1, 1, Map.of());
        }
    }

    private int at(int index) {
        return index < bytes.remaining() ? bytes.get(bytes.position() + index) & 0xff : -1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            read += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        if (read > most) {
            throw Fault.limit(ProblemCode.DOCUMENT_TOO_LARGE, line, column, most);
        }
    }

    private void advance(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            char c = target[i];
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }
}
