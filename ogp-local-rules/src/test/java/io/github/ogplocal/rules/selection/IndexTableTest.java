// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IndexTableTest {
    @Property(tries = 200)
    void table_findsWhatAMapFinds(@ForAll List<@IntRange(min = 0, max = 40) Integer> numbers) {
        List<String> keys = numbers.stream().map(number -> "k" + number).toList();
        IndexTable<String> table = new IndexTable<>(keys.size(), keys::get);
        TreeMap<String, Integer> map = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Integer before = map.putIfAbsent(keys.get(i), i);
            assertThat(table.putIfAbsent(keys.get(i), i)).isEqualTo(before == null ? -1 : before);
        }
        for (int i = 0; i <= 41; i++) {
            assertThat(table.indexOf("k" + i)).isEqualTo(map.getOrDefault("k" + i, -1));
        }
    }

    @Test
    void keysWithOneHash_areAllFound() {
        // Every word of the two syllables has the same String.hashCode as the others of its length.
        List<String> keys = IntStream.range(0, 4096)
                .mapToObj(i -> String.format("%12s", Integer.toBinaryString(i))
                        .replace("1", "Aa")
                        .replace("0", "BB")
                        .replace(" ", "BB"))
                .toList();
        assertThat(keys.stream().map(String::hashCode).distinct()).hasSize(1);

        IndexTable<String> table = new IndexTable<>(keys.size(), keys::get);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(table.putIfAbsent(keys.get(i), i)).isEqualTo(-1);
        }
        for (int i = 0; i < keys.size(); i++) {
            assertThat(table.indexOf(keys.get(i))).isEqualTo(i);
            assertThat(table.putIfAbsent(keys.get(i), 0)).isEqualTo(i);
        }
        assertThat(table.indexOf("AaAaAaAaAaAaAaAaAaAaAaAA")).isEqualTo(-1);
    }
}
