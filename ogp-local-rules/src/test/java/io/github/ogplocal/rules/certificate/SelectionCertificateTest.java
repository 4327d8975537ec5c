// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.JudgedStage;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionArbitraries;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SelectionCertificateTest {
    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    @Property(tries = 2000)
    void failures_areNoneForWhatTheEngineDecides(@ForAll("calls") SelectionCall call) {
        SelectionCertificate certificate = SelectionCertificate.of(call.select());
        assertThat(failures(certificate, call)).isEmpty();
    }

    @Example
    void randomCalls_areCertifiedForAllShapesThatCanBe() {
        EnumSet<AssertionKind> said = EnumSet.noneOf(AssertionKind.class);
        EnumSet<Uncertified> reasons = EnumSet.noneOf(Uncertified.class);
        int certified = 0;
        List<SelectionCall> calls = sample(1500);
        for (SelectionCall call : calls) {
            SelectionCertificate certificate = SelectionCertificate.of(call.select());
            certified += certificate.coversEveryStage() ? 1 : 0;
            for (CertifiedStage stage : certificate.getStages()) {
                stage.getAssertions().forEach(assertion -> said.add(assertion.getSays()));
                reasons.addAll(stage.getNotCertified());
            }
        }
        assertThat(said).containsExactlyInAnyOrder(AssertionKind.values());
        assertThat(reasons).containsExactlyInAnyOrder(Uncertified.values());
        assertThat(certified).isGreaterThan(calls.size() / 3);
    }

    @Property(tries = 30)
    void failures_findEveryChangeOfOneAttribute(@ForAll("calls") SelectionCall call) {
        SelectionCertificate certificate = SelectionCertificate.of(call.select());
        int changes = 0;
        for (int s = 0; s < certificate.getStages().size(); s++) {
            CertifiedStage stage = certificate.getStages().get(s);
            for (CertifiedStage changed : changed(stage)) {
                List<CertifiedStage> stages = new ArrayList<>(certificate.getStages());
                stages.set(s, changed);
                SelectionCertificate mutant = SelectionCertificate.builder()
                        .from(certificate)
                        .stages(stages)
                        .build();
                assertThat(failures(mutant, call)).as(changed.toString()).isNotEmpty();
                changes++;
            }
        }
        assertThat(changes).isPositive();
    }

    @Property(tries = 200)
    void failures_findEveryChangeOfAStatusATotalOrARank(@ForAll("calls") SelectionCall call) {
        Selection selection = call.select();
        SelectionCertificate certificate = SelectionCertificate.of(selection);
        if (selection.earlierStage().isPresent() || !certificate.coversEveryStage()) {
            return;
        }
        JudgedStage judged =
                JudgedStage.of(call.procedure(), SelectionRules.standard(), call.documents(), Optional.empty());
        List<SelectionExplanation> right = selection.explanations();
        for (int i = 0; i < right.size(); i++) {
            ApplicationOutcome outcome = right.get(i).getOutcome();
            for (SelectionStatus status : SelectionStatus.values()) {
                if (status != outcome.getStatus()) {
                    assertWrong(judged, with(right, i, b -> b.status(status)), call);
                }
            }
            if (outcome.getTotal().isPresent() && outcome.getStatus() != SelectionStatus.INADMISSIBLE) {
                Fraction more = outcome.getTotal().get().plus(Fraction.of(1, 1000));
                assertWrong(judged, with(right, i, b -> b.total(more)), call);
                assertWrong(judged, with(right, i, b -> b.total(Optional.empty())), call);
            }
            boolean ownLines = judged.groups().size() == 1 || certificateLines(certificate) > 1;
            if (outcome.getRank().isPresent() && ownLines) {
                int rank = outcome.getRank().get();
                assertWrong(judged, with(right, i, b -> b.rank(rank + 1)), call);
            }
        }
    }

    @Property(tries = 200)
    void failures_findAWinnerAndALoserSwapped(@ForAll("calls") SelectionCall call) {
        Selection selection = call.select();
        if (selection.earlierStage().isPresent()
                || !SelectionCertificate.of(selection).coversEveryStage()) {
            return;
        }
        JudgedStage judged =
                JudgedStage.of(call.procedure(), SelectionRules.standard(), call.documents(), Optional.empty());
        List<SelectionExplanation> right = selection.explanations();
        for (int winner = 0; winner < right.size(); winner++) {
            for (int loser = 0; loser < right.size(); loser++) {
                SelectionStatus lost = right.get(loser).getOutcome().getStatus();
                if (right.get(winner).getOutcome().getStatus() == SelectionStatus.SELECTED
                        && lost != SelectionStatus.SELECTED) {
                    List<SelectionExplanation> swapped = with(right, winner, b -> b.status(lost));
                    swapped = with(swapped, loser, b -> b.status(SelectionStatus.SELECTED));
                    assertWrong(judged, swapped, call);
                }
            }
        }
    }

    private static void assertWrong(JudgedStage judged, List<SelectionExplanation> wrong, SelectionCall call) {
        CertifiedStage stage;
        try {
            stage = SelectionCertificate.certify(judged, wrong, true);
        } catch (java.util.NoSuchElementException noLine) {
            // A candidate without a group cannot even be spoken of.
            return;
        }
        SelectionCertificate certificate = SelectionCertificate.builder()
                .format(SelectionCertificate.FORMAT)
                .addStages(stage)
                .build();
        assertThat(failures(certificate, call)).isNotEmpty();
    }

    private static int certificateLines(SelectionCertificate certificate) {
        return (int) certificate.getStages().get(0).getAssertions().stream()
                .filter(assertion -> assertion.getSays() == AssertionKind.CANDIDATES)
                .count();
    }

    private static List<SelectionExplanation> with(
            List<SelectionExplanation> right,
            int at,
            UnaryOperator<io.github.ogplocal.rules.selection.ApplicationOutcomeBuilder> change) {
        List<SelectionExplanation> changed = new ArrayList<>(right);
        ApplicationOutcome outcome = change.apply(
                        ApplicationOutcome.builder().from(right.get(at).getOutcome()))
                .build();
        changed.set(
                at,
                SelectionExplanation.builder()
                        .from(right.get(at))
                        // They would contradict another total by themselves.
                        .contributions(List.of())
                        .carriedOver(outcome.getTotal())
                        .cutOff(Optional.empty())
                        .outcome(outcome)
                        .build());
        return changed;
    }

    /** The stage with one attribute of it, or of one of its assertions, changed, gone or added. */
    private static List<CertifiedStage> changed(CertifiedStage stage) {
        List<CertifiedStage> changed = new ArrayList<>();
        changed.add(CertifiedStage.builder().from(stage).procedure("another").build());
        changed.add(CertifiedStage.builder()
                .from(stage)
                .revision(stage.getRevision() + 1)
                .build());
        for (Uncertified reason : Uncertified.values()) {
            if (!stage.getNotCertified().contains(reason)
                    && !stage.getNotCertified().contains(Uncertified.EARLIER_STAGE)) {
                changed.add(CertifiedStage.builder()
                        .from(stage)
                        .addNotCertified(reason)
                        .build());
            }
        }
        if (!stage.getNotCertified().isEmpty()) {
            changed.add(
                    CertifiedStage.builder().from(stage).notCertified(List.of()).build());
        }
        List<Assertion> assertions = stage.getAssertions();
        for (int i = 0; i < assertions.size(); i++) {
            List<Assertion> without = new ArrayList<>(assertions);
            without.remove(i);
            changed.add(with(stage, without));
            List<Assertion> twice = new ArrayList<>(assertions);
            twice.add(i, assertions.get(i));
            changed.add(with(stage, twice));
            for (Assertion other : changed(assertions.get(i))) {
                List<Assertion> replaced = new ArrayList<>(assertions);
                replaced.set(i, other);
                changed.add(with(stage, replaced));
            }
            if (i > 0) {
                List<Assertion> moved = new ArrayList<>(assertions);
                moved.set(i - 1, assertions.get(i));
                moved.set(i, assertions.get(i - 1));
                changed.add(with(stage, moved));
            }
        }
        return changed;
    }

    private static CertifiedStage with(CertifiedStage stage, List<Assertion> assertions) {
        return CertifiedStage.builder().from(stage).assertions(assertions).build();
    }

    private static Set<Assertion> changed(Assertion right) {
        Set<Assertion> changed = new java.util.LinkedHashSet<>();
        for (AssertionKind kind : AssertionKind.values()) {
            changed.add(builder(right).says(kind).build());
        }
        changed.add(builder(right).application(new ApplicationId("nobody")).build());
        changed.add(builder(right).application(Optional.empty()).build());
        changed.add(builder(right).line(new GroupId("nowhere")).build());
        changed.add(builder(right).line(Optional.empty()).build());
        changed.add(builder(right).rule(RuleId.parse("selection/of-nobody@1")).build());
        changed.add(builder(right).rule(Optional.empty()).build());
        changed.add(builder(right)
                .value(right.getValue().orElse(Fraction.ZERO).plus(Fraction.of(1, 3)))
                .build());
        changed.add(builder(right).value(Optional.empty()).build());
        changed.add(builder(right).number(right.getNumber().orElse(0) + 1).build());
        changed.add(builder(right).number(Optional.empty()).build());
        changed.add(builder(right).last(right.getLast().orElse(0) + 1).build());
        changed.add(builder(right).last(Optional.empty()).build());
        changed.remove(right);
        return changed;
    }

    private static AssertionBuilder builder(Assertion right) {
        return Assertion.builder().from(right);
    }

    private static List<FailedAssertion> failures(SelectionCertificate certificate, SelectionCall call) {
        return certificate.failures(call.procedure(), SelectionRules.standard(), call.documents());
    }

    private static List<SelectionCall> sample(int number) {
        return SelectionArbitraries.calls().generator(1000).stream(new java.util.Random(1))
                .limit(number)
                .map(shrinkable -> shrinkable.value())
                .toList();
    }
}
