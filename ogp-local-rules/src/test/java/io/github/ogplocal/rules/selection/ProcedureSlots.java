// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import java.util.ArrayList;
import java.util.List;

/** Changes a rule use of a procedure by its JSON Pointer, so that tests can change any of them alike. */
final class ProcedureSlots {
    private ProcedureSlots() {}

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

    private static RuleChain with(RuleChain chain, String index, RuleUse use) {
        List<RuleUse> uses = new ArrayList<>(chain.uses());
        uses.set(Integer.parseInt(index), use);
        return new RuleChain(uses);
    }
}
