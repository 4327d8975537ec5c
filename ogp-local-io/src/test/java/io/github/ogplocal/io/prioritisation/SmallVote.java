// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocumentsBuilder;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedureBuilder;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A vote that is made up, and procedures for it. */
final class SmallVote {
    static final RuleUse BY_VOTES = RuleUse.of(PrioritisationRules.TIE_BY_VOTES);
    static final RuleUse BY_COST =
            RuleUse.of(PrioritisationRules.TIE_BY_COST, Settings.NONE.withChoice("order", "lowest-first"));
    static final RuleUse BY_ID = RuleUse.of(PrioritisationRules.TIE_BY_ID);

    private static final String FILE = """
            META
            key;value
            num_projects;6
            num_votes;7
            budget;1000
            vote_type;approval
            currency;TND
            language;en
            PROJECTS
            project_id;cost;name
            a;500;Street lamps
            b;250;Shade and seats
            c;250;Trees
            d;400.125;Playground
            e;90;Bus shelter
            f;1;Statue
            VOTES
            voter_id;vote
            v1;a,b
            v2;a,b
            v3;a,c
            v4;a,c,d
            v5;d,e
            v6;d,e
            v7;
            """;

    private SmallVote() {}

    static PabulibElection election() {
        try {
            return Pabulib.read(
                            new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)),
                            Optional.empty(),
                            Pabulib.limits())
                    .orElseThrow()
                    .election();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PrioritisationDocuments documents(PabulibElection election) {
        return builder(election).build();
    }

    private static PrioritisationDocumentsBuilder builder(PabulibElection election) {
        return PrioritisationDocuments.builder()
                .projects(election.projects())
                .ballots(election.ballots())
                .ratings(election.ratings())
                .budget(election.budget());
    }

    /** Equal Shares, completed by one unit more, then by votes. */
    static PrioritisationProcedure equalShares(RuleUse... keys) {
        return procedure(keys)
                .method(RuleUse.of(PrioritisationRules.EQUAL_SHARES, Settings.NONE.withChoice("satisfaction", "cost")))
                .completions(RuleChain.of(
                        RuleUse.of(
                                PrioritisationRules.ADD_ONE,
                                Settings.NONE
                                        .withPoints("increment", Points.of(1))
                                        .withChoice("until", "exhausted")),
                        RuleUse.of(PrioritisationRules.BY_VOTES, Settings.NONE.withChoice("withoutVotes", "left-out"))))
                .build();
    }

    static PrioritisationProcedure greedy(RuleUse... keys) {
        return procedure(keys)
                .method(RuleUse.of(
                        PrioritisationRules.GREEDY_BY_VOTES,
                        Settings.NONE.withChoice("doesNotFit", "skip").withChoice("withoutVotes", "left-out")))
                .completions(RuleChain.NONE)
                .build();
    }

    static PrioritisationProcedure phragmen(RuleUse... keys) {
        return procedure(keys)
                .method(RuleUse.of(PrioritisationRules.PHRAGMEN, Settings.NONE.withChoice("doesNotFit", "stop")))
                .completions(RuleChain.NONE)
                .build();
    }

    /** The same by votes, for a number of places and not for money. */
    static PrioritisationProcedure places(int places) {
        return PrioritisationProcedure.builder()
                .from(greedy(BY_VOTES, BY_ID))
                .limit(RuleUse.of(PrioritisationRules.PLACES, Settings.NONE.withCount("places", places)))
                .build();
    }

    private static PrioritisationProcedureBuilder procedure(RuleUse... keys) {
        return PrioritisationProcedure.builder()
                .id("example")
                .revision(1)
                .title(LocalizedText.of("تصويت للمثال", "Vote d’exemple", "Example vote"))
                .source("An example")
                .pipeline(PrioritisationRules.PIPELINE_1.info().getId())
                .limit(RuleUse.of(PrioritisationRules.GIVEN_BUDGET))
                .admission(RuleChain.NONE)
                .tieBreaks(RuleChain.of(keys))
                .openTies(RuleUse.of(PrioritisationRules.ALL_OUTCOMES, Settings.NONE.withCount("most", 100)));
    }

    static Prioritisation outcome(PrioritisationProcedure procedure) {
        return PrioritisationEngine.of(procedure).prioritise(documents(election()));
    }

    /** By votes for less money, which two of the projects with two votes would use up, and no key that separates them. */
    static Prioritisation leftOpen() {
        return PrioritisationEngine.of(greedy())
                .prioritise(builder(election()).budget(Money.parse("TND 760")).build());
    }

    /** By votes for two places; nobody asks for money. */
    static Prioritisation forPlaces() {
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .projects(election().projects())
                .ballots(election().ballots())
                .build();
        return PrioritisationEngine.of(places(2)).prioritise(documents);
    }

    /** As {@link #outcome}, with other titles: one project more for each. */
    static Prioritisation titled(List<String> titles) {
        List<Project> projects = new ArrayList<>(election().projects());
        for (int i = 0; i < titles.size(); i++) {
            projects.add(Project.builder()
                    .id(new ProjectId("n" + (10_000 + i)))
                    .title(LocalizedText.of("en", titles.get(i)))
                    .cost(Money.parse("TND 5"))
                    .build());
        }
        return PrioritisationEngine.of(greedy(BY_VOTES, BY_ID))
                .prioritise(builder(election()).projects(projects).build());
    }
}
