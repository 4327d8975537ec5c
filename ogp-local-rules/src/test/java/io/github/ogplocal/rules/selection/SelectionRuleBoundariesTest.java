// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule of selection on both sides of the line it draws. */
class SelectionRuleBoundariesTest {
    private static final OffsetDateTime CLOSING = OffsetDateTime.parse("2019-07-31T23:59:59+01:00");
    private static final OffsetDateTime EARLIER = CLOSING.minusSeconds(1);
    private static final OffsetDateTime LATER = CLOSING.plusSeconds(1);
    private static final SelectionProcedure PROCEDURE =
            new LawCounterexamples.Example(1, 0).call().procedure();

    private static SelectionContext context(Settings settings) {
        return new SelectionContext(settings, "/here", PROCEDURE);
    }

    @Test
    void applicantKind_admitsWhatIsNamed() {
        ScreeningRule.Screen screen = SelectionRules.APPLICANT_KIND.compile(
                context(Settings.NONE.withCodes("kinds", List.of("local-authority", "company"))));
        assertThat(judge(screen, file("a", "m", CLOSING)).code()).isEqualTo("kind-admitted");
        assertThat(judge(screen, outsider(ApplicantKind.COMPANY)).code()).isEqualTo("kind-admitted");
        assertThat(judge(screen, outsider(ApplicantKind.PERSON)).code()).isEqualTo("kind-not-admitted");
    }

    @Test
    void applicantKind_refusesAKindThatThereIsNot() {
        assertThat(SelectionRules.APPLICANT_KIND.faults(
                        Settings.NONE.withCodes("kinds", List.of("local-authority", "mayor")), PROCEDURE))
                .extracting(SettingFault::setting)
                .containsExactly("kinds");
    }

    @Test
    void filedByClosing_isInclusiveOrExclusiveAtTheInstantWhateverTheOffset() {
        OffsetDateTime sameInstant = CLOSING.withOffsetSameInstant(ZoneOffset.UTC);
        for (String bound : List.of("inclusive", "exclusive")) {
            ScreeningRule.Screen screen = SelectionRules.FILED_BY_CLOSING.compile(
                    context(Settings.NONE.withTime("closesAt", CLOSING).withChoice("bound", bound)));
            String atTheInstant = bound.equals("inclusive") ? "filed-in-time" : "filed-late";
            assertThat(judge(screen, file("a", "m", EARLIER)).code()).isEqualTo("filed-in-time");
            assertThat(judge(screen, file("a", "m", CLOSING)).code()).isEqualTo(atTheInstant);
            assertThat(judge(screen, file("a", "m", sameInstant)).code()).isEqualTo(atTheInstant);
            assertThat(judge(screen, file("a", "m", LATER)).code()).isEqualTo("filed-late");
        }
    }

    @Test
    void piecesComplete_takesAPieceThatCameByItsDeadline() {
        ScreeningRule.Screen screen =
                SelectionRules.PIECES_COMPLETE.compile(context(Settings.NONE.withCodes("pieces", List.of("letter"))));
        OffsetDateTime deadline = LATER.plusDays(7);
        assertThat(judge(screen, file("a", "m", CLOSING)).code()).isEqualTo("incomplete");
        assertThat(judge(
                                screen,
                                builder("a", "m", CLOSING)
                                        .addPieces(new PieceId("letter"))
                                        .build())
                        .code())
                .isEqualTo("complete");
        assertThat(judge(screen, asked(deadline, Optional.of(deadline))).code()).isEqualTo("complete");
        assertThat(judge(screen, asked(deadline, Optional.of(deadline.plusSeconds(1))))
                        .code())
                .isEqualTo("incomplete");
        assertThat(judge(screen, asked(deadline, Optional.empty())).code()).isEqualTo("incomplete");
    }

    @Test
    void keepOneFile_keepsTheFirstOrTheLatestAndCannotTellEqualTimesApart() {
        Application first = file("b", "m", EARLIER);
        Application second = file("a", "m", CLOSING);
        Application sameTime = file("c", "m", CLOSING.withOffsetSameInstant(ZoneOffset.UTC));
        assertThat(judge(SelectionRules.KEEP_FIRST_FILE, first, second)).containsExactly("first", "not-first");
        assertThat(judge(SelectionRules.KEEP_LATEST_FILE, first, second)).containsExactly("not-latest", "latest");
        assertThat(judge(SelectionRules.KEEP_FIRST_FILE, second, sameTime)).containsExactly("same-time", "same-time");
        assertThat(judge(SelectionRules.KEEP_FIRST_FILE, first, second, sameTime))
                .containsExactly("first", "not-first", "not-first");
        assertThat(judge(SelectionRules.KEEP_LATEST_FILE, first, second, sameTime))
                .containsExactly("not-latest", "same-time", "same-time");
        assertThat(judge(SelectionRules.KEEP_LATEST_FILE, first)).containsExactly("only-file");
    }

