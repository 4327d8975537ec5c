// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.io.SelectionProblems.Document;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.rules.selection.InputFault;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Where the documents of one stage stand in their lists, by the names under which an engine finds fault with them. */
final class InputPlaces {
    private final SelectionDocuments documents;
    private final Map<String, List<Integer>> places = new TreeMap<>();
    private final Map<String, Integer> met = new TreeMap<>();

    InputPlaces(SelectionDocuments documents) {
        this.documents = documents;
        place(documents.getApplications(), application -> "application:" + application.getId());
        place(documents.getSheets(), sheet -> "sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator());
        place(documents.getRecusals(), recusal -> "recusal:" + recusal.application() + ":" + recusal.evaluator());
        place(
                documents.getAffiliations(),
                affiliation -> "affiliation:" + affiliation.evaluator() + ":"
                        + affiliation.kind().code());
        place(documents.getChecks(), check -> "check:" + check.application() + ":" + check.condition());
        place(documents.getPastAwards(), award -> "award:" + award.authority());
        place(documents.getLetters(), letter -> "letter:" + letter.getApplication() + ":" + letter.getPiece());
        place(
                documents.getVerifiedScores(),
                score -> "verified-score:" + score.application() + ":" + score.criterion());
        place(
                documents.getTieDecisions(),
                decision -> "tie-decision:" + decision.tied().first());
        place(documents.getOverrides(), override -> "override:" + override.application());
    }

    /** Where late withdrawals stand, which come when everything else is decided. */
    static InputPlaces ofWithdrawals(List<LateWithdrawal> withdrawals) {
        InputPlaces places = new InputPlaces(SelectionDocuments.builder().build());
        places.place(withdrawals, withdrawal -> "late-withdrawal:" + withdrawal.application());
        return places;
    }

    SelectionDocuments documents() {
        return documents;
    }

    /** Which document a fault is in. */
    Document document(InputFault fault) {
        int colon = fault.document().indexOf(':');
        String kind = colon < 0 ? fault.document() : fault.document().substring(0, colon);
        return switch (kind) {
            case "application" -> Document.APPLICATIONS;
            case "sheet" -> Document.SHEETS;
            case "recusal" -> Document.RECUSALS;
            case "affiliation" -> Document.AFFILIATIONS;
            case "check" -> Document.CHECKS;
            case "award" -> Document.PAST_AWARDS;
            case "letter" -> Document.LETTERS;
            case "verified-score" -> Document.VERIFIED_SCORES;
            case "tie-decision" -> Document.TIE_DECISIONS;
            case "override" -> Document.OVERRIDES;
            case "earlierStage" -> Document.EARLIER_STAGE;
            case "draw" -> drawOrPool(fault);
            default -> throw new IllegalArgumentException("input fault: unknown kind of document " + kind);
        };
    }

    /** Only the pool has a purpose; and where nothing is drawn, a pool without a draw is the document too many. */
    private Document drawOrPool(InputFault fault) {
        boolean poolOnly =
                documents.getDraw().isEmpty() && documents.getDrawPool().isPresent();
        return fault.pointer().equals("/purpose") || poolOnly ? Document.DRAW_POOL : Document.DRAW;
    }

    /**
     * The index of the document of a fault. Of documents with one name the fault of being repeated is that of the second,
     * the third and so on; so faults have to be asked for in their order, each once.
     */
    int index(InputFault fault) {
        List<Integer> indices = places.getOrDefault(fault.document(), List.of(0));
        int first = switch (fault.kind()) {
            case REPEATED_APPLICATION, REPEATED_SHEET, REPEATED_RECUSAL, REPEATED_RECORD -> 1;
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
}
