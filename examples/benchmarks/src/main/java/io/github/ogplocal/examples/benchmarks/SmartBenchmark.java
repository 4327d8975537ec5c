// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartEngine;
import io.github.ogplocal.rules.smart.SmartSubject;
import io.github.ogplocal.rules.smart.SmartTest;
import io.github.ogplocal.rules.smart.SmartTestVerdict;
import io.github.ogplocal.rules.smart.SmartVerdict;
import io.github.ogplocal.rules.smart.TestState;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Proposals judged by the engine and by plain code, which are shown to agree before anything is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SmartBenchmark {
    /** Number of proposals. */
    @Param({"1000", "100000", "1000000"})
    private int size;

    @SuppressWarnings("NullAway.Init")
    private GeneratedProposals proposals;

    @SuppressWarnings("NullAway.Init")
    private SmartEngine engine;

    @SuppressWarnings("NullAway.Init")
    private ValidatedSmart validated;

    /** Makes the proposals, and refuses to time code that disagrees. */
    @Setup
    public void prepare() {
        proposals = GeneratedProposals.of(size);
        validated = new ValidatedSmart();
        engine = SmartEngine.of(GeneratedProposals.procedure());
        int differences = differences(engine.assess(proposals.subjects()), plainLoop(), ruleTableStreams());
        differences += ValidatedSmart.differences(ruleTableStreams(), beanValidation());
        if (differences > 0) {
            throw new IllegalStateException("answers differ for " + differences + " proposals");
        }
    }

    /** Records, tested in a loop. */
    @Benchmark
    public List<PlainSmart.Result> plainLoop() {
        return PlainSmart.loop(proposals.plain());
    }

    /** Records, tested by a table of rules and Streams; each answer comes with the codes of its reasons. */
    @Benchmark
    public List<PlainSmart.TableResult> ruleTableStreams() {
        return PlainSmart.streams(proposals.plain());
    }

    /** Records, tested by constraints of Jakarta Validation; the set of codes of what is broken. */
    @Benchmark
    public List<Set<PlainSmart.Why>> beanValidation() {
        return validated.broken(proposals.plain());
    }

    /** The assessment, with every reason to be had. */
    @Benchmark
    public SmartAssessment assess() {
        return engine.assess(proposals.subjects());
    }

    /** The assessment, and every verdict of every proposal with its reasons made into objects. */
    @Benchmark
    public List<SmartVerdict> assessAndMakeVerdicts() {
        return assess().verdicts();
    }

    /** The assessment, and every explanation of every proposal made into objects. */
    @Benchmark
    public void assessAndExplainAll(Blackhole hole) {
        SmartAssessment assessment = assess();
        for (SmartSubject subject : assessment.subjects()) {
            hole.consume(assessment.explain(subject.id()));
        }
    }

    /** For how many proposals the three do not say the same of every test and of the whole, or the two not for the same reason. */
    public static int differences(
            SmartAssessment assessment, List<PlainSmart.Result> loop, List<PlainSmart.TableResult> table) {
        int differences = 0;
        List<SmartTest> tests = assessment.procedure().getTests();
        List<SmartVerdict> verdicts = assessment.verdicts();
        for (int i = 0; i < loop.size(); i++) {
            SmartSubject subject = assessment.subjects().get(i);
            PlainSmart.Result result = loop.get(i);
            boolean same = subject.id().value().equals(result.id())
                    && answer(assessment.conclusion(subject.id()).verdict()) == result.conclusion()
                    && table.get(i).conclusion() == result.conclusion();
            for (int test = 0; test < tests.size(); test++) {
                PlainSmart.Answer answer = result.answers().get(test);
                same &= answer(assessment.state(subject.id(), tests.get(test).getId())) == answer
                        && table.get(i).answers().get(test).answer() == answer
                        && isSameReason(
                                verdicts.get(i).tests().get(test),
                                table.get(i).answers().get(test));
            }
            differences += same ? 0 : 1;
        }
        return differences;
    }

    /** The engine names the first thing that is broken; what it is in full is in its evidence. */
    private static boolean isSameReason(SmartTestVerdict verdict, PlainSmart.Answered answered) {
        return answered.reasons().isEmpty()
                ? verdict.state() == TestState.MET
                : verdict.reasons()
                        .get(0)
                        .code()
                        .equals(answered.reasons().get(0).code());
    }

    private static PlainSmart.Answer answer(Verdict verdict) {
        return switch (verdict) {
            case MET -> PlainSmart.Answer.MET;
            case NOT_MET -> PlainSmart.Answer.NOT_MET;
            case NOT_ASSESSABLE -> PlainSmart.Answer.OPEN;
        };
    }

    private static PlainSmart.Answer answer(TestState state) {
        return switch (state) {
            case MET -> PlainSmart.Answer.MET;
            case NOT_MET -> PlainSmart.Answer.NOT_MET;
            default -> PlainSmart.Answer.OPEN;
        };
    }
}
