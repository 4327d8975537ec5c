// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What settings that hold ids must be beyond codes: ids are shorter and have no colon, and name what is there. */
final class SettingIds {
    private static final int MAX_LENGTH = 64;

    private SettingIds() {}

    /** @param kind what the id names, as the fault says it */
    static List<SettingFault> faultsOfOne(Settings settings, String setting, String kind) {
        return isId(settings.code(setting))
                ? List.of()
                : List.of(new SettingFault(setting, FaultKind.WRONG_KIND, kind));
    }

    /** Some there must be. */
    static List<SettingFault> faultsOfAll(Settings settings, String setting, String kind) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes(setting).isEmpty()) {
            faults.add(new SettingFault(setting, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String code : settings.codes(setting)) {
            if (!isId(code)) {
                faults.add(new SettingFault(setting, FaultKind.WRONG_KIND, kind));
            }
        }
        return faults;
    }

    /** Criteria that the procedure does not have, among the codes of a table. */
    static List<SettingFault> unknownCriteria(
            String setting, SortedMap<String, Points> table, SelectionProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>();
        if (table.isEmpty()) {
            faults.add(new SettingFault(setting, FaultKind.MISSING, SettingKind.POINTS_TABLE.code()));
        }
        for (String criterion : table.keySet()) {
            if (!isCriterion(criterion, procedure)) {
                faults.add(new SettingFault(setting + "/" + criterion, FaultKind.UNKNOWN_REFERENCE, criterion));
            }
        }
        return faults;
    }

    static boolean isCriterion(String code, SelectionProcedure procedure) {
        return procedure.getCriteria().stream()
                .anyMatch(criterion -> criterion.getId().value().equals(code));
    }

    private static boolean isId(String code) {
        return code.indexOf(':') < 0 && code.length() <= MAX_LENGTH;
    }
}
