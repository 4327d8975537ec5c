// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.review;

import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.ReviewProse;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.util.List;

/**
 * Reviews of dossiers for readers: what was found, with the words it rests on and where they stand, and what is due.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}. Text is lines that each end with a line feed. What a dossier says in other
 * languages alone is shown in the nearest that it has.
 */
public final class ReviewText {
    private ReviewText() {}

    /**
     * A whole review: what is not met first, then what cannot be judged, then what is met; then what is due.
     *
     * @param review of this dossier by this procedure
     * @param rules the rules that the procedure may use
     * @throws IllegalArgumentException if the review is of another procedure
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static String render(
            Review review, ReviewProcedure procedure, Dossier dossier, RuleSet<Rule> rules, String language) {
        Language reader = Language.of(language);
        return PlainText.of(blocks(review, procedure, dossier, rules, reader), reader);
    }

    /**
     * A procedure as readable rules.
     *
     * @param rules the rules that it may use
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static String rules(ReviewProcedure procedure, RuleSet<Rule> rules, String language) {
        Language reader = Language.of(language);
        ReviewProcedure checked = ReviewEngine.of(procedure, rules).procedure();
        return PlainText.of(
                ReviewProse.of(checked, rules, Dossier.builder().build(), reader)
                        .rules(),
                reader);
    }

    private static List<Block> blocks(
            Review review, ReviewProcedure procedure, Dossier dossier, RuleSet<Rule> rules, Language reader) {
        ReviewProcedure checked = ReviewEngine.of(procedure, rules).procedure();
        return ReviewProse.of(checked, rules, dossier, reader).blocks(review);
    }
}
