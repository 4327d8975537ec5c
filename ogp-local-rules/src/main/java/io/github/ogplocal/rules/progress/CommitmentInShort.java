// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import static java.util.Objects.requireNonNull;

/**
 * How far a commitment has got, by one kind of assessor, without how that came about.
 *
 * @param subject its id: {@code plan/commitment}
 * @param figure over 1 part when it is the reported one, over the milestones when it is rolled up
 */
public record CommitmentInShort(String subject, FigureInShort figure) {
    /** Refuses null. */
    public CommitmentInShort {
        requireNonNull(subject, "subject");
        requireNonNull(figure, "figure");
    }
}
