// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.ogplocal.io.codec.JsonInput;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens straight from a parser, with every limit checked before anything is kept. */
final class LiveTokens extends Tokens {
    private final JsonParser parser;
    private final Limits limits;
    private final int[] members;
    private int depth;
    private int count;
    private Kind kind = Kind.END;
    private String text = "";
    private int line = 1;
    private int column = 1;
    private int linesBefore;
    private int columnsBefore;

    LiveTokens(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
        this.members = new int[limits.depth() + 2];
    }

    /** Tokens of an array behind elements that have been read, for which one empty object stands at the parser's start. */
    static LiveTokens behindElements(JsonParser parser, Limits limits, JsonInput read) throws IOException {
        LiveTokens tokens = new LiveTokens(parser, limits);
        for (int i = 0; i < Preceded.FIRST_ELEMENT.length(); i++) {
            parser.nextToken();
        }
        tokens.depth = 1;
        tokens.members[1] = read.elements();
        tokens.count = read.tokens();
        tokens.linesBefore = read.line() - 1;
        tokens.columnsBefore = read.column() - 1 - Preceded.FIRST_ELEMENT.length();
        return tokens;
    }

    private int line(JsonLocation at) {
        return Math.max(1, at.getLineNr() + linesBefore);
    }

    private int column(JsonLocation at) {
        return Math.max(1, at.getLineNr() == 1 ? at.getColumnNr() + columnsBefore : at.getColumnNr());
    }

    @Override
    Kind next() throws IOException {
        try {
            return accept(parser.nextToken());
        } catch (StreamConstraintsException e) {
            throw constraint(e);
        } catch (JsonEOFException e) {
            throw fault(ProblemCode.UNFINISHED, e);
        } catch (JsonProcessingException e) {
            // The parser finds half pairs in keys before we do, and says so in its message only.
            throw fault(
                    e.getOriginalMessage().contains("surrogate") ? ProblemCode.LONE_SURROGATE : ProblemCode.SYNTAX, e);
        }
    }

    /** Takes the token that the parser stands on; for parsers that somebody else has started. */
    Kind current() throws IOException {
        return accept(parser.currentToken());
    }

    @Override
    Kind kind() {
        return kind;
    }

    @Override
    String text() {
        return text;
    }

    @Override
    int line() {
        return line;
    }

    @Override
    int column() {
        return column;
    }

    private Kind accept(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            JsonLocation end = parser.currentLocation();
            line = line(end);
            column = column(end);
            if (depth > 0) {
                throw new Fault(ProblemCode.UNFINISHED, line, column, Map.of());
            }
            kind = Kind.END;
            return kind;
        }
        JsonLocation at = parser.currentTokenLocation();
        line = line(at);
        column = column(at);
        if (++count > limits.tokens()) {
            throw Fault.limit(ProblemCode.TOO_MANY_TOKENS, line, column, limits.tokens());
        }
        kind = kind(token);
        switch (kind) {
            case OBJECT, ARRAY -> {
                member();
                depth++;
                if (depth > limits.depth()) {
                    throw Fault.limit(ProblemCode.TOO_DEEP, line, column, limits.depth());
                }
                members[depth] = 0;
            }
            case OBJECT_END, ARRAY_END -> depth--;
            case KEY -> {
                text = parser.currentName();
                wholeCharacters();
                if (text.length() > limits.nameLength()) {
                    throw Fault.limit(ProblemCode.NAME_TOO_LONG, line, column, limits.nameLength());
                }
            }
            case TEXT -> {
                member();
                text = parser.getText();
                wholeCharacters();
                if (text.length() > limits.stringLength()) {
                    throw Fault.limit(ProblemCode.STRING_TOO_LONG, line, column, limits.stringLength());
                }
            }
            case NUMBER -> {
                member();
                text = parser.getText();
                if (text.length() > limits.numberLength()) {
                    throw Fault.limit(ProblemCode.NUMBER_TOO_LONG, line, column, limits.numberLength());
                }
            }
            case TRUTH -> {
                member();
                text = token == JsonToken.VALUE_TRUE ? "true" : "false";
            }
            default -> member();
        }
        return kind;
    }

    private void member() throws Fault {
        if (depth > 0 && ++members[depth] > limits.elements()) {
            throw Fault.limit(ProblemCode.TOO_MANY_ELEMENTS, line, column, limits.elements());
        }
    }

    private void wholeCharacters() throws Fault {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new Fault(ProblemCode.LONE_SURROGATE, line, column, Map.of());
                }
                i++;
            }
        }
    }

    private Fault constraint(StreamConstraintsException e) {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        // The parser tells its limits apart in the message only; it is asked for the same limits as ours.
        String message = e.getOriginalMessage();
        if (message.startsWith("Name ")) {
            return Fault.limit(ProblemCode.NAME_TOO_LONG, line(at), column(at), limits.nameLength());
        }
        if (message.startsWith("Number ")) {
            return Fault.limit(ProblemCode.NUMBER_TOO_LONG, line(at), column(at), limits.numberLength());
        }
        if (message.startsWith("String ")) {
            return Fault.limit(ProblemCode.STRING_TOO_LONG, line(at), column(at), limits.stringLength());
        }
        return Fault.limit(ProblemCode.TOO_DEEP, line(at), column(at), limits.depth());
    }

    private Fault fault(ProblemCode code, JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new Fault(code, line(at), column(at), Map.of());
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case END_OBJECT -> Kind.OBJECT_END;
            case START_ARRAY -> Kind.ARRAY;
            case END_ARRAY -> Kind.ARRAY_END;
            case FIELD_NAME -> Kind.KEY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.TRUTH;
            default -> Kind.NULL;
        };
    }
}
