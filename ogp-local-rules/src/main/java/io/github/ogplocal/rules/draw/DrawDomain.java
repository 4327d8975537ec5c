// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.draw;

import io.github.ogplocal.model.check.Codes;

/**
 * Which layout of bytes gives the tickets of a draw, and keeps them apart from every other use of the same digest.
 *
 * <p>A closed list: whoever could choose another domain for a pool could draw a second time. A layout that changes is a new
 * constant; the old one stays, so that old draws give their tickets for ever.
 */
public enum DrawDomain {
    /**
     * A ticket is SHA-256 over {@code f(domain) f(seed) f(context) f(id)}; see {@link Draw#ticketBytes}.
     *
     * <p>A pool's digest is SHA-256 over {@code f("ogp-local/draw-pool/v1") f(domain) f(purpose) f(id) ... f(id)}; see
     * {@link DrawPool#digestBytes}.
     */
    TIE_V1("ogp-local/tie/v1", "ogp-local/draw-pool/v1");

    private final String code;
    private final String poolDomain;

    DrawDomain(String code, String poolDomain) {
        this.code = code;
        this.poolDomain = poolDomain;
    }

    /** The text that is hashed first, and that stands in documents; never changes. */
    public String code() {
        return code;
    }

    /** The text that is hashed first for the digest of a pool; never changes. */
    public String poolDomain() {
        return poolDomain;
    }

    /**
     * Reads what {@link #code} gives.
     *
     * @throws io.github.ogplocal.model.InvalidValueException if no domain has the code
     */
    public static DrawDomain parse(String code) {
        return Codes.parse(values(), DrawDomain::code, code, "draw domain");
    }
}
