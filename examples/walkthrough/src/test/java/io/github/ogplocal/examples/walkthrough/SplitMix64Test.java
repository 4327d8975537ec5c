// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SplitMix64Test {
    /** The numbers that implementations in other languages give for this seed. */
    @Test
    void next_givesThePublishedNumbers() {
        SplitMix64 random = new SplitMix64(1234567);

        assertThat(List.of(
                        Long.toUnsignedString(random.next()),
                        Long.toUnsignedString(random.next()),
                        Long.toUnsignedString(random.next())))
                .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
    }

    @Test
    void shuffle_losesNothing() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        new SplitMix64(7).shuffle(numbers);

        assertThat(numbers)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9)
                .isNotEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
    }
}
