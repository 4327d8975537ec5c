// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.examples.benchmarks.InTurns.Side;
import io.github.ogplocal.examples.benchmarks.InTurns.Took;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the table of {@link JsonBenchmark}'s sides, taken in turn in one process, so that a busy machine is busy for all of them:
 * processor time of the thread, best and median of the rounds behind the warm-up, and bytes. The arguments are the kind of documents,
 * how many, and how many rounds.
 */
final class JsonReport {
    /** Documents a round, at least. */
    private static final int ROUND = 40_000;

    private JsonReport() {}

    /**
     * Prints the table.
     *
     * @param arguments kind of documents; how many; rounds
     */
    public static void main(String[] arguments) throws Exception {
        String kind = arguments[0];
        int size = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        JsonDocuments<?> documents = JsonDocuments.of(kind, size);
        if (JsonDocuments.of(kind, Math.min(size, 1_000)).differences() > 0) {
            throw new IllegalStateException("not all sides read and write the same " + kind);
        }
        int count = documents.values().size();
        byte[] array = documents.tightArray();
        System.out.printf(Locale.ROOT, "%,d %s of %,d bytes%n%n", count, kind, array.length / count);
        System.out.println("| " + kind + " | ns, best (median) | × by hand, medians | bytes allocated |");
        System.out.println("|---|--:|--:|--:|");
        double byHand = 1;
        for (Map.Entry<String, Took> each : InTurns.measure(
                        sides(documents, array, documents.lines()), count, ROUND, rounds)
                .entrySet()) {
            byHand = each.getKey().endsWith("by hand") ? each.getValue().median() : byHand;
            System.out.print(InTurns.line(
                    each.getKey(), each.getValue(), Page.ratio(each.getValue().median(), byHand)));
        }
    }

    private static Map<String, Side> sides(JsonDocuments<?> documents, byte[] array, byte[] lines) {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("read an array: by hand", reader -> reader.accept(documents.readListPlain(array)));
        sides.put("read an array: library", reader -> reader.accept(documents.readList(array)));
        sides.put("read an array: databind", reader -> reader.accept(documents.readListDatabind(array)));
        sides.put(
                "read lines: by hand",
                reader -> documents.readLinesPlain(new ByteArrayInputStream(lines), reader::accept));
        sides.put(
                "read lines: library", reader -> documents.readLines(new ByteArrayInputStream(lines), reader::accept));
        sides.put("write lines: by hand", reader -> documents.writeLinesPlain(OutputStream.nullOutputStream()));
        sides.put("write lines: library", reader -> documents.writeLines(OutputStream.nullOutputStream()));
        sides.put("write lines: databind", reader -> documents.writeLinesDatabind(OutputStream.nullOutputStream()));
        sides.put("write an array: by hand", reader -> documents.writeListPlain(OutputStream.nullOutputStream()));
        sides.put("write an array: library", reader -> documents.writeList(OutputStream.nullOutputStream()));
        return sides;
    }
}
