// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.JsonPlaces;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.PrioritisationProblems;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.prioritisation.InvalidPrioritisationInputException;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project ids as cities number their files, from the file of the vote to the page. */
class SlashedProjectIdsTest {
    private static final String FILE = """
            META
            key;value
            num_projects;3
            num_votes;3
            budget;100
            vote_type;approval
            currency;TND
            PROJECTS
            project_id;cost;name
            2031/EX/0019;60;Example one
            EX.D16.28/22;40;Example two
            R17/12/IV;90;Example three
            VOTES
            voter_id;vote
            v1;2031/EX/0019,R17/12/IV
            v2;2031/EX/0019,EX.D16.28/22
            v3;EX.D16.28/22
            """;

    private static final ProjectId FIRST = ProjectId.parse("2031/EX/0019");

    private static PrioritisationDocuments documents() throws IOException {
        return SmallVote.documents(Pabulib.read(
                        new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        Pabulib.limits())
                .orElseThrow()
                .election());
    }

    private static Prioritisation outcome() throws IOException {
        return PrioritisationEngine.of(SmallVote.equalShares(SmallVote.BY_VOTES, SmallVote.BY_ID))
                .prioritise(documents());
    }

    @Test
    void outcome_isWrittenAndReadBackEqual() throws IOException {
        PrioritisationDocuments documents = documents();
        PrioritisationOutcome outcome = outcome().toOutcome();

        assertThat(outcome().chosen())
                .extracting(ProjectId::value)
                .containsExactlyInAnyOrder("2031/EX/0019", "EX.D16.28/22");
        assertThat(OgpLocalJson.read(OgpLocalJson.write(documents), PrioritisationDocuments.class)
                        .orElseThrow())
                .isEqualTo(documents);
        assertThat(OgpLocalJson.read(OgpLocalJson.write(outcome), PrioritisationOutcome.class)
                        .orElseThrow())
                .isEqualTo(outcome);
    }

    /** Every place that the page leads to is there, by the very id; no id of an element has white space in it. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void page_leadsToEachProject(String language) throws IOException {
        String page = PrioritisationPage.of(outcome()).render(language);

        Matcher targets = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
        int found = 0;
        while (targets.find()) {
            assertThat(page).contains(" id=\"" + targets.group(1) + "\"");
            found += targets.group(1).contains("/") ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(3);
        assertThat(page).contains("id=\"project-2031/EX/0019\"");
        // No selector of the page's styles is made of an id.
        assertThat(page.substring(page.indexOf("<style"), page.indexOf("</style>")))
                .doesNotContain("project-");
    }

    /** The reasons of a decision are by project; a slash of an id is not one of a pointer. */
    @Test
    void pointer_escapesTheSlashesOfAnId() throws IOException {
        LocalizedText because = LocalizedText.of("en", "Example of a reason.");
        PriorityDecision decision = PriorityDecision.builder()
                .source("Example")
                .addChosen(FIRST)
                .putReasons(FIRST, because)
                .build();
        PrioritisationEngine engine = PrioritisationEngine.of(PrioritisationProcedure.builder()
                .from(SmallVote.places(1))
                .method(RuleUse.of(PrioritisationRules.RECORDED_DECISION))
                .completions(RuleChain.NONE)
                .tieBreaks(RuleChain.NONE)
                .build());
        PrioritisationDocuments documents = PrioritisationDocuments.builder()
                .addProjects(Project.builder().id(FIRST).build())
                .decision(decision)
                .build();

        assertThat(engine.prioritise(documents).explain(FIRST).getFindings())
                .flatExtracting(finding -> finding.evidence())
                .extracting(Evidence::pointer)
                .contains("decision#/reasons/2031~1EX~10019");

        PrioritisationDocuments unknown = PrioritisationDocuments.builder()
                .from(documents)
                .decision(PriorityDecision.builder()
                        .from(decision)
                        .putReasons(ProjectId.parse("R17/12/IV"), because)
                        .build())
                .build();
        InvalidPrioritisationInputException refused = Assertions.catchThrowableOfType(
                InvalidPrioritisationInputException.class, () -> engine.prioritise(unknown));
        List<Problem> problems = JsonPlaces.locate(
                new ByteArrayInputStream(OgpLocalJson.write(unknown).getBytes(StandardCharsets.UTF_8)),
                PrioritisationProblems.ofInput(refused.faults(), unknown).stream()
                        .map(PrioritisationProblems.InputProblem::inDocuments)
                        .toList());
        assertThat(problems).extracting(Problem::pointer).containsExactly("/decision/reasons/R17~112~1IV");
        // The line is that of the reason itself, not of the list or decision around it.
        String line =
                OgpLocalJson.write(unknown).lines().toList().get(problems.get(0).line() - 1);
        assertThat(line).contains("R17/12/IV");
    }
}
