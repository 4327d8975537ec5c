// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds everything that keeps a procedure from being compiled. */
final class ProcedureCheck {
    private final SelectionProcedure procedure;
    private final RuleSet<SelectionRule> rules;
    private final List<ProcedureFault> faults = new ArrayList<>();

    /** Where the procedure stands in its document. */
    private final String root;

    private ProcedureCheck(SelectionProcedure procedure, RuleSet<SelectionRule> rules, String root) {
        this.procedure = procedure;
        this.rules = rules;
        this.root = root;
    }

    static List<ProcedureFault> faults(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        ProcedureCheck check = new ProcedureCheck(procedure, rules, "");
        check.run();
        if (check.faults.isEmpty()) {
            check.checkCompiled(new CompiledProcedure(procedure, rules));
        }
        return List.copyOf(check.faults);
    }

    private void checkCompiled(CompiledProcedure compiled) {
        checkReach(compiled);
        checkPanel(compiled);
        checkPlaces(compiled);
        if (compiled.earlier != null) {
            ProcedureCheck before = new ProcedureCheck(compiled.earlier.procedure, rules, compiled.earlier.root);
            before.checkCompiled(compiled.earlier);
            faults.addAll(before.faults);
        }
    }

    /** What the shape of the places and the other rules must be for each other. */
    private void checkPlaces(CompiledProcedure compiled) {
        if (compiled.remainingTies.policy() == RemainingTieRule.Policy.SHARE_RANK
                && !(compiled.allotment instanceof Allotment.PerGroup)) {
            add("/remainingTies", FaultKind.NEEDS, "allocation");
        }
        if (compiled.allotment instanceof Allotment.BudgetMultiple
                && compiled.ranking.measure() == RankingRule.Measure.OTHER) {
            add("/allocation", FaultKind.NEEDS, "ranking");
        }
        if (compiled.allotment instanceof Allotment.InAll places) {
            long guaranteed = (long) places.minimum() * compiled.groups.size();
            if (guaranteed > places.places()) {
                add(
                        setting("minimum"),
                        FaultKind.TOO_LARGE,
                        Integer.toString(places.places() / compiled.groups.size()));
            }
            if (places.cap() < places.minimum()) {
                add(setting("cap"), FaultKind.TOO_SMALL, Integer.toString(places.minimum()));
            }
        }
    }

    /** A setting of the allocation rule, or its use where it says by another setting what is wrong. */
    private String setting(String name) {
        boolean there = procedure.getAllocation().settings().toMap().containsKey(name);
        return "/allocation" + (there ? "/settings/" + name : "");
    }

    private void run() {
        RuleId pipeline = SelectionRules.PIPELINE_1.info().getId();
        if (!procedure.getPipeline().equals(pipeline)) {
            add("/pipeline", FaultKind.UNKNOWN_RULE, pipeline.toString());
        }
        checkChain(procedure.getScreening(), "/screening", ScreeningRule.class);
        check(procedure.getDuplicates(), "/duplicates", DuplicateRule.class);
        checkScales();
        check(procedure.getPanel(), "/panel", PanelRule.class);
        check(procedure.getMissingScores(), "/missingScores", MissingScoreRule.class);
        check(procedure.getTotal(), "/total", TotalRule.class);
        check(procedure.getRanking(), "/ranking", RankingRule.class);
        checkChain(procedure.getThresholds(), "/thresholds", ThresholdRule.class);
        Optional<GroupingRule> grouping = check(procedure.getGrouping(), "/grouping", GroupingRule.class);
        Optional<AllocationRule> allocation = check(procedure.getAllocation(), "/allocation", AllocationRule.class);
        if (grouping.isPresent() && allocation.isPresent()) {
            checkPlaces(grouping.get().groups(procedure));
        }
        check(procedure.getShortage(), "/shortage", ShortageRule.class);
        checkChain(procedure.getTieBreaks(), "/tieBreaks", TieBreakRule.class);
        check(procedure.getRemainingTies(), "/remainingTies", RemainingTieRule.class);
        check(procedure.getReserve(), "/reserve", ReserveRule.class);
        check(procedure.getPublication(), "/publication", PublicationRule.class);
        procedure.getSameApplicant().ifPresent(use -> check(use, "/sameApplicant", SameApplicantRule.class));
        procedure.getOwnRecusals().ifPresent(use -> check(use, "/ownRecusals", RecusalRule.class));
        procedure.getVerification().ifPresent(use -> check(use, "/verification", VerificationRule.class));
        procedure.getBands().ifPresent(use -> check(use, "/bands", BandRule.class));
        procedure.getOverrides().ifPresent(use -> check(use, "/overrides", OverrideRule.class));
        procedure.getEndorsement().ifPresent(use -> check(use, "/endorsement", EndorsementRule.class));
        procedure.getEarlierStage().ifPresent(this::checkEarlier);
    }

