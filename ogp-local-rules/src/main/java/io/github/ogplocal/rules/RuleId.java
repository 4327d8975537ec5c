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
        if (!namespace.isEmpty()) {
            requirePattern(namespace, NAMESPACE, "rule id", "namespace");
        }
        if (!isWords(family)) {
            requirePattern(family, WORDS, "rule id", "family");
        }
        if (!isWords(name)) {
            requirePattern(name, WORDS, "rule id", "name");
        }
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
        int slash = text.indexOf('/');
        int at = text.indexOf('@', slash + 1);
        if (slash > 0
                && text.length() <= MAX_LENGTH
                && at > slash
                && isRevision(text, at + 1)
                && isWords(text.substring(0, slash))
                && isWords(text.substring(slash + 1, at))) {
            return new RuleId(
                    "",
                    text.substring(0, slash),
                    text.substring(slash + 1, at),
                    Integer.parseInt(text.substring(at + 1)));
        }
        requirePattern(text, TEXT, "rule id", "");
        Matcher parts = TEXT.matcher(text);
        parts.matches();
        String namespace = parts.group(1);
        return new RuleId(
                namespace == null ? "" : namespace, parts.group(2), parts.group(3), Integer.parseInt(parts.group(4)));
    }

    /** Whether a text is what {@link #WORDS} describes, of words of 30 characters at most. */
    private static boolean isWords(String text) {
        int hyphens = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                hyphens++;
                if (i == start) {
                    return false;
                }
                start = i + 1;
            } else if (i - start >= 30 || (!(c >= 'a' && c <= 'z') && (i == 0 || !(c >= '0' && c <= '9')))) {
                return false;
            }
        }
        return start < text.length() && hyphens <= 9 && text.length() <= MAX_LENGTH;
    }

    private static boolean isRevision(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < (i == start ? '1' : '0') || c > '9') {
                return false;
            }
        }
        return start < text.length() && text.length() - start <= 6;
    }

    // By hand, because the generated ones are linked when they are first called, which a process that decides one call
    // feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId that
                && revision == that.revision
                && name.equals(that.name)
                && family.equals(that.family)
                && namespace.equals(that.namespace);
    }

    @Override
    public int hashCode() {
        return ((namespace.hashCode() * 31 + family.hashCode()) * 31 + name.hashCode()) * 31 + revision;
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
