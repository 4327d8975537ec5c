// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure says of its subjects. Compact: a byte a test; findings are made when somebody asks for them.
 *
 * <p>Immutable and thread-safe. Two assessments are equal when procedure, documents and all that was judged are, whatever the
 * order in which the documents were given.
 */
public final class SmartAssessment {
    private final CompiledSmart compiled;
    private final SmartSubject[] subjects;
    private final SmartContext context;
    private final SmartOpinions opinions;
    private final Standings standings;
    private final CheckReasons reasons;
    private final byte[] conclusions;

    SmartAssessment(
            CompiledSmart compiled,
            SmartSubject[] subjects,
            SmartContext context,
            SmartOpinions opinions,
            Standings standings,
            CheckReasons reasons,
            byte[] conclusions) {
        this.compiled = compiled;
        this.subjects = subjects;
        this.context = context;
        this.opinions = opinions;
        this.standings = standings;
        this.reasons = reasons;
        this.conclusions = conclusions;
    }

    /** The procedure that says so; results name its id and revision. */
    public SmartProcedure procedure() {
        return compiled.procedure;
    }

    /** The rules that the procedure could use. */
    public RuleSet<SmartRule> rules() {
        return compiled.rules;
    }

    /** What the checks knew beside the subjects. */
    public SmartContext context() {
        return context;
    }

    /** All that was judged, in natural order of the ids. */
    public List<SmartSubject> subjects() {
        return new AbstractList<>() {
            @Override
            public SmartSubject get(int index) {
                return subjects[index];
            }

            @Override
            public int size() {
                return subjects.length;
            }
        };
    }

    /** The subjects of whose tests the conclusion is met, not met, or not assessable; in natural order of the ids. */
    public List<SmartSubjectId> concluded(Verdict verdict) {
        List<SmartSubjectId> found = new ArrayList<>();
        for (int i = 0; i < subjects.length; i++) {
            if (conclusion(i).verdict() == verdict) {
                found.add(subjects[i].id());
            }
        }
        return List.copyOf(found);
    }

    /**
     * The reason of the conclusion on a subject.
     *
     * @throws IllegalArgumentException if the subject was not judged
     */
    public Reason conclusion(SmartSubjectId subject) {
        return conclusion(number(subject));
    }

    /**
     * How a test stands for a subject.
     *
     * @throws IllegalArgumentException if the subject was not judged, or the procedure has no such test
     */
    public TestState state(SmartSubjectId subject, SmartTestId test) {
        return standings.of(number(subject)).state(number(test));
    }

    /**
     * The grade of a test for a subject; empty unless it is graded.
     *
     * @throws IllegalArgumentException if the subject was not judged, or the procedure has no such test
     */
    public Optional<Grade> grade(SmartSubjectId subject, SmartTestId test) {
        return grade(standings.of(number(subject)), number(test));
    }

    /**
     * Why a subject was judged as it was.
     *
     * @throws IllegalArgumentException if the subject was not judged
     */
    public SmartExplanation explain(SmartSubjectId subject) {
        return explain(number(subject));
    }

    /**
     * What was judged of every subject with the reasons, but without the evidence; in natural order of the ids. They are made
     * when this is called, so that a caller keeps them who needs them twice.
     */
    public List<SmartVerdict> verdicts() {
        SharedVerdicts shared = new SharedVerdicts(compiled);
        SmartVerdict[] verdicts = new SmartVerdict[subjects.length];
        SmartTestVerdict[] tests = new SmartTestVerdict[compiled.tests.length];
        for (int i = 0; i < verdicts.length; i++) {
            for (int test = 0; test < tests.length; test++) {
                int place = shared.place(reasons, reasons.row(i), test, standings.at(i, test));
                SmartTestVerdict known = shared.find(test, place);
                tests[test] = known != null ? known : shared.keep(test, place, verdict(i, test));
            }
            verdicts[i] = new SmartVerdict(subjects[i].id(), List.of(tests), conclusion(i));
        }
        return Collections.unmodifiableList(Arrays.asList(verdicts));
    }

    /** The whole assessment as a document. */
    public SmartOutcome toOutcome() {
        List<SmartExplanation> explanations = new ArrayList<>();
        for (int i = 0; i < subjects.length; i++) {
            explanations.add(explain(i));
        }
        return SmartOutcome.builder()
                .procedure(compiled.procedure.getId())
                .revision(compiled.procedure.getRevision())
                .pipeline(compiled.procedure.getPipeline())
                .planEnd(context.planEnd())
                .explanations(explanations)
                .build();
    }

