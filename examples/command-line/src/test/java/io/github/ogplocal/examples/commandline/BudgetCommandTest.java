// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vote on a participatory budget, from its file to its outcome; the vote is made up. */
final class BudgetCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyVote() throws IOException {
        for (String file : List.of("vote.pb", "procedure.json")) {
            Files.writeString(folder.resolve(file), Run.resource("vote/" + file));
        }
    }

    private Run budget(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "budget",
                "--election",
                folder.resolve("vote.pb").toString(),
                "--procedure",
                folder.resolve("procedure.json").toString()));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private void change(String file, String target, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(target);
        Files.writeString(folder.resolve(file), text.replace(target, replacement));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void budget_printsAndWritesTheOutcome(Language language) throws IOException {
        Path out = folder.resolve("outcome.json");
        Path page = folder.resolve("page.html");

        Run run = budget("--out", out.toString(), "--page", page.toString(), "--lang", language.name());

        assertThat(run.exitCode()).isZero();
        // A ballot that names nothing counts, and is told of.
        assertThat(run.errorLines(folder)).singleElement().asString().contains("vote.pb", "50");
        PrioritisationOutcome written =
                OgpLocalJson.read(out, PrioritisationOutcome.class).orElseThrow();
        assertThat(written.getExplanations().stream()
                        .filter(one -> one.getOutcome().getStatus() == PriorityStatus.CHOSEN)
                        .map(one -> one.getOutcome().getProject().value()))
                .containsExactlyInAnyOrder("place", "jeux", "abribus");
        assertThat(written.getContests().get(0).getUnspent().orElseThrow()).hasToString("TND 8000");
        assertThat(run.out()).contains("Pavage de la place centrale", "Statue", "outcome.json", "page.html");
        assertThat(page).content().contains("lang=\"" + language.name() + "\"", "<svg ", "</html>");
    }

    @Test
    void budget_saysWhatEveryOtherProjectLacked() {
        Run run = budget();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "Chosen: 3; undecided: 0. Those chosen cost 102,000\u00a0TND; left: 8000\u00a0TND.",
                        "When its turn came, 8000\u00a0TND was left; the project costs 12,000\u00a0TND.",
                        "Statue à l’entrée de la ville (statue): The project has no vote.");
    }

    @Test
    void budget_ofAFileThatIsRefused_listsAllFaultsAndWritesNothing() throws IOException {
        change("vote.pb", "budget;110000", "budget;-5");
        change("vote.pb", "\nv02;", "\nv01;");
        change("vote.pb", "v24;", "v24;nobody");
        Path out = folder.resolve("outcome.json");

        Run run = budget("--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines(folder))
                .containsExactly(
                        "vote.pb: row 9, column B: The number is less than 0.",
                        "vote.pb: row 28, column A: The value is repeated.",
                        "vote.pb: row 50, column B: The value refers to something that the document does not hold.",
                        "Faults: 3. Nothing was decided or written.");
        assertThat(out).doesNotExist();
    }

    @Test
    void budget_ofAProcedureThatIsRefused_saysWhere() throws IOException {
        change("procedure.json", "prioritisation/equal-shares@1", "prioritisation/equal-share@1");

        Run run = budget();

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder).get(0))
                .startsWith("procedure.json: line ")
                .contains("/method/rule");
    }

    /** A procedure with a budget of its own does not pass over the one that the vote was held for. */
    @Test
    void budget_ofAProcedureWithAnotherBudgetIsRefused() throws IOException {
        change(
                "procedure.json",
                "\"rule\": \"prioritisation/given-budget@1\",\n    \"settings\": {}",
                "\"rule\": \"prioritisation/budget@1\",\n    \"settings\": {\"budget\": \"TND 5\"}");

        Run run = budget();

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder))
                .contains("vote.pb: /budget: The rules provide for nothing of the kind (limit).");
    }

    /** A raise of one dinar is none of one dollar. */
    @Test
    void budget_ofAProcedureInAnotherCurrencyIsRefused() throws IOException {
        change("procedure.json", "\"increment\": \"TND 1\"", "\"increment\": \"USD 1\"");

        Run run = budget();

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder)).contains("vote.pb: /budget: The amount must be in USD.");
        change(
                "procedure.json",
                "\"rule\": \"prioritisation/given-budget@1\",\n    \"settings\": {}",
                "\"rule\": \"prioritisation/budget@1\",\n    \"settings\": {\"budget\": \"TND 5\"}");
        assertThat(budget().errorLines(folder).get(0))
                .startsWith("procedure.json: line ")
                .contains("/completions/0/settings/increment");
    }

    @Test
    void budget_readsZonesOnlyWhereItIsTold() {
        Run run = budget("--zones", "neighborhood");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.errorLines(folder)).contains("vote.pb: row 16: The column neighborhood is missing.");
    }

    @Test
    void budget_replacesFilesOnlyWhenTold() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "mine");

        assertThat(budget("--page", page.toString()).errorLines(folder))
                .containsExactly("page.html: Exists already; it is replaced only with --force.");
        assertThat(page).hasContent("mine");
        assertThat(budget("--page", page.toString(), "--force").exitCode()).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(budget("--page", page.toString(), "--out", page.toString(), "--force")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
