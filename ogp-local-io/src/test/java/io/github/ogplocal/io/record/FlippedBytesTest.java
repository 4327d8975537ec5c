// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Bytes of every file of a ten-candidate record, one bit of each flipped; the bit goes round from byte to byte. The ordinary
 * build takes every seventh byte; {@code -Dogp.flips.step=1} takes every one, {@code -Dogp.flips.bits=8} every bit of those
 * taken.
 */
class FlippedBytesTest {
    private static final int STEP = Integer.getInteger("ogp.flips.step", 7);
    private static final int BITS = Integer.getInteger("ogp.flips.bits", 1);
    /** A program is started for them, so fewer. */
    private static final int OUTSIDE_STEP = Integer.getInteger("ogp.flips.outsideStep", 997);

    @Test
    void verify_findsEveryFlippedByteAndNamesItsFileAndPlace() {
        DecisionRecord right = TenCandidates.record();
        String head = right.head().orElseThrow();
        Map<String, byte[]> files = new TreeMap<>(right.files());
        assertThat(right.verify(head).isConfirmed()).isTrue();
        Memo known = new Memo();
        int flips = 0;
        for (Map.Entry<String, byte[]> file : right.files().entrySet()) {
            byte[] bytes = file.getValue();
            Places places = new Places(bytes);
            for (int i = 0; i < bytes.length; i += STEP) {
                for (int bit = 0; bit < BITS; bit++) {
                    byte[] flipped = flipped(bytes, i, i / STEP + bit);
                    files.put(file.getKey(), flipped);
                    Verification found =
                            DecisionRecord.ofFiles(files).verify(Optional.of(head), OgpLocalJson.standard(), known);
                    known.forget(file.getKey(), flipped);
                    if (found.result() != Verification.Result.DIFFERENT || !names(found, file.getKey(), places, i)) {
                        assertThat(found.differences())
                                .as(file.getKey() + " byte " + i + " of " + places.pointer(i) + ", bit "
                                        + (i / STEP + bit) % 8)
                                .isNull();
                    }
                    flips++;
                }
            }
            files.put(file.getKey(), bytes);
        }
        assertThat(flips).isGreaterThanOrEqualTo(size(right) / STEP * BITS);
    }

    private static boolean names(Verification found, String file, Places places, int at) {
        return found.differences().stream()
                .filter(difference -> difference.file().equals(file))
                .anyMatch(difference -> difference.code() == DifferenceCode.NOT_JSON
                        ? Integer.parseInt(difference.stated().orElseThrow()) >= places.start(at)
                        : places.isOnTheWay(difference.pointer(), at));
    }

    @Test
    void places_tellWhereABytesValueStands() {
        byte[] json = "{\"a\":{\"b/c\":[1,\"x\\\"]\"]},\"d\":null}".getBytes(StandardCharsets.UTF_8);
        Places places = new Places(json);
        assertThat(places.pointer(2)).isEqualTo("/a");
        assertThat(places.pointer(7)).isEqualTo("/a/b~1c");
        assertThat(places.pointer(13)).isEqualTo("/a/b~1c/0");
        assertThat(places.pointer(18)).isEqualTo("/a/b~1c/1");
        assertThat(places.pointer(json.length - 3)).isEqualTo("/d");
        assertThat(places.start(18)).isEqualTo(15);
        assertThat(places.isOnTheWay("/a/b~1c", 18)).isTrue();
        assertThat(places.isOnTheWay("/a/b~1c/1/z", 18)).isTrue();
        assertThat(places.isOnTheWay("/a/b~1c/10", 18)).isFalse();
        assertThat(places.isOnTheWay("/a/b~1c/0", 18)).isFalse();
        assertThat(places.isOnTheWay("", 18)).isFalse();
    }

    @Test
    void outsideVerifier_findsFlippedBytesAndNamesTheirFile() throws IOException {
        OutsideVerifier.requirePython();
        DecisionRecord right = TenCandidates.record();
        String head = right.head().orElseThrow();
        List<String> files = new ArrayList<>();
        OutsideVerifier.Answer answer = OutsideVerifier.verifyMany(out -> {
            out.write(OutsideVerifier.line("control", right));
            int number = 0;
            for (Map.Entry<String, byte[]> file : right.files().entrySet()) {
                byte[] bytes = file.getValue();
                for (int i = 0; i < bytes.length; i += OUTSIDE_STEP) {
                    Map<String, byte[]> flipped = new TreeMap<>(right.files());
                    // One of the lower bits, so that the line with all files stays one line of JSON.
                    flipped.put(file.getKey(), flipped(bytes, i, number % 3));
                    out.write(OutsideVerifier.line("flip " + number++, head, flipped));
                    files.add(file.getKey());
                }
            }
        });

        assertThat(answer.lines())
                .last()
                .isEqualTo("records " + (files.size() + 1) + ", agreeing 1, differing " + files.size()
                        + ", not verified 0");
        for (int number = 0; number < files.size(); number++) {
            String start = "flip " + number + ": " + files.get(number) + " ";
            assertThat(answer.lines()).as(start).anyMatch(line -> line.startsWith(start));
        }
        assertThat(files.size()).isGreaterThan(size(right) / OUTSIDE_STEP);
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private static int size(DecisionRecord record) {
        return record.files().values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    /** Which value each byte of a canonical document belongs to, found without the library's reader. */
    private static final class Places {
        private final byte[] json;
        private final String[] pointers;
        private final int[] starts;
        private int at;

        Places(byte[] json) {
            this.json = json;
            this.pointers = new String[json.length];
            this.starts = new int[json.length];
            value("", 0);
        }

        String pointer(int i) {
            return pointers[i];
        }

        int start(int i) {
            return starts[i];
        }

        /** Whether a pointer leads to the value of the byte, comes by it, or begins with it; the whole file does not count. */
        boolean isOnTheWay(String pointer, int i) {
            String own = pointers[i] + "/";
            return pointers[i].isEmpty()
                    || (!pointer.isEmpty() && (own.startsWith(pointer + "/") || (pointer + "/").startsWith(own)));
        }

        /** Goes over a value; all bytes from where its member or element begins are its own, save those of values in it. */
        private void value(String pointer, int start) {
            boolean object = json[at] == '{';
            if (object || json[at] == '[') {
                char close = object ? '}' : ']';
                int number = 0;
                do {
                    at++;
                    if (json[at] != close) {
                        own(pointer, start);
                        int from = at;
                        String name = object ? key() : Integer.toString(number++);
                        value(pointer + "/" + name, from);
                    }
                } while (json[at] == ',');
                at++;
            } else if (json[at] == '"') {
                text();
            } else {
                while (at < json.length && ",]}".indexOf(json[at]) < 0) {
                    at++;
                }
            }
            own(pointer, start);
        }

        private String key() {
            int from = at;
            text();
            at++;
            return new String(json, from + 1, at - from - 3, StandardCharsets.UTF_8)
                    .replace("~", "~0")
                    .replace("/", "~1");
        }

        private void text() {
            do {
                at += json[at] == '\\' ? 2 : 1;
            } while (json[at] != '"');
            at++;
        }

        private void own(String pointer, int start) {
            for (int i = at - 1; i >= start && pointers[i] == null; i--) {
                pointers[i] = pointer;
                starts[i] = start;
            }
            if (pointers[start] == null) {
                Arrays.fill(pointers, start, Math.max(start, at), pointer);
            }
        }
    }
}