    private SmartExplanation explain(int subject) {
        String id = subjects[subject].id().value();
        TestResults results = standings.of(subject);
        Optional<SmartTestId> closed = compiled.gate >= 0 && results.state(compiled.gate) == TestState.NOT_MET
                ? Optional.of(compiled.tests[compiled.gate].test.getId())
                : Optional.empty();
        Reason steps = SmartRules.PIPELINE_1.judge(closed);
        SmartExplanationBuilder explanation = SmartExplanation.builder()
                .subject(subjects[subject].id())
                .steps(Finding.of(
                        SmartRules.PIPELINE_1.info(), id, steps, SmartRules.PIPELINE_1.explain(closed, steps)));
        for (int test = 0; test < compiled.tests.length; test++) {
            explanation.addTests(result(subject, results, test));
        }
        Reason conclusion = conclusion(subject);
        return explanation
                .conclusion(Finding.of(
                        compiled.conclusionInfo, id, conclusion, compiled.conclusion.explain(results, conclusion)))
                .build();
    }

    private SmartTestVerdict verdict(int subject, int number) {
        CompiledSmart.CompiledTest test = compiled.tests[number];
        TestResults results = standings.of(subject);
        List<Reason> given = new ArrayList<>();
        if (results.state(number) != TestState.NOT_REVIEWED) {
            for (int i = 0; i < test.checks.length; i++) {
                given.add(reason(subject, test, i));
            }
            if (test.asks != SmartOpinionRule.Asks.NOTHING) {
                SmartOpinions.Box @Nullable [] boxes = opinions.bySubject().get(subjects[subject].id());
                given.add(test.poll.judge(boxes == null ? test.nobody : boxes[number].count));
            }
        }
        return new SmartTestVerdict(
                test.test.getId(), results.state(number), grade(results, number).map(Grade::id), given);
    }

    private Reason reason(int subject, CompiledSmart.CompiledTest test, int check) {
        byte noted = reasons.get(reasons.row(subject) + test.firstCheck + check);
        return noted == CheckReasons.OTHER
                ? test.checks[check].judge(subjects[subject], context)
                : test.reasons[check][noted];
    }

    private SmartTestResult result(int place, TestResults results, int number) {
        SmartSubject subject = subjects[place];
        CompiledSmart.CompiledTest test = compiled.tests[number];
        SmartTestResultBuilder result =
                SmartTestResult.builder().test(test.test.getId()).state(results.state(number));
        SmartOpinions.Box @Nullable [] boxes = opinions.bySubject().get(subject.id());
        if (results.state(number) == TestState.NOT_REVIEWED) {
            return result.build();
        }
        String id = subject.id().value();
        for (int i = 0; i < test.checks.length; i++) {
            Reason reason = reason(place, test, i);
            result.addStructure(
                    Finding.of(test.checkInfos[i], id, reason, test.checks[i].explain(subject, context, reason)));
        }
        OpinionCount count = test.nobody;
        if (boxes != null) {
            SmartOpinions.Box box = boxes[number];
            result.addAllCounted(box.counted).addAllLeftOut(box.leftOut);
            count = box.count;
        }
        if (test.asks != SmartOpinionRule.Asks.NOTHING) {
            Reason reason = test.poll.judge(count);
            result.opinion(Finding.of(test.pollInfo, id, reason, test.poll.explain(count, reason)));
        }
        return result.grade(grade(results, number).map(Grade::id)).build();
    }

    private Optional<Grade> grade(TestResults results, int test) {
        return results.state(test) == TestState.GRADED
                ? Optional.of(compiled.tests[test].test.getGrades().get(results.grade(test)))
                : Optional.empty();
    }

    private Reason conclusion(int subject) {
        return compiled.conclusions[conclusions[subject]];
    }

    private int number(SmartSubjectId subject) {
        int number = SmartRun.find(subject, subjects);
        if (number < 0) {
            throw new IllegalArgumentException("SMART assessment: has no subject " + subject);
        }
        return number;
    }

    private int number(SmartTestId test) {
        int number = TestRefs.find(compiled.procedure, test.value());
        if (number < 0) {
            throw new IllegalArgumentException("SMART assessment: the procedure has no test " + test);
        }
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmartAssessment assessment
                && compiled.procedure.equals(assessment.compiled.procedure)
                && Arrays.equals(subjects, assessment.subjects)
                && context.equals(assessment.context)
                && standings.sameAs(assessment.standings)
                && Arrays.equals(conclusions, assessment.conclusions)
                && toOutcome().equals(assessment.toOutcome());
    }

    @Override
    public int hashCode() {
        return Objects.hash(compiled.procedure, Arrays.hashCode(subjects), standings.hash());
    }

    @Override
    public String toString() {
        return "assessment of " + subjects.length + " by " + compiled.procedure.getId() + "@"
                + compiled.procedure.getRevision();
    }
}
