// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.smart.SmartCheckRule;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRules;
import io.github.ogplocal.rules.smart.SmartSubject;
import io.github.ogplocal.rules.smart.SmartTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposals made up for benchmarks, and the same ones as plain records: a tenth each without problem, activity, result, stage,
 * party or value; some too long, some with a stage outside. The same size always gives the same proposals.
 */
public final class GeneratedProposals {
    private static final LocalizedText TEXT = LocalizedText.of("مثال", "Exemple", "Example");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final List<SmartSubject> subjects;
    private final List<PlainSmart.Proposal> plain;

    private GeneratedProposals(List<SmartSubject> subjects, List<PlainSmart.Proposal> plain) {
        this.subjects = subjects;
        this.plain = plain;
    }

    /** As many proposals. */
    public static GeneratedProposals of(int size) {
        Chance chance = new Chance(size);
        List<SmartSubject> subjects = new ArrayList<>(size);
        List<PlainSmart.Proposal> plain = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String id = "P-" + (10_000_000 + i);
            CommitmentOutline outline = outline(chance);
            subjects.add(SmartSubject.of(id, outline));
            plain.add(plain(id, outline));
        }
        return new GeneratedProposals(subjects, plain);
    }

    /** The proposals, as the engine reads them. */
    public List<SmartSubject> subjects() {
        return subjects;
    }

    /** The same proposals, as plain code reads them. */
    public List<PlainSmart.Proposal> plain() {
        return plain;
    }

    /** The six tests of El Kef as far as a machine checks them. */
    public static SmartProcedure procedure() {
        return SmartProcedure.builder()
                .id("benchmark")
                .revision(1)
                .title(TEXT)
                .source("Made up")
                .pipeline(SmartRules.PIPELINE_1.info().getId())
                .addTests(
                        test(
                                "specific",
                                SmartRules.SPECIFIC,
                                Settings.NONE.withCodes("parts", List.of("problem", "activities", "results"))),
                        test("measurable", SmartRules.MEASURABLE, Settings.NONE.withCount("stages", 1)),
                        test("answerable", SmartRules.ANSWERABLE, Settings.NONE.withChoice("supporting", "determined")),
                        test(
                                "relevant",
                                SmartRules.RELEVANT,
                                Settings.NONE
                                        .withCodes(
                                                "counting", List.of("transparency", "accountability", "participation"))
                                        .withChoice("others", "left-open")),
                        test("time-bound", SmartRules.TIME_BOUND, Settings.NONE.withCount("months", 24)),
                        test("impact", SmartRules.EXPECTED_CHANGE_STATED, Settings.NONE))
                .conclusion(RuleUse.of(
                        SmartRules.ALL_TESTS_MET,
                        Settings.NONE.withCodes(
                                "tests", List.of("specific", "measurable", "answerable", "relevant", "time-bound"))))
                .build();
    }

    private static SmartTest test(String id, SmartCheckRule rule, Settings settings) {
        return SmartTest.builder()
                .id(SmartTestId.parse(id))
                .title(TEXT)
                .checks(RuleChain.of(RuleUse.of((Rule) rule, settings)))
                .grades(List.of())
                .opinions(RuleUse.of(SmartRules.NO_OPINIONS))
                .build();
    }

    private static CommitmentOutline outline(Chance chance) {
        CommitmentOutlineBuilder outline = CommitmentOutline.builder();
        if (chance.below(10) > 0) {
            outline.problem(TEXT);
        }
        if (chance.below(10) > 0) {
            outline.addActivities(TEXT);
        }
        if (chance.below(10) > 0) {
            outline.addExpectedResults(TEXT);
        }
        LocalDate start = FIRST.plusDays(chance.below(365));
        LocalDate end = start.plusMonths(7 + chance.below(24));
        if (chance.below(10) > 0) {
            LocalDate middle = start.plusDays(chance.below(100));
            outline.addMilestones(milestone(start, middle));
            outline.addMilestones(milestone(middle, chance.below(10) > 0 ? end : end.plusDays(1)));
        }
        if (chance.below(10) > 0) {
            outline.addResponsibleParties(ResponsibleParty.named(TEXT));
        }
        int others = chance.below(10);
        if (others > 2) {
            outline.addSupportingParties(SupportingParty.named(TEXT));
        } else if (others > 0) {
            outline.carriedOutAlone(true);
        }
        for (OpenGovernmentValue value : OpenGovernmentValue.values()) {
            if (chance.below(3) == 0) {
                outline.addValues(value);
            }
        }
        if (chance.below(10) > 0) {
            outline.start(DayOrMonth.of(start)).end(DayOrMonth.of(end));
        }
        if (chance.below(3) > 0) {
            outline.expectedChange(TEXT);
        }
        return outline.build();
    }

    private static Milestone milestone(LocalDate start, LocalDate end) {
        return Milestone.builder()
                .title("Example")
                .start(DayOrMonth.of(start))
                .end(DayOrMonth.of(end))
                .build();
    }

    private static PlainSmart.Proposal plain(String id, CommitmentOutline outline) {
        Set<OpenGovernmentValue> values = EnumSet.noneOf(OpenGovernmentValue.class);
        values.addAll(outline.getValues());
        return new PlainSmart.Proposal(
                id,
                outline.getProblem().map(text -> "Example").orElse(""),
                outline.getActivities().stream().map(text -> "Example").toList(),
                outline.getExpectedResults().stream().map(text -> "Example").toList(),
                outline.getMilestones().stream()
                        .map(stage ->
                                new PlainSmart.Stage("Example", stage.firstStartOr(FIRST), stage.lastEndOr(FIRST)))
                        .toList(),
                outline.getResponsibleParties().isEmpty() ? "" : "Example",
                outline.getSupportingParties().stream().map(party -> "Example").toList(),
                outline.isCarriedOutAlone().orElse(false),
                values,
                outline.getStart().map(DayOrMonth::firstDay),
                outline.getEnd().map(DayOrMonth::lastDay),
                Optional.of("Example")
                        .filter(text -> outline.getExpectedChange().isPresent())
                        .orElse(""));
    }
}
