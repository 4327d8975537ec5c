// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.selection.InputFault;
import io.github.ogplocal.rules.selection.ProcedureFault;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an engine refuses, as problems with sentences like those of a reader, so that whoever mends the documents meets one
 * kind of message.
 *
 * <p>The problems name no line; {@link JsonPlaces} and {@link io.github.ogplocal.io.csv.CsvTable#locate} add it.
 */
public final class SelectionProblems {
    /** Which of the documents of a selection a problem is in. */
    public enum Document {
        /** The list of applications. */
        APPLICATIONS,
        /** The list of score sheets. */
        SHEETS,
        /** The list of recusals. */
        RECUSALS
    }

    /**
     * A problem of one of the lists.
     *
     * @param document which list
     * @param index which element of it; 0 for the first
     * @param problem its pointer is into the list
     */
    public record InputProblem(Document document, int index, Problem problem) {}

    private SelectionProblems() {}

    /**
     * Faults of a procedure, in their order.
     *
     * @param faults of {@link io.github.ogplocal.rules.selection.SelectionEngine#check}
     */
    public static List<Problem> ofProcedure(List<ProcedureFault> faults) {
        List<Problem> problems = new ArrayList<>();
        for (ProcedureFault fault : faults) {
            problems.add(problem(fault.kind(), fault.pointer(), fault.argument()));
        }
        return List.copyOf(problems);
    }

    /**
     * Faults of the documents of a selection, each with its place in the lists that were given, in their order.
     *
     * @param faults of {@link io.github.ogplocal.rules.selection.InvalidSelectionInputException#faults}
     * @param procedure the procedure of the engine that found them
     * @param applications as they were given
     * @param sheets as they were given
     * @param recusals as they were given
     */
    public static List<InputProblem> ofInput(
            List<InputFault> faults,
            SelectionProcedure procedure,
            List<Application> applications,
            List<ScoreSheet> sheets,
            List<Recusal> recusals) {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < applications.size(); i++) {
            place(places, "application:" + applications.get(i).getId(), i);
        }
        for (int i = 0; i < sheets.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            place(places, "sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator(), i);
        }
        for (int i = 0; i < recusals.size(); i++) {
            Recusal recusal = recusals.get(i);
            place(places, "recusal:" + recusal.application() + ":" + recusal.evaluator(), i);
        }
        Map<String, Integer> met = new TreeMap<>();
        List<InputProblem> problems = new ArrayList<>();
        for (InputFault fault : faults) {
            int index = index(places.getOrDefault(fault.document(), List.of(0)), fault, met);
            problems.add(
                    new InputProblem(document(fault), index, problem(fault, procedure, "/" + index + fault.pointer())));
        }
        return List.copyOf(problems);
    }

    private static void place(Map<String, List<Integer>> places, String document, int index) {
        places.computeIfAbsent(document, name -> new ArrayList<>()).add(index);
    }

    /** Of documents with one name the fault of being repeated is that of the second, the third and so on. */
    private static int index(List<Integer> indices, InputFault fault, Map<String, Integer> met) {
        int first = switch (fault.kind()) {
            case REPEATED_APPLICATION, REPEATED_SHEET, REPEATED_RECUSAL -> 1;
            default -> 0;
        };
        int nth = first + met.merge(fault.document() + fault.pointer() + fault.kind(), 1, Integer::sum) - 1;
        return indices.get(Math.min(nth, indices.size() - 1));
    }

    private static Document document(InputFault fault) {
        String kind = fault.document().substring(0, fault.document().indexOf(':'));
        return switch (kind) {
            case "application" -> Document.APPLICATIONS;
            case "sheet" -> Document.SHEETS;
            case "recusal" -> Document.RECUSALS;
            default -> throw new IllegalArgumentException("input fault: unknown kind of document " + kind);
        };
    }

    static Problem problem(InputFault fault, SelectionProcedure procedure, String pointer) {
        return switch (fault.kind()) {
            case REPEATED_APPLICATION -> at(ProblemCode.REPEATED_APPLICATION, pointer, Map.of());
            case OTHER_CALL -> at(ProblemCode.OTHER_CALL, pointer, Map.of("call", fault.argument()));
            case UNKNOWN_APPLICATION -> at(ProblemCode.UNKNOWN_APPLICATION, pointer, Map.of());
            case REPEATED_SHEET -> at(ProblemCode.REPEATED_SHEET, pointer, Map.of());
            case REPEATED_RECUSAL -> at(ProblemCode.REPEATED_RECUSAL, pointer, Map.of());
            case UNKNOWN_CRITERION ->
                at(
                        ProblemCode.UNKNOWN_CRITERION,
                        pointer,
                        Map.of(
                                "nearest",
                                NearestName.of(criterion(fault), criteria(procedure))
                                        .orElse("")));
            case OFF_SCALE -> offScale(fault, procedure, pointer);
            case TOO_MANY_SHEETS -> at(ProblemCode.TOO_MANY_SHEETS, pointer, Map.of("most", fault.argument()));
            case NOT_PROVIDED_FOR -> at(ProblemCode.NOT_PROVIDED_FOR, pointer, Map.of("attribute", fault.argument()));
            case REPEATED_RECORD -> at(ProblemCode.REPEATED_RECORD, pointer, Map.of());
            case UNKNOWN_AFFILIATION -> at(ProblemCode.UNKNOWN_AFFILIATION, pointer, Map.of("kind", fault.argument()));
            case MISSING_AMOUNT -> at(ProblemCode.MISSING_AMOUNT, pointer, Map.of());
            case OTHER_CURRENCY -> at(ProblemCode.OTHER_CURRENCY, pointer, Map.of("currency", fault.argument()));
            case OTHER_POOL -> at(ProblemCode.OTHER_POOL, pointer, Map.of("purpose", fault.argument()));
            case NOT_IN_POOL -> at(ProblemCode.NOT_IN_POOL, pointer, Map.of());
            case NO_SUCH_TIE -> at(ProblemCode.NO_SUCH_TIE, pointer, Map.of());
            case OTHER_NUMBER_OF_PLACES ->
                at(ProblemCode.OTHER_NUMBER_OF_PLACES, pointer, Map.of("places", fault.argument()));
            case TOO_MANY_OVERRIDES -> at(ProblemCode.TOO_MANY_OVERRIDES, pointer, Map.of("most", fault.argument()));
            case NOT_A_CANDIDATE -> at(ProblemCode.NOT_A_CANDIDATE, pointer, Map.of());
            case STAGE_DOCUMENTS -> at(ProblemCode.STAGE_DOCUMENTS, pointer, Map.of());
        };
    }

    private static Problem offScale(InputFault fault, SelectionProcedure procedure, String pointer) {
        Scale scale = procedure
                .criterion(new CriterionId(criterion(fault)))
                .orElseThrow()
                .getScale();
        return at(
                ProblemCode.OFF_SCALE,
                pointer,
                Map.of(
                        "score", fault.argument(),
                        "least", scale.least().toString(),
                        "most", scale.most().toString(),
                        "step", scale.step().toString()));
    }

    private static String criterion(InputFault fault) {
        return fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
    }

    private static List<String> criteria(SelectionProcedure procedure) {
        return procedure.getCriteria().stream()
                .map(Criterion::getId)
                .map(CriterionId::value)
                .toList();
    }

    static Problem problem(FaultKind kind, String pointer, String argument) {
        return switch (kind) {
            case MISSING -> at(ProblemCode.MISSING, pointer, Map.of());
            case UNKNOWN -> at(ProblemCode.UNKNOWN_KEY, pointer, Map.of("nearest", argument));
            case WRONG_KIND -> at(ProblemCode.WRONG_KIND, pointer, Map.of("expected", argument));
            case TOO_SMALL -> at(ProblemCode.TOO_SMALL, pointer, Map.of("least", argument));
            case TOO_LARGE -> at(ProblemCode.TOO_LARGE, pointer, Map.of("most", argument));
            case UNREACHABLE -> at(ProblemCode.UNREACHABLE, pointer, Map.of("most", argument));
            case NOT_AN_OPTION -> at(ProblemCode.UNKNOWN_CODE, pointer, Map.of("known", argument));
            case UNKNOWN_REFERENCE -> at(ProblemCode.NOT_IN_PROCEDURE, pointer, Map.of("name", argument));
            case LEFT_OUT -> at(ProblemCode.LEFT_OUT, pointer, Map.of("name", argument));
            case REPEATED -> at(ProblemCode.REPEATED_RULE, pointer, Map.of());
            case NEEDS -> at(ProblemCode.NEEDS, pointer, Map.of("attribute", argument));
            case UNKNOWN_RULE -> at(ProblemCode.RULE_NOT_AVAILABLE, pointer, Map.of("nearest", argument));
            case WRONG_SLOT -> at(ProblemCode.WRONG_SLOT, pointer, Map.of("slot", argument));
        };
    }

    private static Problem at(ProblemCode code, String pointer, Map<String, String> arguments) {
        return Problem.of(code, pointer, 0, 0, arguments);
    }
}
