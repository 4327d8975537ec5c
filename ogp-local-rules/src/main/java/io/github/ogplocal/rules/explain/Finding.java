// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.explain;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Verdict;
import java.util.List;
import java.util.TreeSet;

/**
 * What one rule says of one subject, and on what it rests.
 *
 * <p>Findings are data: the sentence is made in io, from the reason's template and the evidence.
 *
 * @param rule which rule
 * @param subject the id of what was judged
 * @param verdict what the rule says
 * @param reason the code of the declared reason
 * @param evidence what it rests on, in the rule's order; names differ; may be empty
 */
public record Finding(RuleId rule, String subject, Verdict verdict, String reason, List<Evidence> evidence)
        implements Comparable<Finding> {
    /** Copies the evidence and refuses repeated names. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        requireNonNull(verdict, "verdict");
        requireNonNull(reason, "reason");
        evidence = List.copyOf(evidence);
        TreeSet<String> names = new TreeSet<>();
        for (Evidence item : evidence) {
            require(
                    names.add(item.name()),
                    "finding",
                    "evidence",
                    Invariant.REPEATED,
                    "names must differ",
                    item.name());
        }
    }

    /**
     * A finding for a declared reason.
     *
     * @throws IllegalArgumentException if the rule does not declare the reason, or a place of its sentence has no
     *     evidence
     */
    public static Finding of(RuleInfo rule, String subject, Reason reason, List<Evidence> evidence) {
        require(
                rule.getReasons().contains(reason),
                "finding",
                "reason",
                Invariant.UNKNOWN_REFERENCE,
                "must be declared by " + rule.getId(),
                reason.code());
        TreeSet<String> missing = new TreeSet<>(reason.template().places());
        evidence.forEach(item -> missing.remove(item.name()));
        require(
                missing.isEmpty(),
                "finding",
                "evidence",
                Invariant.TOO_FEW,
                "must fill every place of " + rule.getId() + " " + reason.code(),
                missing);
        return new Finding(rule.getId(), subject, reason.verdict(), reason.code(), evidence);
    }

    /** Whether the rule is met. */
    public boolean isMet() {
        return verdict == Verdict.MET;
    }

    /** By rule, subject, reason; no two findings of one outcome agree in all three. */
    @Override
    public int compareTo(Finding other) {
        int byRule = rule.compareTo(other.rule);
        if (byRule != 0) {
            return byRule;
        }
        int bySubject = subject.compareTo(other.subject);
        return bySubject != 0 ? bySubject : reason.compareTo(other.reason);
    }
}