    @Test
    void severalFiles_areAllRefusedOrAllAllowed() {
        Application first = file("b", "m", EARLIER);
        Application second = file("a", "m", CLOSING);
        assertThat(judge(SelectionRules.REFUSE_DUPLICATE_FILES, first, second))
                .containsExactly("duplicate", "duplicate");
        assertThat(judge(SelectionRules.ALLOW_SEVERAL_FILES, first, second))
                .containsExactly("several-allowed", "several-allowed");
        assertThat(judge(SelectionRules.REFUSE_DUPLICATE_FILES, first)).containsExactly("only-file");
    }

    private static List<String> judge(DuplicateRule rule, Application... files) {
        DuplicateRule.Duplicates judge = rule.compile(context(Settings.NONE));
        return List.of(files).stream()
                .map(file -> judge.judge(file, List.of(files)).code())
                .toList();
    }

    @Test
    void panels_needTheSheetsTheyName() {
        Settings twoToThree = Settings.NONE.withCount("sheets", 3).withCount("minimumSheets", 2);
        for (PanelRule rule : List.of(SelectionRules.PANEL_MEAN, SelectionRules.PANEL_MEDIAN)) {
            assertThat(codes(rule.compile(context(twoToThree)), 5))
                    .containsExactly(
                            "too-few-sheets", "too-few-sheets", "enough-sheets", "enough-sheets", "too-many-sheets");
            assertThat(rule.faults(Settings.NONE.withCount("sheets", 2).withCount("minimumSheets", 3), PROCEDURE))
                    .hasSize(1);
            assertThat(rule.faults(Settings.NONE.withCount("sheets", 2).withCount("minimumSheets", 2), PROCEDURE))
                    .isEmpty();
        }
        assertThat(codes(SelectionRules.AGREED_SHEET.compile(context(Settings.NONE)), 3))
                .containsExactly("too-few-sheets", "enough-sheets", "too-many-sheets");
    }

    private static Reason judge(ScreeningRule.Screen screen, Application application) {
        return screen.judge(ApplicationFile.of(application));
    }

    private static List<String> codes(PanelRule.Panel panel, int below) {
        return IntStream.range(0, below)
                .mapToObj(sheets -> panel.judge(new Sheets(sheets)).code())
                .toList();
    }

    @Test
    void panels_addTheScoresThatTheirNamesSay() {
        Settings settings = Settings.NONE.withCount("sheets", 5).withCount("minimumSheets", 1);
        PanelRule.Panel mean = SelectionRules.PANEL_MEAN.compile(context(settings));
        PanelRule.Panel median = SelectionRules.PANEL_MEDIAN.compile(context(settings));
        assertThat(score(mean, 9, 1, 4)).isEqualTo(Fraction.of(14, 3));
        assertThat(score(median, 9, 1, 4)).isEqualTo(Fraction.of(4));
        assertThat(score(median, 9, 1, 4, 5)).isEqualTo(Fraction.of(9, 2));
        assertThat(score(median, 9, 1)).isEqualTo(Fraction.of(5));
        assertThat(score(median, 3)).isEqualTo(Fraction.of(3));
        assertThat(score(median, -9, -1, -4)).isEqualTo(Fraction.of(-4));
    }

    private static Fraction score(PanelRule.Panel panel, long... scores) {
        long[] longer = Arrays.copyOf(scores, scores.length + 2);
        longer[scores.length] = Long.MIN_VALUE;
        return Fraction.of(panel.sum(longer, scores.length), panel.divisor(scores.length));
    }

    @Test
    void missingScores_areLeftOutCountOrBlock() {
        assertThat(missing(SelectionRules.MISSING_SCORE_LEFT_OUT))
                .containsExactly("all-scored", "left-out", "no-score-left");
        assertThat(missing(SelectionRules.MISSING_SCORE_COUNTS_AS_ZERO))
                .containsExactly("all-scored", "counted-as-zero", "counted-as-zero");
        assertThat(missing(SelectionRules.MISSING_SCORE_BLOCKS))
                .containsExactly("all-scored", "incomplete", "incomplete");
    }

