// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;

/** Documents made to hurt, read in a small machine; prints one line each: name, first problem, milliseconds. */
public final class Bombs {
    private Bombs() {}

    public static void main(String[] args) throws IOException {
        // The first reading loads classes; it is no part of any figure.
        OgpLocalJson.read("{}", Milestone.class);
        for (long n : new long[] {65, 1_000, 1_001, 100_000, 5_000_000}) {
            run("B01 " + n, repeat("[", n), Milestone.class);
            run("B02 " + n, repeat("{\"title\":", n), Milestone.class);
            run("B03 " + n, repeat("[{\"a\":", n), Milestone.class);
        }
        for (long n : new long[] {1_000, 1_001, 100_000, 10_000_000}) {
            run("B04 " + n, score(repeat("1", n)), ScoreSheet.class);
        }
        for (String exponent : new String[] {"20", "400", "99999", "999999999", "99999999999"}) {
            run("B05 1e" + exponent, score(text("1e" + exponent)), ScoreSheet.class);
            run("B05 1e-" + exponent, score(text("1e-" + exponent)), ScoreSheet.class);
        }
        for (long n : new long[] {100_000, 100_001, 20_000_001}) {
            run("B06 " + n, join(text("{\"title\":\""), repeat("x", n), text("\"}")), Milestone.class);
        }
        for (long n : new long[] {256, 257, 50_001}) {
            run("B07 " + n, join(text("{\""), repeat("x", n), text("\":0}")), Milestone.class);
        }
        for (long n : new long[] {10_000, 1_000_000}) {
            run("B08 " + n, keys(n), Milestone.class);
            run("B08 texts " + n, keys(n), LocalizedText.class);
            run("B08 use " + n, keys(n), RuleUse.class);
        }
        run("B09 65536", colliding(), LocalizedText.class);
        run("B10 1000000", join(text("["), repeat("[],", 1_000_000), text("[]]")), Milestone.class);
        run("B11 2", text("{\"title\":\"a\",\"title\":\"a\"}"), Milestone.class);
        run("B11 1000000", join(text("{"), repeat("\"title\":\"a\",", 1_000_000), text("\"a\":0}")), Milestone.class);
        run("B12 100000000", join(repeat(" ", 100_000_000), text("{}")), Milestone.class);
        run("B13 2", text("{}{}"), Milestone.class);
        for (long n : new long[] {16_666, 3_333_334}) {
            run("B17 " + n, join(text("{\"title\":\""), repeat("\\u0041", n), text("\"}")), Milestone.class);
        }
    }

    private static void run(String name, InputStream document, Class<?> type) throws IOException {
        long start = System.nanoTime();
        ReadResult<?> result = OgpLocalJson.read(document, type);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(name + ": "
                + result.problems().stream()
                        .map(problem -> problem.code().code())
                        .distinct()
                        .toList()
                + " " + millis);
    }

    private static InputStream score(InputStream literal) {
        return join(text("{\"application\":\"A-1\",\"evaluator\":\"E1\",\"scores\":{\"c\":"), literal, text("}}"));
    }

    private static InputStream keys(long n) {
        return join(text("{"), each(n, i -> "\"key" + i + "\":0,"), text("\"last\":0}"));
    }

    /** Keys of one hash code: words of the two-letter syllables Aa and BB. */
    private static InputStream colliding() {
        return join(
                text("{"),
                each(65_536, i -> {
                    StringBuilder key = new StringBuilder("\"");
                    for (int bit = 0; bit < 16; bit++) {
                        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                    }
                    return key.append("\":0,").toString();
                }),
                text("\"last\":0}"));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream repeat(String text, long n) {
        return each(n, i -> text);
    }

    private static InputStream each(long n, LongFunction<String> part) {
        return new SequenceInputStream(new Enumeration<>() {
            private long next;

            @Override
            public boolean hasMoreElements() {
                return next < n;
            }

            @Override
            public InputStream nextElement() {
                if (next >= n) {
                    throw new NoSuchElementException();
                }
                StringBuilder block = new StringBuilder();
                while (next < n && block.length() < 8192) {
                    block.append(part.apply(next++));
                }
                return text(block.toString());
            }
        });
    }

    private static InputStream join(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(java.util.List.of(parts)));
    }
}
