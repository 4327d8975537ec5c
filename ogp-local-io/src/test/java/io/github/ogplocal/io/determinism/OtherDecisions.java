// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.determinism;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.smart.SmartContext;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Decisions of the other families, made for this test: forums' lists of two zones, a vote with ids in both cases and ties that
 * stay open, an evaluation of proposals.
 */
final class OtherDecisions {
    private static final int VOTERS = 60;

    private OtherDecisions() {}

    /** The bytes of all outcomes, of documents in the order that a seed gives. */
    static byte[] outcomes(long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(forums(seed));
        Random order = new Random(seed);
        OgpLocalJson.write(
                PrioritisationEngine.of(voting()).prioritise(votes(order)).toOutcome(), out);
        List<SmartSubject> subjects = new ArrayList<>();
        for (String name : List.of("outline", "says-nothing", "unknown")) {
            subjects.add(golden("SmartSubject/" + name, SmartSubject.class));
        }
        List<SmartOpinion> opinions = new ArrayList<>();
        for (String name : List.of("verdict", "grade")) {
            opinions.add(golden("SmartOpinion/" + name, SmartOpinion.class));
        }
        SmartProcedure procedure = golden("SmartProcedure/el-kef-2021", SmartProcedure.class);
        OgpLocalJson.write(
                SmartEngine.of(procedure)
                        .assess(shuffled(subjects, order), shuffled(opinions, order), List.of(), SmartContext.NONE)
                        .toOutcome(),
                out);
        return out.toByteArray();
    }

    /** The outcome by the lists of the zones' forums alone. */
    static byte[] forums(long seed) throws IOException {
        Random order = new Random(seed);
        PrioritisationDocuments listed = golden("PrioritisationDocuments/forum-lists", PrioritisationDocuments.class);
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .from(listed)
                .projects(shuffled(listed.getProjects(), order))
                .lists(shuffled(listed.getLists(), order))
                .build();
        PrioritisationProcedure procedure =
                golden("PrioritisationProcedure/forum-lists", PrioritisationProcedure.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OgpLocalJson.write(
                PrioritisationEngine.of(procedure).prioritise(documents).toOutcome(), out);
        return out.toByteArray();
    }

    /** The documents of the vote. */
    static PrioritisationDocuments votes(Random order) {
        List<Project> projects = new ArrayList<>();
        for (String id : List.of("I-1", "i-2", "Q", "q", "Z9", "z10", "a", "B", "title", "TITLE")) {
            projects.add(Project.builder()
                    .id(ProjectId.parse(id))
                    .cost(Money.parse("TND " + (id.length() % 3 + 1)))
                    .build());
        }
        Random approvals = new Random(1);
        List<Ballot> ballots = new ArrayList<>();
        for (int voter = 0; voter < VOTERS; voter++) {
            List<ProjectId> approved = new ArrayList<>();
            projects.stream()
                    .filter(project -> approvals.nextInt(3) == 0)
                    .map(Project::getId)
                    .forEach(approved::add);
            ballots.add(new Ballot(VoterId.parse("V" + voter), shuffled(approved, order)));
        }
        return PrioritisationDocuments.builder()
                .projects(shuffled(projects, order))
                .ballots(shuffled(ballots, order))
                .build();
    }

    private static PrioritisationProcedure voting() throws IOException {
        return PrioritisationProcedure.builder()
                .from(golden("PrioritisationProcedure/forum-lists", PrioritisationProcedure.class))
                .limit(RuleUse.of(PrioritisationRules.BUDGET, Settings.NONE.withMoney("budget", Money.parse("TND 9"))))
                .method(RuleUse.of(
                        PrioritisationRules.EQUAL_SHARES, Settings.NONE.withChoice("satisfaction", "cardinality")))
                .completions(RuleChain.of(
                        RuleUse.of(PrioritisationRules.BY_VOTES, Settings.NONE.withChoice("withoutVotes", "left-out"))))
                .tieBreaks(RuleChain.NONE)
                .build();
    }

    private static <T> List<T> shuffled(List<T> documents, Random order) {
        List<T> turned = new ArrayList<>(documents);
        Collections.shuffle(turned, order);
        return turned;
    }

    private static <T> T golden(String name, Class<T> type) throws IOException {
        try (InputStream in = OtherDecisions.class.getResourceAsStream("/golden/" + name + ".json")) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return OgpLocalJson.read(in, type).orElseThrow();
        }
    }
}
