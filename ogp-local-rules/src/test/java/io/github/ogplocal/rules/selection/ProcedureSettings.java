// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings of a procedure as the matrix of laws names them: a rule's id, with the option behind it where the rule has
 * a choice that makes another rule of it, or {@code no screening}, {@code no threshold}, {@code no tie-break} for an empty chain.
 */
final class ProcedureSettings {
    static final String NO_SCREENING = "no screening";
    static final String NO_THRESHOLD = "no threshold";
    static final String NO_TIE_BREAK = "no tie-break";

    /** Choices that make another rule of a rule. */
    private static final List<String> OPTIONS = List.of("bound", "misfit", "scope");

    /** What stands for a step that a procedure has not, by the kind of its rules. */
    private static final Map<Class<? extends SelectionRule>, String> NO_STEP = Map.of(
            SameApplicantRule.class, "no same applicant",
            CarryOverRule.class, "no earlier stage",
            RecusalRule.class, "no own recusals",
            VerificationRule.class, "no verification",
            BandRule.class, "no bands",
            OverrideRule.class, "no overrides",
            EndorsementRule.class, "no endorsement");

    private ProcedureSettings() {}

    /** All settings there are: derived from the rules, so that a new rule is a new row. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (SelectionRule rule : SelectionRules.standard()) {
            if (rule != SelectionRules.PIPELINE_1) {
                all.addAll(of(rule));
            }
        }
        all.addAll(List.of(NO_SCREENING, NO_THRESHOLD, NO_TIE_BREAK));
        all.addAll(new TreeSet<>(NO_STEP.values()));
        return List.copyOf(all);
    }

    /** Those of one rule. */
    static List<String> of(SelectionRule rule) {
        RuleId id = rule.info().getId();
        for (String name : OPTIONS) {
            var choice = rule.info().getSettings().setting(name);
            if (choice.isPresent() && choice.get().kind() == SettingKind.CHOICE) {
                return choice.get().options().stream()
                        .map(option -> id + " " + option)
                        .toList();
            }
        }
        return List.of(id.toString());
    }

    /** Those for each place of a procedure, by what the place is called; one of a place's settings is always there. */
    static Map<String, List<String>> byPlace() {
        Map<Class<?>, String> places = Map.ofEntries(
                Map.entry(ScreeningRule.class, "screening"),
                Map.entry(SameApplicantRule.class, "sameApplicant"),
                Map.entry(DuplicateRule.class, "duplicates"),
                Map.entry(PanelRule.class, "panel"),
                Map.entry(MissingScoreRule.class, "missingScores"),
                Map.entry(TotalRule.class, "total"),
                Map.entry(RankingRule.class, "ranking"),
                Map.entry(ThresholdRule.class, "thresholds"),
                Map.entry(GroupingRule.class, "grouping"),
                Map.entry(AllocationRule.class, "allocation"),
                Map.entry(ShortageRule.class, "shortage"),
                Map.entry(TieBreakRule.class, "tieBreaks"),
                Map.entry(RemainingTieRule.class, "remainingTies"),
                Map.entry(ReserveRule.class, "reserve"),
                Map.entry(PublicationRule.class, "publication"),
                Map.entry(CarryOverRule.class, "earlierStage"),
                Map.entry(RecusalRule.class, "ownRecusals"),
                Map.entry(VerificationRule.class, "verification"),
                Map.entry(BandRule.class, "bands"),
                Map.entry(OverrideRule.class, "overrides"),
                Map.entry(EndorsementRule.class, "endorsement"));
        Map<String, List<String>> byPlace = new TreeMap<>();
        byPlace.put("screening", new ArrayList<>(List.of(NO_SCREENING)));
        byPlace.put("thresholds", new ArrayList<>(List.of(NO_THRESHOLD)));
        byPlace.put("tieBreaks", new ArrayList<>(List.of(NO_TIE_BREAK)));
        NO_STEP.forEach((kind, none) -> byPlace.put(places.get(kind), new ArrayList<>(List.of(none))));
        for (SelectionRule rule : SelectionRules.standard()) {
            places.forEach((kind, place) -> {
                if (kind.isInstance(rule)) {
                    byPlace.computeIfAbsent(place, key -> new ArrayList<>()).addAll(of(rule));
                }
            });
        }
        return byPlace;
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
        step(SameApplicantRule.class, procedure.getSameApplicant(), settings);
        step(CarryOverRule.class, procedure.getEarlierStage().map(EarlierStage::getCarryOver), settings);
        step(RecusalRule.class, procedure.getOwnRecusals(), settings);
        step(VerificationRule.class, procedure.getVerification(), settings);
        step(BandRule.class, procedure.getBands(), settings);
        step(OverrideRule.class, procedure.getOverrides(), settings);
        step(EndorsementRule.class, procedure.getEndorsement(), settings);
        return settings;
    }

    private static void step(Class<? extends SelectionRule> kind, Optional<RuleUse> use, SortedSet<String> settings) {
        settings.add(use.map(ProcedureSettings::name).orElseGet(() -> NO_STEP.get(kind)));
    }

    private static void chain(RuleChain chain, String none, SortedSet<String> settings) {
        chain.uses().forEach(use -> settings.add(name(use)));
        if (chain.uses().isEmpty()) {
            settings.add(none);
        }
    }

    private static String name(RuleUse use) {
        for (String name : OPTIONS) {
            if (use.settings().toMap().containsKey(name)) {
                return use.rule() + " " + use.settings().choice(name);
            }
        }
        return use.rule().toString();
    }
}
