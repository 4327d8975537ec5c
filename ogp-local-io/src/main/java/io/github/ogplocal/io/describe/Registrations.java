// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.RegionalAuthority;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.consultation.ProposalRegister;
import io.github.ogplocal.rules.panel.EvaluationRound;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRule;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.review.DossierCheck;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What documents need to know of a type and neither the type nor {@link AttributeTexts} says: which kinds an abstract type
 * comes in, which attribute tells them apart, and what is checked of a value as a whole.
 *
 * <p>Types are told apart by their names here: a constant of a class loads it, and most programs read few.
 */
final class Registrations {
    private Registrations() {}

    /** Faults of a procedure of any family. */
    private static List<WholeCheck.Found> found(List<ProcedureFault> faults) {
        List<WholeCheck.Found> found = new ArrayList<>();
        for (ProcedureFault fault : faults) {
            found.add(new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()));
        }
        return found;
    }

    static Optional<WholeCheck> check(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "SelectionProcedure" ->
                Optional.of((value, rules) ->
                        found(SelectionEngine.check((SelectionProcedure) value, rules.of(SelectionRule.class))));
            case "PrioritisationProcedure" ->
                Optional.of((value, rules) -> found(PrioritisationEngine.check(
                        (PrioritisationProcedure) value, rules.of(PrioritisationRule.class))));
            case "SmartProcedure" ->
                Optional.of(
                        (value, rules) -> found(SmartEngine.check((SmartProcedure) value, rules.of(SmartRule.class))));
            case "ProgressProcedure" ->
                Optional.of(
                        (value, rules) -> found(ProgressEngine.check((ProgressProcedure) value, rules.of(Rule.class))));
            case "ReviewProcedure" ->
                Optional.of((value, rules) -> found(ReviewEngine.check((ReviewProcedure) value, rules.of(Rule.class))));
            case "Dossier" ->
                Optional.of((value, rules) -> DossierCheck.faults((Dossier) value).stream()
                        .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                        .toList());
            case "EvaluationRound" ->
                Optional.of((value, rules) -> ((EvaluationRound) value)
                        .faults().stream()
                                .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                                .toList());
            case "ConsultationDocuments" ->
                Optional.of((value, rules) -> ProposalRegister.check((ConsultationDocuments) value).stream()
                        .map(fault -> new WholeCheck.Found(fault.pointer(), fault.kind(), fault.argument()))
                        .toList());
            default -> Optional.empty();
        };
    }

    static Optional<Shape> shape(Class<?> type) {
        return type.getSimpleName().equals("LocalAuthority")
                ? Optional.of(oneOf(
                        LocalAuthority.class,
                        "kind",
                        Map.of(
                                AuthorityKind.MUNICIPALITY.code(), Municipality.class,
                                AuthorityKind.REGION.code(), RegionalAuthority.class,
                                AuthorityKind.PROVINCE.code(), RegionalAuthority.class,
                                AuthorityKind.COUNTY.code(), RegionalAuthority.class)))
                : Optional.empty();
    }

    private static Shape oneOf(Class<?> type, String discriminator, Map<String, Class<?>> kinds) {
        return new Shape.OneOf(type, discriminator, Collections.unmodifiableSortedMap(new TreeMap<>(kinds)));
    }
}
