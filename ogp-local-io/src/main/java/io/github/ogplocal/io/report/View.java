// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a template is filled with: names and values, a value being a text, a flag, a view or a list of them.
 *
 * <p>It is a map, so that the template engine needs no reflection and the module opens nothing to it.
 */
final class View extends AbstractMap<String, Object> {
    private final LinkedHashMap<String, Object> values = new LinkedHashMap<>();

    static View of(String name, Object value) {
        return new View().with(name, value);
    }

    /** This view, with one more value. */
    View with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The words of a view of a text, without markup. */
    String plain() {
        return (String) requireNonNull(values.get("plain"), "plain");
    }

    /** A list in this view. */
    List<?> list(String name) {
        return (List<?>) requireNonNull(values.get(name), name);
    }

    /** A view in this view. */
    View view(String name) {
        return (View) requireNonNull(values.get(name), name);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return values.entrySet();
    }
}
