// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Bytes of every file of a ten-candidate record, one bit of each flipped; the bit goes round from byte to byte. The ordinary
 * build takes every seventh byte; {@code -Dogp.flips.step=1} takes every one.
 */
class FlippedBytesTest {
    private static final int STEP = Integer.getInteger("ogp.flips.step", 7);

    @Test
    void verify_findsEveryFlippedByteAndNamesItsFile() {
        DecisionRecord right = TenCandidates.record();
        String head = right.head().orElseThrow();
        Map<String, byte[]> files = new TreeMap<>(right.files());
        assertThat(right.verify(head).isConfirmed()).isTrue();
        Memo known = new Memo();
        int flips = 0;
        int placed = 0;
        for (Map.Entry<String, byte[]> file : right.files().entrySet()) {
            byte[] bytes = file.getValue();
            for (int i = 0; i < bytes.length; i += STEP) {
                byte[] flipped = bytes.clone();
                flipped[i] ^= (byte) (1 << (i / STEP % 8));
                files.put(file.getKey(), flipped);
                Verification found =
                        DecisionRecord.ofFiles(files).verify(Optional.of(head), OgpLocalJson.standard(), known);
                known.forget(file.getKey(), flipped);
                boolean named = found.differences().stream()
                        .anyMatch(difference -> difference.file().equals(file.getKey()));
                if (found.result() == Verification.Result.CONFIRMED || !named) {
                    assertThat(found.differences())
                            .as(file.getKey() + " byte " + i)
                            .anyMatch(difference -> difference.file().equals(file.getKey()));
                }
                boolean isPlaced = found.differences().stream()
                        .anyMatch(difference -> difference.file().equals(file.getKey())
                                && (!difference.pointer().isEmpty() || difference.code() == DifferenceCode.NOT_JSON));
                placed += isPlaced ? 1 : 0;
                flips++;
            }
            files.put(file.getKey(), bytes);
        }
        assertThat(flips).isGreaterThan(size(right) / STEP);
        assertThat(placed).isGreaterThan(flips * 99 / 100);
    }

    private static int size(DecisionRecord record) {
        return record.files().values().stream().mapToInt(bytes -> bytes.length).sum();
    }
}
