// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.EvaluatorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class AssignerTest {
    private static final String[] GROUPS = {"north", "south", ""};

    @Test
    void assign_givesEachFileItsSheetsAndSpreadsEachGroup() {
        AssignmentRequestBuilder request = AssignmentRequest.builder();
        for (int j = 0; j < 12; j++) {
            request.addFiles(file(j, j % 2 == 0 ? "north" : "south", 2));
        }
        for (int i = 0; i < 4; i++) {
            request.addEvaluators(new EvaluatorLoad(evaluator(i), 5, 7));
        }
        request.addConflicts(new Conflict(evaluator(0), application(0)));

        Assignment assignment = Assigner.assign(request.build()).assignment().orElseThrow();

        assertThat(assignment.fulfils(request.build())).isTrue();
        assertThat(assignment.hasEvenGroups()).isTrue();
        assertThat(assignment.getGroups())
                .containsExactly(
                        new GroupBalance(Optional.of(GroupId.parse("north")), 12, 3, 3),
                        new GroupBalance(Optional.of(GroupId.parse("south")), 12, 3, 3));
        assertThat(assignment.getEvaluators()).extracting(AssignedLoad::files).containsExactly(6, 6, 6, 6);
    }

    /** Five files need three sheets each; four evaluators may read three files each: 15 against 12. */
    @Test
    void assign_withTooLittleRoom_saysWhichFilesNeedMoreThanThereIs() {
        AssignmentRequestBuilder builder = AssignmentRequest.builder();
        for (int j = 0; j < 5; j++) {
            builder.addFiles(file(j, "north", 3));
        }
        for (int i = 0; i < 4; i++) {
            builder.addEvaluators(new EvaluatorLoad(evaluator(i), 0, 3));
        }
        AssignmentRequest request = builder.build();

        AssignmentResult result = Assigner.assign(request);

        assertThat(result.assignment()).isEmpty();
        AssignmentCertificate certificate = result.certificates().get(0);
        assertThat(certificate.getKind()).isEqualTo(CertificateKind.FILES);
        assertThat(certificate.getNeeded()).isEqualTo(15);
        assertThat(certificate.getAvailable()).isEqualTo(12);
        assertThat(certificate.proves(request)).isTrue();
    }

    @Test
    void assign_withConflictsAroundTwoFiles_namesTheseAlone() {
        AssignmentRequestBuilder builder = AssignmentRequest.builder();
        for (int j = 0; j < 6; j++) {
            builder.addFiles(file(j, "north", 2));
        }
        for (int i = 0; i < 4; i++) {
            builder.addEvaluators(new EvaluatorLoad(evaluator(i), 0, 6));
        }
        for (int i = 1; i < 4; i++) {
            builder.addConflicts(new Conflict(evaluator(i), application(2)));
        }

        List<AssignmentCertificate> certificates =
                Assigner.assign(builder.build()).certificates();

        assertThat(certificates).hasSize(1);
        assertThat(certificates.get(0).getFiles()).containsExactly(new FileBound(application(2), 2, BoundReason.ASKED));
        assertThat(certificates.get(0).getEvaluators())
                .containsExactly(
                        new EvaluatorBound(evaluator(0), 1, BoundReason.CONFLICTS),
                        new EvaluatorBound(evaluator(1), 0, BoundReason.CONFLICTS),
                        new EvaluatorBound(evaluator(2), 0, BoundReason.CONFLICTS),
                        new EvaluatorBound(evaluator(3), 0, BoundReason.CONFLICTS));
    }

    @Test
    void assign_withLeastLoadsThatCannotBe_saysWhoIsToReadTooMuch() {
        AssignmentRequest request = AssignmentRequest.builder()
                .addFiles(file(0, "north", 1), file(1, "north", 1))
                .addEvaluators(new EvaluatorLoad(evaluator(0), 0, 2), new EvaluatorLoad(evaluator(1), 2, 2))
                .addConflicts(new Conflict(evaluator(1), application(0)))
                .build();

        AssignmentCertificate certificate =
                Assigner.assign(request).certificates().get(0);

        assertThat(certificate.getKind()).isEqualTo(CertificateKind.LOADS);
        assertThat(certificate.getEvaluators()).containsExactly(new EvaluatorBound(evaluator(1), 2, BoundReason.ASKED));
        assertThat(certificate.getFiles())
                .containsExactly(
                        new FileBound(application(0), 0, BoundReason.CONFLICTS),
                        new FileBound(application(1), 1, BoundReason.LIMIT));
        assertThat(certificate.proves(request)).isTrue();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void assign_isTheFirstOfTheMostEven_orACertificateIsRight(@ForAll Random random) {
        AssignmentRequest request = request(random, 4, 3);

        AssignmentResult result = Assigner.assign(request);

        Optional<List<AssignedFile>> naive = NaiveAssignment.files(request);
        assertThat(result.assignment().map(Assignment::getFiles)).isEqualTo(naive);
        assertThat(result.assignment().stream().allMatch(assignment -> assignment.fulfils(request)))
                .isTrue();
        assertThat(result.certificates()).allMatch(certificate -> certificate.proves(request));
    }

    /** Both answers are met, and both kinds of certificate, or the property above would show little. */
    @Test
    void requests_areOfEveryKind() {
        int even = 0;
        int uneven = 0;
        int files = 0;
        int loads = 0;
        for (int seed = 0; seed < 400; seed++) {
            AssignmentResult result = Assigner.assign(request(new Random(seed * 0x9E3779B97F4A7C15L), 4, 3));
            even += result.assignment().filter(Assignment::hasEvenGroups).isPresent() ? 1 : 0;
            uneven +=
                    result.assignment().filter(found -> !found.hasEvenGroups()).isPresent() ? 1 : 0;
            for (AssignmentCertificate certificate : result.certificates()) {
                files += certificate.getKind() == CertificateKind.FILES ? 1 : 0;
                loads += certificate.getKind() == CertificateKind.LOADS ? 1 : 0;
            }
        }
        assertThat(List.of(even, uneven, files, loads)).allMatch(count -> count >= 10);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void assign_isIndependentOfTheOrderOfTheLists(@ForAll Random random) {
        AssignmentRequest request = request(random, 9, 6);
        List<FileDemand> files = new ArrayList<>(request.getFiles());
        List<EvaluatorLoad> evaluators = new ArrayList<>(request.getEvaluators());
        Collections.shuffle(files, random);
        Collections.shuffle(evaluators, random);

        AssignmentRequest shuffled = AssignmentRequest.builder()
                .from(request)
                .files(files)
                .evaluators(evaluators)
                .build();

        assertThat(Assigner.assign(shuffled)).isEqualTo(Assigner.assign(request));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void assign_ofLargerRequests_fulfilsThemOrProvesThatNothingDoes(@ForAll Random random) {
        AssignmentRequest request = request(random, 25, 9);

        AssignmentResult result = Assigner.assign(request);

        assertThat(result.assignment().stream().allMatch(assignment -> assignment.fulfils(request)))
                .isTrue();
        assertThat(result.certificates()).allMatch(certificate -> certificate.proves(request));
    }

    @Test
    void assign_withAnotherSeed_givesAnotherOfTheBest() {
        AssignmentRequest first = wide("dice 3615 2461");
        AssignmentRequest second = wide("dice 5533 1264");

        Assignment one = Assigner.assign(first).assignment().orElseThrow();
        Assignment other = Assigner.assign(second).assignment().orElseThrow();

        assertThat(one.getFiles()).isNotEqualTo(other.getFiles());
        assertThat(one.getGroups()).isEqualTo(other.getGroups());
        assertThat(Assigner.assign(wide("dice 3615 2461")).assignment()).contains(one);
    }

    /** The controls of the two checkers. */
    @Test
    void fulfils_findsEachThingThatIsNotFulfilled() {
        AssignmentRequest request = AssignmentRequest.builder()
                .addFiles(file(0, "north", 1), file(1, "north", 1))
                .addEvaluators(new EvaluatorLoad(evaluator(0), 1, 1), new EvaluatorLoad(evaluator(1), 1, 1))
                .build();
        Assignment assignment = Assigner.assign(request).assignment().orElseThrow();
        Conflict own = new Conflict(evaluator(0), application(0));

        assertThat(assignment.fulfils(request)).isTrue();
        assertThat(assignment.fulfils(AssignmentRequest.builder()
                        .from(request)
                        .addConflicts(own)
                        .build()))
                .isFalse();
        assertThat(assignment.fulfils(AssignmentRequest.builder()
                        .from(request)
                        .addFiles(file(2, "north", 1))
                        .build()))
                .isFalse();
        assertThat(assignment.fulfils(AssignmentRequest.builder()
                        .from(request)
                        .files(List.of(file(0, "north", 1), file(1, "north", 2)))
                        .build()))
                .isFalse();
        assertThat(assignment.fulfils(withLoad(request, 0, 0))).isFalse();
        assertThat(assignment.fulfils(withLoad(request, 2, 2))).isFalse();
        assertThat(assignment.fulfils(AssignmentRequest.builder()
                        .from(request)
                        .files(List.of(file(0, "north", 1)))
                        .build()))
                .isFalse();
    }

    @Test
    void proves_findsEachThingThatIsWrong() {
        AssignmentRequest request = AssignmentRequest.builder()
                .addFiles(file(0, "north", 2), file(1, "north", 1))
                .addEvaluators(new EvaluatorLoad(evaluator(0), 0, 2))
                .build();
        AssignmentCertificate certificate =
                Assigner.assign(request).certificates().get(0);

        assertThat(certificate.proves(request)).isTrue();
        assertThat(certificate.proves(AssignmentRequest.builder()
                        .from(request)
                        .addEvaluators(new EvaluatorLoad(evaluator(1), 0, 2))
                        .build()))
                .isFalse();
        assertThat(certificate.proves(AssignmentRequest.builder()
                        .from(request)
                        .files(List.of(file(0, "north", 1), file(1, "north", 1)))
                        .build()))
                .isFalse();
        assertThat(AssignmentCertificate.builder()
                        .from(certificate)
                        .needed(certificate.getNeeded() + 1)
                        .build()
                        .proves(request))
                .isFalse();
        assertThat(AssignmentCertificate.ofFiles(request, List.of(application(1)))
                        .proves(request))
                .isFalse();
        assertThat(AssignmentCertificate.builder()
                        .from(certificate)
                        .evaluators(List.of())
                        .available(0)
                        .build()
                        .proves(request))
                .isFalse();
    }

    @Test
    void request_refusesWhatDoesNotFitTogether() {
        assertThatThrownBy(() -> AssignmentRequest.builder()
                        .addFiles(file(0, "north", 1), file(0, "south", 1))
                        .addEvaluators(new EvaluatorLoad(evaluator(0), 0, 2))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("A-00");
        assertThatThrownBy(() -> AssignmentRequest.builder()
                        .addFiles(file(0, "north", 1))
                        .addEvaluators(new EvaluatorLoad(evaluator(0), 0, 2))
                        .addConflicts(new Conflict(evaluator(1), application(0)))
                        .build())
                .hasMessageContaining("between the files and the evaluators");
        assertThatThrownBy(() -> new EvaluatorLoad(evaluator(0), 3, 2)).isInstanceOf(InvalidValueException.class);
    }

    private static AssignmentRequest wide(String seed) {
        AssignmentRequestBuilder request = AssignmentRequest.builder().seed(seed);
        for (int j = 0; j < 12; j++) {
            request.addFiles(file(j, GROUPS[j % 2], 2));
        }
        for (int i = 0; i < 5; i++) {
            request.addEvaluators(new EvaluatorLoad(evaluator(i), 0, 12));
        }
        return request.build();
    }

    private static AssignmentRequest withLoad(AssignmentRequest request, int least, int most) {
        return AssignmentRequest.builder()
                .from(request)
                .evaluators(
                        List.of(new EvaluatorLoad(evaluator(0), least, most), new EvaluatorLoad(evaluator(1), 0, 2)))
                .build();
    }

    private static AssignmentRequest request(Random random, int mostFiles, int mostEvaluators) {
        AssignmentRequestBuilder request = AssignmentRequest.builder();
        int f = 1 + random.nextInt(mostFiles);
        int e = 1 + random.nextInt(mostEvaluators);
        int sheets = 1 + random.nextInt(Math.min(e, 3));
        for (int j = 0; j < f; j++) {
            request.addFiles(file(j, GROUPS[random.nextInt(3)], 1 + random.nextInt(sheets)));
        }
        int usual = 1 + (f * sheets) / e;
        for (int i = 0; i < e; i++) {
            int least = random.nextInt(3) == 0 ? random.nextInt(usual + 1) : 0;
            request.addEvaluators(new EvaluatorLoad(evaluator(i), least, least + random.nextInt(usual + 1)));
            for (int j = 0; j < f; j++) {
                if (random.nextInt(6) == 0) {
                    request.addConflicts(new Conflict(evaluator(i), application(j)));
                }
            }
        }
        return random.nextBoolean()
                ? request.build()
                : request.seed("seed " + random.nextInt(100)).build();
    }

    private static FileDemand file(int index, String group, int sheets) {
        return new FileDemand(
                application(index), group.isEmpty() ? Optional.empty() : Optional.of(GroupId.parse(group)), sheets);
    }

    private static ApplicationId application(int index) {
        return ApplicationId.parse("A-" + index / 10 + index % 10);
    }

    private static EvaluatorId evaluator(int index) {
        return EvaluatorId.parse("E" + index);
    }
}
