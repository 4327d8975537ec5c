// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The settings of a procedure as the matrix of laws names them: a rule's id, with the option behind it where the rule has
 * a choice named {@code bound}, or {@code no screening}, {@code no threshold}, {@code no tie-break} for an empty chain.
 */
final class ProcedureSettings {
    static final String NO_SCREENING = "no screening";
    static final String NO_THRESHOLD = "no threshold";
    static final String NO_TIE_BREAK = "no tie-break";

    private ProcedureSettings() {}

    /** All settings there are: derived from the rules, so that a new rule is a new row. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (SelectionRule rule : SelectionRules.standard()) {
            RuleId id = rule.info().getId();
            var bound = rule.info().getSettings().setting("bound");
            if (rule == SelectionRules.PIPELINE_1) {
                continue;
            }
            if (bound.isPresent() && bound.get().kind() == SettingKind.CHOICE) {
                bound.get().options().forEach(option -> all.add(id + " " + option));
            } else {
                all.add(id.toString());
            }
        }
        all.addAll(List.of(NO_SCREENING, NO_THRESHOLD, NO_TIE_BREAK));
        return List.copyOf(all);
    }

    /** Those of one procedure. */
    static SortedSet<String> of(SelectionProcedure procedure) {
        TreeSet<String> settings = new TreeSet<>();
        chain(procedure.getScreening(), NO_SCREENING, settings);
        chain(procedure.getThresholds(), NO_THRESHOLD, settings);
        chain(procedure.getTieBreaks(), NO_TIE_BREAK, settings);
        for (RuleUse use : List.of(
                procedure.getDuplicates(),
                procedure.getPanel(),
                procedure.getMissingScores(),
                procedure.getTotal(),
                procedure.getRanking(),
                procedure.getGrouping(),
                procedure.getAllocation(),
                procedure.getShortage(),
                procedure.getRemainingTies(),
                procedure.getReserve(),
                procedure.getPublication())) {
            settings.add(name(use));
        }
        return settings;
    }

    private static void chain(RuleChain chain, String none, SortedSet<String> settings) {
        chain.uses().forEach(use -> settings.add(name(use)));
        if (chain.uses().isEmpty()) {
            settings.add(none);
        }
    }

    private static String name(RuleUse use) {
        return use.settings().toMap().containsKey("bound")
                ? use.rule() + " " + use.settings().choice("bound")
                : use.rule().toString();
    }
}
