// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.robustness.RobustnessText;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.robustness.Aftermath;
import io.github.ogplocal.rules.robustness.LateEvent;
import io.github.ogplocal.rules.robustness.LateEventRefusedException;
import io.github.ogplocal.rules.robustness.Robustness;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Somebody withdraws, somebody appeals: who moves, and why? The call, its applicants and both events are made up. */
public final class HandleAWithdrawal {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 20);

    private HandleAWithdrawal() {}

    /** Prints the margins of a fictitious call, and what becomes of it after a withdrawal and after an appeal. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Example data: the call, its applicants and what happens to them are made up.");
        CallFolder call = CallFolder.read(ExampleData.quickstart());
        SelectionProcedure procedure = call.procedure();
        Selection selection = SelectionEngine.of(procedure).select(call.applications(), call.sheets());

        // How near was it? By how little each result would have been another one.
        out.println("\nMargins");
        Robustness robustness = Robustness.of(selection);
        robustness.margins().forEach(one -> out.print(RobustnessText.render(one, selection, "en")));

        // The first of the selected withdraws before the decision takes effect: it is made anew without it.
        ApplicationId first = selection.selected().get(0).getApplication();
        LateWithdrawal withdrawal = new LateWithdrawal(first, OffsetDateTime.parse("2031-03-20T09:00:00+01:00"));
        Aftermath without = Aftermath.of(
                selection, new LateEvent.WithdrawnBeforeDecision(List.of(withdrawal), DAY, "minutes of 20 March, 1"));
        out.println("\n" + first + " withdraws");
        print(without, selection, out);

        // On appeal the sheet of C is corrected: half a point more on the first criterion.
        ScoreSheet sheet = call.sheets().stream()
                .filter(one -> one.getApplication().value().equals("C"))
                .findFirst()
                .orElseThrow();
        ScoreSheet corrected = ScoreSheet.builder()
                .application(sheet.getApplication())
                .evaluator(sheet.getEvaluator())
                .scores(sheet.getScores())
                .putScores(procedure.getCriteria().get(0).getId(), Points.parse("7.5"))
                .build();
        Aftermath appeal =
                Aftermath.of(selection, new LateEvent.CorrectedSheet(corrected, DAY, "minutes of 20 March, 2"));
        out.println("\nThe sheet of " + sheet.getApplication() + " is corrected");
        print(appeal, selection, out);

        // What does not fit is refused, and nothing is decided.
        try {
            Aftermath.of(without.selection(), without.event());
        } catch (LateEventRefusedException refusal) {
            out.println("\nOnce more: " + refusal.getMessage());
        }
    }

    private static void print(Aftermath aftermath, Selection before, PrintStream out) {
        out.print(RobustnessText.render(aftermath.difference(), before, aftermath.selection(), "en"));
    }
}
