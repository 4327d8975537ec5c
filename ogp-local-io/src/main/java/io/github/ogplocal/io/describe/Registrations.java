// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.RegionalAuthority;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SheetScore;
import io.github.ogplocal.rules.selection.Tie;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What documents need to know of a type and the type does not say itself: which kinds an abstract type comes in, which
 * attribute tells them apart, the order of attributes where no annotation gives it, and what is checked of a value as a
 * whole.
 */
final class Registrations {
    private static final Map<Class<?>, Shape> SHAPES = Map.of(
            LocalAuthority.class,
            oneOf(
                    LocalAuthority.class,
                    "kind",
                    Map.of(
                            AuthorityKind.MUNICIPALITY.code(), Municipality.class,
                            AuthorityKind.REGION.code(), RegionalAuthority.class,
                            AuthorityKind.PROVINCE.code(), RegionalAuthority.class,
                            AuthorityKind.COUNTY.code(), RegionalAuthority.class)));

    /** The attributes, in the order in which they are written, of types in the rules, which know nothing of Jackson. */
    private static final Map<Class<?>, List<String>> ORDERS = Map.ofEntries(
            Map.entry(
                    SelectionProcedure.class,
                    List.of(
                            "id",
                            "revision",
                            "title",
                            "source",
                            "pipeline",
                            "regionScheme",
                            "screening",
                            "duplicates",
                            "criteria",
                            "panel",
                            "missingScores",
                            "total",
                            "thresholds",
                            "grouping",
                            "allocation",
                            "shortage",
                            "tieBreaks",
                            "remainingTies",
                            "reserve",
                            "publication")),
            Map.entry(
                    SelectionOutcome.class,
                    List.of("procedure", "revision", "pipeline", "explanations", "groups", "ties", "margins")),
            Map.entry(SelectionExplanation.class, List.of("outcome", "findings", "contributions")),
            Map.entry(ApplicationOutcome.class, List.of("application", "status", "total", "group", "rank")),
            Map.entry(Contribution.class, List.of("criterion", "title", "sheets", "score", "factor", "points")),
            Map.entry(SheetScore.class, List.of("evaluator", "points")),
            Map.entry(
                    GroupResult.class,
                    List.of("group", "name", "places", "candidates", "selected", "undecided", "shortage")),
            Map.entry(
                    Tie.class,
                    List.of("cut", "group", "total", "members", "places", "decidedBy", "unseparated", "admitted")),
            Map.entry(Margin.class, List.of("application", "selected", "border", "amount", "exactlyEnough", "rivals")));

    private static final Map<Class<?>, WholeCheck> CHECKS = Map.of(
            SelectionProcedure.class,
            (value, rules) -> SelectionEngine.check((SelectionProcedure) value, rules.of(SelectionRule.class)).stream()
                    .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                    .toList());

    private Registrations() {}

    static Optional<WholeCheck> check(Class<?> type) {
        return Optional.ofNullable(CHECKS.get(type));
    }

    static Optional<List<String>> order(Class<?> type) {
        return Optional.ofNullable(ORDERS.get(type));
    }

    static Optional<Shape> shape(Class<?> type) {
        return Optional.ofNullable(SHAPES.get(type));
    }

    static Shape oneOf(Class<?> type, String discriminator, Map<String, Class<?>> kinds) {
        return new Shape.OneOf(type, discriminator, Collections.unmodifiableSortedMap(new TreeMap<>(kinds)));
    }
}
