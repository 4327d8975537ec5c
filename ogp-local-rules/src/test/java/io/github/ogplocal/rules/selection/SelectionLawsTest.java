// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of {@link SelectionLaw} over procedures of every kind, but for the settings that break a law; which those are
 * stands in the matrix that {@link LawMatrixTest} tries cell by cell.
 */
class SelectionLawsTest {
    private static Arbitrary<SelectionCall> unbroken(SelectionLaw law) {
        List<Set<String>> avoided = new ArrayList<>(LawMatrix.breakers().getOrDefault(law, Set.of()));
        avoided.addAll(LawMatrix.unstated(law));
        return SelectionArbitraries.callsAvoiding(avoided);
    }

    /** The law is not broken; calls that give it nothing to say are left out. */
    private static void check(SelectionLaw law, SelectionCall call, long choice) {
        SelectionLaw.Result result = law.trial(call, new Random(choice));
        Assume.that(result != SelectionLaw.Result.IDLE);
        assertThat(result).isEqualTo(SelectionLaw.Result.HELD);
    }

    @Provide
    Arbitrary<SelectionCall> a1() {
        return unbroken(SelectionLaw.A1);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a1_anonymityOfEvaluators(@ForAll("a1") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A1, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a2() {
        return unbroken(SelectionLaw.A2);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a2_neutralityAsTiedSets(@ForAll("a2") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A2, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a3() {
        return unbroken(SelectionLaw.A3);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a3_inputOrderDeterminism(@ForAll("a3") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A3, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a4() {
        return unbroken(SelectionLaw.A4);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a4_scoreMonotonicity(@ForAll("a4") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A4, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a5() {
        return unbroken(SelectionLaw.A5);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a5_independenceBetweenRegions(@ForAll("a5") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A5, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a6() {
        return unbroken(SelectionLaw.A6);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a6_thresholdRespect(@ForAll("a6") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A6, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a7() {
        return unbroken(SelectionLaw.A7);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a7_quotaSatisfaction(@ForAll("a7") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A7, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a8() {
        return unbroken(SelectionLaw.A8);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a8_nonWastefulness(@ForAll("a8") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A8, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a9() {
        return unbroken(SelectionLaw.A9);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a9_justifiedEnvyFreeness(@ForAll("a9") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A9, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a10() {
        return unbroken(SelectionLaw.A10);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a10_reserveConsistency(@ForAll("a10") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A10, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a11() {
        return unbroken(SelectionLaw.A11);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a11_irrelevantAlternatives(@ForAll("a11") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A11, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a12() {
        return unbroken(SelectionLaw.A12);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a12_populationConsistency(@ForAll("a12") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A12, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a13() {
        return unbroken(SelectionLaw.A13);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a13_quotaMonotonicity(@ForAll("a13") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A13, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a14() {
        return unbroken(SelectionLaw.A14);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a14_thresholdMonotonicity(@ForAll("a14") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A14, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a15() {
        return unbroken(SelectionLaw.A15);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a15_scaleInvariance(@ForAll("a15") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A15, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a16() {
        return unbroken(SelectionLaw.A16);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a16_missingScoreDeclaredness(@ForAll("a16") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A16, call, choice);
    }

    @Provide
    Arbitrary<SelectionCall> a17() {
        return unbroken(SelectionLaw.A17);
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void a17_recusalInvariance(@ForAll("a17") SelectionCall call, @ForAll long choice) {
        check(SelectionLaw.A17, call, choice);
    }
}
