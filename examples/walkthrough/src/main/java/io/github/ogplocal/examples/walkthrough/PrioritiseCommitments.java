// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.prioritisation.PrioritisationText;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import io.github.ogplocal.rules.prioritisation.ProjectOutcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Which commitments come first? First as a committee decided it, then by a computation that anybody can follow. */
public final class PrioritiseCommitments {
    private PrioritiseCommitments() {}

    /** Replays El Kef's decision, then rates made-up commitments, then shares places among made-up voters. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        // El Kef put four of 17 commitments first. What is published is checked; what is not is said to be not
        // recorded.
        Path elKef = ExampleData.call("el-kef-2021");
        Prioritisation recorded = engine(elKef.resolve("procedure.json"))
                .prioritise(PrioritisationDocuments.builder()
                        .projects(projects(elKef))
                        .decision(OgpLocalJson.read(elKef.resolve("decision.json"), PriorityDecision.class)
                                .orElseThrow())
                        .build());
        out.println("El Kef, recorded: " + recorded.chosen() + " of "
                + recorded.projects().size());
        recorded.contests().get(0).getFindings().forEach(finding -> out.println("  " + finding.reason()));
        out.print(PrioritisationText.render(recorded, recorded.explain(ProjectId.parse("01")), "en"));

        // Made-up commitments, rated by three: two of them have the same total, and one place is left. A tie is a
        // result.
        Path example = ExampleData.fictitiousCommitments();
        PrioritisationDocuments rated = PrioritisationDocuments.builder()
                .projects(projects(example))
                .ratings(OgpLocalJson.readList(example.resolve("ratings.json"), Rating.class)
                        .orElseThrow())
                .build();
        Prioritisation totals = engine(example.resolve("total-score.json")).prioritise(rated);
        out.println("\nBy total score, two places: chosen " + totals.chosen() + ", undecided "
                + totals.withStatus(PriorityStatus.UNDECIDED).stream()
                        .map(ProjectOutcome::getProject)
                        .toList());
        out.print(PrioritisationText.render(totals, totals.explain(ProjectId.parse("C")), "fr"));

        // Made-up voters, three places: the six who want A, B and C have half of the voters, not all of the places.
        PrioritisationDocuments voted = PrioritisationDocuments.builder()
                .projects(projects(example))
                .ballots(OgpLocalJson.readList(example.resolve("ballots.json"), Ballot.class)
                        .orElseThrow())
                .build();
        Prioritisation shares = engine(example.resolve("equal-shares.json")).prioritise(voted);
        out.println("\nBy equal shares, three places: chosen " + shares.chosen());
        for (ProjectOutcome outcome : shares.outcomes()) {
            out.print(PrioritisationText.render(shares, shares.explain(outcome.getProject()), "en"));
        }
    }

    private static PrioritisationEngine engine(Path procedure) throws IOException {
        return PrioritisationEngine.of(
                OgpLocalJson.read(procedure, PrioritisationProcedure.class).orElseThrow());
    }

    private static List<Project> projects(Path folder) throws IOException {
        return OgpLocalJson.readList(folder.resolve("projects.json"), Project.class)
                .orElseThrow();
    }
}
