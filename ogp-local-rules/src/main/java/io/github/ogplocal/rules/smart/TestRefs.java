// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Settings of conclusion rules that name tests of the procedure. */
final class TestRefs {
    private TestRefs() {}

    /** The number of a test in the procedure; -1 when it has none of that name. */
    static int find(SmartProcedure procedure, String test) {
        for (int i = 0; i < procedure.getTests().size(); i++) {
            if (procedure.getTests().get(i).getId().value().equals(test)) {
                return i;
            }
        }
        return -1;
    }

    /** The numbers of tests that the procedure has, in its order. */
    static int[] numbers(SmartProcedure procedure, Collection<String> tests) {
        return tests.stream().mapToInt(test -> find(procedure, test)).sorted().toArray();
    }

    /** The ids of tests. */
    static List<String> ids(SmartProcedure procedure, Collection<Integer> tests) {
        return tests.stream()
                .map(test -> procedure.getTests().get(test).getId().value())
                .toList();
    }

    /** Those of some tests that stand in a given way, in the procedure's order. */
    static List<Integer> standing(int[] tests, TestResults results, TestState state) {
        List<Integer> found = new ArrayList<>();
        for (int test : tests) {
            if (results.state(test) == state) {
                found.add(test);
            }
        }
        return found;
    }

    /** The faults of a setting that must name at least one test, all of them met or not met and none graded. */
    static List<SettingFault> faultsOfAll(Settings settings, String setting, SmartProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes(setting).isEmpty()) {
            faults.add(new SettingFault(setting, FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String test : settings.codes(setting)) {
            faults.addAll(faults(setting, test, false, procedure));
        }
        return faults;
    }

    /** The faults of the name of a test. */
    static List<SettingFault> faults(String setting, String test, boolean graded, SmartProcedure procedure) {
        int number = find(procedure, test);
        if (number < 0) {
            return List.of(new SettingFault(setting, FaultKind.UNKNOWN_REFERENCE, test));
        }
        boolean isGraded = !procedure.getTests().get(number).getGrades().isEmpty();
        if (isGraded == graded) {
            return List.of();
        }
        return List.of(new SettingFault(setting, FaultKind.WRONG_KIND, graded ? "graded" : "not-graded"));
    }
}
