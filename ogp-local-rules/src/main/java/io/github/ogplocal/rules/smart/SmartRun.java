// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.smart.SmartInputFault.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One assessment. */
final class SmartRun {
    private static final Comparator<SmartSubject> BY_ID = Comparator.comparing(SmartSubject::id);

    /**
     * So many subjects are judged by one test before the next: then the processor waits for many of them at once, not for each
     * in turn, and still has them at hand for the next test.
     */
    private static final int BLOCK = 256;

    private SmartRun() {}

    static SmartAssessment run(
            CompiledSmart compiled,
            Collection<SmartSubject> given,
            List<SmartOpinion> opinions,
            List<SmartRecusal> recusals,
            SmartContext context) {
        SmartSubject[] subjects = given.toArray(new SmartSubject[0]);
        List<SmartInputFault> faults = new ArrayList<>();
        if (!isAscending(subjects)) {
            addRepeated(subjects, faults);
            Arrays.sort(subjects, BY_ID);
        }
        addPlanEndNeeded(compiled, context, faults);
        SmartOpinions sorted = SmartOpinions.of(compiled, subjects, opinions, recusals, faults);
        if (!faults.isEmpty()) {
            Collections.sort(faults);
            throw new InvalidSmartInputException(faults);
        }
        Standings standings = new Standings(subjects.length, compiled.tests.length);
        CheckReasons reasons = new CheckReasons(subjects.length, compiled.checks);
        byte[] conclusions = new byte[subjects.length];
        SmartOpinions.Box[] @Nullable [] boxes = boxes(subjects, sorted);
        for (int from = 0; from < subjects.length; from += BLOCK) {
            int to = Math.min(subjects.length, from + BLOCK);
            if (compiled.gate >= 0) {
                judge(compiled, compiled.gate, subjects, from, to, context, boxes, standings, reasons);
            }
            for (int test = 0; test < compiled.tests.length; test++) {
                if (test != compiled.gate) {
                    judge(compiled, test, subjects, from, to, context, boxes, standings, reasons);
                }
            }
            for (int i = from; i < to; i++) {
                conclusions[i] = number(compiled.conclusions, compiled.conclusion.judge(standings.at(i)));
            }
        }
        return new SmartAssessment(compiled, subjects, context, sorted, standings, reasons, conclusions);
    }

    /** One test of the subjects of a block. */
    private static void judge(
            CompiledSmart compiled,
            int number,
            SmartSubject[] subjects,
            int from,
            int to,
            SmartContext context,
            SmartOpinions.Box[] @Nullable [] boxes,
            Standings standings,
            CheckReasons reasons) {
        CompiledSmart.CompiledTest test = compiled.tests[number];
        boolean waits = compiled.gate >= 0 && compiled.gate != number;
        for (int i = from; i < to; i++) {
            boolean closed = waits && standings.at(i, compiled.gate) == Standings.NOT_MET;
            SmartOpinions.Box @Nullable [] ofSubject = boxes.length == 0 ? null : boxes[i];
            OpinionCount count = ofSubject == null ? test.nobody : ofSubject[number].count;
            standings.set(
                    i,
                    number,
                    closed ? Standings.NOT_REVIEWED : test.judge(subjects[i], context, count, reasons, reasons.row(i)));
        }
    }

    /** The opinions on each subject, null where there are none; nothing at all where there are none on any. */
    private static SmartOpinions.Box[] @Nullable [] boxes(SmartSubject[] subjects, SmartOpinions sorted) {
        if (sorted.bySubject().isEmpty()) {
            return new SmartOpinions.Box[0][];
        }
        SmartOpinions.Box[] @Nullable [] boxes = new SmartOpinions.Box[subjects.length][];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = sorted.bySubject().get(subjects[i].id());
        }
        return boxes;
    }

    /** The place of a subject; where there is none, {@code -1 -} the place where it would be. */
    static int find(SmartSubjectId id, SmartSubject[] subjects) {
        int low = 0;
        int high = subjects.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int comparison = subjects[middle].id().compareTo(id);
            if (comparison == 0) {
                return middle;
            }
            if (comparison < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    private static boolean isAscending(SmartSubject[] subjects) {
        for (int i = 1; i < subjects.length; i++) {
            if (subjects[i - 1].id().compareTo(subjects[i].id()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void addRepeated(SmartSubject[] subjects, List<SmartInputFault> faults) {
        Integer[] order = new Integer[subjects.length];
        Arrays.setAll(order, i -> i);
        // A stable sort: of two with one id, the later one in the document is the repeated one.
        Arrays.sort(order, Comparator.comparing(i -> subjects[i].id()));
        for (int i = 1; i < order.length; i++) {
            if (subjects[order[i - 1]].id().equals(subjects[order[i]].id())) {
                faults.add(new SmartInputFault(Kind.REPEATED_SUBJECT, "subjects", order[i], "/id", ""));
            }
        }
    }

    private static void addPlanEndNeeded(CompiledSmart compiled, SmartContext context, List<SmartInputFault> faults) {
        if (context.planEnd().isPresent()) {
            return;
        }
        for (CompiledSmart.CompiledTest test : compiled.tests) {
            for (int i = 0; i < test.checks.length; i++) {
                if (test.checks[i].needsPlanEnd()) {
                    RuleInfo info = test.checkInfos[i];
                    faults.add(new SmartInputFault(
                            Kind.PLAN_END_NEEDED,
                            "context",
                            0,
                            "/planEnd",
                            info.getId().toString()));
                    return;
                }
            }
        }
    }

    private static byte number(Reason[] reasons, Reason reason) {
        byte number = CheckReasons.number(reasons, reason);
        if (number < 0) {
            throw new IllegalStateException("conclusion: undeclared reason " + reason.code());
        }
        return number;
    }
}
