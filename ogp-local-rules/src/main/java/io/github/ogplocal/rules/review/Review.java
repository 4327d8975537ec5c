// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.review;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What was found in a dossier by a procedure on a day.
 *
 * <p>Invariant: findings and duties stand in their order, and no two are the same. A rule that a procedure uses with several
 * settings may say one thing of one subject several times, each with evidence of its own.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class Review {
    Review() {}

    /** Starts an empty builder; all attributes but the findings and the duties are required. */
    public static ReviewBuilder builder() {
        return new ReviewBuilder();
    }

    /** The id of the procedure. */
    public abstract String getProcedure();

    /** The revision of the procedure, 1 or more. */
    public abstract int getRevision();

    /** The order and meaning of the engine's own steps. */
    public abstract RuleId getPipeline();

    /** The day on which the dossier was looked at; nothing after it counted. */
    public abstract LocalDate getDay();

    /** The findings by rule, subject and reason; empty when the dossier holds nothing that a rule is about. */
    public abstract List<Finding> getFindings();

    /** What is due, by day, rule, subject and occurrence; empty when nothing is. */
    public abstract List<Duty> getDuties();

    /** The findings with a verdict, in their order; may be empty. */
    public List<Finding> findings(Verdict verdict) {
        return getFindings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
    }

    @Value.Check
    void check() {
        requireOrder(getFindings(), "findings");
        requireOrder(getDuties(), "duties");
    }

    private static <T extends Comparable<T>> void requireOrder(List<T> items, String attribute) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            require(
                    (i == 0 || items.get(i - 1).compareTo(items.get(i)) <= 0) && seen.add(items.get(i)),
                    "review",
                    attribute,
                    Invariant.OUT_OF_ORDER,
                    "must stand in their order, each once",
                    i);
        }
    }
}
