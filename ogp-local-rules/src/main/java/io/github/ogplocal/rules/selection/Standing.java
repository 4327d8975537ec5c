// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.Optional;

/**
 * Where a candidate stands when places are given.
 *
 * @param group its group
 * @param groupName what readers see of the group
 * @param rank its rank in the group, from 1; equals share a rank
 * @param candidates number of candidates in the group
 * @param overallRank its rank among all candidates, from 1; equals share a rank; 0 where each group has its own places
 * @param overallCandidates number of candidates of all groups
 * @param score what it is ranked by; empty when that is no points
 * @param requested the money that it asks for; empty where places are not limited by money
 * @param before the money given to those before it, or, for a threshold that the results give, the money that all who
 *     reached it ask for; empty where places are not limited by money
 * @param threshold the threshold that the results gave; empty where there is none
 */
public record Standing(
        GroupId group,
        LocalizedText groupName,
        int rank,
        int candidates,
        int overallRank,
        int overallCandidates,
        Optional<Fraction> score,
        Optional<Money> requested,
        Optional<Money> before,
        Optional<Fraction> threshold) {}
