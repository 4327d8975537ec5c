// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SmartBenchmarkTest {
    private static final int SIZE = 2_000;

    @Test
    void enginesAgree_onEveryTestOfEveryProposal() {
        GeneratedProposals proposals = GeneratedProposals.of(SIZE);
        SmartAssessment assessment =
                SmartEngine.of(GeneratedProposals.procedure()).assess(proposals.subjects());

        assertThat(SmartBenchmark.differences(
                        assessment, PlainSmart.loop(proposals.plain()), PlainSmart.streams(proposals.plain())))
                .isZero();
        for (Verdict verdict : Verdict.values()) {
            assertThat(assessment.concluded(verdict)).as(verdict.code()).isNotEmpty();
        }
    }

    /** The control: one answer that differs is seen. */
    @Test
    void differences_areCounted() {
        GeneratedProposals proposals = GeneratedProposals.of(SIZE);
        SmartAssessment assessment =
                SmartEngine.of(GeneratedProposals.procedure()).assess(proposals.subjects());
        List<PlainSmart.Result> loop = new ArrayList<>(PlainSmart.loop(proposals.plain()));
        loop.set(7, PlainSmart.loop(List.of(proposals.plain().get(8))).get(0));

        assertThat(SmartBenchmark.differences(assessment, loop, PlainSmart.streams(proposals.plain())))
                .isEqualTo(1);
    }
}
