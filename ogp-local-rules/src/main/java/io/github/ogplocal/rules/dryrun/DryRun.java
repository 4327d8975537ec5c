// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static io.github.ogplocal.model.check.Checks.require;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.RemainingTieRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Tries a procedure on made-up calls before it is published, and tells what it leaves open.
 *
 * <p>Each run is a whole call: applications, sheets, records, a draw where there is one. It depends on the procedure, the
 * assumptions and its number alone, so that anybody can look at the documents of any run ({@link #run}) and decide them again.
 *
 * <p>Immutable and thread-safe.
 */
public final class DryRun {
    /** The name and version of how calls are made up; a change that can alter any run is a new version. */
    public static final String GENERATOR = "dry-run/v1";

    private final Stages stages;
    private final Assumptions assumptions;
    private final CallMaker maker;

    private DryRun(Stages stages, Assumptions assumptions) {
        this.stages = stages;
        this.assumptions = assumptions;
        this.maker = new CallMaker(stages, assumptions);
    }

    /** {@link #of(SelectionProcedure, RuleSet, Assumptions)} for a procedure that uses the library's own rules only. */
    public static DryRun of(SelectionProcedure procedure, Assumptions assumptions) {
        return of(procedure, SelectionRules.standard(), assumptions);
    }

    /**
     * A dry run.
     *
     * @param rules the rules that the procedure may use
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     * @throws InvalidAssumptionsException if the assumptions do not fit the procedure; all faults are listed
     */
    public static DryRun of(SelectionProcedure procedure, RuleSet<SelectionRule> rules, Assumptions assumptions) {
        requireNonNull(assumptions, "assumptions");
        Stages stages = Stages.of(requireNonNull(procedure, "procedure"), requireNonNull(rules, "rules"));
        List<ProcedureFault> faults = faults(stages, assumptions);
        if (!faults.isEmpty()) {
            throw new InvalidAssumptionsException(faults);
        }
        return new DryRun(stages, assumptions);
    }

    /**
     * Everything in which assumptions do not fit a procedure: a group, figure or category that is left out or unknown, a number
     * of evaluators for other stages, amounts of money that are missing, in another currency, or asked for by nobody.
     *
     * @param rules the rules that the procedure may use
     * @return the faults, with pointers into the assumptions, in the order of their attributes; empty when they fit
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults; all are listed
     */
    public static List<ProcedureFault> check(
            SelectionProcedure procedure, RuleSet<SelectionRule> rules, Assumptions assumptions) {
        return faults(Stages.of(procedure, rules), requireNonNull(assumptions, "assumptions"));
    }

    private static List<ProcedureFault> faults(Stages stages, Assumptions assumptions) {
        List<ProcedureFault> faults = new ArrayList<>();
        List<GroupId> groups = stages.last().groups;
        compare("/applications", groups, assumptions.getApplications().keySet(), faults);
        int evaluators = assumptions.getEvaluators().size();
        if (evaluators != stages.all.size()) {
            faults.add(new ProcedureFault(
                    "/evaluators",
                    evaluators < stages.all.size() ? FaultKind.TOO_SMALL : FaultKind.TOO_LARGE,
                    Integer.toString(stages.all.size())));
        }
        Optional<String> currency = stages.currency();
        Optional<String> given =
                assumptions.getAmounts().map(range -> range.least().currency());
        if (currency.isPresent() && given.isEmpty()) {
            faults.add(new ProcedureFault("/amounts", FaultKind.MISSING, currency.get()));
        } else if (given.isPresent() && !given.equals(currency)) {
            faults.add(new ProcedureFault("/amounts", FaultKind.UNKNOWN, currency.orElse("")));
        }
        compare("/figures", stages.figures(), assumptions.getFigures().keySet(), faults);
        List<AttributeId> open = new ArrayList<>();
        stages.categories().forEach((category, values) -> {
            if (values.isEmpty()) {
                open.add(category);
            }
        });
        compare("/categories", open, assumptions.getCategories().keySet(), faults);
        return List.copyOf(faults);
    }

    private static void compare(String pointer, Collection<?> asked, Collection<?> given, List<ProcedureFault> faults) {
        for (Object one : asked) {
            if (!given.contains(one)) {
                faults.add(new ProcedureFault(pointer, FaultKind.LEFT_OUT, one.toString()));
            }
        }
        for (Object one : given) {
            if (!asked.contains(one)) {
                faults.add(new ProcedureFault(pointer + "/" + one, FaultKind.UNKNOWN_REFERENCE, one.toString()));
            }
        }
    }

    /** The procedure that is tried. */
    public SelectionProcedure procedure() {
        return stages.engine.procedure();
    }

    /** The rules that the procedure may use. */
    public RuleSet<SelectionRule> rules() {
        return stages.rules;
    }

    /** What is taken for granted. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /**
     * The documents of one run, to be looked at or decided again.
     *
     * @param number from 1; also beyond the number of runs that the assumptions have
     * @throws io.github.ogplocal.model.InvalidValueException if the number is less than 1
     */
    public SelectionDocuments run(int number) {
        require(number >= 1, "dry run", "run", Invariant.OUT_OF_RANGE, "must be at least 1", number);
        return maker.documents(number);
    }

    /** Tries all runs, and tells what is open. */
    public DryRunReport report() {
        SeenPoints seen = new SeenPoints(stages, assumptions.getRuns());
        Slips slips = new Slips(stages);
        for (int number = 1; number <= assumptions.getRuns(); number++) {
            SelectionDocuments documents = maker.documents(number);
            Selection selection;
            try {
                selection = stages.engine.select(documents);
            } catch (InvalidSelectionInputException e) {
                seen.addRefused(number, e.faults());
                continue;
            }
            seen.add(number, selection);
            slips.consider(number, selection);
        }
        List<OpenPoint> proven = new ProvenPoints(stages, assumptions).find();
        List<OpenPoint> points = new ArrayList<>(proven);
        points.sort((first, second) -> first.getCode() != second.getCode()
                ? first.getCode().compareTo(second.getCode())
                : Integer.compare(first.getStage(), second.getStage()));
        points.addAll(seen.points(proven));
        return DryRunReport.builder()
                .procedure(procedure().getId())
                .revision(procedure().getRevision())
                .generator(GENERATOR)
                .assumptions(assumptions)
                .decided(seen.decided())
                .points(points)
                .slips(slips.results())
                .untried(untried())
                .build();
    }

    private List<Untried> untried() {
        List<Untried> untried = new ArrayList<>();
        for (Stage stage : stages.all) {
            List<RuleUse> screening = stage.procedure.getScreening().uses();
            for (int i = 0; i < screening.size(); i++) {
                String pointer = stage.root + "/screening/" + i;
                if (!CallMaker.isKnown(stage, screening.get(i))) {
                    untried.add(new Untried(
                            UntriedCode.OTHER_RULE, pointer, screening.get(i).rule()));
                } else if (stage.is(screening.get(i), SelectionRules.LETTER_OF_SUPPORT)) {
                    untried.add(new Untried(
                            UntriedCode.UNSIGNED_LETTERS,
                            pointer,
                            screening.get(i).rule()));
                }
            }
            stage.procedure.getSameApplicant().ifPresent(use -> {
                boolean known = stage.is(use, SelectionRules.SAME_NAME);
                add(
                        untried,
                        known ? UntriedCode.OTHER_SPELLINGS : UntriedCode.OTHER_RULE,
                        stage,
                        "/sameApplicant",
                        use);
            });
            stage.procedure.getOwnRecusals().ifPresent(use -> {
                if (!stage.is(use, SelectionRules.RECUSAL_OWN_COUNTRY)
                        && !stage.is(use, SelectionRules.RECUSAL_OWN_AUTHORITY)) {
                    add(untried, UntriedCode.OTHER_RULE, stage, "/ownRecusals", use);
                }
            });
            addOther(untried, stage);
            if (stage.remainingTies == RemainingTieRule.Policy.COMMITTEE_DECIDES) {
                add(untried, UntriedCode.TIE_DECISIONS, stage, "/remainingTies", stage.procedure.getRemainingTies());
            }
            if (stage.is(stage.procedure.getReserve(), SelectionRules.RESERVE_LIST)) {
                add(untried, UntriedCode.LATE_WITHDRAWALS, stage, "/reserve", stage.procedure.getReserve());
            }
            stage.procedure
                    .getOverrides()
                    .ifPresent(use -> add(untried, UntriedCode.OVERRIDES, stage, "/overrides", use));
        }
        return untried;
    }

    private static void addOther(List<Untried> untried, Stage stage) {
        RuleUse grouping = stage.procedure.getGrouping();
        if (!stage.is(grouping, SelectionRules.BY_REGION)
                && !stage.is(grouping, SelectionRules.BY_COUNTRY)
                && !stage.is(grouping, SelectionRules.BY_CATEGORY)
                && !stage.is(grouping, SelectionRules.SINGLE_GROUP)) {
            add(untried, UntriedCode.OTHER_RULE, stage, "/grouping", grouping);
        }
        stage.procedure.getVerification().ifPresent(use -> {
            if (!stage.is(use, SelectionRules.VERIFIED_SCORES)) {
                add(untried, UntriedCode.OTHER_RULE, stage, "/verification", use);
            }
        });
        stage.procedure.getEndorsement().ifPresent(use -> {
            if (!stage.is(use, SelectionRules.ENDORSEMENT)) {
                add(untried, UntriedCode.OTHER_RULE, stage, "/endorsement", use);
            }
        });
    }

    private static void add(List<Untried> untried, UntriedCode code, Stage stage, String pointer, RuleUse use) {
        untried.add(new Untried(code, stage.root + pointer, use.rule()));
    }
}
