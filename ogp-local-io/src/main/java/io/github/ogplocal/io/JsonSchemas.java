// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.write.DocumentWriter;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;

/**
 * JSON Schemas (draft 2020-12) of the documents that {@link OgpLocalJson} reads, made from the same descriptions.
 *
 * <p>What a reader accepts, its schema accepts. A schema accepts more: it does not see what ties two attributes together,
 * what one rule needs of the rest of a procedure, a key that stands twice, or how a number is written; it counts
 * characters where the reader counts UTF-16 units. It helps those who write documents; the reader decides.
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /**
     * The schema of a type, with the rules of this library.
     *
     * @param type what documents hold
     * @return the schema as a document; the same text for the same type and rules, always
     * @throws IllegalArgumentException if a document cannot hold the type
     */
    public static String of(Class<?> type) {
        return of(type, OgpLocalJson.standard().rules());
    }

    /**
     * The schema of a type.
     *
     * @param rules all the rules that documents may use
     * @throws IllegalArgumentException if a document cannot hold the type
     */
    public static String of(Class<?> type, RuleSet<? extends Rule> rules) {
        return DocumentWriter.treeToText(
                new SchemaTree(requireNonNull(rules, "rules")).root(type, Shapes.of(requireNonNull(type, "type"))));
    }
}
