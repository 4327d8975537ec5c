// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** What settings that hold ids must be beyond codes: ids are shorter and have no colon, and name what is there. */
final class SettingIds {
    private static final int MAX_LENGTH = 64;

    private SettingIds() {}

    /**
     * The codes that are no ids.
     *
     * @param setting where they stand
     * @param kind what they should be, such as {@code piece id}
     */
    static List<SettingFault> faults(String setting, Collection<String> codes, String kind) {
        List<SettingFault> faults = new ArrayList<>();
        for (String code : codes) {
            if (code.indexOf(':') >= 0 || code.length() > MAX_LENGTH) {
                faults.add(new SettingFault(setting, FaultKind.WRONG_KIND, kind));
            }
        }
        return faults;
    }

    /** The fault of a setting of kind code that holds no id. */
    static List<SettingFault> faultsOfOne(Settings settings, String setting, String kind) {
        return faults(setting, List.of(settings.code(setting)), kind);
    }

    /** The faults of a setting of kind codes that holds others than ids, or nothing. */
    static List<SettingFault> faultsOfAll(Settings settings, String setting, String kind) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes(setting).isEmpty()) {
            faults.add(new SettingFault(setting, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        faults.addAll(faults(setting, settings.codes(setting), kind));
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

    /** The faults of a setting of kind codes that must name criteria of the procedure, at least one. */
    static List<SettingFault> faultsOfCriteria(Settings settings, String setting, SelectionProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes(setting).isEmpty()) {
            faults.add(new SettingFault(setting, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String criterion : settings.codes(setting)) {
            if (!isCriterion(criterion, procedure)) {
                faults.add(new SettingFault(setting, FaultKind.UNKNOWN_REFERENCE, criterion));
            }
        }
        return faults;
    }

    /** Whether a code names a criterion of the procedure. */
    static boolean isCriterion(String code, SelectionProcedure procedure) {
        return procedure.getCriteria().stream()
                .anyMatch(criterion -> criterion.getId().value().equals(code));
    }
}
