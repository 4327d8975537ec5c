// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.table;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The text of a file of tables: UTF-8, with or without a byte order mark at its start. */
public final class TableText {
    private TableText() {}

    /**
     * Reads all of a stream, which is left open.
     *
     * @param problems given the fault, when there is one
     * @return the text without its byte order mark; empty when it is too long or no UTF-8
     */
    public static Optional<String> read(InputStream table, Limits limits, Consumer<Problem> problems)
            throws IOException {
        int most = (int) Math.min(limits.documentBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = table.readNBytes(most + 1);
        if (bytes.length > most) {
            problems.accept(new Problem(
                    ProblemCode.DOCUMENT_TOO_LARGE, "", 1, 1, new TreeMap<>(Map.of("most", Integer.toString(most)))));
            return Optional.empty();
        }
        if (isOtherEncoding(bytes)) {
            problems.accept(new Problem(ProblemCode.OTHER_ENCODING, "", 1, 1, new TreeMap<>()));
            return Optional.empty();
        }
        int start =
                bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf
                        ? 3
                        : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            problems.accept(new Problem(
                    ProblemCode.NOT_UTF_8,
                    "",
                    line,
                    column,
                    new TreeMap<>(Map.of("byte", Integer.toString(in.position())))));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean isOtherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe) || first == 0 || second == 0;
    }
}
