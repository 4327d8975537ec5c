// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each SMART rule on both sides of each of its boundaries, with the evidence that it gives. */
final class SmartRuleBoundariesTest {
    private static final LocalizedText TEXT = SmartArbitraries.TEXT;
    private static final LocalDate START = LocalDate.of(2021, 3, 1);
    private static final LocalDate END = LocalDate.of(2022, 3, 1);

    private static CommitmentOutlineBuilder outline() {
        return CommitmentOutline.builder();
    }

    private static Milestone stage(LocalDate start, LocalDate end) {
        return Milestone.builder()
                .title("Example")
                .start(DayOrMonth.of(start))
                .end(DayOrMonth.of(end))
                .build();
    }

    /** Rule and settings on an outline, as the reason and then the evidence. */
    private static String found(SmartCheckRule rule, Settings settings, CommitmentOutlineBuilder outline) {
        return text(rule.evaluate(settings, SmartSubject.of("P-1", outline.build()), SmartContext.NONE));
    }

    private static String unknown(SmartCheckRule rule, Settings settings) {
        SmartSubject subject = new SmartSubject(SmartSubjectId.parse("P-1"), Optional.empty());
        return text(rule.evaluate(settings, subject, SmartContext.NONE));
    }

    private static String text(Finding finding) {
        return finding.verdict().code() + " " + finding.reason() + evidence(finding.evidence());
    }

    private static String evidence(List<Evidence> evidence) {
        StringBuilder text = new StringBuilder();
        for (Evidence item : evidence) {
            text.append(' ')
                    .append(item.name())
                    .append(item.pointer())
                    .append('=')
                    .append(item.value().toString().replaceAll("^\\w+\\[\\w+=(.*)]$", "$1"));
        }
        return text.toString();
    }

    @Test
    void specific_asksForThePartsThatAreAskedFor() {
        Settings all = Settings.NONE.withCodes("parts", List.of("problem", "activities", "results"));
        Settings results = Settings.NONE.withCodes("parts", List.of("results"));
        CommitmentOutlineBuilder full =
                outline().problem(TEXT).addActivities(TEXT).addActivities(TEXT).addExpectedResults(TEXT);

        assertThat(found(SmartRules.SPECIFIC, all, full))
                .isEqualTo("met says-all activities/outline/activities=2 results/outline/expectedResults=1"
                        + " parts=[problem, activities, results] missing=[]");
        assertThat(found(SmartRules.SPECIFIC, all, outline()))
                .isEqualTo("not-met parts-missing activities/outline/activities=0 results/outline/expectedResults=0"
                        + " parts=[problem, activities, results] missing=[problem, activities, results]");
        assertThat(found(SmartRules.SPECIFIC, results, outline().addExpectedResults(TEXT)))
                .isEqualTo("met says-all results/outline/expectedResults=1 parts=[results] missing=[]");
        assertThat(found(SmartRules.SPECIFIC, results, outline().problem(TEXT).addActivities(TEXT)))
                .isEqualTo("not-met parts-missing results/outline/expectedResults=0 parts=[results] missing=[results]");
        assertThat(unknown(SmartRules.SPECIFIC, all)).isEqualTo("not-assessable nothing-known");
    }

    /** Each part alone makes the difference. */
    @ParameterizedTest
    @CsvSource({"problem", "activities", "results"})
    void specific_missesTheOnePartThatIsMissing(String missing) {
        CommitmentOutlineBuilder outline = outline();
        if (!missing.equals("problem")) {
            outline.problem(TEXT);
        }
        if (!missing.equals("activities")) {
            outline.addActivities(TEXT);
        }
        if (!missing.equals("results")) {
            outline.addExpectedResults(TEXT);
        }

        assertThat(found(
                        SmartRules.SPECIFIC,
                        Settings.NONE.withCodes("parts", List.of("problem", "activities", "results")),
                        outline))
                .startsWith("not-met parts-missing")
                .endsWith("missing=[" + missing + "]");
        assertThat(found(SmartRules.SPECIFIC, Settings.NONE.withCodes("parts", List.of(missing)), outline))
                .startsWith("not-met parts-missing");
    }

