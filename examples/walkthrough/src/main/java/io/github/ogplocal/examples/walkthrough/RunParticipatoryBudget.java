// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.prioritisation.Pabulib;
import io.github.ogplocal.io.prioritisation.PabulibElection;
import io.github.ogplocal.io.prioritisation.PabulibFile;
import io.github.ogplocal.io.prioritisation.PrioritisationPage;
import io.github.ogplocal.io.prioritisation.PrioritisationSummary;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What does a vote on a participatory budget come to, and what if it were counted otherwise? The vote is made up. */
public final class RunParticipatoryBudget {
    private RunParticipatoryBudget() {}

    /** Prints a fictitious vote, counted by three procedures. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Example data: the commune, its projects and every ballot are made up.");
        Path folder = ExampleData.participatoryBudget();

        // The file in which cities publish such votes. What it says and does not decide anything is told, not kept.
        PabulibFile file = Pabulib.read(folder.resolve("vote.pb")).orElseThrow();
        PabulibElection vote = file.election();
        out.println(vote.projects().size() + " projects, " + vote.voters() + " voters, " + vote.budget());
        file.notes().forEach(note -> out.println("vote.pb: " + note.message("en")));

        // Which procedure counts is fixed before the vote. All three are read from files; none is built in.
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .projects(vote.projects())
                .ballots(vote.ballots())
                .budget(vote.budget())
                .build();
        for (String name : List.of("equal-shares", "greedy", "phragmen")) {
            PrioritisationProcedure procedure = OgpLocalJson.read(
                            folder.resolve(name + ".json"), PrioritisationProcedure.class)
                    .orElseThrow();
            Prioritisation outcome = PrioritisationEngine.of(procedure).prioritise(documents);
            out.println("\n" + name);
            out.print(PrioritisationSummary.render(outcome, "en"));
            ProjectId playground = ProjectId.parse("jeux");
            out.println("The playground in the east is "
                    + outcome.outcome(playground).getStatus().code() + ".");
            String page = PrioritisationPage.of(outcome).render("ar");
            out.println("A page for readers of Arabic, with support and spending drawn: " + page.contains("<svg"));
        }

        // The same vote as a file again: equal elections are the same file.
        String written = Pabulib.toText(vote);
        out.println("\nWritten again, the file begins with");
        written.lines().limit(5).forEach(out::println);
    }
}
