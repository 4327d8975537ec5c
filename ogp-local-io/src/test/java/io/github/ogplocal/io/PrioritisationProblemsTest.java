// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.PrioritisationProblems.Document;
import io.github.ogplocal.io.PrioritisationProblems.InputProblem;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationFault;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PrioritisationProblemsTest {
    private static final PrioritisationDocuments DOCUMENTS = PrioritisationDocuments.builder()
            .addProjects(project("A"), project("B"), project("A"), project("A"))
            .addBallots(ballot("V1"), ballot("V2"), ballot("V2"))
            .drawPool(DrawPool.of("other@1", List.of("A"), OffsetDateTime.parse("2031-05-01T10:00:00Z")))
            .build();

    private static Project project(String id) {
        return Project.builder().id(ProjectId.parse(id)).build();
    }

    private static Ballot ballot(String voter) {
        return Ballot.of(VoterId.parse(voter), ProjectId.parse("X"));
    }

    private static PrioritisationFault fault(PrioritisationFault.Kind kind, String document, String pointer) {
        return new PrioritisationFault(kind, document, pointer, "17");
    }

    /** Every kind of fault is told, in three languages, and no two as one. */
    @ParameterizedTest
    @EnumSource(PrioritisationFault.Kind.class)
    void everyKind_isTold(PrioritisationFault.Kind kind) {
        Problem problem = PrioritisationProblems.ofInput(List.of(fault(kind, "decision", "/chosen")), DOCUMENTS)
                .get(0)
                .inDocuments();

        assertThat(problem.pointer()).isEqualTo("/decision/chosen");
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(problem.message(language)).doesNotContain("{");
        }
    }

    @Test
    void kinds_haveCodesOfTheirOwn() {
        TreeSet<ProblemCode> codes = new TreeSet<>();
        for (PrioritisationFault.Kind kind : PrioritisationFault.Kind.values()) {
            codes.add(PrioritisationProblems.ofInput(List.of(fault(kind, "decision", "")), DOCUMENTS)
                    .get(0)
                    .problem()
                    .code());
        }

        assertThat(codes).hasSameSizeAs(PrioritisationFault.Kind.values());
    }

    @Test
    void problem_pointsToTheElementOfItsList() {
        List<InputProblem> problems = PrioritisationProblems.ofInput(
                List.of(
                        fault(PrioritisationFault.Kind.REPEATED_BALLOT, "ballot:V2", ""),
                        fault(PrioritisationFault.Kind.UNKNOWN_PROJECT, "ballot:V2", "/approved/0"),
                        fault(PrioritisationFault.Kind.MISSING_COST, "project:B", "/cost"),
                        fault(PrioritisationFault.Kind.REPEATED_PROJECT, "project:A", ""),
                        fault(PrioritisationFault.Kind.OTHER_POOL, "draw", "/pool/purpose"),
                        fault(PrioritisationFault.Kind.MISSING_BUDGET, "budget", "")),
                DOCUMENTS);

        assertThat(problems)
                .extracting(problem -> problem.inDocuments().pointer())
                .containsExactly(
                        "/ballots/2",
                        "/ballots/1/approved/0",
                        "/projects/1/cost",
                        "/projects/2",
                        "/drawPool/purpose",
                        "/budget");
        assertThat(problems.get(4).document()).isEqualTo(Document.DRAW_POOL);
    }
}
