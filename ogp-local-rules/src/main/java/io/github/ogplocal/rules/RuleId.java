// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;

import io.github.ogplocal.model.Invariant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The permanent name of a rule: {@code family/name@revision}, for a rule of somebody else's
 * {@code org.example:family/name@revision}.
 *
 * <p>A change that can alter any result is a new revision; an id is never given to anything else.
 *
 * <p>Invariant: namespace, family and name have at most 180 characters together.
 *
 * @param namespace reverse domain name of the rule's author; empty for the rules of this library
 * @param family the step the rule belongs to, in kebab case
 * @param name what the rule asserts, in kebab case
 * @param revision 1 to 999,999
 */
public record RuleId(String namespace, String family, String name, int revision) implements Comparable<RuleId> {
    private static final int MAX_REVISION = 999_999;
    private static final int MAX_LENGTH = 180;
    private static final Pattern NAMESPACE = Pattern.compile("|[a-z][a-z0-9-]{0,30}(\\.[a-z][a-z0-9-]{0,30}){1,5}");
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,9}");
    private static final Pattern TEXT =
            Pattern.compile("(?:([a-z0-9.-]+):)?([a-z0-9-]+)/([a-z0-9-]+)@([1-9][0-9]{0,5})");

    /** Checks each part. */
    public RuleId {
        requirePattern(namespace, NAMESPACE, "rule id", "namespace");
        requirePattern(family, WORDS, "rule id", "family");
        requirePattern(name, WORDS, "rule id", "name");
        require(
                revision >= 1 && revision <= MAX_REVISION,
                "rule id",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be 1 to 999999",
                revision);
        int length = namespace.length() + family.length() + name.length();
        require(
                length <= MAX_LENGTH,
                "rule id",
                "",
                Invariant.TOO_LONG,
                "must have at most 180 characters beside the revision",
                length);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if the text has another form
     */
    public static RuleId parse(String text) {
        requirePattern(text, TEXT, "rule id", "");
        Matcher parts = TEXT.matcher(text);
        parts.matches();
        String namespace = parts.group(1);
        return new RuleId(
                namespace == null ? "" : namespace, parts.group(2), parts.group(3), Integer.parseInt(parts.group(4)));
    }

    @Override
    public int compareTo(RuleId other) {
        int byNamespace = namespace.compareTo(other.namespace);
        if (byNamespace != 0) {
            return byNamespace;
        }
        int byFamily = family.compareTo(other.family);
        if (byFamily != 0) {
            return byFamily;
        }
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Integer.compare(revision, other.revision);
    }

    @Override
    public String toString() {
        return (namespace.isEmpty() ? "" : namespace + ":") + family + "/" + name + "@" + revision;
    }
}