    @Test
    void measurable_countsStages() {
        Settings two = Settings.NONE.withCount("stages", 2);
        CommitmentOutlineBuilder outline = outline().addMilestones(stage(START, END));

        assertThat(found(SmartRules.MEASURABLE, two, outline))
                .isEqualTo("not-met too-few-stages count/outline/milestones=1 stages=2");
        assertThat(found(SmartRules.MEASURABLE, two, outline.addMilestones(stage(START, END))))
                .isEqualTo("met divided-into-stages count/outline/milestones=2 stages=2");
        assertThat(unknown(SmartRules.MEASURABLE, two)).isEqualTo("not-assessable nothing-known");
    }

    @Test
    void answerable_wantsTheResponsibleAndTheSupportingParties() {
        Settings determined = Settings.NONE.withChoice("supporting", "determined");
        Settings notAsked = Settings.NONE.withChoice("supporting", "not-asked");
        String named = " responsible/outline/responsibleParties/0/name=" + TEXT;

        assertThat(found(
                        SmartRules.ANSWERABLE, determined, outline().addSupportingParties(SupportingParty.named(TEXT))))
                .isEqualTo("not-met no-responsible-party supporting/outline/supportingParties=1");
        assertThat(found(SmartRules.ANSWERABLE, determined, responsible()))
                .isEqualTo("not-met supporting-parties-open" + named + " supporting/outline/supportingParties=0");
        assertThat(found(SmartRules.ANSWERABLE, determined, responsible().carriedOutAlone(false)))
                .startsWith("not-met supporting-parties-open");
        assertThat(found(SmartRules.ANSWERABLE, determined, responsible().carriedOutAlone(true)))
                .isEqualTo("met carried-out-alone" + named + " supporting/outline/supportingParties=0");
        assertThat(found(
                        SmartRules.ANSWERABLE,
                        determined,
                        responsible().addSupportingParties(SupportingParty.named(TEXT))))
                .isEqualTo("met parties-named" + named + " supporting/outline/supportingParties=1");
        assertThat(found(SmartRules.ANSWERABLE, notAsked, responsible())).isEqualTo("met responsible-named" + named);
        assertThat(found(SmartRules.ANSWERABLE, notAsked, outline())).isEqualTo("not-met no-responsible-party");
        assertThat(unknown(SmartRules.ANSWERABLE, determined)).isEqualTo("not-assessable nothing-known");
    }

    private static CommitmentOutlineBuilder responsible() {
        return outline().addResponsibleParties(ResponsibleParty.named(TEXT));
    }

    /** That inclusion or technology alone does not suffice holds where the procedure says so, and nowhere else. */
    @ParameterizedTest
    @CsvSource({
        "not-enough, not-met other-values-not-enough",
        "left-open, not-assessable other-values-only",
    })
    void relevant_answersForOtherValuesAsItIsSet(String others, String expected) {
        Settings settings = Settings.NONE
                .withCodes("counting", List.of("transparency", "participation", "accountability"))
                .withChoice("others", others);
        String counting = " counting=[transparency, participation, accountability]";

        for (OpenGovernmentValue value : List.of(OpenGovernmentValue.INCLUSION, OpenGovernmentValue.TECHNOLOGY)) {
            assertThat(found(SmartRules.RELEVANT, settings, outline().addValues(value)))
                    .isEqualTo(expected + " stated/outline/values=[" + value.code() + "] served=[]" + counting);
        }
        for (OpenGovernmentValue value : List.of(
                OpenGovernmentValue.TRANSPARENCY,
                OpenGovernmentValue.PARTICIPATION,
                OpenGovernmentValue.ACCOUNTABILITY)) {
            assertThat(found(SmartRules.RELEVANT, settings, outline().addValues(value, OpenGovernmentValue.TECHNOLOGY)))
                    .isEqualTo("met serves-a-value stated/outline/values=[" + value.code() + ", technology] served=["
                            + value.code() + "]" + counting);
        }
        assertThat(found(SmartRules.RELEVANT, settings, outline()))
                .isEqualTo("not-assessable no-value-stated stated/outline/values=[] served=[]" + counting);
        assertThat(unknown(SmartRules.RELEVANT, settings)).isEqualTo("not-assessable nothing-known");
    }

