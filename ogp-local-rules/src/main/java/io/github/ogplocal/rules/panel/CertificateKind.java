// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

/** What a certificate says cannot be. */
public enum CertificateKind {
    /** Some files need more sheets together than all evaluators together can give for them. */
    FILES("files"),
    /** Some evaluators are to read more together than all files together can take from them. */
    LOADS("loads");

    private final String code;

    CertificateKind(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
