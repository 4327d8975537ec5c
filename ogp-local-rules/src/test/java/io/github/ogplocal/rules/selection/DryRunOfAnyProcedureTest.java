// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.CountRange;
import io.github.ogplocal.rules.dryrun.DryRun;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.dryrun.OpenPoint;
import io.github.ogplocal.rules.dryrun.OpenPointCode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Documents can be made up for whatever procedure the library can express. */
class DryRunOfAnyProcedureTest {
    private static final int PROCEDURES = 400;

    @Test
    void anyProcedure_hasMadeUpCallsThatTheEngineTakes() {
        Set<String> rules = new TreeSet<>();
        Map<SelectionStatus, Integer> statuses = new EnumMap<>(SelectionStatus.class);
        Set<OpenPointCode> codes = EnumSet.noneOf(OpenPointCode.class);
        for (int i = 0; i < PROCEDURES; i++) {
            SelectionProcedure procedure = RandomCalls.any().next(i).procedure();
            Assumptions plausible = Assumptions.plausible(procedure, 4, "procedure " + i);
            TreeMap<io.github.ogplocal.model.place.GroupId, CountRange> small = new TreeMap<>();
            plausible.getApplications().keySet().forEach(group -> small.put(group, new CountRange(0, 8)));
            Assumptions assumptions =
                    Assumptions.builder().from(plausible).applications(small).build();
            DryRun dryRun = DryRun.of(procedure, assumptions);
            DryRunReport report = dryRun.report();

            assertThat(report.getPoints())
                    .as("procedure %s: %s", i, procedure)
                    .noneMatch(point -> point.getCode() == OpenPointCode.REFUSED);
            assertThat(report.getDecided()).isEqualTo(4);
            report.getPoints().stream().map(OpenPoint::getCode).forEach(codes::add);
            rules.addAll(ProcedureSettings.of(procedure));
            SelectionEngine.of(procedure)
                    .select(dryRun.run(1))
                    .counts()
                    .forEach((status, number) -> statuses.merge(status, number, Integer::sum));
        }
        // Made-up calls come to every end there is, and their reports to nearly every point.
        assertThat(statuses).allSatisfy((status, number) -> assertThat(number).isPositive());
        assertThat(codes).hasSizeGreaterThan(25);
        for (SelectionRule rule : SelectionRules.standard()) {
            String id = rule.info().getId().toString();
            if (!RandomCalls.NOT_GENERATED.contains(id) && rule != SelectionRules.PIPELINE_1) {
                assertThat(rules).anyMatch(setting -> setting.startsWith(id));
            }
        }
    }
}
