// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The canonical form of JSON (RFC 8785): no blanks, keys in the order of their UTF-16 units, the shortest escapes, numbers
 * as ECMAScript writes them. The same value has the same bytes everywhere.
 *
 * <p>{@link #of} takes any JSON. {@link #strict} takes what our own records may hold: of numbers whole ones alone, from
 * -(2<sup>53</sup>-1) to 2<sup>53</sup>-1, so that no reader in any language can lose a digit.
 */
public final class CanonicalJson {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");
    private static final long MOST = (1L << 53) - 1;

    private CanonicalJson() {}

    /**
     * The canonical form of a document.
     *
     * @param json UTF-8
     * @return UTF-8, without a line feed at the end
     * @throws IllegalArgumentException if the bytes are no JSON, a key stands twice, a text has half a surrogate pair, or a
     *     number is too large for a double
     */
    public static byte[] of(byte[] json) {
        return bytes(read(json), false);
    }

    /**
     * The canonical form of a document that may stand in a record.
     *
     * @param json UTF-8
     * @return UTF-8, without a line feed at the end
     * @throws IllegalArgumentException as for {@link #of}, and if a number is not whole or too large for a record
     */
    public static byte[] strict(byte[] json) {
        return bytes(read(json), true);
    }

    /** A number as ECMAScript writes it, the shortest text that gives it back. */
    static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("canonical JSON: a number must be finite");
        }
        return ShortestNumber.of(number);
    }

    private static Node read(byte[] json) {
        try {
            return NodeReader.read(json);
        } catch (NotJson e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Where a number stands that a record must not hold; empty when there is none. */
    static Optional<String> otherNumber(Node node, String pointer) {
        if (node instanceof Node.Numeral numeral) {
            return isWhole(numeral) ? Optional.empty() : Optional.of(pointer);
        }
        if (node instanceof Node.Elements elements) {
            for (int i = 0; i < elements.elements().size(); i++) {
                Optional<String> other = otherNumber(elements.elements().get(i), pointer + "/" + i);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        if (node instanceof Node.Members members) {
            for (Map.Entry<String, Node> member : members.members().entrySet()) {
                Optional<String> other = otherNumber(member.getValue(), pointer + "/" + escape(member.getKey()));
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    /** A key as it stands in a JSON Pointer. */
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isWhole(Node.Numeral numeral) {
        return WHOLE.matcher(numeral.literal()).matches() && Math.abs(Long.parseLong(numeral.literal())) <= MOST;
    }

    /** The canonical bytes of a value that holds whole numbers only. */
    static byte[] strict(Node node) {
        return bytes(node, true);
    }

    private static byte[] bytes(Node node, boolean strict) {
        StringBuilder out = new StringBuilder();
        write(node, strict, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Node node, boolean strict, StringBuilder out) {
        if (node instanceof Node.Members members) {
            out.append('{');
            Iterator<Map.Entry<String, Node>> entries =
                    members.members().entrySet().iterator();
            while (entries.hasNext()) {
                Map.Entry<String, Node> entry = entries.next();
                write(entry.getKey(), out);
                out.append(':');
                write(entry.getValue(), strict, out);
                out.append(entries.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (node instanceof Node.Elements elements) {
            out.append('[');
            for (int i = 0; i < elements.elements().size(); i++) {
                out.append(i == 0 ? "" : ",");
                write(elements.elements().get(i), strict, out);
            }
            out.append(']');
        } else if (node instanceof Node.Text text) {
            write(text.text(), out);
        } else if (node instanceof Node.Word word) {
            out.append(word.literal());
        } else if (node instanceof Node.Numeral numeral) {
            out.append(literal(numeral, strict));
        }
    }

    private static String literal(Node.Numeral numeral, boolean strict) {
        if (!strict) {
            return number(Double.parseDouble(numeral.literal()));
        }
        if (!isWhole(numeral)) {
            throw new IllegalArgumentException("canonical JSON: a number of a record must be whole and within 2^53,"
                    + " got one of " + numeral.literal().length() + " characters");
        }
        return numeral.literal();
    }

    private static void write(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
