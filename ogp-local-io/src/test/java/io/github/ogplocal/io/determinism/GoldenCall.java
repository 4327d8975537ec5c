// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.determinism;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A small call, made for this test, and the one outcome it has: ids in both cases, times under several offsets, names in
 * Arabic, ties that stay open at two cuts, files of one authority, recusals, missing scores, places passed on.
 */
final class GoldenCall {
    private GoldenCall() {}

    /** The bytes of the outcome, of documents in the order that a seed gives. */
    static byte[] outcome(long seed) throws IOException {
        SelectionProcedure procedure;
        try (InputStream in = open("procedure.json")) {
            procedure = OgpLocalJson.read(in, SelectionProcedure.class).orElseThrow();
        }
        Random order = new Random(seed);
        Selection selection = SelectionEngine.of(procedure)
                .select(
                        shuffled("applications.json", Application.class, order),
                        shuffled("sheets.json", ScoreSheet.class, order),
                        shuffled("recusals.json", Recusal.class, order));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OgpLocalJson.write(selection.toOutcome(), out);
        return out.toByteArray();
    }

    /** The bytes that the outcome must have. */
    static byte[] expected() throws IOException {
        try (InputStream in = open("outcome.json")) {
            return in.readAllBytes();
        }
    }

    private static <T> List<T> shuffled(String name, Class<T> type, Random order) throws IOException {
        try (InputStream in = open(name)) {
            List<T> documents = new ArrayList<>(OgpLocalJson.readList(in, type).orElseThrow());
            Collections.shuffle(documents, order);
            return documents;
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = GoldenCall.class.getResourceAsStream("/determinism/" + name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return in;
    }
}
