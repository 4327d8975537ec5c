// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class LettersTest {
    /** The letters with marks are written down; this is what they are by Unicode. */
    @Test
    void latinLettersWithMarks_areThoseThatDecompose() {
        int found = 0;
        int[][] ranges = {{0xc0, 0x17e}, {0x1cd, 0x21b}, {0x1e00, 0x1e99}, {0x1ea0, 0x1ef9}};
        for (int[] range : ranges) {
            for (int codePoint = range[0]; codePoint <= range[1]; codePoint++) {
                String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
                int base = parts.charAt(0) | 0x20;
                boolean ours = parts.length() > 1 && base >= 'a' && base <= 'z' && codePoint != 0x130;
                for (int i = 1; ours && i < parts.length(); i++) {
                    ours = Letters.of(parts.charAt(i)).sort() == Letters.Sort.MARK;
                }
                Letters.Entry entry = Letters.of(codePoint);
                boolean listed = entry.sort() == Letters.Sort.LETTER
                        && entry.script() == Script.LATIN
                        && entry.fold().length() == 1
                        && parts.length() > 1;
                assertThat(listed).as("U+%04X", codePoint).isEqualTo(ours);
                if (ours) {
                    assertThat(entry.fold()).isEqualTo(String.valueOf((char) base));
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(400);
    }
}
