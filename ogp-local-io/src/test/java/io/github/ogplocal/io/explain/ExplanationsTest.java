// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.io.selection.SmallCall;
import io.github.ogplocal.io.selection.StagedCall;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.StandardRules;
import io.github.ogplocal.rules.UnknownRuleException;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Amount;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.Selection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {
    private static final List<Rule> RULES = StandardRules.all();
    private static final List<EvidenceValue> ONE_OF_EACH = List.of(
            new EvidenceValue.NumberValue(Fraction.of(46, 3)),
            new EvidenceValue.CountValue(12_345),
            new EvidenceValue.DayValue(LocalDate.of(2019, 7, 31)),
            new EvidenceValue.TimeValue(OffsetDateTime.parse("2019-07-31T23:59:59+01:00")),
            new EvidenceValue.AmountValue(new Amount(Fraction.of(40, 3), Optional.of("TND"), false)),
            new EvidenceValue.AmountValue(new Amount(Fraction.of(1_333_333, 100_000), Optional.empty(), true)),
            new EvidenceValue.CodeValue("local-authority"),
            new EvidenceValue.CodesValue(List.of("a", "b", "c")),
            new EvidenceValue.CodesValue(List.of()),
            new EvidenceValue.NameValue(LocalizedText.of("الكاف", "Le Kef", "El Kef")),
            new EvidenceValue.DateValue(DayOrMonth.parse("2021-09")),
            new EvidenceValue.QuoteValue(Citation.builder()
                    .source(SourceId.parse("S-1"))
                    .quote(LocalizedText.of("fr", "mot pour mot"))
                    .build()));

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_givesTheCheckedInText(String language) {
        Selection selection = SmallCall.selection();
        StringBuilder text = new StringBuilder();
        for (var outcome : selection.outcomes()) {
            Optional<Margin> margin = selection.margin(outcome.getApplication());
            var explanation = selection.explain(outcome.getApplication());
            ExplanationRenderer renderer = Explanations.of(selection);
            text.append(
                    margin.isPresent()
                            ? renderer.render(explanation, margin.get(), language)
                            : renderer.render(explanation, language));
            text.append('\n');
        }

        GoldenTexts.assertSame("small-call.explanations." + language + ".txt", text.toString());
    }

    /** Each stage under a heading of its own, what a committee changed, and the line that checks a ticket. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_givesTheCheckedInTextOfAllStages(String language) {
        Selection selection = StagedCall.selection();
        ExplanationRenderer renderer = Explanations.of(selection);
        StringBuilder text = new StringBuilder();
        for (var outcome : selection.outcomes()) {
            text.append(renderer.render(selection.explain(outcome.getApplication()), language));
            text.append('\n');
        }

        GoldenTexts.assertSame("staged-call.explanations." + language + ".txt", text.toString());
    }

    /** Who has only the explanation can tell its stages all the same. */
    @Test
    void render_tellsStagesApartWithoutTheSelection() {
        String text = Explanations.render(StagedCall.selection().explain("A-01"), "en");

        assertThat(text).contains("\nStage 1\n", "\nStage 2\n").doesNotContain("Stage 3");
        assertThat(Explanations.render(SmallCall.selection().explain("A-01"), "en"))
                .doesNotContain("Stage");
    }

    @Test
    void render_letsNoRoundedTotalLookLikeTheThresholdThatItMisses() {
        Reason reason = Reason.notMet(
                "near", "{total} دون {points}.", "{total} est sous {points}.", "{total} is below {points}.");
        RuleInfo info = RuleInfo.builder()
                .id(RuleId.parse("org.example:selection/near@1"))
                .clause(io.github.ogplocal.rules.Template.of("حدّ", "Seuil", "Threshold"))
                .source("Made for tests")
                .addReasons(reason)
                .build();
        Finding finding = Finding.of(
                info,
                "A-1",
                reason,
                List.of(
                        Evidence.of("total", "", Fraction.parse("44999/3000")),
                        Evidence.of("points", "", Fraction.of(15, 1))));
        ExplanationRenderer renderer = Explanations.of(RuleSet.<Rule>of(List.of(() -> info)));

        assertThat(renderer.render(finding, "en")).isEqualTo("44999/3000 (≈ 14.9997) is below 15.");
        assertThat(renderer.render(finding, "fr")).isEqualTo("44999/3000 (≈ 14,9997) est sous 15.");
        // By itself the number is rounded to two places, as everywhere.
        assertThat(render(new EvidenceValue.NumberValue(Fraction.parse("44999/3000")), "en"))
                .isEqualTo("44999/3000 (≈ 15.00)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_fillsEveryPlaceOfEveryReasonOfEveryRule(String language) {
        int rendered = 0;
        ExplanationRenderer renderer = Explanations.of(RuleSet.<Rule>of(RULES));
        for (Rule rule : RULES) {
            for (Reason reason : rule.info().getReasons()) {
                for (EvidenceValue value : ONE_OF_EACH) {
                    List<Evidence> evidence = new ArrayList<>();
                    reason.template().places().forEach(place -> evidence.add(new Evidence(place, "", value)));
                    String sentence = renderer.render(Finding.of(rule.info(), "A-1", reason, evidence), language);
                    assertThat(sentence).isNotBlank().doesNotContain("{", "}");
                    if (!(value instanceof EvidenceValue.CodeValue) && !evidence.isEmpty()) {
                        assertThat(sentence).contains(renderer.render(value, language));
                    }
                    rendered++;
                }
            }
        }
        assertThat(rendered).isGreaterThan(30 * ONE_OF_EACH.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    61/4        | 15,25                                 | 15,25                     | 15.25
                    15          | 15                                    | 15                        | 15
                    46/3        | \u206846/3 (≈ 15,33)\u2069            | 46/3 (≈ 15,33)            | 46/3 (≈ 15.33)
                    -1/2        | \u2068\u22120,5\u2069                 | \u22120,5                 | \u22120.5
                    -2/3        | \u2068\u22122/3 (≈ \u22120,67)\u2069  | \u22122/3 (≈ \u22120,67)  | \u22122/3 (≈ \u22120.67)
                    9999        | 9999                                  | 9999                      | 9999
                    10000       | 10\u202f000                           | 10\u202f000               | 10,000
                    12345678/10 | 1\u202f234\u202f567,8                 | 1\u202f234\u202f567,8     | 1,234,567.8
                    """)
    void render_writesNumbersExactlyOrMarksThemAsRounded(String number, String arabic, String french, String english) {
        String[] parts = number.split("/", -1);
        Fraction value = Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));

        assertInAll(new EvidenceValue.NumberValue(value), arabic, french, english);
    }

    @Test
    void render_neverRoundsATotalUpToTheThreshold() {
        Fraction almost = Fraction.parse("149999999999999999/10000000000000000");

        assertInAll(
                new EvidenceValue.NumberValue(almost),
                "14,9999999999999999",
                "14,9999999999999999",
                "14.9999999999999999");
    }

    @Test
    void date_isADayOrTheMonthThatIsSaid() {
        assertInAll(
                new EvidenceValue.DateValue(DayOrMonth.parse("2019-02-01")),
                "1 فيفري 2019",
                "1er février 2019",
                "1 February 2019");
        assertInAll(
                new EvidenceValue.DateValue(DayOrMonth.parse("2019-02")),
                "فيفري 2019",
                "février 2019",
                "February 2019");
    }

    @Test
    void quote_standsBetweenTheMarksOfTheLanguageAndFallsBackToWhereItStands() {
        Citation source = Citation.builder().source(SourceId.parse("S-1")).build();
        LocalizedText words = LocalizedText.of("عام", "un an", "a year");
        assertInAll(
                new EvidenceValue.QuoteValue(
                        Citation.builder().from(source).quote(words).build()),
                "«\u2068عام\u2069»",
                "«\u00a0un an\u00a0»",
                "“a year”");
        assertInAll(
                new EvidenceValue.QuoteValue(
                        Citation.builder().from(source).place(words).build()),
                "«\u2068عام\u2069»",
                "«\u00a0un an\u00a0»",
                "“a year”");
        assertInAll(new EvidenceValue.QuoteValue(source), "«\u2068S-1\u2069»", "«\u00a0S-1\u00a0»", "“S-1”");
    }

    @Test
    void render_writesDaysAndTimesFromItsOwnTables() {
        assertInAll(
                new EvidenceValue.DayValue(LocalDate.of(2019, 2, 1)),
                "1 فيفري 2019",
                "1er février 2019",
                "1 February 2019");
        assertInAll(
                new EvidenceValue.TimeValue(OffsetDateTime.parse("2019-07-31T23:59:59+01:00")),
                "31 جويلية 2019 على الساعة 23:59:59 (\u2068UTC+1\u2069)",
                "31 juillet 2019 à 23:59:59 (UTC+1)",
                "31 July 2019 at 23:59:59 (UTC+1)");
        assertInAll(
                new EvidenceValue.TimeValue(OffsetDateTime.parse("2019-12-09T05:06:07.250-03:30")),
                "9 ديسمبر 2019 على الساعة 05:06:07,25 (\u2068UTC\u22123:30\u2069)",
                "9 décembre 2019 à 05:06:07,25 (UTC\u22123:30)",
                "9 December 2019 at 05:06:07.25 (UTC\u22123:30)");
        List<String> months = List.of(
                "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر");
        for (int month = 1; month <= 12; month++) {
            assertThat(render(new EvidenceValue.DayValue(LocalDate.of(2020, month, 29)), "ar-TN"))
                    .isEqualTo("29 " + months.get(month - 1) + " 2020");
        }
    }

    @Test
    void amounts_nameTheirCurrencyAndSayWhenTheyAreRounded() {
        assertThat(render(
                        new EvidenceValue.AmountValue(new Amount(Fraction.of(40, 3), Optional.of("TND"), false)), "en"))
                .isEqualTo("40/3 (≈ 13.33)\u00a0TND");
        EvidenceValue cut =
                new EvidenceValue.AmountValue(new Amount(Fraction.of(333_333, 1_000_000), Optional.of("TND"), true));
        assertThat(render(cut, "en")).isEqualTo("0.333333\u00a0TND (rounded down)");
        assertThat(render(cut, "fr")).isEqualTo("0,333333\u00a0TND (arrondi vers le bas)");
        assertThat(render(cut, "ar")).contains("TND").endsWith("(مقرّب إلى الأدنى)");
    }

    @Test
    void render_listsCodesAndSaysWhenThereIsNone() {
        assertInAll(new EvidenceValue.CodesValue(List.of()), "لا يوجد", "aucun", "none");
        assertInAll(new EvidenceValue.CodesValue(List.of("a")), "\u2068a\u2069", "a", "a");
        assertInAll(
                new EvidenceValue.CodesValue(List.of("a", "b", "c")),
                "\u2068a\u2069، \u2068b\u2069 و\u2068c\u2069",
                "a, b et c",
                "a, b and c");
    }

    @Test
    void render_isolatesANameThatRunsTheOtherWay() {
        assertInAll(
                new EvidenceValue.NameValue(LocalizedText.of("ar", "الكاف")),
                "\u2068الكاف\u2069",
                "\u2068الكاف\u2069",
                "\u2068الكاف\u2069");
        assertInAll(new EvidenceValue.NameValue(LocalizedText.of("fr", "Béja")), "\u2068Béja\u2069", "Béja", "Béja");
    }

    @Test
    void render_givesClosedCodesInWordsAndOthersAsTheyAre() {
        RuleInfo rule = RULES.stream()
                .map(Rule::info)
                .filter(info -> info.getId().name().equals("applicant-kind"))
                .findFirst()
                .orElseThrow();
        Finding finding = Finding.of(
                rule,
                "A-1",
                rule.reason("kind-not-admitted"),
                List.of(
                        Evidence.ofCode("kind", "", "company"),
                        Evidence.ofCodes("kinds", "", List.of("local-authority", "guild"))));

        assertThat(Explanations.render(finding, "fr"))
                .isEqualTo(
                        "La nature du candidat (entreprise) n’est pas admise\u00a0; sont admis\u00a0: collectivité locale et guild.");
        assertThat(Explanations.render(finding, "en"))
                .isEqualTo("The kind of applicant (company) is not admitted; admitted are: local authority and guild.");
        assertThat(Explanations.render(finding, "ar"))
                .isEqualTo("صفة المترشّح (شركة) ليست من الصفات المقبولة: جماعة محلية و\u2068guild\u2069.");
    }

    @Test
    void render_speaksForRulesOfOthers() {
        Reason reason = Reason.met("good", "جيّد: {size}.", "Bon : {size}.", "Good: {size}.");
        RuleInfo info = RuleInfo.builder()
                .id(RuleId.parse("org.example:screening/size@1"))
                .clause(io.github.ogplocal.rules.Template.of("حجم", "Taille", "Size"))
                .source("Made for tests")
                .addReasons(reason)
                .build();
        Finding finding = Finding.of(info, "A-1", reason, List.of(Evidence.of("size", "", 3)));

        assertThat(Explanations.of(RuleSet.<Rule>of(List.of(() -> info))).render(finding, "ar"))
                .isEqualTo("جيّد: 3.");
        assertThatThrownBy(() -> Explanations.render(finding, "ar")).isInstanceOf(UnknownRuleException.class);
    }

    @Test
    void render_refusesWhatItCannotSay() {
        Selection selection = SmallCall.selection();
        var explanation = selection.explain(new ApplicationId("A-01").value());
        assertThatThrownBy(() -> Explanations.render(explanation, "de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language: must be ar, fr or en, got a tag of 2 characters");
        Finding bare = new Finding(RuleId.parse("selection/weighted-sum@1"), "A-1", Verdict.MET, "totalled", List.of());
        assertThatThrownBy(() -> Explanations.render(bare, "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template: no evidence fills {total}");
    }

    private static String render(EvidenceValue value, String language) {
        return Explanations.of(RuleSet.<Rule>of(RULES)).render(value, language);
    }

    private static void assertInAll(EvidenceValue value, String arabic, String french, String english) {
        assertThat(render(value, "ar")).isEqualTo(arabic);
        assertThat(render(value, "fr")).isEqualTo(french);
        assertThat(render(value, "en")).isEqualTo(english);
    }
}
