// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.smart.SmartInputFault.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The opinions of a working group, checked and sorted; those of members who stay out are kept apart. Immutable. */
final class SmartOpinions {
    private static final Comparator<SmartOpinion> BY_EVALUATOR = Comparator.comparing(SmartOpinion::getEvaluator);

    private final SortedMap<SmartSubjectId, Box[]> boxes;

    /** The opinions on one test of one subject. */
    static final class Box {
        final List<SmartOpinion> counted = new ArrayList<>();
        final List<SmartOpinion> leftOut = new ArrayList<>();
        OpinionCount count;

        Box(OpinionCount count) {
            this.count = count;
        }
    }

    private SmartOpinions(SortedMap<SmartSubjectId, Box[]> boxes) {
        this.boxes = boxes;
    }

    /**
     * Checks and sorts.
     *
     * @param subjects in natural order of their ids
     * @param faults where what is found is added
     */
    static SmartOpinions of(
            CompiledSmart compiled,
            SmartSubject[] subjects,
            List<SmartOpinion> opinions,
            List<SmartRecusal> recusals,
            List<SmartInputFault> faults) {
        TreeMap<SmartSubjectId, SortedSet<EvaluatorId>> out = new TreeMap<>();
        for (int i = 0; i < recusals.size(); i++) {
            SmartRecusal recusal = recusals.get(i);
            if (!isKnown(recusal.subject(), subjects)) {
                faults.add(fault(Kind.UNKNOWN_SUBJECT, "recusals", i, "/subject", near(recusal.subject(), subjects)));
            }
            if (!out.computeIfAbsent(recusal.subject(), key -> new TreeSet<>()).add(recusal.evaluator())) {
                faults.add(fault(Kind.REPEATED_RECUSAL, "recusals", i, "", ""));
            }
        }
        TreeMap<SmartSubjectId, Box[]> boxes = new TreeMap<>();
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < opinions.size(); i++) {
            SmartOpinion opinion = opinions.get(i);
            if (!isKnown(opinion.getSubject(), subjects)) {
                faults.add(
                        fault(Kind.UNKNOWN_SUBJECT, "opinions", i, "/subject", near(opinion.getSubject(), subjects)));
            }
            // No id has a blank in it.
            if (!seen.add(opinion.getSubject() + " " + opinion.getTest() + " " + opinion.getEvaluator())) {
                faults.add(fault(Kind.REPEATED_OPINION, "opinions", i, "", ""));
            }
            int test = test(compiled, opinion.getTest());
            Optional<SmartInputFault> unfit = test < 0
                    ? Optional.of(fault(Kind.UNKNOWN_TEST, "opinions", i, "/test", near(opinion.getTest(), compiled)))
                    : unfit(opinion, compiled.tests[test], i);
            unfit.ifPresent(faults::add);
            if (unfit.isEmpty()) {
                boolean leftOut = out.getOrDefault(opinion.getSubject(), Collections.emptySortedSet())
                        .contains(opinion.getEvaluator());
                add(
                        boxes.computeIfAbsent(opinion.getSubject(), key -> boxes(compiled))[test],
                        opinion,
                        leftOut,
                        compiled.tests[test].test);
            }
        }
        for (Box[] ofSubject : boxes.values()) {
            for (Box box : ofSubject) {
                box.counted.sort(BY_EVALUATOR);
                box.leftOut.sort(BY_EVALUATOR);
            }
        }
        return new SmartOpinions(boxes);
    }

    /** The opinions by subject; a subject on which there are none is not there. */
    Map<SmartSubjectId, Box[]> bySubject() {
        return boxes;
    }

    private static Box[] boxes(CompiledSmart compiled) {
        Box[] boxes = new Box[compiled.tests.length];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = new Box(compiled.tests[i].nobody);
        }
        return boxes;
    }

    private static void add(Box box, SmartOpinion opinion, boolean leftOut, SmartTest test) {
        if (leftOut) {
            box.leftOut.add(opinion);
            box.count = box.count.plusLeftOut();
            return;
        }
        box.counted.add(opinion);
        box.count = opinion.getGrade()
                .map(grade -> box.count.plusGrade(grade(test, opinion)))
                .orElseGet(() -> box.count.plus(opinion.getVerdict().orElseThrow()));
    }

    private static Optional<SmartInputFault> unfit(SmartOpinion opinion, CompiledSmart.CompiledTest test, int index) {
        if (test.asks == SmartOpinionRule.Asks.NOTHING) {
            return Optional.of(fault(Kind.NOT_ASKED, "opinions", index, "/test", ""));
        }
        if (!test.graded) {
            return opinion.getGrade().map(grade -> fault(Kind.VERDICT_NEEDED, "opinions", index, "/grade", ""));
        }
        if (opinion.getGrade().isEmpty()) {
            return opinion.getVerdict()
                    .filter(verdict -> verdict != OpinionVerdict.CANNOT_SAY)
                    .map(verdict -> fault(Kind.GRADE_NEEDED, "opinions", index, "/verdict", ""));
        }
        if (grade(test.test, opinion) < 0) {
            List<String> known = test.test.getGrades().stream()
                    .map(grade -> grade.id().value())
                    .toList();
            return Optional.of(fault(Kind.UNKNOWN_GRADE, "opinions", index, "/grade", String.join(", ", known)));
        }
        return Optional.empty();
    }

    private static int grade(SmartTest test, SmartOpinion opinion) {
        for (int i = 0; i < test.getGrades().size(); i++) {
            if (test.getGrades().get(i).id().equals(opinion.getGrade().orElseThrow())) {
                return i;
            }
        }
        return -1;
    }

    private static int test(CompiledSmart compiled, SmartTestId id) {
        for (int i = 0; i < compiled.tests.length; i++) {
            if (compiled.tests[i].test.getId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isKnown(SmartSubjectId id, SmartSubject[] subjects) {
        return SmartRun.find(id, subjects) >= 0;
    }

    private static String near(SmartTestId id, CompiledSmart compiled) {
        List<String> known = compiled.procedure.getTests().stream()
                .map(test -> test.getId().value())
                .toList();
        return NearestName.of(id.value(), known).orElse("");
    }

    /** The neighbours in natural order are looked at, since a million names would take too long. */
    private static String near(SmartSubjectId id, SmartSubject[] subjects) {
        int place = -SmartRun.find(id, subjects) - 1;
        List<String> known = new ArrayList<>();
        for (int i = Math.max(0, place - 50); i < Math.min(subjects.length, place + 50); i++) {
            known.add(subjects[i].id().value());
        }
        return NearestName.of(id.value(), known).orElse("");
    }

    private static SmartInputFault fault(Kind kind, String document, int index, String pointer, String argument) {
        return new SmartInputFault(kind, document, index, pointer, argument);
    }
}