    @Test
    void measurable_countsDatedStagesAndLeavesUndatedOnesOpen() {
        Settings two = Settings.NONE.withCount("stages", 2);
        Milestone undated = Milestone.builder().title("Example").build();
        CommitmentOutlineBuilder outline = outline().addMilestones(stage(START, END), undated);

        assertThat(found(SmartRules.MEASURABLE, two, outline))
                .isEqualTo("not-assessable stages-undated count/outline/milestones=1 stages=2 undated=1");
        assertThat(found(SmartRules.MEASURABLE, two, outline().addMilestones(undated)))
                .isEqualTo("not-met too-few-stages count/outline/milestones=0 stages=2 undated=1");
        assertThat(found(SmartRules.MEASURABLE, two, outline.addMilestones(months("2021-03", "2021-04"))))
                .isEqualTo("met divided-into-stages count/outline/milestones=2 stages=2 undated=1");
    }

    @Test
    void answerable_namesEveryResponsibleParty() {
        Settings notAsked = Settings.NONE.withChoice("supporting", "not-asked");
        CommitmentOutlineBuilder two = responsible()
                .addResponsibleParties(ResponsibleParty.named(LocalizedText.of("en", "Example association")));

        assertThat(found(SmartRules.ANSWERABLE, notAsked, two))
                .isEqualTo("met responsible-named responsible/outline/responsibleParties={ar=مثال؛ Example association,"
                        + " en=Example; Example association, fr=Exemple ; Example association}");
    }

    @Test
    void answerable_saysHowManyNamesThereIsNoRoomFor() {
        // Two such names have room, a third has not.
        String name = "x".repeat(LocalizedText.MAX_LENGTH * 3 / 8);
        LocalizedText longName = LocalizedText.of("en", name);
        assertThat(JoinedNames.of(List.of(longName, longName, longName, longName))
                        .toMap())
                .containsExactly(Map.entry("en", name + "; " + name + " (+2)"));
        LocalizedText full = LocalizedText.of("en", "x".repeat(LocalizedText.MAX_LENGTH));
        assertThat(JoinedNames.of(List.of(full, longName))).isEqualTo(full);
    }

    private static Milestone months(String start, String end) {
        return Milestone.builder()
                .title("Example")
                .start(DayOrMonth.parse(start))
                .end(DayOrMonth.parse(end))
                .build();
    }

