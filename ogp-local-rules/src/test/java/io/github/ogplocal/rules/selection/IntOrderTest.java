// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IntOrderTest {
    /** What the indices stand for is the value in tens, so that many are equal and the units show who was first. */
    @Property(tries = 300)
    void sort_isStableAndSorts(@ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> values) {
        int[] indices = values.stream().mapToInt(Integer::intValue).toArray();
        List<Integer> expected = new ArrayList<>(values);
        expected.sort(Comparator.comparingInt(value -> value / 10));

        IntOrder.sort(indices, (one, other) -> Integer.compare(one / 10, other / 10));

        assertThat(indices)
                .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void sort_leavesNoneAndOneAlone() {
        int[] none = {};
        int[] one = {4};
        IntOrder never = (first, second) -> {
            throw new AssertionError("nothing to compare");
        };
        IntOrder.sort(none, never);
        IntOrder.sort(one, never);
        assertThat(none).isEmpty();
        assertThat(one).containsExactly(4);
    }
}
