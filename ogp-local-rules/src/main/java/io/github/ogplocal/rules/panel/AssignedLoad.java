// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.EvaluatorId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much one evaluator reads.
 *
 * @param evaluator which evaluator
 * @param files how many files in all
 * @param groups how many files of each group, in natural order; a group without any is there with 0; files without a group
 *     are in {@code files} alone
 */
public record AssignedLoad(EvaluatorId evaluator, int files, SortedMap<GroupId, Integer> groups) {
    /** Refuses null. */
    public AssignedLoad {
        requireNonNull(evaluator, "evaluator");
        TreeMap<GroupId, Integer> natural = new TreeMap<>();
        natural.putAll((Map<GroupId, Integer>) requireNonNull(groups, "groups"));
        groups = Collections.unmodifiableSortedMap(natural);
    }
}