    private void checkEarlier(EarlierStage stage) {
        check(stage.getCarryOver(), "/earlierStage/carryOver", CarryOverRule.class);
        ProcedureCheck before = new ProcedureCheck(stage.getProcedure(), rules, root + "/earlierStage/procedure");
        before.run();
        faults.addAll(before.faults);
    }

    private <R extends SelectionRule> void checkChain(RuleChain chain, String pointer, Class<R> kind) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < chain.uses().size(); i++) {
            RuleUse use = chain.uses().get(i);
            check(use, pointer + "/" + i, kind);
            if (!seen.add(use.toString())) {
                add(pointer + "/" + i, FaultKind.REPEATED, use.rule().toString());
            }
        }
    }

    /** The rule of a use, when it is known, of the right kind and well settled. */
    private <R extends SelectionRule> Optional<R> check(RuleUse use, String pointer, Class<R> kind) {
        Optional<SelectionRule> found = rules.find(use.rule());
        if (found.isEmpty()) {
            List<String> near =
                    rules.near(use.rule()).stream().map(RuleId::toString).toList();
            add(pointer + "/rule", FaultKind.UNKNOWN_RULE, String.join(", ", near));
            return Optional.empty();
        }
        if (!kind.isInstance(found.get())) {
            add(pointer + "/rule", FaultKind.WRONG_SLOT, kind.getSimpleName());
            return Optional.empty();
        }
        SelectionRule rule = found.get();
        List<SettingFault> settings = rule.info().getSettings().faults(use.settings());
        if (settings.isEmpty()) {
            settings = rule.faults(use.settings(), procedure);
        }
        for (SettingFault fault : settings) {
            String where = fault.setting().isEmpty() ? pointer : pointer + "/settings/" + fault.setting();
            add(where, fault.kind(), fault.argument());
        }
        return settings.isEmpty() ? Optional.of(kind.cast(rule)) : Optional.empty();
    }

    /** Every group has its number of places, and no other group has one. */
    private void checkPlaces(List<GroupId> groups) {
        SettingValue setting = procedure.getAllocation().settings().toMap().get("places");
        if (!(setting instanceof SettingValue.CountsSetting counts)) {
            return;
        }
        var places = counts.counts();
        for (GroupId group : groups) {
            if (!places.containsKey(group.value())) {
                add("/allocation/settings/places", FaultKind.LEFT_OUT, group.value());
            }
        }
        TreeSet<String> known = new TreeSet<>();
        groups.forEach(group -> known.add(group.value()));
        for (String group : places.keySet()) {
            if (!known.contains(group)) {
                add("/allocation/settings/places/" + group, FaultKind.UNKNOWN_REFERENCE, group);
            }
        }
    }

    /** Every score, written with as many decimals as the finest scale has, fits a long with room to spare. */
    private void checkScales() {
        int decimals = CompiledProcedure.decimals(procedure);
        Fraction tens = Fraction.of(BigInteger.TEN.pow(decimals), BigInteger.ONE);
        BigInteger room = BigInteger.ONE.shiftLeft(62);
        for (int i = 0; i < procedure.getCriteria().size(); i++) {
            var scale = procedure.getCriteria().get(i).getScale();
            for (Points points : List.of(scale.least(), scale.most(), scale.step())) {
                // Whole, since no scale has more decimals than the finest.
                BigInteger unscaled = points.toFraction().times(tens).numerator();
                if (unscaled.abs().compareTo(room) > 0) {
                    add(
                            "/criteria/" + i + "/scale",
                            FaultKind.TOO_LARGE,
                            room.divide(BigInteger.TEN.pow(decimals)).toString());
                    break;
                }
            }
        }
    }

    /** Every threshold on the total can be reached by somebody. */
    private void checkReach(CompiledProcedure compiled) {
        Fraction most = compiled.highestTotal;
        for (int i = 0; i < compiled.thresholds.size(); i++) {
            Optional<ThresholdRule.Bound> bound = compiled.thresholds.get(i).totalBound();
            int comparison = bound.isEmpty() ? -1 : bound.get().points().compareTo(most);
            if (comparison > 0 || (comparison == 0 && !bound.orElseThrow().inclusive())) {
                add("/thresholds/" + i, FaultKind.UNREACHABLE, most.toString());
            }
        }
    }

    /** A panel can be added up, whatever its scores, and there is one exactly when there is something to score. */
    private void checkPanel(CompiledProcedure compiled) {
        if (compiled.panel.mostSheets() > compiled.maxSheets) {
            add("/panel", FaultKind.TOO_LARGE, Integer.toString(compiled.maxSheets));
        }
        boolean scored = compiled.panel.mostSheets() > 0;
        if (scored && compiled.criteria.isEmpty()) {
            add("/panel", FaultKind.NEEDS, "criteria");
        } else if (!scored && !compiled.criteria.isEmpty()) {
            add("/criteria", FaultKind.NEEDS, "panel");
        }
    }

    private void add(String pointer, FaultKind kind, String argument) {
        faults.add(new ProcedureFault(root + pointer, kind, argument));
    }
}
