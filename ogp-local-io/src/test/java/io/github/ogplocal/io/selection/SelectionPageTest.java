// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.PublicationRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SelectionPageTest {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_givesTheCheckedInPage(String language) {
        String page = example().render(language).replace(LibraryVersion.current(), "VERSION");

        GoldenTexts.assertSame("small-call." + language + ".html", page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_givesTheCheckedInPageOfAllStages(String language) {
        String page = staged().render(language).replace(LibraryVersion.current(), "VERSION");

        GoldenTexts.assertSame("staged-call." + language + ".html", page);
    }

    /** A reader sees at once what the rules give and what a committee made of it: in the table, the list and the details. */
    @Test
    void render_showsTheProceduresOwnResultBesideACommittees() throws Exception {
        Element html = parse(staged().render("en")).getDocumentElement();
        String both = "selected (after a decision of the committee; by the rules alone: not selected)";

        assertThat(details(html, "A-07")).contains("A-07: " + both);
        assertThat(html.getTextContent().split(Pattern.quote(both), -1)).hasSize(3);
        assertThat(rowsOf(html, "Decisions of a committee against the result"))
                .containsExactly("A-07 | Example 07 | not selected | selected");
    }

    /** The line below each ticket, run by anybody's shell, prints it. */
    @Test
    void render_givesTheLineThatChecksATicket() throws Exception {
        Element html = parse(staged().render("ar")).getDocumentElement();
        List<Element> lines = elements(html, "pre");
        Draw draw = StagedCall.selection().draw().orElseThrow();

        assertThat(lines).hasSize(2);
        for (String id : List.of("A-02", "A-03")) {
            String command = draw.ticketCommand("selection/cut=4", id);
            assertThat(lines).anyMatch(line -> line.getTextContent().equals(command));
            assertThat(details(html, id))
                    .contains(draw.ticket("selection/cut=4", id).hex(), draw.getPool());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_saysNoNumberOfPlacesWhereGroupsHaveNone(String language) throws Exception {
        Element html = parse(SelectionPage.of(StagedCall.firstComeFirstServed()).render(language))
                .getDocumentElement();
        Element small = parse(example().render(language)).getDocumentElement();
        String places = Map.of("ar", "المقاعد", "fr", "places", "en", "places").get(language);
        String scored = Map.of("ar", "منقّطة", "fr", "notés", "en", "scored").get(language);

        assertThat(headers(small)).contains(places);
        assertThat(headers(html)).doesNotContain(places);
        assertThat(headers(small)).contains(scored);
        assertThat(headers(html)).doesNotContain(scored);
        assertThat(html.getTextContent()).contains("TND", "3000");
    }

    /** Nothing is said of scores or lists that a call does not have. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_saysNothingIdleOfACallWithoutScores(String language) throws Exception {
        Element html = parse(SelectionPage.of(StagedCall.firstComeFirstServed()).render(language))
                .getDocumentElement();
        Element small = parse(example().render(language)).getDocumentElement();
        String total =
                Map.of("ar", "(المجموع)", "fr", "(total)", "en", "(total)").get(language);
        String reserve = Map.of("ar", "القائمة التكميلية", "fr", "Liste complémentaire", "en", "Reserve list")
                .get(language);

        assertThat(headers(small)).anyMatch(header -> header.contains(total));
        assertThat(headers(html)).noneMatch(header -> header.contains(total));
        assertThat(titles(small)).contains(reserve);
        assertThat(titles(html)).doesNotContain(reserve);
        assertThat(elements(html, "details"))
                .isNotEmpty()
                .noneMatch(details -> details.getTextContent().contains("missing-score"));
        assertThat(elements(small, "details"))
                .anyMatch(details -> details.getTextContent().contains("missing-score"));
    }

    private static List<String> titles(Element html) {
        return elements(html, "h2").stream().map(Element::getTextContent).toList();
    }

    /** Every header of every table, and the name of every row. */
    private static List<String> headers(Element html) {
        return elements(html, "th").stream().map(Element::getTextContent).toList();
    }

    private static List<String> rowsOf(Element html, String caption) {
        for (Element table : elements(html, "table")) {
            if (elements(table, "caption").get(0).getTextContent().equals(caption)) {
                return elements((Element) table.getElementsByTagName("tbody").item(0), "tr").stream()
                        .map(row -> elements(row, "*").stream()
                                .filter(cell -> cell.getTagName().matches("t[hd]"))
                                .map(Element::getTextContent)
                                .collect(Collectors.joining(" | ")))
                        .toList();
            }
        }
        throw new AssertionError("no table " + caption);
    }

    private static SelectionPage staged() {
        return SelectionPage.of(StagedCall.selection())
                .withNotice(LocalizedText.of("بيانات للمثال فقط.", "Données d’exemple.", "Example data."));
    }

    @Test
    void render_saysItsLanguageAndDirectionAndLinksToTheOthers() throws Exception {
        for (String language : LANGUAGES) {
            Element html = parse(example().render(language)).getDocumentElement();

            assertThat(html.getAttribute("lang")).isEqualTo(language);
            assertThat(html.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            Element nav = (Element) html.getElementsByTagName("nav").item(0);
            List<String> links = elements(nav, "a").stream()
                    .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href"))
                    .toList();
            List<String> others = LANGUAGES.stream()
                    .filter(other -> !other.equals(language))
                    .map(other -> other + " page." + other + ".html")
                    .toList();
            assertThat(links).containsExactlyInAnyOrderElementsOf(others);
        }
    }

    @Test
    void render_fetchesNothingAndRunsNothing() throws Exception {
        String text = example().render("fr");
        Document page = parse(text);

        for (String element : List.of("script", "link", "img", "iframe", "object", "form", "base")) {
            assertThat(elements(page.getDocumentElement(), element)).as(element).isEmpty();
        }
        for (Element link : elements(page.getDocumentElement(), "a")) {
            assertThat(link.getAttribute("href")).matches("#[A-Za-z0-9._-]+|page\\.(ar|fr|en)\\.html");
        }
        // A browser reads a style sheet without resolving escapes, so there must be none.
        assertThat(text).contains("<style>" + PageStyle.SHEET + "</style>");
        assertThat(PageStyle.SHEET).doesNotContain("url(", "@import");
    }

    @Test
    void render_leadsEveryInnerLinkToOnePlace() throws Exception {
        Element html = parse(example().render("en")).getDocumentElement();
        List<String> ids = new ArrayList<>();
        for (Element element : elements(html, "*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }

        assertThat(ids).doesNotHaveDuplicates();
        int inner = 0;
        for (Element link : elements(html, "a")) {
            if (link.getAttribute("href").startsWith("#")) {
                assertThat(ids).contains(link.getAttribute("href").substring(1));
                inner++;
            }
        }
        assertThat(inner).isGreaterThan(50);
    }

    @Test
    void render_headsEveryScoreColumnWithTheWordGiven() throws Exception {
        for (String language : LANGUAGES) {
            String word = Map.of("ar", "نقطة للمثال", "fr", "note d’exemple", "en", "example score")
                    .get(language);
            Element html = parse(example().render(language)).getDocumentElement();
            int headed = 0;
            for (Element details : elements(html, "details")) {
                for (Element table : elements(details, "table")) {
                    List<Element> headers = elements(
                            (Element) table.getElementsByTagName("thead").item(0), "th");
                    for (int i = 1; i < headers.size(); i++) {
                        boolean factor = i == headers.size() - 2;
                        assertThat(headers.get(i).getTextContent().startsWith(word))
                                .isEqualTo(!factor);
                        headed++;
                    }
                }
            }
            assertThat(headed).isGreaterThan(10);
            assertThat(html.getTextContent()).contains(word + " (");
        }
    }

    @Test
    void render_namesEveryTableAndItsHeaders() throws Exception {
        Element html = parse(example().render("ar")).getDocumentElement();
        List<Element> tables = elements(html, "table");

        assertThat(tables).hasSizeGreaterThan(8);
        for (Element table : tables) {
            assertThat(elements(table, "caption"))
                    .singleElement()
                    .satisfies(caption -> assertThat(caption.getTextContent()).isNotBlank());
            assertThat(elements(table, "th"))
                    .isNotEmpty()
                    .allSatisfy(
                            header -> assertThat(header.getAttribute("scope")).matches("row|col"));
            Element region = (Element) table.getParentNode();
            assertThat(region.getAttribute("class")).startsWith("scroll");
            assertThat(region.getAttribute("tabindex")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,Africa/Tunis", "ar-TN,Pacific/Kiritimati", "fr-FR,UTC"})
    void render_givesTheSameBytesUnderAnyLocaleAndZone(String locale, String zone) {
        List<String> expected = LANGUAGES.stream().map(example()::render).toList();
        String rules = ProcedureText.render(SmallCall.procedure("all", "all"), "ar");
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(LANGUAGES.stream().map(example()::render).toList()).isEqualTo(expected);
            assertThat(ProcedureText.render(SmallCall.procedure("all", "all"), "ar"))
                    .isEqualTo(rules);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void render_keepsHostileNamesAsTheyAre() throws Exception {
        String corpora = System.getProperty("ogp.corpora", "");
        Assumptions.assumeFalse(corpora.isEmpty(), "the corpora are named by -Dogp.corpora");
        List<String> names = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        Path folder = Path.of(corpora, "corpora");
        mapper.readTree(folder.resolve("blns/blns.json").toFile()).forEach(node -> addIfValid(names, node));
        int benign = names.size();
        mapper.readTree(folder.resolve("ogp-adversarial/hostile-strings.json").toFile())
                .path("strings")
                .path("html_svg")
                .forEach(node -> addIfValid(names, node));
        assertThat(benign).isGreaterThan(300);
        assertThat(names.size() - benign).isGreaterThan(10);

        assertNamesStand(names);
    }

    @Test
    void render_keepsNamesThatLookLikeMarkup() throws Exception {
        assertNamesStand(List.of(
                "<script>alert(1)</script>",
                "</style><b>",
                "\" onclick=\"x",
                "' x='",
                "&amp;",
                "]]>",
                "<!--",
                "a\nb\tc"));
    }

    private static void assertNamesStand(List<String> names) throws Exception {
        List<String> plain = names.stream().map(name -> "name").toList();
        Element html = parse(SelectionPage.of(named(names)).render("ar")).getDocumentElement();
        Element control = parse(SelectionPage.of(named(plain)).render("ar")).getDocumentElement();

        assertThat(elements(html, "*")).hasSameSizeAs(elements(control, "*"));
        List<String> shown = elements(html, "tr").stream()
                .filter(row -> elements(row, "td").size() == 6)
                .filter(row -> elements(row, "th").get(0).getTextContent().startsWith("N-"))
                .map(row -> elements(row, "td").get(0).getTextContent())
                .toList();
        assertThat(shown).isEqualTo(names);
    }

    private static Selection named(List<String> names) {
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
        return SelectionEngine.of(SmallCall.procedure("all", "all")).select(applications, List.of());
    }

    private static void addIfValid(List<String> names, JsonNode node) {
        try {
            LocalizedText.of("en", node.asText());
            names.add(node.asText());
        } catch (InvalidValueException refused) {
            assertThat(refused.getMessage()).startsWith("text ");
        }
    }

    @ParameterizedTest
    @CsvSource({"selected,selected", "selected,nobody", "all,nobody", "all,selected", "selected,all"})
    void render_withholdsWhatIsNotPublished(String names, String scores) throws Exception {
        for (String language : LANGUAGES) {
            Selection selection = SmallCall.selection(names, scores, " canary");
            List<String> leaks = leaks(selection, SelectionPage.of(selection).render(language), names, scores);

            assertThat(leaks).as(language).isEmpty();
        }
    }

    @Test
    void render_withholdsATotalThatATieOrAMarginWouldTell() throws Exception {
        SelectionProcedure withoutReserve = SelectionProcedure.builder()
                .from(SmallCall.procedure("all", "selected"))
                .reserve(RuleUse.of(SelectionRules.NO_RESERVE))
                .build();
        Selection selection = SelectionEngine.of(withoutReserve)
                .select(SmallCall.applications(""), SmallCall.sheets(), SmallCall.recusals());
        Element html = parse(SelectionPage.of(selection).render("en")).getDocumentElement();

        // A-02 is selected with the total of A-03, which is not: each says the other's.
        assertThat(selection.explain("A-02").toString()).contains("A-03");
        assertThat(details(html, "A-02")).doesNotContain("A-03", "Margin").contains("not published");
        assertThat(details(html, "A-03")).doesNotContain("A-02", "15", "Margin").contains("not published");
        assertThat(html.getTextContent()).contains("withhold: 1.").doesNotContain("A-02 and A-03 have");
    }

    @Test
    void leaks_areFoundOnAPageThatPublishesEverything() throws Exception {
        Selection open = SmallCall.selection("all", "all", " canary");

        List<String> leaks = leaks(open, SelectionPage.of(open).render("fr"), "selected", "selected");

        assertThat(leaks)
                .contains(
                        "name of A-05",
                        "total of A-04",
                        "total of A-06",
                        "score of A-05",
                        "margin of A-04",
                        "A-01 beside A-08");
    }

    /** What a page shows of whom, that a call with these settings withholds. */
    private static List<String> leaks(Selection selection, String page, String names, String scores) throws Exception {
        PublicationRule.Publication published =
                SmallCall.selection(names, scores, "").publication();
        Element html = parse(page).getDocumentElement();
        String text = html.getTextContent().replace(",", ".");
        List<String> leaks = new ArrayList<>();
        for (ApplicationOutcome outcome : selection.outcomes()) {
            ApplicationId id = outcome.getApplication();
            Application application = application(selection, id);
            Applicant applicant = application.getApplicant();
            boolean nameElsewhere = selection.outcomes().stream()
                    .filter(other ->
                            published.showsName(other.getStatus(), application(selection, other.getApplication())))
                    .anyMatch(other -> application(selection, other.getApplication())
                            .getApplicant()
                            .equals(applicant));
            if (!published.showsName(outcome.getStatus(), application)) {
                String own = details(html, id.value());
                boolean named = applicant.getName().toMap().values().stream()
                        .anyMatch(name -> nameElsewhere ? own.contains(name) : text.contains(name));
                boolean coded = applicant
                        .getAuthority()
                        .filter(authority ->
                                own.contains(authority.getSubdivision().value()))
                        .isPresent();
                if (named || coded) {
                    leaks.add("name of " + id);
                }
                if (nameElsewhere && details(html, "A-01").contains(id.value())) {
                    leaks.add("A-01 beside " + id);
                }
            }
            if (!published.showsScores(outcome.getStatus())
                    && outcome.getTotal().isPresent()) {
                addScoreLeaks(selection, outcome, text, details(html, id.value()), leaks);
            }
        }
        return leaks;
    }

    private static Application application(Selection selection, ApplicationId id) {
        return selection.applications().stream()
                .filter(application -> application.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void addScoreLeaks(
            Selection selection, ApplicationOutcome outcome, String page, String own, List<String> leaks) {
        ApplicationId id = outcome.getApplication();
        String total = decimal(outcome.getTotal().orElseThrow());
        boolean shared = selection.outcomes().stream()
                .filter(other -> !other.getApplication().equals(id))
                .anyMatch(other -> other.getTotal().equals(outcome.getTotal()));
        if ((shared && !total.equals("14.5") ? own : page).contains(total)) {
            leaks.add("total of " + id);
        }
        selection
                .explain(id)
                .getContributions()
                .forEach(contribution -> contribution
                        .getSheets()
                        .forEach(sheet -> sheet.getPoints().ifPresent(points -> {
                            if (points.decimals() > 0 && own.replace(",", ".").contains(points.toString())) {
                                leaks.add("score of " + id);
                            }
                        })));
        selection.margin(id).ifPresent(margin -> {
            if (margin.getAmount().signum() != 0 && page.contains(decimal(margin.getAmount()))) {
                leaks.add("margin of " + id);
            }
        });
    }

    private static String decimal(Fraction number) {
        return number.toRoundedDecimal(number.exactDecimals() < 0 ? 2 : number.exactDecimals());
    }

    @Test
    void withFiles_refusesWhatIsNoFileName() {
        SelectionPage page = SelectionPage.of(SmallCall.selection());

        assertThatThrownBy(() -> page.withFiles(Map.of("ar", "javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page file name: must be letters, digits, and . _ -, got a text of 19 characters");
        assertThatThrownBy(() -> page.withFiles(Map.of("de", "page.de.html")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outcome_isReadBackFromItsDocument() {
        SelectionOutcome outcome = SmallCall.selection().toOutcome();

        assertThat(OgpLocalJson.read(OgpLocalJson.write(outcome), SelectionOutcome.class)
                        .orElseThrow())
                .isEqualTo(outcome);
    }

    private static SelectionPage example() {
        return SelectionPage.of(SmallCall.selection())
                .withNotice(LocalizedText.of(
                        "بيانات للمثال فقط؛ والنقاط نقاط للمثال.",
                        "Données d’exemple ; les notes sont des notes d’exemple.",
                        "Example data; the scores are example scores."))
                .withScoreHeading(LocalizedText.of("نقطة للمثال", "note d’exemple", "example score"))
                .withFiles(Map.of("ar", "page.ar.html", "fr", "page.fr.html", "en", "page.en.html"));
    }

    private static String details(Element html, String application) {
        for (Element details : elements(html, "details")) {
            if (details.getAttribute("id").equals("file-" + application)) {
                return details.getTextContent();
            }
        }
        throw new AssertionError("no explanation of " + application);
    }

    private static List<Element> elements(Element root, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName(name);
        for (Node node = nodes.item(0); node != null; node = nodes.item(elements.size())) {
            elements.add((Element) node);
        }
        return elements;
    }

    private static Document parse(String page) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
