// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A procedure and the documents of one call: what an engine is given.
 *
 * @param procedure has no faults
 * @param applications fit together, and are in no particular order
 * @param sheets fit the procedure
 * @param recusals fit the applications
 */
public record SelectionCall(
        SelectionProcedure procedure, List<Application> applications, List<ScoreSheet> sheets, List<Recusal> recusals) {
    /** Copies. */
    public SelectionCall {
        applications = List.copyOf(applications);
        sheets = List.copyOf(sheets);
        recusals = List.copyOf(recusals);
    }

    /** What the engine makes of it. */
    public Selection select() {
        return SelectionEngine.of(procedure).select(applications, sheets, recusals);
    }

    /** What the engine makes of it with other rules under the same ids. */
    public Selection select(RuleSet<SelectionRule> rules) {
        return SelectionEngine.of(procedure, rules).select(applications, sheets, recusals);
    }

    /** The same documents under another procedure. */
    public SelectionCall with(SelectionProcedure other) {
        return new SelectionCall(other, applications, sheets, recusals);
    }

    /** This call with other sheets. */
    public SelectionCall withSheets(List<ScoreSheet> others) {
        return new SelectionCall(procedure, applications, others, recusals);
    }

    /** This call with other recusals. */
    public SelectionCall withRecusals(List<Recusal> others) {
        return new SelectionCall(procedure, applications, sheets, others);
    }

    /** This call with one sheet in the place of another. */
    public SelectionCall replacing(ScoreSheet old, ScoreSheet changed) {
        return withSheets(sheets.stream()
                .map(sheet -> sheet.equals(old) ? changed : sheet)
                .toList());
    }

    /** This call with each application as {@code change} makes it. */
    public SelectionCall mapApplications(UnaryOperator<Application> change) {
        return new SelectionCall(procedure, applications.stream().map(change).toList(), sheets, recusals);
    }

    /** This call without an application and all that is about it. */
    public SelectionCall without(ApplicationId application) {
        return new SelectionCall(
                procedure,
                applications.stream()
                        .filter(a -> !a.getId().equals(application))
                        .toList(),
                sheets.stream()
                        .filter(s -> !s.getApplication().equals(application))
                        .toList(),
                recusals.stream()
                        .filter(r -> !r.application().equals(application))
                        .toList());
    }

    /** The same documents in another order. */
    public SelectionCall shuffled(Random random) {
        return new SelectionCall(
                procedure, shuffled(applications, random), shuffled(sheets, random), shuffled(recusals, random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
