// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rule uses of a procedure by their JSON Pointers, so that tests can change any of them alike. */
final class ProcedureSlots {
    private ProcedureSlots() {}

    static Map<String, RuleUse> of(SelectionProcedure procedure) {
        Map<String, RuleUse> uses = new TreeMap<>();
        uses.put("/duplicates", procedure.getDuplicates());
        uses.put("/panel", procedure.getPanel());
        uses.put("/missingScores", procedure.getMissingScores());
        uses.put("/total", procedure.getTotal());
        uses.put("/ranking", procedure.getRanking());
        uses.put("/grouping", procedure.getGrouping());
        uses.put("/allocation", procedure.getAllocation());
        uses.put("/shortage", procedure.getShortage());
        uses.put("/remainingTies", procedure.getRemainingTies());
        uses.put("/reserve", procedure.getReserve());
        uses.put("/publication", procedure.getPublication());
        procedure.getSameApplicant().ifPresent(use -> uses.put("/sameApplicant", use));
        procedure.getOwnRecusals().ifPresent(use -> uses.put("/ownRecusals", use));
        procedure.getVerification().ifPresent(use -> uses.put("/verification", use));
        procedure.getBands().ifPresent(use -> uses.put("/bands", use));
        procedure.getOverrides().ifPresent(use -> uses.put("/overrides", use));
        procedure.getEndorsement().ifPresent(use -> uses.put("/endorsement", use));
        procedure.getEarlierStage().ifPresent(stage -> uses.put("/earlierStage/carryOver", stage.getCarryOver()));
        put("/screening/", procedure.getScreening(), uses);
        put("/thresholds/", procedure.getThresholds(), uses);
        put("/tieBreaks/", procedure.getTieBreaks(), uses);
        return uses;
    }

    /** The procedure with another use at a pointer. */
    static SelectionProcedure with(SelectionProcedure procedure, String pointer, RuleUse use) {
        SelectionProcedureBuilder builder = SelectionProcedure.builder().from(procedure);
        String[] steps = pointer.split("/");
        switch (steps[1]) {
            case "duplicates" -> builder.duplicates(use);
            case "panel" -> builder.panel(use);
            case "missingScores" -> builder.missingScores(use);
            case "total" -> builder.total(use);
            case "ranking" -> builder.ranking(use);
            case "grouping" -> builder.grouping(use);
            case "allocation" -> builder.allocation(use);
            case "shortage" -> builder.shortage(use);
            case "remainingTies" -> builder.remainingTies(use);
            case "reserve" -> builder.reserve(use);
            case "publication" -> builder.publication(use);
            case "sameApplicant" -> builder.sameApplicant(use);
            case "ownRecusals" -> builder.ownRecusals(use);
            case "verification" -> builder.verification(use);
            case "bands" -> builder.bands(use);
            case "overrides" -> builder.overrides(use);
            case "endorsement" -> builder.endorsement(use);
            case "earlierStage" ->
                builder.earlierStage(EarlierStage.builder()
                        .from(procedure.getEarlierStage().orElseThrow())
                        .carryOver(use)
                        .build());
            case "screening" -> builder.screening(with(procedure.getScreening(), steps[2], use));
            case "thresholds" -> builder.thresholds(with(procedure.getThresholds(), steps[2], use));
            case "tieBreaks" -> builder.tieBreaks(with(procedure.getTieBreaks(), steps[2], use));
            default -> throw new AssertionError(pointer);
        }
        return builder.build();
    }

    private static void put(String pointer, RuleChain chain, Map<String, RuleUse> uses) {
        for (int i = 0; i < chain.uses().size(); i++) {
            uses.put(pointer + i, chain.uses().get(i));
        }
    }

    private static RuleChain with(RuleChain chain, String index, RuleUse use) {
        List<RuleUse> uses = new ArrayList<>(chain.uses());
        uses.set(Integer.parseInt(index), use);
        return new RuleChain(uses);
    }
}
