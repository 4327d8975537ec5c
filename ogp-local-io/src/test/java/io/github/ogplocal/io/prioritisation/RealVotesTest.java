// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Misfit;
import io.github.ogplocal.rules.prioritisation.NaivePrioritisation.Unwanted;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import io.github.ogplocal.rules.prioritisation.Run;
import io.github.ogplocal.rules.prioritisation.SmallContest;
import io.github.ogplocal.rules.prioritisation.Ties;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * All real votes of a folder, named by the system property {@code ogp.pabulib}: each is read, or refused for a reason that
 * has a place; and of the small ones the engine chooses what the naive methods choose. The figures are published as entries
 * of the report.
 */
class RealVotesTest {
    /** The naive methods are slow. */
    private static final int MOST_VOTERS = 250;

    private static final int MOST_PROJECTS = 40;

    /** Files of up to so many bytes are written and read again. */
    private static final long WRITTEN_AGAIN = 200_000;

    private static final NaivePrioritisation NAIVE = new NaivePrioritisation();

    private static List<Path> files() throws IOException {
        String root = System.getProperty("ogp.pabulib", "");
        assumeTrue(!root.isEmpty(), "no real votes: -Dogp.pabulib is not set");
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(Path.of(root), "*.pb")) {
            folder.forEach(files::add);
        }
        files.sort(null);
        assertThat(files).isNotEmpty();
        return files;
    }

    @Test
    void read_givesTheVoteOrReasonsWithTheirPlaces(TestReporter reporter) throws IOException {
        Map<String, Integer> figures = new TreeMap<>();
        for (Path file : files()) {
            ReadResult<PabulibFile> read = Pabulib.read(file);
            boolean isRead = read.value().isPresent();
            figures.merge(isRead ? "read" : "refused", 1, Integer::sum);
            List<Problem> told = isRead ? read.orElseThrow().notes() : read.problems();
            assertThat(told).as(file.toString()).allMatch(problem -> problem.line() > 0);
            if (isRead) {
                PabulibElection election = read.orElseThrow().election();
                if (Files.size(file) <= WRITTEN_AGAIN) {
                    Path copy = Files.createTempFile("vote", ".pb");
                    Pabulib.write(election, copy);
                    assertThat(Pabulib.read(copy).orElseThrow().election())
                            .as(file.toString())
                            .isEqualTo(election);
                    Files.delete(copy);
                }
            } else {
                assertThat(told).as(file.toString()).isNotEmpty();
            }
            TreeSet<String> kinds = new TreeSet<>();
            told.forEach(problem -> kinds.add((isRead ? "noted " : "refused ")
                    + problem.code().code()
                    + problem.arguments().getOrDefault("type", "")));
            kinds.forEach(kind -> figures.merge(kind, 1, Integer::sum));
        }
        figures.forEach((kind, count) -> reporter.publishEntry(kind, Integer.toString(count)));
    }

    @Test
    void engine_choosesWhatTheNaiveMethodsChoose(TestReporter reporter) throws IOException {
        Map<String, Integer> figures = new TreeMap<>();
        List<String> differences = differences(figures, false);

        figures.forEach((kind, count) -> reporter.publishEntry(kind, Integer.toString(count)));
        assertThat(differences).isEmpty();
    }

    /** Shows that a difference would be seen: by votes, up to the first that does not fit, against past it. */
    @Test
    void engine_isSeenToDifferFromAMethodThatStops(TestReporter reporter) throws IOException {
        List<String> differences = differences(new TreeMap<>(), true);

        reporter.publishEntry("planted differences", Integer.toString(differences.size()));
        assertThat(differences).isNotEmpty().allMatch(difference -> difference.startsWith("greedy "));
    }

    private static List<String> differences(Map<String, Integer> figures, boolean planted) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Path file : files()) {
            PabulibElection election = Files.size(file) > WRITTEN_AGAIN
                    ? null
                    : Pabulib.read(file).value().map(PabulibFile::election).orElse(null);
            if (election == null
                    || election.voteType().hasPoints()
                    || election.voters() > MOST_VOTERS
                    || election.projects().size() > MOST_PROJECTS) {
                continue;
            }
            RealVote vote = new RealVote(election);
            SmallContest contest = vote.naiveContest();
            Ties ties = vote.naiveTies();
            Map<String, Run> naive = new TreeMap<>();
            naive.put("greedy", NAIVE.byVotes(contest, planted ? Misfit.STOP : Misfit.SKIP, Unwanted.LAST, ties));
            if (!planted) {
                naive.put("per cost", NAIVE.byVotesPerCost(contest, Misfit.SKIP, Unwanted.LAST, ties));
                naive.put("phragmen", NAIVE.phragmen(contest, Misfit.STOP, ties));
                for (NaivePrioritisation.Satisfaction satisfaction : NaivePrioritisation.Satisfaction.values()) {
                    NaivePrioritisation.Purses shares = NAIVE.equalShares(contest, satisfaction, ties);
                    naive.put("shares " + satisfaction, shares.run());
                    naive.put(
                            "shares, votes " + satisfaction,
                            NAIVE.thenByVotes(contest, shares, 1, Misfit.SKIP, Unwanted.LAST, ties)
                                    .run());
                }
            }
            naive.forEach((method, run) -> {
                figures.merge(method, 1, Integer::sum);
                SortedSet<ProjectId> expected = new TreeSet<>();
                run.chosen().forEach(project -> expected.add(vote.ids().get(project)));
                SortedSet<ProjectId> chosen = new TreeSet<>(PrioritisationEngine.of(procedure(method))
                        .prioritise(SmallVote.documents(election))
                        .chosen());
                if (!chosen.equals(expected)) {
                    differences.add(method + " " + file.getFileName() + ": " + chosen + ", naively " + expected);
                }
            });
        }
        return differences;
    }

    private static PrioritisationProcedure procedure(String method) {
        Settings last = Settings.NONE.withChoice("withoutVotes", "last");
        RuleUse use;
        if (method.equals("greedy")) {
            use = RuleUse.of(PrioritisationRules.GREEDY_BY_VOTES, last.withChoice("doesNotFit", "skip"));
        } else if (method.equals("per cost")) {
            use = RuleUse.of(PrioritisationRules.GREEDY_BY_VOTES_PER_COST, last.withChoice("doesNotFit", "skip"));
        } else if (method.equals("phragmen")) {
            use = RuleUse.of(PrioritisationRules.PHRAGMEN, Settings.NONE.withChoice("doesNotFit", "stop"));
        } else {
            String satisfaction = method.endsWith("CARDINALITY") ? "cardinality" : "cost";
            use = RuleUse.of(PrioritisationRules.EQUAL_SHARES, Settings.NONE.withChoice("satisfaction", satisfaction));
        }
        return PrioritisationProcedure.builder()
                .from(SmallVote.greedy(SmallVote.BY_VOTES, SmallVote.BY_COST, SmallVote.BY_ID))
                .method(use)
                .completions(
                        method.startsWith("shares, votes")
                                ? RuleChain.of(RuleUse.of(PrioritisationRules.BY_VOTES, last))
                                : RuleChain.NONE)
                .build();
    }
}
