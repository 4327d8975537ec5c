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
    /** Up to how many names comparing each with each is quicker than sorting them. */
    private static final int FEW = 12;

    /** Copies the evidence and refuses repeated names; evidence that is made when it is read is checked then. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        requireNonNull(verdict, "verdict");
        requireNonNull(reason, "reason");
        if (!(evidence instanceof EvidenceWhenRead)) {
            evidence = List.copyOf(evidence);
            requireDifferentNames(evidence);
        }
    }

    /**
     * A finding for a declared reason.
     *
     * @throws IllegalArgumentException if the rule does not declare the reason, or a place of its sentence has no
     *     evidence
     */
    public static Finding of(RuleInfo rule, String subject, Reason reason, List<Evidence> evidence) {
        requireDeclared(rule, reason);
        if (!fillsAllPlaces(evidence, reason)) {
            TreeSet<String> missing = new TreeSet<>(reason.template().places());
            evidence.forEach(item -> missing.remove(item.name()));
            require(
                    missing.isEmpty(),
                    "finding",
                    "evidence",
                    Invariant.TOO_FEW,
                    "must fill every place of " + rule.getId() + " " + reason.code(),
                    missing);
        }
        return new Finding(rule.getId(), subject, reason.verdict(), reason.code(), evidence);
    }

    /**
     * A finding for a declared reason whose evidence is made, and checked, when it is first read: most findings of many
     * subjects are only counted or looked at by their reason.
     *
     * @param maker gives for {@code step} the finding that {@link #of(RuleInfo, String, Reason, List)} makes of the same
     *     rule, subject and reason and the evidence; what it refuses, it refuses to the first reader
     * @param step which of the maker's findings this is
     * @throws IllegalArgumentException if the rule does not declare the reason
     */
    public static Finding of(RuleInfo rule, String subject, Reason reason, FindingMaker maker, int step) {
        requireDeclared(rule, reason);
        requireNonNull(maker, "maker");
        return new Finding(rule.getId(), subject, reason.verdict(), reason.code(), EvidenceWhenRead.of(maker, step));
    }

    private static void requireDeclared(RuleInfo rule, Reason reason) {
        if (!rule.declares(reason)) {
            // The rule is put into words on refusal only.
            require(
                    false,
                    "finding",
                    "reason",
                    Invariant.UNKNOWN_REFERENCE,
                    "must be declared by " + rule.getId(),
                    reason.code());
        }
    }

    /** Whether each place of a sentence has evidence; looks at the sentence, and allocates nothing. */
    private static boolean fillsAllPlaces(List<Evidence> evidence, Reason reason) {
        String sentence = reason.template().text().inOrNearest("en");
        // A template holds braces only around its places.
        int start = sentence.indexOf('{');
        while (start >= 0) {
            int end = sentence.indexOf('}', start);
            if (!holds(evidence, sentence, start + 1, end)) {
                return false;
            }
            start = sentence.indexOf('{', end);
        }
        return true;
    }

    private static boolean holds(List<Evidence> evidence, String sentence, int from, int to) {
        for (int i = 0; i < evidence.size(); i++) {
            String name = evidence.get(i).name();
            if (name.length() == to - from && sentence.startsWith(name, from)) {
                return true;
            }
        }
        return false;
    }

    private static void requireDifferentNames(List<Evidence> evidence) {
        if (evidence.size() <= FEW) {
            for (int i = 1; i < evidence.size(); i++) {
                for (int k = 0; k < i; k++) {
                    requireDifferent(
                            !evidence.get(k).name().equals(evidence.get(i).name()), evidence.get(i));
                }
            }
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        for (Evidence item : evidence) {
            requireDifferent(names.add(item.name()), item);
        }
    }

    private static void requireDifferent(boolean differs, Evidence item) {
        require(differs, "finding", "evidence", Invariant.REPEATED, "names must differ", item.name());
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
