// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static io.github.ogplocal.rules.selection.SelectionEngineTest.application;
import static io.github.ogplocal.rules.selection.SelectionEngineTest.procedure;
import static io.github.ogplocal.rules.selection.SelectionEngineTest.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SelectionInputTest {
    private static final CompiledProcedure COMPILED = new CompiledProcedure(procedure(), SelectionRules.standard());

    @Property(tries = 200)
    void sheets_areByApplicationThenEvaluatorWithoutTheRecused(@ForAll long seed) {
        Random random = new Random(seed);
        List<Application> applications = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        int size = 1 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            applications.add(application("a" + i, "TN-11", i));
            expected.add(new ArrayList<>());
            for (int e = 0; e < 5; e++) {
                boolean scores = random.nextInt(3) > 0;
                boolean recused = random.nextInt(4) == 0;
                if (scores) {
                    sheets.add(sheet("a" + i, "E" + e, "1", "2"));
                }
                if (recused) {
                    recusals.add(new Recusal(new EvaluatorId("E" + e), new ApplicationId("a" + i), RecusalKind.OWN));
                }
                if (scores && !recused) {
                    expected.get(i).add("a" + i + " E" + e);
                }
            }
        }
        Collections.shuffle(applications, random);
        Collections.shuffle(sheets, random);
        Collections.shuffle(recusals, random);

        SelectionInput input = input(applications, sheets, recusals);

        for (int i = 0; i < size; i++) {
            int number = Integer.parseInt(applications.get(i).getId().value().substring(1));
            assertThat(Arrays.stream(input.sheets.sheets, input.sheets.from[i], input.sheets.from[i + 1])
                            .map(sheet -> sheet.getApplication() + " " + sheet.getEvaluator()))
                    .containsExactlyElementsOf(expected.get(number));
        }
        assertThat(input.sheets.from[size]).isEqualTo(input.sheets.sheets.length);
    }

    private static SelectionInput input(
            List<Application> applications, List<ScoreSheet> sheets, List<Recusal> recusals) {
        SelectionDocuments documents = SelectionDocuments.builder()
                .applications(applications)
                .sheets(sheets)
                .recusals(recusals)
                .build();
        return new SelectionInput(COMPILED, GivenDocuments.of(documents), applications);
    }

    @Test
    void faultsOfSheets_areAllListed() {
        List<Application> applications = List.of(application("b", "TN-11", 1), application("a", "TN-11", 2));
        List<ScoreSheet> sheets = new ArrayList<>(List.of(
                sheet("z", "E2", "1", "1"),
                sheet("b", "E1", "1", "1"),
                sheet("z", "E1", "1", "1"),
                sheet("a", "E1", "1", "1"),
                sheet("z", "E1", "2", "2"),
                sheet("b", "E2", "1", "1"),
                sheet("b", "E1", "3", "3")));
        Recusal recusal = new Recusal(new EvaluatorId("E1"), new ApplicationId("b"), RecusalKind.OWN);

        assertThatThrownBy(() -> input(applications, sheets, List.of(recusal)))
                .isInstanceOfSatisfying(
                        InvalidSelectionInputException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(InputFault::toString)
                                .containsExactly(
                                        "sheet:b:E1: repeated-sheet",
                                        "sheet:z:E1: repeated-sheet",
                                        "sheet:z:E1#/application: unknown-application",
                                        "sheet:z:E1#/application: unknown-application",
                                        "sheet:z:E2#/application: unknown-application"));
    }
}