    private static List<String> missing(MissingScoreRule rule) {
        MissingScoreRule.MissingScores judge = rule.compile(context(Settings.NONE));
        return List.of(
                judge.judge(0, 0).code(),
                judge.judge(1, 0).code(),
                judge.judge(1, 1).code());
    }

    @Test
    void grouping_needsASubdivisionThatTheSchemeHas() {
        GroupingRule.Grouping grouping = SelectionRules.BY_REGION.compile(context(Settings.NONE));
        assertThat(grouping.groupOf(file("a", "m", CLOSING))).isEqualTo(new GroupId("north"));
        Application elsewhere =
                builder("a", "m", CLOSING).applicant(municipality("m", "TN-99")).build();
        assertThat(grouping.groupOf(elsewhere)).isNull();
        assertThat(grouping.judge(elsewhere).code()).isEqualTo("not-in-scheme");
        assertThat(grouping.judge(outsider(ApplicantKind.PERSON)).code()).isEqualTo("no-authority");
        assertThat(SelectionRules.SINGLE_GROUP.compile(context(Settings.NONE)).groupOf(outsider(ApplicantKind.PERSON)))
                .isEqualTo(new GroupId("all"));
    }

    @Test
    void tieBreaks_putTheHigherScoreAndTheEarlierFilingFirst() {
        TieBreakRule.TieBreak byTime = SelectionRules.TIE_BY_FILING_TIME.compile(context(Settings.NONE));
        TieBreakRule.TieBreak byScore =
                SelectionRules.TIE_BY_CRITERION.compile(context(Settings.NONE.withCode("criterion", "c")));
        Application early = file("z", "m", EARLIER);
        Application late = file("a", "n", CLOSING);
        Application alsoLate = file("b", "o", CLOSING.withOffsetSameInstant(ZoneOffset.UTC));
        ScoreView low = score(Fraction.of(1, 3));
        ScoreView high = score(Fraction.of(333_334, 1_000_000));
        assertThat(byTime.compare(early, low, late, high)).isNegative();
        assertThat(byTime.compare(late, low, early, high)).isPositive();
        assertThat(byTime.compare(late, low, alsoLate, high)).isZero();
        assertThat(byScore.compare(late, high, early, low)).isNegative();
        assertThat(byScore.compare(early, low, late, high)).isPositive();
        assertThat(byScore.compare(early, low, late, low)).isZero();
    }

    private static ScoreView score(Fraction score) {
        return new ScoreView() {
            @Override
            public Fraction total() {
                return Fraction.ONE;
            }

            @Override
            public int compareTotal(Fraction other) {
                return Fraction.ONE.compareTo(other);
            }

            @Override
            public Fraction score(CriterionId criterion) {
                return score;
            }
        };
    }

    private static Application asked(OffsetDateTime deadline, Optional<OffsetDateTime> receivedAt) {
        return builder("a", "m", CLOSING)
                .addPieceRequests(PieceRequest.builder()
                        .piece(new PieceId("letter"))
                        .askedAt(CLOSING)
                        .deadline(deadline)
                        .receivedAt(receivedAt)
                        .build())
                .build();
    }

    private static Application outsider(ApplicantKind kind) {
        return builder("a", "m", CLOSING)
                .applicant(Applicant.builder()
                        .kind(kind)
                        .name(LocalizedText.of("en", "Example"))
                        .build())
                .build();
    }

    private static Application file(String id, String authority, OffsetDateTime filedAt) {
        return builder(id, authority, filedAt).build();
    }

    private static ApplicationBuilder builder(String id, String authority, OffsetDateTime filedAt) {
        return Application.builder()
                .id(new ApplicationId(id))
                .call(new CallId("example"))
                .applicant(municipality(authority, "TN-11"))
                .receipt(new Receipt("R-1", filedAt));
    }

    private static Applicant municipality(String code, String subdivision) {
        return Applicant.of(Municipality.builder()
                .code(new NationalCode("tn-municipality", code))
                .name(LocalizedText.of("en", "Example"))
                .subdivision(new IsoSubdivisionCode(subdivision))
                .build());
    }
}
