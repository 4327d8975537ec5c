// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.model.plan.Milestone;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads documents that hold a word which no log may repeat; {@link PrintedLogs} shows what is logged. */
public final class ReadWithLogs {
    static final String WORD = "canary";
    static final String GOOD = "{\"title\":\"" + WORD + "\",\"start\":\"2025-01-01\",\"end\":\"2025-06-30\"}";
    static final String BAD = "{\"" + WORD + "\":\"" + WORD + "\",\"title\":\"" + WORD + "\",\"start\":\"" + WORD
            + "\",\"end\":\"" + WORD + "\"}";
    static final String BROKEN = "{\"title\":\"" + WORD + "\" " + WORD;

    private ReadWithLogs() {}

    public static void main(String[] args) throws Exception {
        for (String document : new String[] {GOOD, BAD, BROKEN}) {
            OgpLocalJson.read(stream(document), Milestone.class);
        }
        OgpLocalJson.readList(stream("[" + GOOD + "]"), Milestone.class);
        OgpLocalJson.read(GOOD, Milestone.class);
        OgpLocalNdjson.readList(stream(BAD + "\n{\"summary\":{\"values\":1}}\n"), Milestone.class);
        System.out.println("read all");
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
