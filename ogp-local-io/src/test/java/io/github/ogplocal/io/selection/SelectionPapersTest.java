// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.page.PaperStyle;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SelectionPapersTest {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");
    private static final Pattern EVALUATOR = Pattern.compile("(?<![A-Za-z0-9])E[1-9](?![A-Za-z0-9])");
    private static final String BLANK = "_".repeat(30);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void papers_areTheCheckedInOnes(String language) {
        SelectionPapers small = PapersOfCalls.of(SmallCall.selection());
        SelectionPapers staged = PapersOfCalls.of(StagedCall.selection());
        Paper letter = small.letter(new ApplicationId("A-04"), language);

        assertSame(
                "small-call.minutes." + language + ".html",
                small.minutes(language).html());
        assertSame(
                "small-call.notice." + language + ".html",
                small.notice(language).html());
        assertSame("small-call.letter-A-04." + language + ".html", letter.html());
        assertSame("small-call.letter-A-04." + language + ".txt", letter.text());
        assertSame(
                "staged-call.minutes." + language + ".html",
                staged.minutes(language).html());
        assertSame(
                "staged-call.letter-A-07." + language + ".html",
                staged.letter(new ApplicationId("A-07"), language).html());
    }

    private static void assertSame(String name, String text) {
        GoldenTexts.assertSame(name, text.replace(LibraryVersion.current(), "VERSION"));
    }

    @Test
    void text_saysWhatThePageSays() throws Exception {
        for (Selection selection : List.of(SmallCall.selection(), StagedCall.selection())) {
            for (String language : LANGUAGES) {
                for (Paper paper : all(selection, language)) {
                    // In plain text the first cell names its row, and its heading is left out.
                    String page = paper.html().replaceAll("(<thead><tr>)<th[^>]*>.*?</th>", "$1");
                    assertThat(words(paper.text())).isEqualTo(words(PaperPages.shown(new Paper(page, paper.text()))));
                }
            }
        }
    }

    /** What is read, without what only a list or a table in plain text has. */
    private static TreeSet<String> words(String text) {
        TreeSet<String> words = new TreeSet<>(
                Arrays.asList(text.replaceAll("[\u2068\u2069]", "").split("[\\s\u00a0|:;؛،,.()\\[\\]«»“”=+-]+")));
        words.removeIf(word -> word.isEmpty() || word.matches("[0-9_]+"));
        assertThat(words).hasSizeGreaterThan(20);
        return words;
    }

    @Test
    void letter_givesFiguresThatAddUpExactly() throws Exception {
        int cells = 0;
        for (String language : LANGUAGES) {
            for (long seed = 0; seed < 10; seed++) {
                Selection selection = seed == 0 ? SmallCall.selection() : SmallCall.generated(seed);
                for (ApplicationOutcome outcome : selection.outcomes()) {
                    Paper letter = PapersOfCalls.of(selection).letter(outcome.getApplication(), language);
                    int own = LetterFigures.check(PaperPages.parse(letter));
                    assertThat(own > 0).isEqualTo(outcome.getTotal().isPresent());
                    cells += own;
                }
            }
        }
        assertThat(cells).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a sheet's score | A-04 | <td>6.25</td> | <td>6.5</td>  | </tbody>
                    a fraction      | A-01 | 103/12        | 101/12        | </tbody>
                    a factor        | A-04 | <td>1.5</td>  | <td>1.25</td> | </tbody>
                    a contribution  | A-04 | 9.1875</td>   | 9.1865</td>   | </tbody>
                    the sum         | A-01 | 407/24        | 409/24        | </tfoot>
                    the total       | A-04 | 12.3125       | 12.3126       | rank in the group
                    """)
    void letter_isCaughtWithAWrongFigure(String what, String id, String right, String wrong, String before)
            throws Exception {
        String letter = PapersOfCalls.of(SmallCall.selection())
                .letter(new ApplicationId(id), "en")
                .html();
        int at = letter.lastIndexOf(right, letter.indexOf(before));
        assertThat(at).as(what).isPositive();
        String planted = letter.substring(0, at) + wrong + letter.substring(at + right.length());

        LetterFigures.check(PaperPages.parse(letter));
        assertThatThrownBy(() -> LetterFigures.check(PaperPages.parse(planted)))
                .as(what)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void minutes_sayWhoStayedOutAndWhatFellAndWhatBrokeTies() throws Exception {
        Element page = PaperPages.parse(PapersOfCalls.of(SmallCall.selection()).minutes("en"));
        String text = page.getTextContent();

        assertThat(PaperPages.rows(page, "Composition of the panel"))
                .containsExactly(
                        "E1 | chair | the state | presiding",
                        "E2 | delegate of an association | civil society | present",
                        "E3 | expert | independent | absent");
        assertThat(PaperPages.rows(page, "Recusals"))
                .containsExactly("A-04 | E3 | at the member’s own request | handed in, left out");
        assertThat(PaperPages.rows(page, "Inadmissible or not considered"))
                .hasSize(4)
                .anyMatch(row -> row.startsWith("A-09 | Association 09 | inadmissible | The kind of applicant"));
        assertThat(PaperPages.rows(page, "Reserve list")).containsExactly("1 | Example 03 | A-03 | North | 3 | 15");
        assertThat(text)
                .contains("At stake: last place of group North. A-02 and A-03 have the same total, 15.")
                .contains(
                        "A-02: Equal points with A-03: criterion “Quality of the project” separates them; here it has 8.")
                .contains("Still open between A-06 and A-07");
        assertThat(PaperPages.rows(page, "Signatures")).hasSize(2);
    }

    @Test
    void minutes_sayWhatACommitteeDecidedOnATie() throws Exception {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "all"))
                .remainingTies(RuleUse.of(SelectionRules.REMAINING_TIE_COMMITTEE))
                .build();
        Selection decided = SelectionEngine.of(procedure)
                .select(SelectionDocuments.builder()
                        .from(SmallCall.selection().documents())
                        .tieDecisions(List.of(new TieDecision(
                                new TreeSet<>(List.of(new ApplicationId("A-06"), new ApplicationId("A-07"))),
                                new TreeSet<>(List.of(new ApplicationId("A-07"))),
                                "PV 15/2019",
                                LocalDate.of(2019, 9, 2))))
                        .build());
        String text = PapersOfCalls.of(decided).minutes("en").text();

        assertThat(text)
                .contains("No tie-break separates A-06 and A-07.")
                .contains("Decision of the panel of 2 September 2019 (minutes: PV 15/2019): A-07 is admitted.")
                .doesNotContain("Still open");
    }

    @Test
    void minutes_sayHowADrawWentAndWhatACommitteeDecidedOtherwise() throws Exception {
        Element page = PaperPages.parse(PapersOfCalls.of(StagedCall.selection()).minutes("en"));

        assertThat(PaperPages.rows(page, "ticket"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1 | A-03 | ");
        assertThat(page.getTextContent())
                .contains("seed 3615 2461 5533 1264 6152")
                .contains("Example: twenty dice thrown in public.")
                .contains("Application A-07: Balance between regions (minutes: PV 12/2019, of 15 September 2019).");
        assertThat(PaperPages.rows(page, "Decisions of a committee against the result"))
                .containsExactly("A-07 | Example 07 | not selected | selected");
        // E4 belongs to an authority that does not apply; E5 to A-02's, whose sheet the rules leave out.
        assertThat(page.getTextContent()).contains("A-02E5by the rules");
    }

    @Test
    void papers_leaveLinesForWhatIsNotGiven() throws Exception {
        PaperDetails bare = PaperDetails.builder()
                .authority(LocalizedText.of("en", "Example authority"))
                .build();
        SelectionPapers papers = SelectionPapers.of(SmallCall.selection(), bare);
        PaperDetails full = PaperDetails.builder()
                .from(PapersOfCalls.details())
                .remedy(LocalizedText.of("en", "Write to the example office."))
                .timeLimit(LocalizedText.of("en", "example days"))
                .build();
        for (String language : LANGUAGES) {
            assertThat(count(papers.minutes(language).text(), BLANK)).isEqualTo(6);
            assertThat(count(papers.notice(language).text(), BLANK)).isEqualTo(6);
            Paper letter = papers.letter(new ApplicationId("A-01"), language);
            assertThat(count(letter.text(), BLANK)).isEqualTo(6);
            assertThat(count(PaperPages.shown(letter), BLANK)).isEqualTo(6);
            Paper filled = SelectionPapers.of(SmallCall.selection(), full).letter(new ApplicationId("A-01"), language);
            assertThat(filled.text()).contains("Write to the example office.", "example days");
            // Place, day and signature are written in when the letter goes out.
            assertThat(count(filled.text(), BLANK)).isEqualTo(3);
        }
    }

    @Test
    void letterAndNotice_doNotTakeTheMeetingsDayForTheirOwn() {
        SelectionPapers papers = PapersOfCalls.of(SmallCall.selection());

        assertThat(papers.minutes("en").text()).contains("1 September 2019");
        assertThat(papers.notice("en").text()).doesNotContain("1 September 2019");
        assertThat(papers.letter(new ApplicationId("A-04"), "en").text()).doesNotContain("1 September 2019");
    }

    @Test
    void letter_saysWhatATieBreakFoundForTheOtherIfItIsPublished() {
        String open = PapersOfCalls.of(SmallCall.selection("all", "all", ""))
                .letter(new ApplicationId("A-03"), "en")
                .text();
        String closed = PapersOfCalls.of(SmallCall.selection("all", "nobody", ""))
                .letter(new ApplicationId("A-03"), "en")
                .text();
        String other = "Application A-02: Equal points with A-03: criterion “Quality of the project” separates them;"
                + " here it has 8.";

        assertThat(open).contains(other);
        assertThat(closed).doesNotContain("Application A-02:");
    }

    @Test
    void letter_givesTheScaleOfEveryCriterion_andTheResultBeforeTheRules() {
        String letter = PapersOfCalls.of(SmallCall.selection())
                .letter(new ApplicationId("A-04"), "en")
                .text();

        assertThat(letter).contains("Score grid", "scale: 0 to 10");
        assertThat(letter.indexOf("Your application A-04 is")).isLessThan(letter.indexOf("Source of the procedure"));
    }

    private static int count(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    @Test
    void noticeAndLetters_nameNoEvaluator() throws Exception {
        for (Selection selection : List.of(SmallCall.selection(), StagedCall.selection())) {
            for (String language : LANGUAGES) {
                SelectionPapers papers = PapersOfCalls.of(selection);
                assertThat(papers.notice(language).text()).doesNotContainPattern(EVALUATOR);
                for (ApplicationOutcome outcome : selection.outcomes()) {
                    Paper letter = papers.letter(outcome.getApplication(), language);
                    assertThat(letter.text()).doesNotContainPattern(EVALUATOR);
                    assertThat(letter.text()).doesNotContainPattern("(?<![A-Za-z])V1(?![0-9])");
                }
                assertThat(papers.minutes(language).text())
                        .as("the search finds the pseudonyms where they stand")
                        .containsPattern(EVALUATOR);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"selected,selected", "selected,nobody", "all,nobody", "all,selected", "selected,all"})
    void noticeAndLetters_withholdWhatIsNotPublished(String names, String scores) throws Exception {
        Selection selection = SmallCall.selection(names, scores, " canary");
        for (String language : LANGUAGES) {
            SelectionPapers papers = PapersOfCalls.of(selection);
            assertThat(leaks(selection, papers.notice(language).text(), "", names, scores))
                    .isEmpty();
            for (ApplicationOutcome outcome : selection.outcomes()) {
                String own = outcome.getApplication().value();
                assertThat(leaks(
                                selection,
                                papers.letter(outcome.getApplication(), language)
                                        .text(),
                                own,
                                names,
                                scores))
                        .as(own)
                        .isEmpty();
            }
        }
    }

    @Test
    void leaks_areFoundWhereEverythingIsPublished() {
        Selection open = SmallCall.selection("all", "all", " canary");
        SelectionPapers papers = PapersOfCalls.of(open);

        assertThat(leaks(open, papers.notice("en").text(), "", "selected", "selected"))
                .contains("name of A-05", "total of A-04", "total of A-06");
        assertThat(leaks(open, papers.letter(new ApplicationId("A-04"), "fr").text(), "A-04", "selected", "nobody"))
                .contains("total of A-02");
        assertThat(leaks(open, papers.minutes("ar").text(), "", "selected", "selected"))
                .contains("name of A-11", "total of A-05");
    }

    /** What a paper shows of others than {@code own}, and a call with these settings withholds. */
    private static List<String> leaks(Selection selection, String paper, String own, String names, String scores) {
        String text = paper.replaceAll("[\u2068\u2069]", "").replace(',', '.');
        var published = SmallCall.selection(names, scores, "").publication();
        List<String> leaks = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            String id = outcome.getApplication().value();
            Application application = selection.applications().stream()
                    .filter(file -> file.getId().equals(outcome.getApplication()))
                    .findFirst()
                    .orElseThrow();
            // A-08 is filed by the authority of A-01, whose name is then theirs.
            boolean same = own.equals(id) || (id.equals("A-08") || id.equals("A-01")) && !own.isEmpty();
            boolean nameOfAnother = id.equals("A-08");
            if (!same && !nameOfAnother && !published.showsName(outcome.getStatus(), application)) {
                application.getApplicant().getName().toMap().values().forEach(name -> {
                    if (text.contains(name)) {
                        leaks.add("name of " + id);
                    }
                });
            }
            boolean shared = selection.outcomes().stream()
                    .anyMatch(other -> other.getTotal().equals(outcome.getTotal())
                            && (other.getApplication().value().equals(own)
                                    || published.showsScores(other.getStatus())));
            if (!own.equals(id)
                    && outcome.getTotal().isPresent()
                    && !shared
                    && !published.showsScores(outcome.getStatus())
                    && contains(text, decimal(outcome.getTotal().get()))) {
                leaks.add("total of " + id);
            }
        }
        return leaks;
    }

    private static boolean contains(String text, String number) {
        return Pattern.compile("(?<![0-9.])" + Pattern.quote(number) + "(?![0-9]|\\.[0-9])")
                .matcher(text.replaceAll("(?m)^\\d+\\. |\\d+:\\d+:\\d+", ""))
                .find();
    }

    private static String decimal(Fraction number) {
        return number.toRoundedDecimal(number.exactDecimals() < 0 ? 2 : number.exactDecimals());
    }

    /** The number of a receipt is between the applicant and the office, and stands in no paper. */
    @Test
    void papers_showNoReceipt() {
        List<Application> marked = SmallCall.applications("").stream()
                .map(application -> Application.builder()
                        .from(application)
                        .receipt(new Receipt(
                                "kanarienvogel-" + application.getId(),
                                application.getReceipt().orElseThrow().filedAt()))
                        .build())
                .toList();
        Selection selection = SelectionEngine.of(SmallCall.procedure("all", "all"))
                .select(marked, SmallCall.sheets(), SmallCall.recusals());

        assertThat(selection.documents().toString()).contains("kanarienvogel");
        for (String language : LANGUAGES) {
            for (Paper paper : all(selection, language)) {
                assertThat(paper.html()).doesNotContain("kanarienvogel");
                assertThat(paper.text()).doesNotContain("kanarienvogel");
            }
        }
    }

    @Test
    void letter_saysTheRuleWhereTheFindingWouldTellOfOthers() {
        SelectionProcedure procedure = SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "nobody"))
                .reserve(RuleUse.of(SelectionRules.NO_RESERVE))
                .build();
        Selection selection = SelectionEngine.of(procedure)
                .select(SmallCall.applications(""), SmallCall.sheets(), SmallCall.recusals());
        String letter = PapersOfCalls.of(selection)
                .letter(new ApplicationId("A-03"), "en")
                .text();

        assertThat(selection.explain("A-03").toString()).contains("A-02");
        assertThat(letter)
                .doesNotContain("A-02", "Margin")
                .contains(
                        "Under the rules of the call this is not published. The rule: “Of those with equal points, the"
                                + " higher score on criterion");
    }

    @Test
    void letter_beginsTheReasonsWithWhatDecided() {
        Map<String, String> deciding = Map.of(
                "A-01", "Rank 1 of 4 in group North; number of places: 2. A place is given.",
                "A-03", "Rank 3 of 4 in group North; number of places: 2. No place.",
                "A-05", "The total 9.75 does not reach the threshold (12); the distance is 2.25.",
                "A-06", "A tie remains between A-06 and A-07; places for them: 1. The committee has to decide.",
                "A-09",
                        "The kind of applicant (association) is not admitted; admitted are: local authority and state body.",
                "A-10", "The application was withdrawn on 20 July 2019 at 15:00:00 (UTC+1).");
        SelectionPapers papers = PapersOfCalls.of(SmallCall.selection());

        deciding.forEach((id, sentence) -> assertThat(
                        papers.letter(new ApplicationId(id), "en").text())
                .contains("What decided:\n- " + sentence + "\n"));
        assertThat(PapersOfCalls.of(StagedCall.selection())
                        .letter(new ApplicationId("A-07"), "en")
                        .text())
                .contains("What decided:\n- The committee decided on 15 September 2019 to select this application")
                .contains("by the rules alone it would be: not selected");
    }

    @Test
    void letter_refusesAnUnknownFile() {
        SelectionPapers papers = PapersOfCalls.of(SmallCall.selection());

        assertThatThrownBy(() -> papers.letter(new ApplicationId("A-99"), "en"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> papers.notice("de")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void papers_printAndPasteWithoutHelp() throws Exception {
        for (String language : LANGUAGES) {
            for (Paper paper : all(SmallCall.selection(), language)) {
                Element page = PaperPages.parse(paper);
                assertThat(page.getAttribute("lang")).isEqualTo(language);
                assertThat(page.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                for (String element : List.of("script", "link", "img", "iframe", "form", "base", "a", "details")) {
                    assertThat(PaperPages.elements(page, element)).as(element).isEmpty();
                }
                String style = PaperPages.elements(page, "style").get(0).getTextContent();
                assertThat(style)
                        .contains("@page{size:A4", "counter(page)", "table-header-group")
                        .doesNotContain("url(", "@import", "position:", "flex", "grid", "float:");
                assertThat(PaperPages.elements(page, "h1")).hasSize(1);
                for (Element table : PaperPages.elements(page, "table")) {
                    assertThat(PaperPages.elements(table, "thead")).hasSize(1);
                    assertThat(PaperPages.elements(table, "th"))
                            .allSatisfy(header ->
                                    assertThat(header.getAttribute("scope")).matches("row|col"));
                    int columns = PaperPages.elements(
                                    PaperPages.elements(table, "thead").get(0), "th")
                            .size();
                    for (Element row : PaperPages.elements(table, "tr")) {
                        assertThat(PaperPages.elements(row, "th").size()
                                        + PaperPages.elements(row, "td").size())
                                .isEqualTo(columns);
                    }
                }
            }
        }
    }

    @Test
    void papers_keepHostileNamesAsTheyAre() throws Exception {
        List<String> names = new ArrayList<>(List.of(
                "<script>alert(1)</script>",
                "</style><b>",
                "\" onclick=\"x",
                "&amp;",
                "]]>",
                "<!--",
                "\\\";}</style>"));
        String corpora = System.getProperty("ogp.corpora", "");
        assertNamesStand(names);
        Assumptions.assumeFalse(corpora.isEmpty(), "the corpora are named by -Dogp.corpora");
        names.clear();
        new ObjectMapper()
                .readTree(Path.of(corpora, "corpora", "blns", "blns.json").toFile())
                .forEach(node -> {
                    try {
                        LocalizedText.of("en", node.asText());
                        names.add(node.asText());
                    } catch (InvalidValueException refused) {
                        assertThat(refused.getMessage()).startsWith("text ");
                    }
                });
        assertThat(names).hasSizeGreaterThan(300);
        assertNamesStand(names);
    }

    private static void assertNamesStand(List<String> names) throws Exception {
        SelectionPapers hostile = named(names);
        SelectionPapers control = named(names.stream().map(name -> "name").toList());
        for (String language : LANGUAGES) {
            Element notice = PaperPages.parse(hostile.notice(language));
            assertThat(PaperPages.elements(notice, "*"))
                    .hasSameSizeAs(PaperPages.elements(PaperPages.parse(control.notice(language)), "*"));
            List<String> shown = PaperPages.elements(notice, "tr").stream()
                    .filter(row -> PaperPages.elements(row, "th")
                            .get(0)
                            .getTextContent()
                            .startsWith("N-"))
                    .map(row -> PaperPages.elements(row, "td").get(0).getTextContent())
                    .toList();
            assertThat(shown).isEqualTo(names);
            assertThat(PaperPages.elements(PaperPages.parse(hostile.minutes(language)), "*"))
                    .hasSameSizeAs(PaperPages.elements(PaperPages.parse(control.minutes(language)), "*"));
            ApplicationId first = new ApplicationId("N-10000");
            assertThat(PaperPages.elements(PaperPages.parse(hostile.letter(first, language)), "*"))
                    .hasSameSizeAs(PaperPages.elements(PaperPages.parse(control.letter(first, language)), "*"));
            assertThat(PaperPages.shown(hostile.letter(first, language))).contains(names.get(0));
        }
    }

    private static SelectionPapers named(List<String> names) {
        List<Application> applications = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            applications.add(Application.builder()
                    .from(SmallCall.applications("").get(8))
                    .id(new ApplicationId("N-" + (10_000 + i)))
                    .applicant(Applicant.builder()
                            .kind(ApplicantKind.ASSOCIATION)
                            .name(LocalizedText.of("en", names.get(i)))
                            .build())
                    .build());
        }
        PaperDetails details = PaperDetails.builder()
                .authority(LocalizedText.of("en", names.get(0)))
                .remedy(LocalizedText.of("en", names.get(names.size() - 1)))
                .minutesReference(names.get(0))
                .build();
        return SelectionPapers.of(
                SelectionEngine.of(SmallCall.procedure("all", "all")).select(applications, List.of()), details);
    }

    @Test
    void papers_giveTheSameBytesUnderAnyLocaleAndZone() {
        List<Paper> expected = all(SmallCall.selection(), "ar");
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(all(SmallCall.selection(), "ar")).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void sheet_refusesAFootThatWouldEndTheText() {
        assertThatThrownBy(() -> PaperStyle.sheet("x\"}", Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("foot of a paper: must be letters, digits, and . _ -, got a text of 3 characters");
    }

    /** The minutes, the notice and every letter. */
    private static List<Paper> all(Selection selection, String language) {
        SelectionPapers papers = PapersOfCalls.of(selection);
        List<Paper> all = new ArrayList<>(List.of(papers.minutes(language), papers.notice(language)));
        selection.outcomes().forEach(outcome -> all.add(papers.letter(outcome.getApplication(), language)));
        return all;
    }
}
