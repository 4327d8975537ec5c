// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Times;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON in UTF-8, on one line or with two spaces a level; what an object or array holds is separated here, so that who
 * writes it says only what comes next. Not thread-safe.
 */
public final class JsonOutput {
    private static final int PORTION = 8192;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ESCAPE = 6;

    /** How many characters of a text are written before the room is looked at again. */
    private static final int STEP = 512;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** Of each ASCII character, what stands behind the reverse stroke that escapes it; 1 for those without such a letter. */
    private static final byte[] ESCAPES = escapes();

    private final @Nullable OutputStream sink;
    private final boolean wide;
    private final char[] chars = new char[STEP];
    private byte[] bytes = new byte[PORTION];
    private int at;
    private int lineStart;
    private int depth;
    private boolean empty = true;

    private JsonOutput(@Nullable OutputStream sink, boolean wide) {
        this.sink = sink;
        this.wide = wide;
    }

    /** A document over several lines. */
    public static JsonOutput wide(OutputStream sink) {
        return new JsonOutput(sink, true);
    }

    /** A document over several lines that is kept, for {@link #toText()}. */
    public static JsonOutput wide() {
        return new JsonOutput(null, true);
    }

    /** Documents on a line each. */
    public static JsonOutput tight(OutputStream sink) {
        return new JsonOutput(sink, false);
    }

    /** What was written and kept. */
    public String toText() {
        return new String(bytes, 0, at, StandardCharsets.UTF_8);
    }

    /** Starts a line of its own. */
    public void line() throws IOException {
        if (at > PORTION / 2) {
            drain();
        }
        lineStart = at;
        depth = 0;
        empty = true;
    }

    /** Gives the stream the lines that it has not got, without the one that was begun. */
    public void drainLines() throws IOException {
        at = Math.min(at, lineStart);
        drain();
    }

    /** Gives the stream all that it has not got. */
    public void drain() throws IOException {
        if (sink != null && at > 0) {
            int count = at;
            at = 0;
            lineStart = 0;
            sink.write(bytes, 0, count);
        }
    }

    /** Ends a line. */
    public void feed() throws IOException {
        room(1);
        bytes[at++] = '\n';
    }

    /** Starts an object or array. */
    public void open(char bracket) throws IOException {
        room(1);
        bytes[at++] = (byte) bracket;
        depth++;
        empty = true;
    }

    /** Ends an object or array. */
    public void close(char bracket) throws IOException {
        depth--;
        if (!empty) {
            indent();
        }
        room(1);
        bytes[at++] = (byte) bracket;
        empty = false;
    }

    /** Starts an element of an array. */
    public void element() throws IOException {
        if (empty) {
            empty = false;
        } else {
            room(1);
            bytes[at++] = ',';
        }
        indent();
    }

    private void indent() throws IOException {
        if (wide) {
            int spaces = 2 * depth;
            room(spaces + 1);
            bytes[at++] = '\n';
            Arrays.fill(bytes, at, at + spaces, (byte) ' ');
            at += spaces;
        }
    }

