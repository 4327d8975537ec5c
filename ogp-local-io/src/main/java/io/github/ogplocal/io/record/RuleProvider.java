// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static java.util.Objects.requireNonNull;

/**
 * Whose code rules of a namespace are.
 *
 * @param namespace the namespace of the rules' ids
 * @param provider who answers for the code, such as its Maven coordinates
 * @param version the version of the code that decided
 */
public record RuleProvider(String namespace, String provider, String version) {
    /** Refuses null. */
    public RuleProvider {
        requireNonNull(namespace, "namespace");
        requireNonNull(provider, "provider");
        requireNonNull(version, "version");
    }
}
