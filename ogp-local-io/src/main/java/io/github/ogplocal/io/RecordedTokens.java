// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one value, kept so that they can be read after something that stands behind them: the attribute that
 * tells kinds apart, or the rule whose form types the settings.
 */
final class RecordedTokens extends Tokens {
    /** The most tokens that one such value may have; it is held in memory as a whole. */
    static final int MOST = 100_000;

    private record Token(Kind kind, String text, int line, int column) {}

    private final List<Token> tokens;
    private int at = -1;

    private RecordedTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Keeps the current value of {@code source}, which then stands on the value's last token. */
    static RecordedTokens of(Tokens source) throws IOException {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        Kind kind = source.kind();
        while (true) {
            tokens.add(new Token(
                    kind,
                    kind == Kind.KEY || kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.TRUTH
                            ? source.text()
                            : "",
                    source.line(),
                    source.column()));
            if (tokens.size() > MOST) {
                throw Fault.limit(ProblemCode.TOO_MANY_TOKENS, source.line(), source.column(), MOST);
            }
            if (kind == Kind.OBJECT || kind == Kind.ARRAY) {
                depth++;
            } else if (kind == Kind.OBJECT_END || kind == Kind.ARRAY_END) {
                depth--;
            }
            if (depth == 0) {
                return new RecordedTokens(tokens);
            }
            kind = source.next();
        }
    }

    /** The same tokens from the start. */
    RecordedTokens again() {
        return new RecordedTokens(tokens);
    }

    @Override
    Kind next() {
        at++;
        return kind();
    }

    @Override
    Kind kind() {
        return tokens.get(at).kind();
    }

    @Override
    String text() {
        return tokens.get(at).text();
    }

    @Override
    int line() {
        return tokens.get(at).line();
    }

    @Override
    int column() {
        return tokens.get(at).column();
    }
}
