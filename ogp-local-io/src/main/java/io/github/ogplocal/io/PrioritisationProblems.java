// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an engine of prioritisation refuses, as problems with sentences like those of a reader.
 *
 * <p>The problems name no line; {@link JsonPlaces} adds it. Faults of a procedure are told by {@link
 * SelectionProblems#ofProcedure}, which knows those of every family.
 */
public final class PrioritisationProblems {
    /** Which of the documents of a prioritisation a problem is in. */
    public enum Document {
        /** The list of projects. */
        PROJECTS("projects", true),
        /** The list of ballots. */
        BALLOTS("ballots", true),
        /** The list of ratings. */
        RATINGS("ratings", true),
        /** The recorded decision. */
        DECISION("decision", false),
        /** The forums' lists. */
        LISTS("lists", true),
        /** The budget. */
        BUDGET("budget", false),
        /** The pool of the draw. */
        DRAW_POOL("drawPool", false),
        /** The draw. */
        DRAW("draw", false),
        /** The list of committees' decisions on ties. */
        TIE_DECISIONS("tieDecisions", true);

        private final String attribute;
        private final boolean list;

        Document(String attribute, boolean list) {
            this.attribute = attribute;
            this.list = list;
        }

        /** The attribute of {@link PrioritisationDocuments} that holds it. */
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
     * @param document which document
     * @param problem its pointer is into the list or document
     */
    public record InputProblem(Document document, Problem problem) {
        /** The problem with its pointer into the one document that holds all: {@link PrioritisationDocuments}. */
        public Problem inDocuments() {
            return Problem.of(
                    problem.code(),
                    "/" + document.attribute() + problem.pointer(),
                    problem.line(),
                    problem.column(),
                    problem.arguments());
        }
    }

    private final PrioritisationDocuments documents;
    private final Map<String, List<Integer>> places = new TreeMap<>();
    private final Map<String, Integer> met = new TreeMap<>();

    private PrioritisationProblems(PrioritisationDocuments documents) {
        this.documents = documents;
        place(documents.getProjects(), project -> "project:" + project.getId());
        place(documents.getBallots(), ballot -> "ballot:" + ballot.voter());
        place(documents.getRatings(), rating -> "rating:" + rating.voter() + ":" + rating.project());
        place(documents.getLists(), list -> "list:" + list.getZone());
        place(
                documents.getTieDecisions(),
                decision -> "tie-decision:" + decision.order().get(0));
    }

    /**
     * Faults of the documents of a prioritisation, each with its place in them, in the order of the faults.
     *
     * @param faults of {@link io.github.ogplocal.rules.prioritisation.InvalidPrioritisationInputException#faults}
     * @param documents as they were given
     */
    public static List<InputProblem> ofInput(List<PrioritisationFault> faults, PrioritisationDocuments documents) {
        PrioritisationProblems places = new PrioritisationProblems(documents);
        return faults.stream().map(places::problem).toList();
    }

    private InputProblem problem(PrioritisationFault fault) {
        Document document = document(fault);
        String pointer = fault.pointer();
        if (document == Document.DRAW_POOL) {
            pointer = pointer.replaceFirst("^/pool", "");
        }
        String at = (document.isList() ? "/" + index(fault) : "") + pointer;
        return new InputProblem(document, problem(fault, at));
    }

    private Document document(PrioritisationFault fault) {
        int colon = fault.document().indexOf(':');
        String kind = colon < 0 ? fault.document() : fault.document().substring(0, colon);
        return switch (kind) {
            case "project" -> Document.PROJECTS;
            case "ballot" -> Document.BALLOTS;
            case "rating" -> Document.RATINGS;
            case "list" -> Document.LISTS;
            case "decision" -> Document.DECISION;
            case "budget" -> Document.BUDGET;
            case "tie-decision" -> Document.TIE_DECISIONS;
            case "draw" -> drawOrPool(fault);
            default -> throw new IllegalArgumentException("prioritisation fault: unknown kind of document " + kind);
        };
    }

    /** Only the pool has a purpose; and where nothing is drawn, a pool without a draw is the document too many. */
    private Document drawOrPool(PrioritisationFault fault) {
        return fault.pointer().equals("/pool/purpose") || documents.getDraw().isEmpty()
                ? Document.DRAW_POOL
                : Document.DRAW;
    }

    /** Of documents with one name the fault of being repeated is that of the second. */
    private int index(PrioritisationFault fault) {
        List<Integer> indices = places.getOrDefault(fault.document(), List.of(0));
        int first = switch (fault.kind()) {
            case REPEATED_PROJECT, REPEATED_BALLOT, REPEATED_RATING, REPEATED_LIST -> 1;
            default -> 0;
        };
        int nth = first + met.merge(fault.document() + fault.pointer() + fault.kind(), 1, Integer::sum) - 1;
        return indices.get(Math.min(nth, indices.size() - 1));
    }

    private <T> void place(List<T> list, Function<T, String> name) {
        for (int i = 0; i < list.size(); i++) {
            places.computeIfAbsent(name.apply(list.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
    }

    private static Problem problem(PrioritisationFault fault, String pointer) {
        return switch (fault.kind()) {
            case REPEATED_PROJECT -> at(ProblemCode.REPEATED_PROJECT, pointer);
            case UNKNOWN_PROJECT -> at(ProblemCode.UNKNOWN_PROJECT, pointer, "project", fault);
            case REPEATED_BALLOT -> at(ProblemCode.REPEATED_BALLOT, pointer);
            case REPEATED_RATING -> at(ProblemCode.REPEATED_RATING, pointer);
            case OFF_SCALE -> at(ProblemCode.RATING_OFF_SCALE, pointer, "rating", fault);
            case MISSING_RATING -> at(ProblemCode.MISSING_RATING, pointer, "missing", fault);
            case MISSING_COST -> at(ProblemCode.MISSING_COST, pointer);
            case OTHER_CURRENCY -> at(ProblemCode.OTHER_CURRENCY, pointer, "currency", fault);
            case TOO_MUCH_MONEY -> at(ProblemCode.TOO_MUCH_MONEY, pointer, "zone", fault);
            case MISSING_ZONE -> at(ProblemCode.MISSING_ZONE, pointer);
            case UNKNOWN_ZONE -> at(ProblemCode.UNKNOWN_ZONE, pointer, "zone", fault);
            case OTHER_ZONE -> at(ProblemCode.OTHER_ZONE, pointer, "zone", fault);
            case REPEATED_LIST -> at(ProblemCode.REPEATED_LIST, pointer);
            case MISSING_BUDGET -> at(ProblemCode.MISSING_BUDGET, pointer);
            case MISSING_DECISION -> at(ProblemCode.MISSING_DECISION, pointer);
            case NOT_PROVIDED_FOR -> at(ProblemCode.NOT_PROVIDED_FOR, pointer, "attribute", fault);
            case NOT_ADMITTED -> at(ProblemCode.PROJECT_NOT_ADMITTED, pointer, "project", fault);
            case TOO_MANY_CHOSEN -> at(ProblemCode.TOO_MANY_CHOSEN, pointer, "places", fault);
            case OVER_BUDGET -> at(ProblemCode.OVER_BUDGET, pointer, "budget", fault);
            case OTHER_POOL -> at(ProblemCode.OTHER_POOL, pointer, "purpose", fault);
            case MISSING_POOL -> at(ProblemCode.MISSING_POOL, pointer);
            case NOT_IN_POOL -> at(ProblemCode.PROJECT_NOT_IN_POOL, pointer);
            case REPEATED_RECORD -> at(ProblemCode.REPEATED_RECORD, pointer);
            case NO_SUCH_TIE -> at(ProblemCode.NO_SUCH_TIE, pointer);
        };
    }

    private static Problem at(ProblemCode code, String pointer) {
        return Problem.of(code, pointer, 0, 0, Map.of());
    }

    private static Problem at(ProblemCode code, String pointer, String name, PrioritisationFault fault) {
        return Problem.of(code, pointer, 0, 0, Map.of(name, fault.argument()));
    }
}
