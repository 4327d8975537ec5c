// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
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

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return values.entrySet();
    }
}
