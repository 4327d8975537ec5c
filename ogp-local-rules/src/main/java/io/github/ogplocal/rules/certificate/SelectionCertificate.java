// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.certificate;

import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.JudgedStage;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionStatus;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Simple assertions from which a selection follows: who is eligible, with what total, who reaches the thresholds, at which
 * rank each stands in its line, how many places there are, and that nobody without a place stands before the last who has
 * one.
 *
 * <p>The assertions are taken from an outcome, and are all true, none missing, exactly when that outcome's statuses, totals
 * and ranks are those that the procedure gives. {@link #failures} holds each against procedure and documents without the
 * engine's own way of giving places. Bands, explanations, margins and the description of ties are not asserted.
 *
 * <p>A stage in which a place hangs on more than the rank in one line has no certificate, and says why
 * ({@link CertifiedStage#getNotCertified}).
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class SelectionCertificate {
    /** The form that this library writes. */
    public static final String FORMAT = "ogp-local/certificate@1";

    private static final java.util.regex.Pattern FORMATS = java.util.regex.Pattern.compile("ogp-local/certificate@1");

    SelectionCertificate() {}

    /** Starts an empty builder; the format is required. */
    public static SelectionCertificateBuilder builder() {
        return new SelectionCertificateBuilder();
    }

    /** The form: {@link #FORMAT}. */
    @Pattern(regexp = "ogp-local/certificate@1")
    public abstract String getFormat();

    /** One for each stage, in the order in which they are run. */
    public abstract List<CertifiedStage> getStages();

    /** What a selection asserts; whether that is true is for {@link #failures} to say. */
    public static SelectionCertificate of(Selection selection) {
        requireNonNull(selection, "selection");
        List<Selection> stages = new ArrayList<>();
        for (Optional<Selection> stage = Optional.of(selection);
                stage.isPresent();
                stage = stage.get().earlierStage()) {
            stages.add(0, stage.get());
        }
        SelectionCertificateBuilder certificate = builder().format(FORMAT);
        Optional<Map<ApplicationId, Fraction>> passed = Optional.empty();
        boolean certified = true;
        for (Selection stage : stages) {
            JudgedStage judged = JudgedStage.of(stage.procedure(), stage.rules(), stage.documents(), passed);
            List<SelectionExplanation> explanations = new ArrayList<>();
            Map<ApplicationId, Fraction> selected = new TreeMap<>();
            for (ApplicationId id : judged.applications()) {
                explanations.add(stage.explain(id));
                if (stage.outcome(id).getStatus() == SelectionStatus.SELECTED) {
                    selected.put(id, stage.outcome(id).getTotal().orElse(Fraction.ZERO));
                }
            }
            CertifiedStage made = certify(judged, explanations, certified);
            certified = made.getNotCertified().isEmpty();
            passed = Optional.of(selected);
            certificate.addStages(made);
        }
        return certificate.build();
    }

    /** What the explanations of a stage assert. */
    static CertifiedStage certify(JudgedStage judged, List<SelectionExplanation> explanations, boolean certified) {
        Lines lines = Lines.of(judged);
        CertifiedStageBuilder stage = stage(judged, lines, certified);
        if (certified && lines.notCertified().isEmpty()) {
            boolean oneForAll = lines.lines().size() == 1 && judged.groups().size() > 1;
            StageClaims claims = new StageClaims(
                    judged.procedure(),
                    explanations,
                    oneForAll ? Optional.of(new StageFacts(judged, lines)) : Optional.empty());
            stage.assertions(StageAssertions.of(judged, lines, claims));
        }
        return stage.build();
    }

    private static CertifiedStageBuilder stage(JudgedStage judged, Lines lines, boolean certified) {
        CertifiedStageBuilder stage = CertifiedStage.builder()
                .procedure(judged.procedure().getId())
                .revision(judged.procedure().getRevision())
                .notCertified(lines.notCertified());
        return certified ? stage : stage.addNotCertified(Uncertified.EARLIER_STAGE);
    }

    /** Whether every stage has assertions. */
    public boolean coversEveryStage() {
        return getStages().stream().allMatch(stage -> stage.getNotCertified().isEmpty());
    }

    /**
     * Everything that does not hold of this certificate. Places are not given anew in the engine's way: each line is gone
     * through once, from the first rank to the last.
     *
     * @param procedure the last stage's procedure, which holds those before
     * @param rules the rules that the procedure may use
     * @param documents the last stage's documents, which hold those before
     * @return in the order of the stages; empty exactly when all assertions are true and none is missing. Of a stage without
     *     a certificate that is all that can be said
     * @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults
     * @throws io.github.ogplocal.rules.selection.InvalidSelectionInputException if the documents do not fit the procedure or
     *     each other
     */
    public List<FailedAssertion> failures(
            SelectionProcedure procedure, RuleSet<SelectionRule> rules, SelectionDocuments documents) {
        List<SelectionProcedure> procedures = new ArrayList<>();
        for (Optional<SelectionProcedure> stage = Optional.of(procedure);
                stage.isPresent();
                stage = stage.get().getEarlierStage().map(EarlierStage::getProcedure)) {
            procedures.add(0, stage.get());
        }
        List<SelectionDocuments> given = new ArrayList<>();
        for (Optional<SelectionDocuments> stage = Optional.of(documents);
                stage.isPresent();
                stage = stage.get().getEarlierStage()) {
            given.add(0, stage.get());
        }
        List<FailedAssertion> failures = new ArrayList<>();
        if (getStages().size() != procedures.size() || given.size() != procedures.size()) {
            failures.add(new FailedAssertion(
                    Math.min(getStages().size(), procedures.size()),
                    FailedAssertion.Kind.OTHER_STAGE,
                    Optional.empty()));
            return List.copyOf(failures);
        }
        Optional<Map<ApplicationId, Fraction>> passed = Optional.empty();
        boolean certified = true;
        for (int i = 0; i < procedures.size(); i++) {
            CertifiedStage claimed = getStages().get(i);
            if (!certified) {
                // Who takes part is what the stage before selects, and that stands on nothing here.
                compareShape(i, claimed, procedures.get(i), List.of(Uncertified.EARLIER_STAGE), failures);
                continue;
            }
            JudgedStage judged = JudgedStage.of(procedures.get(i), rules, given.get(i), passed);
            Lines lines = Lines.of(judged);
            compareShape(i, claimed, procedures.get(i), lines.notCertified(), failures);
            certified = lines.notCertified().isEmpty();
            if (certified) {
                StageFacts facts = new StageFacts(judged, lines);
                compare(i, claimed.getAssertions(), StageAssertions.of(judged, lines, facts), failures);
                passed = Optional.of(selected(facts));
            }
        }
        return List.copyOf(failures);
    }

    private static void compareShape(
            int stage,
            CertifiedStage claimed,
            SelectionProcedure procedure,
            List<Uncertified> reasons,
            List<FailedAssertion> failures) {
        if (!claimed.getProcedure().equals(procedure.getId()) || claimed.getRevision() != procedure.getRevision()) {
            failures.add(new FailedAssertion(stage, FailedAssertion.Kind.OTHER_STAGE, Optional.empty()));
        }
        boolean sameReasons = reasons.contains(Uncertified.EARLIER_STAGE)
                ? claimed.getNotCertified().contains(Uncertified.EARLIER_STAGE)
                : claimed.getNotCertified().equals(reasons);
        if (!sameReasons || (!reasons.isEmpty() && !claimed.getAssertions().isEmpty())) {
            failures.add(new FailedAssertion(stage, FailedAssertion.Kind.OTHER_SHAPE, Optional.empty()));
        }
    }

    private static void compare(
            int stage, List<Assertion> claimed, List<Assertion> facts, List<FailedAssertion> failures) {
        Map<Assertion, Integer> open = new HashMap<>();
        facts.forEach(fact -> open.merge(fact, 1, Integer::sum));
        int before = failures.size();
        for (Assertion claim : claimed) {
            Integer left = open.get(claim);
            if (left == null || left == 0) {
                failures.add(new FailedAssertion(stage, FailedAssertion.Kind.FALSE, Optional.of(claim)));
            } else {
                open.put(claim, left - 1);
            }
        }
        for (Assertion fact : facts) {
            if (open.getOrDefault(fact, 0) > 0) {
                open.put(fact, 0);
                failures.add(new FailedAssertion(stage, FailedAssertion.Kind.MISSING, Optional.of(fact)));
            }
        }
        for (int i = 0; failures.size() == before && i < claimed.size(); i++) {
            if (!claimed.get(i).equals(facts.get(i))) {
                failures.add(new FailedAssertion(stage, FailedAssertion.Kind.MISPLACED, Optional.of(claimed.get(i))));
            }
        }
    }

    private static Map<ApplicationId, Fraction> selected(StageFacts facts) {
        Map<ApplicationId, Fraction> selected = new TreeMap<>();
        for (ApplicationId id : facts.applications()) {
            if (facts.status(id) == SelectionStatus.SELECTED) {
                selected.put(id, facts.total(id).orElse(Fraction.ZERO));
            }
        }
        return selected;
    }

    @Value.Check
    void check() {
        requirePattern(getFormat(), FORMATS, "certificate", "format");
    }
}
