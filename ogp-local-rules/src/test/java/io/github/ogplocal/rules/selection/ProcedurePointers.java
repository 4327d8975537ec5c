// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingValue;
import java.util.Map;

/** Follows JSON Pointers into a procedure, by the names its document has. */
final class ProcedurePointers {
    private ProcedurePointers() {}

    /** Whether a setting, or a member of the region scheme, stands where the pointer leads. */
    static boolean resolves(SelectionProcedure procedure, String pointer) {
        String[] steps = pointer.substring(1).split("/");
        if (steps[0].equals("regionScheme")) {
            return procedure.getRegionScheme().isPresent()
                    && (pointer.equals("/regionScheme/id")
                            || (steps.length == 3
                                    && steps[1].equals("members")
                                    && procedure
                                            .getRegionScheme()
                                            .get()
                                            .groupOf(new IsoSubdivisionCode(steps[2]))
                                            .isPresent()));
        }
        Map<String, RuleChain> chains = Map.of(
                "screening", procedure.getScreening(),
                "thresholds", procedure.getThresholds(),
                "tieBreaks", procedure.getTieBreaks());
        RuleChain chain = chains.get(steps[0]);
        if (chain != null) {
            int index = Integer.parseInt(steps[1]);
            return index < chain.uses().size() && resolves(chain.uses().get(index), steps, 2);
        }
        RuleUse use = procedure.uses().get("/" + steps[0]);
        if (steps[0].equals("earlierStage") && procedure.getEarlierStage().isPresent()) {
            EarlierStage stage = procedure.getEarlierStage().get();
            return steps[1].equals("procedure")
                    ? resolves(stage.getProcedure(), pointer.substring("/earlierStage/procedure".length()))
                    : steps[1].equals("carryOver") && resolves(stage.getCarryOver(), steps, 2);
        }
        return use != null && resolves(use, steps, 1);
    }

    private static boolean resolves(RuleUse use, String[] steps, int at) {
        if (steps.length < at + 2 || !steps[at].equals("settings")) {
            return false;
        }
        SettingValue value = use.settings().toMap().get(steps[at + 1]);
        if (steps.length == at + 2) {
            return value != null;
        }
        return steps.length == at + 3
                && ((value instanceof SettingValue.CountsSetting counts
                                && counts.counts().containsKey(steps[at + 2]))
                        || (value instanceof SettingValue.PointsTableSetting table
                                && table.points().containsKey(steps[at + 2])));
    }
}
