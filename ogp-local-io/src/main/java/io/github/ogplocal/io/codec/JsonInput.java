// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON in UTF-8, read from a window of bytes that moves over a stream.
 *
 * <p>Only what is surely in order is read. At anything else a value is given up, and {@link #rest()} gives back its bytes
 * and all behind them, for the reader that says what is wrong and where; so nothing here keeps places but the one at which
 * that reader would start. A value that is not all in the window is read again once it is: behind the window stands a zero,
 * which no document holds, so that its end is met like any other byte that does not fit.
 *
 * <p>Not thread-safe.
 */
public final class JsonInput {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    /** As many bytes are asked for at a time as the other reader asks for: its limit falls where such a portion ends. */
    private static final int PORTION = 8192;

    /** The window for streams that turn out to be long. */
    private static final int WIDE = 1 << 16;

    /** Behind the last byte a whole word can be looked at. */
    private static final int SLACK = 8;

    private static final int FEW = 16;

    private final InputStream in;
    private final Bounds bounds;
    private final boolean lines;

    private byte[] bytes;
    private int at;
    private int end;
    private int mark;

    /** No more bytes come. */
    private boolean ended;

    private @Nullable IOException failure;
    private boolean tooLarge;
    private byte[] beyond = {};

    /** How many bytes of the stream stood before the window. */
    private long before;

    /** Where each portion ended that reaches beyond the mark, counted from the start of the stream. */
    private long[] portions = new long[FEW];

    private int portionCount;

    private int line = 1;

    /** Where the line starts, moved by what its characters so far have more bytes than UTF-16 units. */
    private long lineStart;

    private int tokens;
    private int depth;
    private int markedLine = 1;
    private long markedLineStart;
    private int markedTokens;
    private int markedDepth;

    /** The plain text read last. */
    private int from;

    private int to;

    private char[] chars = new char[FEW];

    /** Parts of values that are not made yet. */
    @Nullable
    Object[] values = new Object[4 * FEW];

    private int top;
    private @Nullable Recent[] recents = new Recent[FEW];
    private final SortedScores scores = new SortedScores();
    private final LastTexts lastTexts = new LastTexts();

    private JsonInput(InputStream in, Bounds bounds, boolean lines, byte[] bytes, int end, boolean ended) {
        this.in = in;
        this.bounds = bounds;
        this.lines = lines;
        this.bytes = bytes;
        this.end = end;
        this.ended = ended;
    }

    /** A document from a stream, of which no more is taken than is needed. */
    public static JsonInput of(InputStream in, Bounds bounds) {
        return new JsonInput(in, bounds, false, new byte[PORTION + SLACK], 0, false);
    }

    /** A document that is all there. */
    public static JsonInput of(byte[] document, Bounds bounds) {
        return new JsonInput(
                InputStream.nullInputStream(),
                bounds,
                false,
                Arrays.copyOf(document, document.length + SLACK),
                document.length,
                true);
    }

    /** A stream of documents, one a line. */
    public static JsonInput lines(InputStream in, Bounds bounds) {
        return new JsonInput(in, bounds, true, new byte[PORTION + SLACK], 0, false);
    }

    /** The value that the document holds; null when it has to be read by the other reader, from {@link #rest()}. */
    public @Nullable Object document(Codec codec) {
        if (!starts()) {
            return null;
        }
        while (true) {
            try {
                next();
                Object value = codec.read(this);
                requireEnd();
                return tokens <= bounds.tokens() ? value : null;
            } catch (GiveUp why) {
                if (!again(why)) {
                    return null;
                }
            }
        }
    }

    /**
     * Hands over the elements of the document, which is an array.
     *
     * @return whether all was read; if not, {@link #elements()} were, and the other reader goes on behind them
     */
    public boolean elements(Codec codec, Consumer<Object> sink) {
        if (!starts()) {
            return false;
        }
        while (true) {
            try {
                if (elements == 0) {
                    open('[');
                }
                int c = next();
                if (c == ']') {
                    at++;
                    requireEnd();
                    return tokens < bounds.tokens();
                }
                if (elements > 0) {
                    require(',');
                    next();
                }
                Object value = codec.read(this);
                if (elements >= bounds.elements() || tokens > bounds.tokens()) {
                    throw GiveUp.NOT_IN_ORDER;
                }
                sink.accept(value);
                elements++;
                mark();
            } catch (GiveUp why) {
                if (!again(why)) {
                    return false;
                }
            }
        }
    }

    private int elements;

    /** How many elements have been handed over. */
    public int elements() {
        return elements;
    }

    /** Where the bytes of {@link #rest()} start: the line, 1 for the first. */
    public int line() {
        return markedLine;
    }

    /** Where the bytes of {@link #rest()} start: the place in the line, in UTF-16 units, 1 for the first. */
    public int column() {
        return (int) Math.min(Integer.MAX_VALUE, before + mark - markedLineStart + 1);
    }

    /** Where the bytes of {@link #rest()} start: how many bytes are before them. */
    public long offset() {
        return before + mark;
    }

    /** How many tokens are before the bytes of {@link #rest()}. */
    public int tokens() {
        return markedTokens;
    }

    /** How many bytes have been taken from the stream. */
    public long bytesRead() {
        return before + end + beyond.length;
    }

    /** Whether there is another line. */
    public boolean hasLine() throws IOException {
        mark();
        while (at == end && !ended) {
            fill();
        }
        rethrow();
        return at < end;
    }

    /** Whether the line starts with some bytes. */
    public boolean lineStartsWith(byte[] start) throws IOException {
        int from = 0;
        while (end - at < start.length && !ended && !hasFeed(at + from)) {
            from = end - at;
            fill();
        }
        rethrow();
        return end - at >= start.length && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }

    /** The value that the line holds; null when {@link #takeLine()} has to be read by the other reader. */
    public @Nullable Object lineValue(Codec codec) throws IOException {
        tokens = 0;
        mark();
        while (true) {
            try {
                next();
                Object value = codec.read(this);
                skipBlanks();
                if (at < end ? bytes[at] == '\n' : ended) {
                    if (at - mark > bounds.documentBytes() || tokens > bounds.tokens()) {
                        throw GiveUp.NOT_IN_ORDER;
                    }
                    at = Math.min(at + 1, end);
                    mark();
                    return value;
                }
                throw stuck(at);
            } catch (GiveUp why) {
                boolean again = end - mark <= bounds.documentBytes() && again(why);
                rethrow();
                if (!again) {
                    back();
                    return null;
                }
            }
        }
    }

    /**
     * The bytes of the line without its line feed, up to a number.
     *
     * @return null when the line is longer
     */
    public byte @Nullable [] takeLine() throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        boolean whole = true;
        while (true) {
            int feed = at;
            while (feed < end && bytes[feed] != '\n') {
                feed++;
            }
            long room = bounds.documentBytes() - taken.size();
            whole &= feed - at <= room;
            taken.write(bytes, at, (int) Math.min(feed - at, room));
            at = feed;
            mark();
            if (at < end || ended) {
                at = Math.min(at + 1, end);
                mark();
                rethrow();
                return whole ? taken.toByteArray() : null;
            }
            fill();
        }
    }

    /** The bytes from the mark on, in the portions in which they came, and what the stream still has. */
    public InputStream rest() {
        return new Rest();
    }

    private final class Rest extends InputStream {
        private int position = mark;
        private int portion;
        private int beyondPosition;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (position < end) {
                while (portion < portionCount && portions[portion] <= before + position) {
                    portion++;
                }
                long until = portion < portionCount ? portions[portion] - before : end;
                int count = (int) Math.min(length, until - position);
                System.arraycopy(bytes, position, target, offset, count);
                position += count;
                return count;
            }
            if (beyondPosition < beyond.length) {
                int count = Math.min(length, beyond.length - beyondPosition);
                System.arraycopy(beyond, beyondPosition, target, offset, count);
                beyondPosition += count;
                return count;
            }
            rethrow();
            return ended && !tooLarge ? -1 : in.read(target, offset, length);
        }
    }

    private void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Whether the document starts as one in UTF-8 does; whatever other start it has, the other reader names. */
    private boolean starts() {
        while (end < 4 && !ended) {
            fill();
        }
        for (int i = 0; i < Math.min(4, end); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return end > 0;
    }

    private void mark() {
        mark = at;
        markedLine = line;
        markedLineStart = lineStart;
        markedTokens = tokens;
        markedDepth = depth;
    }

    private void back() {
        at = mark;
        line = markedLine;
        lineStart = markedLineStart;
        tokens = markedTokens;
        depth = markedDepth;
        Arrays.fill(values, 0, top, null);
        top = 0;
        lastTexts.forget();
    }

    /** Goes back to the mark with more bytes, where that can help. */
    private boolean again(GiveUp why) {
        back();
        if (why != GiveUp.TOO_FEW_BYTES) {
            return false;
        }
        // Small portions of a long value would have it read over and over.
        int there = end - mark;
        int wanted = there < PORTION ? there + 1 : 2 * there;
        // A line that is all there is not held back for bytes of the next, which may never come.
        int from = there;
        while (end - mark < wanted && !ended && !(lines && hasFeed(mark + from))) {
            from = end - mark;
            fill();
        }
        return failure == null && !tooLarge;
    }

    private boolean hasFeed(int from) {
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** One more portion. */
    private void fill() {
        if (mark > 0) {
            lastTexts.forget();
            System.arraycopy(bytes, mark, bytes, 0, end - mark);
            before += mark;
            at -= mark;
            end -= mark;
            mark = 0;
            forgetPortions();
        }
        if (lines && before > WIDE && bytes.length < WIDE) {
            bytes = Arrays.copyOf(bytes, WIDE);
        }
        int wanted =
                lines ? Math.max(1, bytes.length - SLACK - end) : PORTION - (before + end < 4 ? end : unfinished());
        if (bytes.length - SLACK < end + wanted) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + wanted + SLACK));
        }
        int start = end;
        try {
            int count = in.read(bytes, end, wanted);
            ended = count < 0;
            end += Math.max(0, count);
        } catch (IOException e) {
            // What came before it may be at fault already, and is heard first.
            failure = e;
            ended = true;
        }
        if (!lines) {
            keepPortion(start);
        }
        Arrays.fill(bytes, end, end + SLACK, (byte) 0);
    }

    /** Remembers where the portion ends; keeps apart one that goes beyond the bound: nothing in it counts. */
    private void keepPortion(int start) {
        if (before + end > bounds.documentBytes()) {
            beyond = Arrays.copyOfRange(bytes, start, end);
            tooLarge = true;
            ended = true;
            end = start;
        }
        if (portionCount == portions.length) {
            portions = Arrays.copyOf(portions, 2 * portionCount);
        }
        portions[portionCount++] = before + end;
    }

    private void forgetPortions() {
        int passed = 0;
        while (passed < portionCount && portions[passed] <= before) {
            passed++;
        }
        portionCount -= passed;
        System.arraycopy(portions, passed, portions, 0, portionCount);
    }

    /** How many bytes at the end of the window start a character that is not all there. */
    private int unfinished() {
        for (int i = 1; i <= Math.min(3, end); i++) {
            int b = bytes[end - i] & 0xff;
            if (b >= 0xc0) {
                int length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                return i < length ? i : 0;
            }
            if (b < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    private GiveUp stuck(int place) {
        return place >= end && !ended ? GiveUp.TOO_FEW_BYTES : GiveUp.NOT_IN_ORDER;
    }

    private void requireEnd() throws GiveUp {
        while (true) {
            skipBlanks();
            if (at == end && !ended) {
                fill();
            } else if (at < end ? !isFeed() : failure != null || tooLarge) {
                throw GiveUp.NOT_IN_ORDER;
            } else if (at == end && ended) {
                return;
            }
        }
    }

    /** Steps over a line feed that is no end of a document; false when there is none. */
    private boolean isFeed() {
        if (bytes[at] != '\n' || lines) {
            return false;
        }
        if (at == 0 || bytes[at - 1] != '\r') {
            line++;
        }
        at++;
        lineStart = before + at;
        return true;
    }

    private void skipBlanks() {
        while (true) {
            int c = bytes[at];
            if (c == '\r') {
                line++;
                lineStart = before + at + 1;
            } else if (c != ' ' && c != '\t') {
                return;
            }
            at++;
        }
    }

    /** The first byte of the next token, which stays the next. */
    int next() throws GiveUp {
        while (true) {
            int c = bytes[at];
            if (c > ' ') {
                return c;
            }
            skipBlanks();
            c = bytes[at];
            if (c > ' ') {
                return c;
            }
            if (!isFeed()) {
                throw stuck(at);
            }
        }
    }

    /** Steps over a sign, which must be the next token. */
    void require(char sign) throws GiveUp {
        if (next() != sign) {
            throw stuck(at);
        }
        at++;
    }

    /** Steps into an object or array. */
    void open(char bracket) throws GiveUp {
        require(bracket);
        tokens++;
        if (++depth > bounds.depth()) {
            throw GiveUp.NOT_IN_ORDER;
        }
    }

    /** Steps over the bracket that is the next byte, out of an object or array that had some members. */
    void close(int members) throws GiveUp {
        at++;
        depth--;
        tokens++;
        if (members > bounds.elements()) {
            throw GiveUp.NOT_IN_ORDER;
        }
    }

    /**
     * Steps over what is between two members.
     *
     * @return whether another one follows; else the closing bracket is the next byte
     */
    boolean another(char bracket) throws GiveUp {
        int c = next();
        if (c == ',') {
            at++;
            next();
            return true;
        }
        if (c == bracket) {
            return false;
        }
        throw stuck(at);
    }

    /** Steps over a key and its colon; says which of some names it is, of which one is the most likely. */
    int name(Names names, int likely) throws GiveUp {
        int index = likely;
        int length = names.match((long) WORD.get(bytes, at), bytes, at, likely);
        if (length > 0) {
            at += length;
        } else {
            next();
            if (!isPlain()) {
                throw GiveUp.NOT_IN_ORDER;
            }
            index = names.find(bytes, from, to);
        }
        if (index < 0 || names.length(index) > bounds.nameLength()) {
            throw GiveUp.NOT_IN_ORDER;
        }
        tokens++;
        if (bytes[at] == ':') {
            at++;
        } else {
            require(':');
        }
        return index;
    }

    /** Steps over a key and its colon; the value of the key. */
    Object key(ScalarCodec codec) throws GiveUp {
        next();
        Object key = codec.text(this, bounds.nameLength());
        tokens++;
        require(':');
        return key;
    }

    /**
     * Steps over a text if it is of ASCII alone without escapes; then {@link #from} and {@link #to} say where it is.
     *
     * @return false when it is not, and nothing was stepped over
     */
    private boolean isPlain() throws GiveUp {
        if (bytes[at] != '"') {
            throw stuck(at);
        }
        int i = at + 1;
        while (true) {
            long word = (long) WORD.get(bytes, i);
            long quotes = word ^ (ONES * '"');
            long strokes = word ^ (ONES * '\\');
            long found =
                    (((quotes - ONES) & ~quotes) | ((strokes - ONES) & ~strokes) | ((word - ONES * ' ') & ~word) | word)
                            & HIGHS;
            if (found == 0) {
                i += SLACK;
                continue;
            }
            i += Long.numberOfTrailingZeros(found) >>> 3;
            if (bytes[i] != '"') {
                if (bytes[i] >= 0 && bytes[i] != '\\') {
                    throw stuck(i);
                }
                return false;
            }
            from = at + 1;
            to = i;
            at = i + 1;
            return true;
        }
    }

    /** Steps over the next text; it. */
    String text(int most) throws GiveUp {
        return isPlain() ? plain(most) : decoded(most);
    }

    private String plain(int most) throws GiveUp {
        if (to - from > most) {
            throw GiveUp.NOT_IN_ORDER;
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** A text with escapes or other characters than ASCII. */
    private String decoded(int most) throws GiveUp {
        int i = at + 1;
        int count = 0;
        int surplus = 0;
        boolean surrogates = false;
        while (true) {
            if (count + 2 > chars.length) {
                chars = Arrays.copyOf(chars, 2 * chars.length);
            }
            int c = bytes[i];
            if (c == '"') {
                break;
            }
            if (c >= 0 && c != '\\') {
                if (c < ' ') {
                    throw stuck(i);
                }
                chars[count++] = (char) c;
                i++;
            } else if (c == '\\') {
                char escaped = escaped(i + 1);
                i += bytes[i + 1] == 'u' ? 6 : 2;
                surrogates |= Character.isSurrogate(escaped);
                chars[count++] = escaped;
            } else if ((c & 0xe0) == 0xc0) {
                int point = (c & 0x1f) << 6 | continued(i + 1);
                if (point < 0x80) {
                    throw GiveUp.NOT_IN_ORDER;
                }
                chars[count++] = (char) point;
                i += 2;
                surplus++;
            } else if ((c & 0xf0) == 0xe0) {
                int point = (c & 0xf) << 12 | continued(i + 1) << 6 | continued(i + 2);
                if (point < 0x800 || (point >= 0xd800 && point <= 0xdfff)) {
                    throw GiveUp.NOT_IN_ORDER;
                }
                chars[count++] = (char) point;
                i += 3;
                surplus += 2;
            } else if ((c & 0xf8) == 0xf0) {
                int point = (c & 7) << 18 | continued(i + 1) << 12 | continued(i + 2) << 6 | continued(i + 3);
                if (point < 0x10000 || point > 0x10ffff) {
                    throw GiveUp.NOT_IN_ORDER;
                }
                chars[count++] = Character.highSurrogate(point);
                chars[count++] = Character.lowSurrogate(point);
                i += 4;
                surplus += 2;
            } else {
                throw GiveUp.NOT_IN_ORDER;
            }
        }
        if (count > most || (surrogates && !pairs(count))) {
            throw GiveUp.NOT_IN_ORDER;
        }
        at = i + 1;
        lineStart += surplus;
        return new String(chars, 0, count);
    }

    private int continued(int place) throws GiveUp {
        int b = bytes[place];
        if ((b & 0xc0) != 0x80) {
            throw stuck(place);
        }
        return b & 0x3f;
    }

    private char escaped(int place) throws GiveUp {
        return switch (bytes[place]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int unit = 0;
                for (int i = place + 1; i <= place + 4; i++) {
                    int digit = Character.digit(Math.max(0, bytes[i]), 16);
                    if (digit < 0) {
                        throw stuck(i);
                    }
                    unit = unit << 4 | digit;
                }
                yield (char) unit;
            }
            default -> throw stuck(place);
        };
    }

    private boolean pairs(int count) {
        for (int i = 0; i < count; i++) {
            if (Character.isSurrogate(chars[i])) {
                if (i + 1 == count || !Character.isSurrogatePair(chars[i], chars[i + 1])) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Steps over a number without exponent that JSON allows; {@link #from} and {@link #to} say where it is. */
    private void number() throws GiveUp {
        int i = at;
        if (bytes[i] == '-') {
            i++;
        }
        int whole = i;
        while (bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        if (i == whole || (bytes[whole] == '0' && i > whole + 1)) {
            throw stuck(i);
        }
        if (bytes[i] == '.') {
            int fraction = ++i;
            while (bytes[i] >= '0' && bytes[i] <= '9') {
                i++;
            }
            if (i == fraction) {
                throw stuck(i);
            }
        }
        if (i >= end) {
            throw stuck(i);
        }
        from = at;
        to = i;
        at = i;
        // The reader of everything makes a text of each number, and has that bounded as well.
        if (to - from > Math.min(bounds.numberLength(), bounds.stringLength())) {
            throw GiveUp.NOT_IN_ORDER;
        }
    }

    /** Steps over a whole number of at most 18 digits; it. */
    long count() throws GiveUp {
        number();
        boolean minus = bytes[from] == '-';
        long count = 0;
        if (to - from > 18 || (minus && bytes[from + 1] == '0')) {
            throw GiveUp.NOT_IN_ORDER;
        }
        for (int i = minus ? from + 1 : from; i < to; i++) {
            if (bytes[i] == '.') {
                throw GiveUp.NOT_IN_ORDER;
            }
            count = 10 * count + (bytes[i] - '0');
        }
        tokens++;
        return minus ? -count : count;
    }

    /** Steps over true or false. */
    boolean truth() throws GiveUp {
        boolean truth = bytes[at] == 't';
        String word = truth ? "true" : "false";
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                throw stuck(at + i);
            }
        }
        at += word.length();
        tokens++;
        return truth;
    }

    /** Steps over a text, or a number if it may be one; the value that a codec makes of it. */
    Object scalar(ScalarCodec codec, boolean mayBeNumber, int most) throws GiveUp {
        if (mayBeNumber && bytes[at] != '"') {
            number();
        } else if (!isPlain()) {
            return codec.parse(decoded(most));
        }
        if (to - from > most) {
            throw GiveUp.NOT_IN_ORDER;
        }
        int length = to - from;
        if (length > Recent.LONGEST || !codec.comesAgain()) {
            return codec.parse(this, bytes, from, to);
        }
        long a = word(from, length);
        long b = length > 8 ? word(from + 8, length - 8) : 0;
        long c = length > 16 ? word(from + 16, length - 16) : 0;
        Recent recent = recent(codec.number());
        Object known = recent.find(a, b, c);
        if (known == null) {
            known = codec.parse(this, bytes, from, to);
            recent.add(a, b, c, known);
        }
        return known;
    }

    /** A short text of which there are few, some bytes long from a place on. */
    String shared(int place, int length, int number) {
        if (length > Recent.LONGEST || length == 0) {
            return new String(bytes, place, length, StandardCharsets.ISO_8859_1);
        }
        long a = word(place, length);
        long b = length > 8 ? word(place + 8, length - 8) : 0;
        long c = length > 16 ? word(place + 16, length - 16) : 0;
        Recent recent = recent(number);
        Object known = recent.find(a, b, c);
        if (known == null) {
            known = new String(bytes, place, length, StandardCharsets.ISO_8859_1);
            recent.add(a, b, c, known);
        }
        return (String) known;
    }

    private long word(int place, int length) {
        long word = (long) WORD.get(bytes, place);
        return length >= 8 ? word : word & ((1L << (8 * length)) - 1);
    }

    private Recent recent(int number) {
        if (number >= recents.length) {
            recents = Arrays.copyOf(recents, Math.max(number + 1, 2 * recents.length));
        }
        Recent recent = recents[number];
        if (recent == null) {
            recent = new Recent();
            recents[number] = recent;
        }
        return recent;
    }

    /** Counts one token. */
    void counted() {
        tokens++;
    }

    int stringLength() {
        return bounds.stringLength();
    }

    int tokensSoFar() {
        return tokens;
    }

    /** Room for some parts; from which place on in {@link #values}. */
    int reserve(int count) {
        int base = top;
        top += count;
        if (top > values.length) {
            values = Arrays.copyOf(values, Math.max(top, 2 * values.length));
        }
        return base;
    }

    /** One more part behind the others. */
    void push(Object value) {
        int place = reserve(1);
        values[place] = value;
    }

    int top() {
        return top;
    }

    /** Gives back the room from a place on. */
    void release(int base) {
        Arrays.fill(values, base, top, null);
        top = base;
    }

    SortedScores scores() {
        return scores;
    }

    LastTexts lastTexts() {
        return lastTexts;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    /** Steps over a text that is the same as one read before: some bytes from a place on, in quotes. */
    boolean repeats(int place, int length, int surplus) {
        if (length < 0
                || at + length + 2 > end
                || bytes[at] != '"'
                || bytes[at + 1 + length] != '"'
                || !Arrays.equals(bytes, at + 1, at + 1 + length, bytes, place, place + length)) {
            return false;
        }
        at += length + 2;
        lineStart += surplus;
        return true;
    }

    /** How far the line's start has been moved; tells what a text had more bytes than UTF-16 units. */
    long lineStart() {
        return lineStart;
    }

    /**
     * Which of some names, as texts, stands behind a key of the object that is next, without stepping over anything; -1 when
     * none does.
     */
    int peek(byte[] key, Names names) throws GiveUp {
        int start = at;
        int startLine = line;
        long startOfLine = lineStart;
        int startTokens = tokens;
        try {
            require('{');
            if (next() == '}') {
                return -1;
            }
            do {
                if (!isPlain()) {
                    return -1;
                }
                boolean found = to - from == key.length && Arrays.equals(bytes, from, to, key, 0, key.length);
                require(':');
                int c = next();
                if (found) {
                    return c == '"' && isPlain() ? names.find(bytes, from, to) : -1;
                }
                skip();
            } while (another('}'));
            return -1;
        } finally {
            at = start;
            line = startLine;
            lineStart = startOfLine;
            tokens = startTokens;
        }
    }

    /** Steps over a value that is read later, or has been. */
    private void skip() throws GiveUp {
        int open = 0;
        do {
            int c = next();
            if (c == '"') {
                if (!isPlain()) {
                    decoded(Integer.MAX_VALUE);
                }
            } else {
                open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                at++;
                // Of a number or a word, the other bytes.
                while (open == 0 && isOfWord(bytes[at])) {
                    at++;
                }
            }
        } while (open > 0);
    }

    private static boolean isOfWord(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || b == '.' || b == '-' || b == '+' || b == 'E';
    }
}
