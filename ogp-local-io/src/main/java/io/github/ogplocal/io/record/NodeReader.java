// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads JSON (RFC 8259) into {@link Node}s and keeps the literals of numbers, which the canonical form depends on.
 *
 * <p>Refuses what RFC 8785 cannot write: keys twice, half surrogate pairs, bytes that are no UTF-8, a byte order mark.
 */
final class NodeReader {
    private static final int MOST_DEPTH = 200;

    private final String text;
    private int at;
    private int depth;

    private NodeReader(String text) {
        this.text = text;
    }

    static Node read(byte[] bytes) throws NotJson {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotJson("not UTF-8", in.position());
        }
        String text = out.flip().toString();
        try {
            return read(text);
        } catch (NotJson e) {
            throw new NotJson(e.reason(), text.substring(0, e.at()).getBytes(StandardCharsets.UTF_8).length);
        }
    }

    static Node read(String text) throws NotJson {
        NodeReader reader = new NodeReader(text);
        reader.skipBlanks();
        Node node = reader.value();
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.fault("text after the end");
        }
        return node;
    }

    private Node value() throws NotJson {
        return switch (peek()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> new Node.Text(string());
            case 't' -> word(Node.Word.TRUE);
            case 'f' -> word(Node.Word.FALSE);
            case 'n' -> word(Node.Word.NULL);
            default -> numeral();
        };
    }

    private Node members() throws NotJson {
        enter();
        SortedMap<String, Node> members = new TreeMap<>();
        skipBlanks();
        if (peek() == '}') {
            at++;
        } else {
            boolean more = true;
            while (more) {
                skipBlanks();
                if (peek() != '"') {
                    throw fault("a key is expected");
                }
                int start = at;
                String key = string();
                skipBlanks();
                expect(':');
                skipBlanks();
                if (members.put(key, value()) != null) {
                    throw new NotJson("a key stands twice", start);
                }
                skipBlanks();
                more = peek() == ',';
                expect(more ? ',' : '}');
            }
        }
        depth--;
        return new Node.Members(members);
    }

    private Node elements() throws NotJson {
        enter();
        List<Node> elements = new ArrayList<>();
        skipBlanks();
        if (peek() == ']') {
            at++;
        } else {
            boolean more = true;
            while (more) {
                skipBlanks();
                elements.add(value());
                skipBlanks();
                more = peek() == ',';
                expect(more ? ',' : ']');
            }
        }
        depth--;
        return new Node.Elements(elements);
    }

    private void enter() throws NotJson {
        at++;
        if (++depth > MOST_DEPTH) {
            throw fault("too deep");
        }
    }

    private Node word(Node.Word word) throws NotJson {
        if (!text.startsWith(word.literal(), at)) {
            throw fault("unknown word");
        }
        at += word.literal().length();
        return word;
    }

    private Node numeral() throws NotJson {
        int start = at;
        skip('-');
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        return new Node.Numeral(text.substring(start, at));
    }

    private void digits() throws NotJson {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw fault("a digit is expected");
        }
    }

    private String string() throws NotJson {
        int start = at;
        at++;
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at);
            if (c < ' ') {
                throw fault("a control character must be escaped");
            }
            at++;
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == string.length()
                        || !Character.isLowSurrogate(string.charAt(i + 1))) {
                    throw new NotJson("half a surrogate pair", start);
                }
                i++;
            }
        }
        return string.toString();
    }

    private char escaped() throws NotJson {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int unit = 0;
                for (int i = 0; i < 4; i++) {
                    char hex = peek();
                    int digit = hex < 128 ? Character.digit(hex, 16) : -1;
                    if (digit < 0) {
                        throw fault("a hexadecimal digit is expected");
                    }
                    unit = unit * 16 + digit;
                    at++;
                }
                yield (char) unit;
            }
            default -> throw fault("unknown escape");
        };
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) throws NotJson {
        if (peek() != c) {
            throw fault("'" + c + "' is expected");
        }
        at++;
    }

    private char peek() throws NotJson {
        if (at >= text.length()) {
            throw fault("the end comes too early");
        }
        return text.charAt(at);
    }

    private NotJson fault(String reason) {
        return new NotJson(reason, at);
    }
}
