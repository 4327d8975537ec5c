// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.io.Tokens.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the leaves of a document; without recursion, for documents may be deep. */
final class LeafReader {
    /** An object or array that is being read: what stands before its next value, and what it held so far. */
    private static final class Level {
        final boolean array;
        final int line;
        final int column;
        final Set<String> keys = new HashSet<>();
        int members;

        Level(boolean array, int line, int column) {
            this.array = array;
            this.line = line;
            this.column = column;
        }
    }

    private final ProblemList problems;
    private final List<JsonLeaf> leaves = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    LeafReader(ProblemList problems) {
        this.problems = problems;
    }

    List<JsonLeaf> leaves() {
        return leaves;
    }

    /** Where reading has come to. */
    String pointer() {
        return new JsonLeaf(path, JsonLeaf.Kind.NULL, "", 1, 1).pointer();
    }

    /** Reads the value on whose first token {@code tokens} stand. */
    void read(Tokens tokens) throws IOException {
        do {
            Level level = levels.peek();
            switch (tokens.kind()) {
                case KEY -> key(tokens);
                case OBJECT, ARRAY -> {
                    index(level);
                    levels.push(new Level(tokens.kind() == Kind.ARRAY, tokens.line(), tokens.column()));
                }
                case OBJECT_END, ARRAY_END -> {
                    Level ended = levels.pop();
                    if (ended.members == 0) {
                        JsonLeaf.Kind kind = ended.array ? JsonLeaf.Kind.EMPTY_ARRAY : JsonLeaf.Kind.EMPTY_OBJECT;
                        leaves.add(new JsonLeaf(path, kind, "", ended.line, ended.column));
                    }
                    leave();
                }
                case TEXT -> leaf(level, tokens, JsonLeaf.Kind.TEXT);
                case NUMBER -> leaf(level, tokens, JsonLeaf.Kind.NUMBER);
                case TRUTH -> leaf(level, tokens, JsonLeaf.Kind.TRUTH);
                case NULL -> leaf(level, tokens, JsonLeaf.Kind.NULL);
                case END -> throw new IllegalStateException("leaf reader: read beyond the end");
            }
        } while (!levels.isEmpty() && tokens.next() != Kind.END);
    }

    private void key(Tokens tokens) {
        Level level = levels.element();
        path.add(tokens.text());
        level.members++;
        if (!level.keys.add(tokens.text())) {
            problems.add(Problem.of(ProblemCode.DUPLICATE_KEY, pointer(), tokens.line(), tokens.column(), Map.of()));
        }
    }

    private void index(@Nullable Level level) {
        if (level != null && level.array) {
            path.add(Integer.toString(level.members));
            level.members++;
        }
    }

    private void leaf(@Nullable Level level, Tokens tokens, JsonLeaf.Kind kind) {
        index(level);
        String text = kind == JsonLeaf.Kind.NULL ? "" : tokens.text();
        leaves.add(new JsonLeaf(path, kind, text, tokens.line(), tokens.column()));
        leave();
    }

    /** Takes the key or index of a value off the path. */
    private void leave() {
        if (!path.isEmpty()) {
            path.remove(path.size() - 1);
        }
    }
}