    @Test
    void timeBound_readsMonthsBothWays() {
        Settings year = Settings.NONE.withCount("months", 12);

        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline().start(DayOrMonth.parse("2021-03")).end(DayOrMonth.parse("2022-02"))))
                .isEqualTo("met within-horizon start/outline/start=2021-03 end/outline/end=2022-02 months=12"
                        + " latest=2022-03 count/outline/milestones=0 outside=0");
        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline().start(DayOrMonth.parse("2021-03")).end(DayOrMonth.parse("2022-03"))))
                .startsWith("not-assessable days-open")
                .endsWith("open=0");
        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline().start(DayOrMonth.parse("2021-03")).end(DayOrMonth.parse("2022-04"))))
                .startsWith("not-met beyond-horizon")
                .endsWith("outside=0");
        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline()
                                .start(DayOrMonth.of(START))
                                .end(DayOrMonth.of(END))
                                .addMilestones(months("2021-03", "2021-05"), months("2022-02", "2022-03"), undated())))
                .isEqualTo(
                        "not-assessable days-open start/outline/start=2021-03-01 end/outline/end=2022-03-01 months=12"
                                + " latest=2022-03-01 count/outline/milestones=3 startOf1/outline/milestones/1/start=2022-02"
                                + " endOf1/outline/milestones/1/end=2022-03 startOf2/outline/milestones/2/start=[]"
                                + " endOf2/outline/milestones/2/end=[] outside=0 open=2");
        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline()
                                .start(DayOrMonth.of(START))
                                .end(DayOrMonth.of(END))
                                .addMilestones(undated(), months("2022-03", "2022-04"))))
                .startsWith("not-met stages-outside");
    }

    private static Milestone undated() {
        return Milestone.builder().title("Example").build();
    }

    /** What the rule says of months it would say of every choice of their days, unless the choices differ. */
    @Property
    void timeBound_agreesWithEveryReadingOfItsMonths(@ForAll Random random) {
        Settings year = Settings.NONE.withCount("months", 3);
        DayOrMonth start = near(random, 0);
        DayOrMonth end = near(random, 3);
        DayOrMonth from = near(random, 0);
        DayOrMonth to = near(random, 3);
        if (end.firstDay().isBefore(start.lastDay()) || to.firstDay().isBefore(from.lastDay())) {
            return;
        }
        Set<Verdict> readings = EnumSet.noneOf(Verdict.class);
        for (int choice = 0; choice < 16; choice++) {
            readings.add(timeBound(
                    year,
                    read(start, choice & 1),
                    read(end, choice & 2),
                    read(from, choice & 4),
                    read(to, choice & 8)));
        }

        Verdict verdict = timeBound(year, start, end, from, to);

        if (readings.size() > 1) {
            assertThat(verdict).isEqualTo(Verdict.NOT_ASSESSABLE);
        } else if (readings.contains(Verdict.MET)) {
            assertThat(verdict).isEqualTo(Verdict.MET);
        } else {
            assertThat(verdict).isNotEqualTo(Verdict.MET);
        }
    }

    private static DayOrMonth near(Random random, int months) {
        LocalDate day = START.plusMonths(months).plusDays(random.nextInt(90) - 45L);
        return random.nextBoolean() ? DayOrMonth.of(day) : DayOrMonth.of(YearMonth.from(day));
    }

    private static DayOrMonth read(DayOrMonth date, int last) {
        return DayOrMonth.of(last == 0 ? date.firstDay() : date.lastDay());
    }

    private static Verdict timeBound(
            Settings settings, DayOrMonth start, DayOrMonth end, DayOrMonth from, DayOrMonth to) {
        CommitmentOutline outline = outline()
                .start(start)
                .end(end)
                .addMilestones(
                        Milestone.builder().title("Example").start(from).end(to).build())
                .build();
        return SmartRules.TIME_BOUND
                .evaluate(settings, SmartSubject.of("P-1", outline), SmartContext.NONE)
                .verdict();
    }

    @Test
    void timeBound_includesTheLastDayOfTheHorizonAndOfTheTime() {
        Settings year = Settings.NONE.withCount("months", 12);
        String time = " start/outline/start=2021-03-01 end/outline/end=2022-03-01 months=12 latest=2022-03-01";

        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline().start(DayOrMonth.of(START)).end(DayOrMonth.of(END))))
                .isEqualTo("met within-horizon" + time + " count/outline/milestones=0 outside=0");
        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline().start(DayOrMonth.of(START)).end(DayOrMonth.of(END.plusDays(1)))))
                .isEqualTo("not-met beyond-horizon start/outline/start=2021-03-01 end/outline/end=2022-03-02 months=12"
                        + " latest=2022-03-01 count/outline/milestones=0 outside=0");
        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline()
                                .start(DayOrMonth.of(START))
                                .end(DayOrMonth.of(END))
                                .addMilestones(stage(START, END))))
                .isEqualTo("met within-horizon" + time + " count/outline/milestones=1 outside=0");
        assertThat(found(
                        SmartRules.TIME_BOUND,
                        year,
                        outline()
                                .start(DayOrMonth.of(START))
                                .end(DayOrMonth.of(END))
                                .addMilestones(
                                        stage(START, END),
                                        stage(START.minusDays(1), END),
                                        stage(END, END.plusDays(1)))))
                .isEqualTo("not-met stages-outside" + time + " count/outline/milestones=3"
                        + " startOf1/outline/milestones/1/start=2021-02-28 endOf1/outline/milestones/1/end=2022-03-01"
                        + " startOf2/outline/milestones/2/start=2022-03-01 endOf2/outline/milestones/2/end=2022-03-02"
                        + " outside=2");
        assertThat(found(SmartRules.TIME_BOUND, year, outline().end(DayOrMonth.of(END))))
                .isEqualTo("not-assessable dates-missing end/outline/end=2022-03-01 months=12 dates=[start]");
        assertThat(found(SmartRules.TIME_BOUND, year, outline().start(DayOrMonth.of(START))))
                .isEqualTo("not-assessable dates-missing start/outline/start=2021-03-01 months=12 dates=[end]");
        assertThat(unknown(SmartRules.TIME_BOUND, year)).isEqualTo("not-assessable nothing-known");
    }

    /** As {@code plusMonths} counts: of a shorter month, the last day. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-31, 2021-02-28, 1, false",
        "2021-01-31, 2021-03-01, 1, true",
        "2020-02-29, 2022-02-28, 24, false",
        "2020-02-29, 2022-03-01, 24, true",
        "2021-12-15, 2022-01-15, 1, false",
        "2021-12-15, 2022-01-16, 1, true",
        "2021-06-15, 2021-06-20, 1, false",
    })
    void horizon_endsWhereTheCalendarEndsIt(LocalDate start, LocalDate end, int months, boolean beyond) {
        CommitmentOutline outline = CommitmentOutline.builder()
                .start(DayOrMonth.of(start))
                .end(DayOrMonth.of(end))
                .build();
        assertThat(outline.fewestMonths() > months).isEqualTo(beyond).isEqualTo(end.isAfter(start.plusMonths(months)));
    }

    @Test
    void expectedChange_isStatedOrNot() {
        assertThat(found(
                        SmartRules.EXPECTED_CHANGE_STATED,
                        Settings.NONE,
                        outline().expectedChange(TEXT)))
                .isEqualTo("met change-stated texts/outline/expectedChange=1");
        assertThat(found(
                        SmartRules.EXPECTED_CHANGE_STATED,
                        Settings.NONE,
                        outline().problem(TEXT)))
                .isEqualTo("not-assessable no-change-stated");
        assertThat(unknown(SmartRules.EXPECTED_CHANGE_STATED, Settings.NONE)).isEqualTo("not-assessable nothing-known");
    }

    @ParameterizedTest
    @CsvSource({
        // met, not met, cannot say, left out
        "1, 0, 5, 0, too-few-opinions, too-few-opinions",
        "2, 0, 0, 1, majority-says-met, all-say-met",
        "0, 2, 0, 0, majority-says-not-met, all-say-not-met",
        "1, 1, 3, 0, opinions-tied, opinions-divided",
        "2, 1, 0, 2, majority-says-met, opinions-divided",
        "1, 2, 0, 0, majority-says-not-met, opinions-divided",
    })
    void opinions_comeToAMajorityOrToUnanimity(
            int met, int notMet, int cannotSay, int leftOut, String majority, String unanimity) {
        OpinionCount count = OpinionCount.none(0);
        for (int i = 0; i < met; i++) {
            count = count.plus(OpinionVerdict.MET);
        }
        for (int i = 0; i < notMet; i++) {
            count = count.plus(OpinionVerdict.NOT_MET);
        }
        for (int i = 0; i < cannotSay; i++) {
            count = count.plus(OpinionVerdict.CANNOT_SAY);
        }
        for (int i = 0; i < leftOut; i++) {
            count = count.plusLeftOut();
        }
        String evidence = " counting=" + (met + notMet) + " minimum=2 cannotSay=" + cannotSay + " leftOut=" + leftOut
                + " met=" + met + " notMet=" + notMet;

        assertThat(polled(SmartRules.OPINION_MAJORITY, count)).isEqualTo(majority + evidence);
        assertThat(polled(SmartRules.OPINION_UNANIMITY, count)).isEqualTo(unanimity + evidence);
    }

    private static String polled(SmartOpinionRule rule, OpinionCount count) {
        SmartOpinionRule.Poll poll =
                rule.compile(Settings.NONE.withCount("minimum", 2).withChoice("openStructure", "open"), List.of());
        Reason reason = poll.judge(count);
        return reason.code() + evidence(poll.explain(count, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "'', lower, too-few-opinions counting=0 minimum=2 cannotSay=1 leftOut=1",
        "2, lower, too-few-opinions counting=1 minimum=2 cannotSay=1 leftOut=1",
        "02, lower, graded counting=2 minimum=2 cannotSay=1 leftOut=1 grade=low",
        "02, higher, graded counting=2 minimum=2 cannotSay=1 leftOut=1 grade=high",
        "02, open, between-two-grades counting=2 minimum=2 cannotSay=1 leftOut=1 lowerGrade=low higherGrade=high",
        "11, open, graded counting=2 minimum=2 cannotSay=1 leftOut=1 grade=middle",
        "022, open, graded counting=3 minimum=2 cannotSay=1 leftOut=1 grade=high",
        "012, higher, graded counting=3 minimum=2 cannotSay=1 leftOut=1 grade=middle",
        "0012, higher, graded counting=4 minimum=2 cannotSay=1 leftOut=1 grade=middle",
        "0012, lower, graded counting=4 minimum=2 cannotSay=1 leftOut=1 grade=low",
    })
    void grades_haveAMedian(String grades, String between, String expected) {
        List<Grade> scale = List.of(
                new Grade(GradeId.parse("low"), TEXT),
                new Grade(GradeId.parse("middle"), TEXT),
                new Grade(GradeId.parse("high"), TEXT));
        SmartOpinionRule.Poll poll = SmartRules.GRADE_MEDIAN.compile(
                Settings.NONE
                        .withCount("minimum", 2)
                        .withChoice("openStructure", "open")
                        .withChoice("between", between),
                scale);
        OpinionCount count =
                OpinionCount.none(3).plus(OpinionVerdict.CANNOT_SAY).plusLeftOut();
        for (int i = 0; i < grades.length(); i++) {
            count = count.plusGrade(grades.charAt(i) - '0');
        }

        Reason reason = poll.judge(count);

        assertThat(reason.code() + evidence(poll.explain(count, reason))).isEqualTo(expected);
    }

    @Test
    void openStructure_isSettledOnlyWhereThatIsSet() {
        for (SmartOpinionRule rule :
                List.of(SmartRules.OPINION_MAJORITY, SmartRules.OPINION_UNANIMITY, SmartRules.GRADE_MEDIAN)) {
            Settings settings = Settings.NONE.withCount("minimum", 1).withChoice("between", "open");
            assertThat(rule.compile(settings.withChoice("openStructure", "open"), List.of())
                            .settlesOpenStructure())
                    .isFalse();
            assertThat(rule.compile(settings.withChoice("openStructure", "settled"), List.of())
                            .settlesOpenStructure())
                    .isTrue();
        }
        assertThat(SmartRules.NO_OPINIONS.compile(Settings.NONE, List.of()).settlesOpenStructure())
                .isFalse();
    }

    @Test
    void count_ofOpinionsAddsUpAndRefusesANegativeScale() {
        OpinionCount none = OpinionCount.none(2);
        OpinionCount count = none.plusGrade(1)
                .plusGrade(1)
                .plusGrade(0)
                .plus(OpinionVerdict.MET)
                .plusLeftOut();

        assertThat(List.of(count.scale(), count.ofGrade(0), count.ofGrade(1), count.graded(), count.leftOut()))
                .containsExactly(2, 1, 2, 3, 1);
        assertThat(List.of(count.of(OpinionVerdict.MET), count.of(OpinionVerdict.NOT_MET)))
                .containsExactly(1, 0);
        assertThat(List.of(none.graded(), none.leftOut(), none.ofGrade(1))).containsExactly(0, 0, 0);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> OpinionCount.none(-1));
    }

    /** The tests a, b and c, and a graded test d, of which one letter each says how it stands: + - ? x 0 1 2. */
    @ParameterizedTest
    @CsvSource({
        "++, 'all-tests-met tests=[a, b] notMet=[] open=[]'",
        "+-, 'some-tests-not-met tests=[a, b] notMet=[b] open=[]'",
        "?-, 'some-tests-not-met tests=[a, b] notMet=[b] open=[a]'",
        "?+, 'some-tests-open tests=[a, b] notMet=[] open=[a]'",
        "+?, 'some-tests-open tests=[a, b] notMet=[] open=[b]'",
    })
    void allTestsMet_asksForAll(String states, String expected) {
        assertThat(concluded(
                        RuleUse.of(SmartRules.ALL_TESTS_MET, Settings.NONE.withCodes("tests", List.of("b", "a"))),
                        states + "+2"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-xx, 'not-reviewable gate=a lens=b open=[]'",
        "?+2, 'review-open gate=a lens=b results=high open=[a]'",
        "?-2, 'review-open gate=a lens=b results=high open=[a]'",
        "+-2, 'no-open-government-lens gate=a lens=b results=high open=[]'",
        "+-?, 'no-open-government-lens gate=a lens=b open=[d]'",
        "+?2, 'review-open gate=a lens=b results=high open=[b]'",
        "++?, 'review-open gate=a lens=b open=[d]'",
        "++0, 'reviewed gate=a lens=b results=low open=[]'",
    })
    void verifiabilityGate_comesFirst(String states, String expected) {
        assertThat(concluded(
                        RuleUse.of(
                                SmartRules.VERIFIABILITY_GATE,
                                Settings.NONE
                                        .withCode("gate", "a")
                                        .withCode("lens", "b")
                                        .withCode("results", "d")),
                        states.substring(0, 2) + "+" + states.charAt(2)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "+2, 'starred conditions=[a, d] below=[] open=[]'",
        "+1, 'starred conditions=[a, d] below=[] open=[]'",
        "+0, 'not-starred conditions=[a, d] below=[d] open=[]'",
        "-2, 'not-starred conditions=[a, d] below=[a] open=[]'",
        "?0, 'not-starred conditions=[a, d] below=[d] open=[a]'",
        "?2, 'star-open conditions=[a, d] below=[] open=[a]'",
        "+?, 'star-open conditions=[a, d] below=[] open=[d]'",
    })
    void starred_asksForTestsAndGrades(String states, String expected) {
        assertThat(concluded(
                        RuleUse.of(
                                SmartRules.STARRED,
                                Settings.NONE
                                        .withCodes("tests", List.of("a"))
                                        .withCodes("grades", List.of("d:high", "d:middle"))),
                        states.charAt(0) + "--" + states.charAt(1)))
                .isEqualTo(expected);
    }

    private static String concluded(RuleUse use, String states) {
        SmartProcedureBuilder procedure = SmartProcedure.builder()
                .id("example")
                .revision(1)
                .title(TEXT)
                .source("A test")
                .pipeline(SmartRules.PIPELINE_1.info().getId())
                .conclusion(use);
        for (String id : List.of("a", "b", "c", "d")) {
            List<Grade> grades = new ArrayList<>();
            if (id.equals("d")) {
                for (String grade : List.of("low", "middle", "high")) {
                    grades.add(new Grade(GradeId.parse(grade), TEXT));
                }
            }
            procedure.addTests(SmartTest.builder()
                    .id(SmartTestId.parse(id))
                    .title(TEXT)
                    .checks(RuleChain.NONE)
                    .grades(grades)
                    .opinions(RuleUse.of(SmartRules.NO_OPINIONS))
                    .build());
        }
        Standings standings = new Standings(2, 4).at(1);
        for (int i = 0; i < 4; i++) {
            standings.set(1, i, standing(states.charAt(i)));
        }
        TestResults results = standings.of(1);
        SmartConclusionRule rule = (SmartConclusionRule) SmartRules.standard().get(use.rule());
        SmartConclusionRule.Conclusion conclusion = rule.compile(use.settings(), procedure.build());
        Reason reason = conclusion.judge(results);
        return reason.code() + evidence(conclusion.explain(results, reason));
    }

    private static byte standing(char state) {
        return switch (state) {
            case '+' -> Standings.MET;
            case '-' -> Standings.NOT_MET;
            case '?' -> Standings.NOT_ASSESSABLE;
            case 'x' -> Standings.NOT_REVIEWED;
            default -> Standings.ofGrade(state - '0');
        };
    }

    /** Of what is met nothing has to be added; a conclusion has none of its own, since its tests have. */
    @Test
    void advice_isGivenForWhatIsNotMetAndForNothingElse() {
        for (SmartRule rule : SmartRules.standard()) {
            boolean judgesTests = rule instanceof SmartCheckRule || rule instanceof SmartOpinionRule;
            for (Reason reason : rule.info().getReasons()) {
                assertThat(rule.advice(reason).isPresent())
                        .as("%s %s", rule.info().getId(), reason.code())
                        .isEqualTo(judgesTests && reason.verdict() != Verdict.MET);
            }
        }
    }

    @Test
    void standings_keepEachSubjectApart() {
        Standings standings = new Standings(3, 2);
        standings.set(0, 1, Standings.NOT_MET);
        standings.set(2, 0, Standings.ofGrade(1));
        standings.set(2, 1, Standings.NOT_REVIEWED);

        assertThat(List.of(standings.of(0).state(0), standings.of(0).state(1)))
                .containsExactly(TestState.MET, TestState.NOT_MET);
        assertThat(List.of(standings.of(1).state(0), standings.of(1).state(1)))
                .containsExactly(TestState.MET, TestState.MET);
        assertThat(List.of(standings.of(2).state(0), standings.of(2).state(1)))
                .containsExactly(TestState.GRADED, TestState.NOT_REVIEWED);
        assertThat(standings.of(2).grade(0)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standings.of(2).grade(1))
                .withMessage("test 1: has no grade");
    }
}
