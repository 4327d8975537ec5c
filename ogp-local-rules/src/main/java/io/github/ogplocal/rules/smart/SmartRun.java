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
        byte[] conclusions = new byte[subjects.length];
        boolean anybody = !sorted.bySubject().isEmpty();
        for (int i = 0; i < subjects.length; i++) {
            SmartOpinions.Box @Nullable [] boxes = anybody ? sorted.bySubject().get(subjects[i].id()) : null;
            judge(compiled, subjects[i], context, boxes, standings.at(i));
            conclusions[i] = number(compiled.conclusions, compiled.conclusion.judge(standings));
        }
        return new SmartAssessment(compiled, subjects, context, sorted, standings, conclusions);
    }

    private static void judge(
            CompiledSmart compiled,
            SmartSubject subject,
            SmartContext context,
            SmartOpinions.Box @Nullable [] boxes,
            Standings standings) {
        int gate = compiled.gate;
        boolean closed = false;
        if (gate >= 0) {
            standings.set(gate, judge(compiled.tests[gate], subject, context, boxes, gate));
            closed = standings.get(gate) == Standings.NOT_MET;
        }
        for (int test = 0; test < compiled.tests.length; test++) {
            if (test != gate) {
                standings.set(
                        test,
                        closed ? Standings.NOT_REVIEWED : judge(compiled.tests[test], subject, context, boxes, test));
            }
        }
    }

    private static byte judge(
            CompiledSmart.CompiledTest test,
            SmartSubject subject,
            SmartContext context,
            SmartOpinions.Box @Nullable [] boxes,
            int number) {
        return test.judge(subject, context, boxes == null ? test.nobody : boxes[number].count);
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

    @SuppressWarnings(
            "ReferenceEquality") // Rules return their declared constants; comparing texts would cost more than judging.
    private static byte number(Reason[] reasons, Reason reason) {
        for (int i = 0; i < reasons.length; i++) {
            if (reasons[i] == reason) {
                return (byte) i;
            }
        }
        throw new IllegalStateException("conclusion: undeclared reason " + reason.code());
    }
}
