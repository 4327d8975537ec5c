// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.ProcedureFaults;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.SettingValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds everything that keeps a procedure from being compiled. */
final class ProcedureCheck {
    private final SelectionProcedure procedure;
    private final RuleSet<SelectionRule> rules;
    private final ProcedureFaults<SelectionRule> faults;

    /** Where the procedure stands in its document. */
    private final String root;

    private ProcedureCheck(SelectionProcedure procedure, RuleSet<SelectionRule> rules, String root) {
        this.procedure = procedure;
        this.rules = rules;
        this.root = root;
        this.faults = new ProcedureFaults<>(rules, root, (rule, settings) -> rule.faults(settings, procedure));
    }

    static List<ProcedureFault> faults(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        ProcedureCheck check = new ProcedureCheck(procedure, rules, "");
        check.run();
        if (check.faults.toList().isEmpty()) {
            check.checkCompiled(new CompiledProcedure(procedure, rules));
        }
        return check.faults.toList();
    }

    private void checkCompiled(CompiledProcedure compiled) {
        checkReach(compiled);
        checkPanel(compiled);
        checkPlaces(compiled);
        if (compiled.earlier != null) {
            ProcedureCheck before = new ProcedureCheck(compiled.earlier.procedure, rules, compiled.earlier.root);
            before.checkCompiled(compiled.earlier);
            faults.addAll(before.faults.toList());
        }
    }

    /** What the shape of the places and the other rules must be for each other. */
    private void checkPlaces(CompiledProcedure compiled) {
        if (compiled.remainingTies.policy() == RemainingTieRule.Policy.SHARE_RANK
                && !(compiled.allotment instanceof Allotment.PerGroup)) {
            faults.add("/remainingTies", FaultKind.NEEDS, "allocation");
        }
        if (compiled.allotment instanceof Allotment.BudgetMultiple
                && compiled.ranking.measure() == RankingRule.Measure.OTHER) {
            faults.add("/allocation", FaultKind.NEEDS, "ranking");
        }
        if (compiled.allotment instanceof Allotment.InAll places) {
            long guaranteed = (long) places.minimum() * compiled.groups.size();
            if (guaranteed > places.places()) {
                faults.add(
                        setting("minimum"),
                        FaultKind.TOO_LARGE,
                        Integer.toString(places.places() / compiled.groups.size()));
            }
            if (places.cap() < places.minimum()) {
                faults.add(setting("cap"), FaultKind.TOO_SMALL, Integer.toString(places.minimum()));
            }
        }
    }

    /** A setting of the allocation rule, or its use where it says by another setting what is wrong. */
    private String setting(String name) {
        boolean there = procedure.getAllocation().settings().toMap().containsKey(name);
        return "/allocation" + (there ? "/settings/" + name : "");
    }

    private void run() {
        RuleId pipeline = PipelineV1.RULE.info().getId();
        if (!procedure.getPipeline().equals(pipeline)) {
            faults.add("/pipeline", FaultKind.UNKNOWN_RULE, pipeline.toString());
        }
        faults.check(procedure.getScreening(), "/screening", ScreeningRule.class);
        faults.check(procedure.getDuplicates(), "/duplicates", DuplicateRule.class);
        checkScales();
        faults.check(procedure.getPanel(), "/panel", PanelRule.class);
        faults.check(procedure.getMissingScores(), "/missingScores", MissingScoreRule.class);
        faults.check(procedure.getTotal(), "/total", TotalRule.class);
        faults.check(procedure.getRanking(), "/ranking", RankingRule.class);
        faults.check(procedure.getThresholds(), "/thresholds", ThresholdRule.class);
        Optional<GroupingRule> grouping = faults.check(procedure.getGrouping(), "/grouping", GroupingRule.class);
        Optional<AllocationRule> allocation =
                faults.check(procedure.getAllocation(), "/allocation", AllocationRule.class);
        if (grouping.isPresent() && allocation.isPresent()) {
            checkPlaces(grouping.get().groups(procedure));
        }
        faults.check(procedure.getShortage(), "/shortage", ShortageRule.class);
        faults.check(procedure.getTieBreaks(), "/tieBreaks", TieBreakRule.class);
        faults.check(procedure.getRemainingTies(), "/remainingTies", RemainingTieRule.class);
        faults.check(procedure.getReserve(), "/reserve", ReserveRule.class);
        faults.check(procedure.getPublication(), "/publication", PublicationRule.class);
        procedure.getSameApplicant().ifPresent(use -> faults.check(use, "/sameApplicant", SameApplicantRule.class));
        procedure.getOwnRecusals().ifPresent(use -> faults.check(use, "/ownRecusals", RecusalRule.class));
        procedure.getVerification().ifPresent(use -> faults.check(use, "/verification", VerificationRule.class));
        procedure.getBands().ifPresent(use -> faults.check(use, "/bands", BandRule.class));
        procedure.getOverrides().ifPresent(use -> faults.check(use, "/overrides", OverrideRule.class));
        procedure.getEndorsement().ifPresent(use -> faults.check(use, "/endorsement", EndorsementRule.class));
        procedure.getEarlierStage().ifPresent(this::checkEarlier);
    }

    private void checkEarlier(EarlierStage stage) {
        faults.check(stage.getCarryOver(), "/earlierStage/carryOver", CarryOverRule.class);
        ProcedureCheck before = new ProcedureCheck(stage.getProcedure(), rules, root + "/earlierStage/procedure");
        before.run();
        faults.addAll(before.faults.toList());
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
                faults.add("/allocation/settings/places", FaultKind.LEFT_OUT, group.value());
            }
        }
        TreeSet<String> known = new TreeSet<>();
        groups.forEach(group -> known.add(group.value()));
        for (String group : places.keySet()) {
            if (!known.contains(group)) {
                faults.add("/allocation/settings/places/" + group, FaultKind.UNKNOWN_REFERENCE, group);
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
                    faults.add(
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
                faults.add("/thresholds/" + i, FaultKind.UNREACHABLE, most.toString());
            }
        }
    }

    /** A panel can be added up, whatever its scores, and there is one exactly when there is something to score. */
    private void checkPanel(CompiledProcedure compiled) {
        if (compiled.panel.mostSheets() > compiled.maxSheets) {
            faults.add("/panel", FaultKind.TOO_LARGE, Integer.toString(compiled.maxSheets));
        }
        boolean scored = compiled.panel.mostSheets() > 0;
        if (scored && compiled.criteria.isEmpty()) {
            faults.add("/panel", FaultKind.NEEDS, "criteria");
        } else if (!scored && !compiled.criteria.isEmpty()) {
            faults.add("/criteria", FaultKind.NEEDS, "panel");
        }
    }
}
