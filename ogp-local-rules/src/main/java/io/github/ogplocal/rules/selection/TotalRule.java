// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides how the scores of the criteria become a total.
 *
 * <p>A total is always a sum of contributions, one a criterion, so that it can be explained by them: contribution = score
 * times factor; except that some contributions together may be capped.
 */
public interface TotalRule extends SelectionRule {
    /** Compiles the settings. */
    Total compile(SelectionContext context);

    /**
     * A limit on what some criteria add.
     *
     * @param criteria which
     * @param most what their contributions together count at most; 0 or more
     */
    record Cap(Set<CriterionId> criteria, Fraction most) {
        /** Copies. */
        public Cap {
            criteria = Collections.unmodifiableSet(new TreeSet<>(criteria));
            requireNonNull(most, "most");
        }
    }

    /** A compiled total rule. */
    interface Total {
        /** What a criterion's score is multiplied by, exactly. */
        Fraction factor(Criterion criterion);

        /** Criteria whose contributions together are limited; empty when none are. */
        default Optional<Cap> cap() {
            return Optional.empty();
        }

        /** The reason under which a total is reported. */
        Reason reason();

        /**
         * What the total rests on, beside the contributions; the pointer of a computed value is empty.
         *
         * @param most the highest total there can be, with what an earlier stage can carry over
         */
        List<Evidence> explain(ScoreView scores, Fraction most);
    }
}
