// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.text;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language, as most are, as a map: a fifth of the memory of a tree of one entry. Behaves as an unmodifiable tree
 * does.
 */
@SuppressWarnings("JdkObsolete")
final class OneText extends AbstractMap<String, String> implements SortedMap<String, String> {
    private final String tag;
    private final String text;

    OneText(String tag, String text) {
        this.tag = tag;
        this.text = text;
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public @Nullable String get(Object key) {
        return tag.equals(key) ? text : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return tag.equals(key);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Collections.singleton(Map.entry(tag, text));
    }

    @Override
    public Set<String> keySet() {
        return Collections.singleton(tag);
    }

    @Override
    public String firstKey() {
        return tag;
    }

    @Override
    public String lastKey() {
        return tag;
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return tree().subMap(from, to);
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return tree().headMap(to);
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return tree().tailMap(from);
    }

    private SortedMap<String, String> tree() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(tag, text)));
    }
}