    /** A name as {@link #name(byte[], byte[])} takes it. */
    static byte[] name(String name, boolean wide) {
        return ('"' + name + (wide ? "\": " : "\":")).getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes a name of letters and digits that was made ready in both forms. */
    void name(byte[] tightName, byte[] wideName) throws IOException {
        element();
        raw(wide ? wideName : tightName);
    }

    /** Writes a name that may be any text. */
    public void name(String name) throws IOException {
        element();
        text(name);
        room(2);
        bytes[at++] = ':';
        if (wide) {
            bytes[at++] = ' ';
        }
    }

    /** A text of ASCII without anything to escape, as {@link #raw} takes it. */
    static byte[] quoted(String text) {
        return ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes bytes that are JSON already. */
    void raw(byte[] json) throws IOException {
        room(json.length);
        System.arraycopy(json, 0, bytes, at, json.length);
        at += json.length;
    }

    /** Writes a truth. */
    public void truth(boolean truth) throws IOException {
        ascii(truth ? "true" : "false");
    }

    /** Writes a whole number. */
    public void number(long number) throws IOException {
        room(LONGEST_NUMBER);
        digits(number);
    }

    private void digits(long number) throws IOException {
        if (number == Long.MIN_VALUE) {
            ascii(Long.toString(number));
            return;
        }
        long rest = Math.abs(number);
        if (number < 0) {
            bytes[at++] = '-';
        }
        int end = at + 1;
        for (long tens = rest / 10; tens > 0; tens /= 10) {
            end++;
        }
        for (int i = end - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at = end;
    }

    private void ascii(String text) throws IOException {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[at++] = (byte) text.charAt(i);
        }
    }

    /**
     * Writes, as a text, the shortest decimal that is {@code unscaled / 10^decimals}.
     *
     * @param decimals 0 to 18
     */
    void decimal(long unscaled, int decimals) throws IOException {
        room(2 * LONGEST_NUMBER + 4);
        long rest = unscaled;
        int places = decimals;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        bytes[at++] = '"';
        if (rest < 0) {
            bytes[at++] = '-';
            rest = -rest;
        }
        if (places == 0) {
            digits(rest);
        } else {
            long power = 1;
            for (int i = 0; i < places; i++) {
                power *= 10;
            }
            digits(rest / power);
            bytes[at++] = '.';
            long fraction = rest % power;
            for (int i = places - 1; i >= 0; i--) {
                bytes[at + i] = (byte) ('0' + fraction % 10);
                fraction /= 10;
            }
            at += places;
        }
        bytes[at++] = '"';
    }

    /** Writes a point in time. */
    void time(OffsetDateTime time) throws IOException {
        room(Times.LONGEST + 2);
        bytes[at++] = '"';
        at = Times.write(time, bytes, at);
        bytes[at++] = '"';
    }

    /** Writes a text. */
    public void text(String text) throws IOException {
        room(1);
        bytes[at++] = '"';
        content(text);
        room(1);
        bytes[at++] = '"';
    }

    /** Writes two texts as one, with a sign between them. */
    void text(String before, char sign, String after) throws IOException {
        room(1);
        bytes[at++] = '"';
        content(before);
        room(1);
        bytes[at++] = (byte) sign;
        content(after);
        room(1);
        bytes[at++] = '"';
    }

    private void content(String text) throws IOException {
        int length = text.length();
        int i = 0;
        while (i < length) {
            int until = Math.min(length, i + STEP);
            room((until - i) * LONGEST_ESCAPE);
            int count = until - i;
            text.getChars(i, until, chars, 0);
            char[] source = chars;
            byte[] target = bytes;
            int place = at;
            int plain = 0;
            while (plain < count && source[plain] < 0x80 && ESCAPES[source[plain]] == 0) {
                target[place + plain] = (byte) source[plain];
                plain++;
            }
            at = place + plain;
            i += plain;
            i = i < until ? others(text, i, until) : i;
        }
    }

    /** Writes the characters up to a place, or one more where a pair straddles it; the next to be written. */
    private int others(String text, int start, int until) throws IOException {
        byte[] target = bytes;
        int place = at;
        int i = start;
        while (i < until) {
            char c = text.charAt(i++);
            if (c < 0x80) {
                byte escape = ESCAPES[c];
                if (escape == 0) {
                    target[place++] = (byte) c;
                } else if (escape > 1) {
                    target[place++] = '\\';
                    target[place++] = escape;
                } else {
                    target[place++] = '\\';
                    target[place++] = 'u';
                    target[place++] = '0';
                    target[place++] = '0';
                    target[place++] = HEX[c >> 4];
                    target[place++] = HEX[c & 0xf];
                }
            } else if (c < 0x800) {
                target[place++] = (byte) (0xc0 | c >> 6);
                target[place++] = (byte) (0x80 | (c & 0x3f));
            } else if (!Character.isSurrogate(c)) {
                target[place++] = (byte) (0xe0 | c >> 12);
                target[place++] = (byte) (0x80 | (c >> 6 & 0x3f));
                target[place++] = (byte) (0x80 | (c & 0x3f));
            } else {
                if (i == text.length() || !Character.isSurrogatePair(c, text.charAt(i))) {
                    throw new CharConversionException("text: holds half a pair of surrogates at " + (i - 1));
                }
                int point = Character.toCodePoint(c, text.charAt(i++));
                target[place++] = (byte) (0xf0 | point >> 18);
                target[place++] = (byte) (0x80 | (point >> 12 & 0x3f));
                target[place++] = (byte) (0x80 | (point >> 6 & 0x3f));
                target[place++] = (byte) (0x80 | (point & 0x3f));
            }
        }
        at = place;
        return i;
    }

    private void room(int count) throws IOException {
        if (bytes.length - at < count) {
            drain();
            if (bytes.length - at < count) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + count));
            }
        }
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) 1);
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }
}
