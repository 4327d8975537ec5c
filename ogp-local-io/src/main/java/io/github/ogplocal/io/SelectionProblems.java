// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.Scale;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.InputFault;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an engine refuses, as problems with sentences like those of a reader, so that whoever mends the documents meets one
 * kind of message.
 *
 * <p>The problems name no line; {@link JsonPlaces} and {@link io.github.ogplocal.io.csv.CsvTable#locate} add it.
 */
public final class SelectionProblems {
    /** What engines put before the name of a document of an earlier stage. */
    private static final String EARLIER = "earlier/";

    /** Which of the documents of a selection a problem is in. */
    public enum Document {
        /** The list of applications. */
        APPLICATIONS("applications", true),
        /** The list of score sheets. */
        SHEETS("sheets", true),
        /** The list of recusals. */
        RECUSALS("recusals", true),
        /** The list of evaluators' affiliations. */
        AFFILIATIONS("affiliations", true),
        /** The list of recorded checks. */
        CHECKS("checks", true),
        /** The list of earlier awards. */
        PAST_AWARDS("pastAwards", true),
        /** The list of letters of support. */
        LETTERS("letters", true),
        /** The list of verified scores. */
        VERIFIED_SCORES("verifiedScores", true),
        /** The pool of the draw. */
        DRAW_POOL("drawPool", false),
        /** The draw. */
        DRAW("draw", false),
        /** The list of committees' decisions on ties. */
        TIE_DECISIONS("tieDecisions", true),
        /** The list of committees' decisions against the result. */
        OVERRIDES("overrides", true),
        /** The documents of the stage before, all together: missing, or of a stage that is not there. */
        EARLIER_STAGE("earlierStage", false);

        private final String attribute;
        private final boolean list;

        Document(String attribute, boolean list) {
            this.attribute = attribute;
            this.list = list;
        }

        /** The attribute of {@link SelectionDocuments} that holds it. */
        public String attribute() {
            return attribute;
        }

        /** Whether it is a list. */
        public boolean isList() {
            return list;
        }
    }

    /**
     * A problem of one of the documents.
     *
     * @param stagesBefore of which stage the document is: 0 for the last, 1 for the one before it, and so on
     * @param document which document
     * @param index which element of it, where it is a list; 0 for the first
     * @param problem its pointer is into the list or document
     */
    public record InputProblem(int stagesBefore, Document document, int index, Problem problem) {
        /** A problem of a document of the last stage. */
        public InputProblem(Document document, int index, Problem problem) {
            this(0, document, index, problem);
        }

        /** The problem with its pointer into the one document that holds all: {@link SelectionDocuments}. */
        public Problem inDocuments() {
            String pointer = "/earlierStage".repeat(stagesBefore) + "/" + document.attribute() + problem.pointer();
            return Problem.of(problem.code(), pointer, problem.line(), problem.column(), problem.arguments());
        }
    }

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
        return ofInput(
                faults,
                procedure,
                SelectionDocuments.builder()
                        .applications(applications)
                        .sheets(sheets)
                        .recusals(recusals)
                        .build());
    }

    /**
     * Faults of the documents of a selection, each with its place in them, in the order of the faults.
     *
     * @param faults of {@link io.github.ogplocal.rules.selection.InvalidSelectionInputException#faults}
     * @param procedure the procedure of the engine that found them
     * @param documents as they were given
     */
    public static List<InputProblem> ofInput(
            List<InputFault> faults, SelectionProcedure procedure, SelectionDocuments documents) {
        List<InputPlaces> stages = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (InputFault fault : faults) {
            int stage = 0;
            String name = fault.document();
            SelectionProcedure own = procedure;
            while (name.startsWith(EARLIER)) {
                stage++;
                name = name.substring(EARLIER.length());
                own = own.getEarlierStage().map(EarlierStage::getProcedure).orElse(own);
            }
            while (stages.size() <= stage) {
                Optional<SelectionDocuments> given = stages.isEmpty()
                        ? Optional.of(documents)
                        : stages.get(stages.size() - 1).documents().getEarlierStage();
                stages.add(new InputPlaces(
                        given.orElse(SelectionDocuments.builder().build())));
            }
            InputFault here = new InputFault(fault.kind(), name, fault.pointer(), fault.argument());
            InputPlaces places = stages.get(stage);
            Document document = places.document(here);
            int index = document.isList() ? places.index(here) : 0;
            String pointer = (document.isList() ? "/" + index : "") + fault.pointer();
            problems.add(new InputProblem(stage, document, index, problem(here, own, pointer)));
        }
        return List.copyOf(problems);
    }

    /**
     * Faults of late withdrawals, each with its place in their list, in the order of the faults.
     *
     * @param faults of {@link io.github.ogplocal.rules.selection.InvalidSelectionInputException#faults}
     * @param withdrawals as they were given
     */
    public static List<Problem> ofWithdrawals(List<InputFault> faults, List<LateWithdrawal> withdrawals) {
        InputPlaces places = InputPlaces.ofWithdrawals(withdrawals);
        List<Problem> problems = new ArrayList<>();
        for (InputFault fault : faults) {
            problems.add(problem(fault, List.of(), "/" + places.index(fault) + fault.pointer()));
        }
        return List.copyOf(problems);
    }

    private static Problem problem(InputFault fault, SelectionProcedure procedure, String pointer) {
        return problem(fault, procedure.getCriteria(), pointer);
    }

    private static Problem problem(InputFault fault, List<Criterion> criteria, String pointer) {
        return switch (fault.kind()) {
            case REPEATED_APPLICATION -> at(ProblemCode.REPEATED_APPLICATION, pointer, Map.of());
            case OTHER_CALL -> at(ProblemCode.OTHER_CALL, pointer, Map.of("call", fault.argument()));
            case UNKNOWN_APPLICATION -> at(ProblemCode.UNKNOWN_APPLICATION, pointer, Map.of());
            case REPEATED_SHEET -> at(ProblemCode.REPEATED_SHEET, pointer, Map.of());
            case REPEATED_RECUSAL -> at(ProblemCode.REPEATED_RECUSAL, pointer, Map.of());
            case UNKNOWN_CRITERION ->
                at(ProblemCode.UNKNOWN_CRITERION, pointer, Map.of("nearest", nearest(criterion(fault), criteria)));
            case OFF_SCALE -> offScale(fault, criteria, pointer);
            case TOO_MANY_SHEETS -> at(ProblemCode.TOO_MANY_SHEETS, pointer, Map.of("most", fault.argument()));
            case NOT_PROVIDED_FOR -> at(ProblemCode.NOT_PROVIDED_FOR, pointer, Map.of("attribute", fault.argument()));
            case REPEATED_RECORD -> at(ProblemCode.REPEATED_RECORD, pointer, Map.of());
            case UNKNOWN_AFFILIATION -> at(ProblemCode.UNKNOWN_AFFILIATION, pointer, Map.of("kind", fault.argument()));
            case UNKNOWN_CONDITION -> at(ProblemCode.UNKNOWN_CONDITION, pointer, Map.of());
            case MISSING_AMOUNT -> at(ProblemCode.MISSING_AMOUNT, pointer, Map.of());
            case OTHER_CURRENCY -> at(ProblemCode.OTHER_CURRENCY, pointer, Map.of("currency", fault.argument()));
            case OTHER_POOL -> at(ProblemCode.OTHER_POOL, pointer, Map.of("purpose", fault.argument()));
            case MISSING_POOL -> at(ProblemCode.MISSING_POOL, pointer, Map.of());
            case NOT_IN_POOL -> at(ProblemCode.NOT_IN_POOL, pointer, Map.of());
            case NO_SUCH_TIE -> at(ProblemCode.NO_SUCH_TIE, pointer, Map.of());
            case OTHER_NUMBER_OF_PLACES ->
                at(ProblemCode.OTHER_NUMBER_OF_PLACES, pointer, Map.of("places", fault.argument()));
            case TOO_MANY_OVERRIDES -> at(ProblemCode.TOO_MANY_OVERRIDES, pointer, Map.of("most", fault.argument()));
            case NOT_A_CANDIDATE -> at(ProblemCode.NOT_A_CANDIDATE, pointer, Map.of());
            case MISSING_STAGE -> at(ProblemCode.MISSING_STAGE, pointer, Map.of("procedure", fault.argument()));
            case NO_SUCH_STAGE -> at(ProblemCode.NO_SUCH_STAGE, pointer, Map.of());
            case NOT_IN_EARLIER_STAGE -> at(ProblemCode.NOT_IN_EARLIER_STAGE, pointer, Map.of());
            case NOT_IN_NEXT_STAGE -> at(ProblemCode.NOT_IN_NEXT_STAGE, pointer, Map.of());
        };
    }

    private static Problem offScale(InputFault fault, List<Criterion> criteria, String pointer) {
        String id = criterion(fault);
        Scale scale = criteria.stream()
                .filter(criterion -> criterion.getId().value().equals(id))
                .findFirst()
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

    /** A sheet says the criterion in the pointer, a verified score in its name. */
    private static String criterion(InputFault fault) {
        return fault.document().startsWith("verified-score:")
                ? fault.document().substring(fault.document().lastIndexOf(':') + 1)
                : fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
    }

    /** A criterion that the procedure has, and that is not verified, has no name nearer than its own. */
    private static String nearest(String criterion, List<Criterion> criteria) {
        List<String> ids =
                criteria.stream().map(Criterion::getId).map(CriterionId::value).toList();
        return ids.contains(criterion) ? "" : NearestName.of(criterion, ids).orElse("");
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
