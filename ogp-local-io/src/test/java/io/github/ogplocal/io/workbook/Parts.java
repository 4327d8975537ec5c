// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook taken apart, so that a test can do to it what an evaluator or an attacker might. */
final class Parts {
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SCORES = "xl/worksheets/sheet1.xml";
    static final String INSTRUCTIONS = "xl/worksheets/sheet2.xml";
    static final String IDENTITY = "xl/worksheets/sheet3.xml";
    static final String STYLES = "xl/styles.xml";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Parts(byte[] workbook) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Parts of(EvaluatorGrid grid) {
        return new Parts(Grids.workbook(grid, "en"));
    }

    Map<String, String> all() {
        return parts;
    }

    String part(String name) {
        return parts.get(name);
    }

    Parts put(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Replaces something that must be there. */
    Parts replace(String name, String old, String now) {
        String xml = parts.get(name);
        if (!xml.contains(old)) {
            throw new IllegalArgumentException(name + " does not hold " + old + ": " + xml);
        }
        parts.put(name, xml.replace(old, now));
        return this;
    }

    /** Replaces one cell of the sheet of scores. */
    Parts cell(String place, String xml) {
        String sheet = parts.get(SCORES);
        int start = sheet.indexOf("<c r=\"" + place + "\"");
        if (start < 0) {
            throw new IllegalArgumentException("no cell " + place);
        }
        int close = sheet.indexOf('>', start);
        int end = sheet.charAt(close - 1) == '/' ? close + 1 : sheet.indexOf("</c>", start) + "</c>".length();
        parts.put(SCORES, sheet.substring(0, start) + xml + sheet.substring(end));
        return this;
    }

    /** The workbook put together again, compressed, as spreadsheets do. */
    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
