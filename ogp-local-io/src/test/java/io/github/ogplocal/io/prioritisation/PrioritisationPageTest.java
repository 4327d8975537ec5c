// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.page.PageStyle;
import io.github.ogplocal.io.page.PlotStyle;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PriorityStatus;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PrioritisationPageTest {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    private static PrioritisationPage example() {
        return PrioritisationPage.of(SmallVote.outcome(
                        SmallVote.equalShares(SmallVote.BY_VOTES, SmallVote.BY_COST, SmallVote.BY_ID)))
                .withNotice(LocalizedText.of("بيانات للمثال فقط.", "Données d’exemple.", "Example data."))
                .withFiles(Map.of("ar", "page.ar.html", "fr", "page.fr.html", "en", "page.en.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void render_givesTheCheckedInPage(String language) {
        String page = example().render(language).replace(LibraryVersion.current(), "VERSION");

        GoldenTexts.assertSame("small-vote." + language + ".html", page);
    }

    @Test
    void render_drawsAndTellsTheSameFigures() throws Exception {
        Element html = parse(example().render("en"));
        Element drawing = elements(html, "svg").get(0);
        Prioritisation outcome =
                SmallVote.outcome(SmallVote.equalShares(SmallVote.BY_VOTES, SmallVote.BY_COST, SmallVote.BY_ID));

        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(text(elements(drawing, "title").get(0))).isEqualTo("Support and spending");
        assertThat(text(elements(drawing, "desc").get(0))).contains("Projects: 6; there is 1000\u00a0TND.");
        Element table = elements(html, "table").get(0);
        List<String> rows = elements(table, "tr").stream()
                .skip(1)
                .map(row -> text(elements(row, "th").get(0)) + " | "
                        + String.join(
                                " | ",
                                elements(row, "td").stream()
                                        .map(cell -> text(cell).strip())
                                        .toList()))
                .toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.subList(0, outcome.chosen().size())).allMatch(row -> row.contains(" | chosen | "));
        assertThat(outcome.withStatus(PriorityStatus.CHOSEN)).hasSizeGreaterThan(1);
        // What was spent with the last one chosen is what the contest spent.
        String spent =
                outcome.contests().get(0).getSpent().orElseThrow().toString().substring(4);
        assertThat(rows.get(outcome.chosen().size() - 1)).contains(" | " + spent + "\u00a0TND | ");
        assertThat(rows.get(rows.size() - 1))
                .isEqualTo("Statue (f) | not chosen | 0 | 1\u00a0TND |  | The project has no vote. It is not chosen.");
    }

    @Test
    void render_showsOpenTiesAsOpen() throws Exception {
        Prioritisation outcome = SmallVote.leftOpen();
        Element html = parse(PrioritisationPage.of(outcome).render("en"));

        assertThat(outcome.withStatus(PriorityStatus.UNDECIDED)).hasSizeGreaterThan(1);
        assertThat(text(elements(html, "table").get(0))).contains("open");
        assertThat(elements(elements(html, "svg").get(0), "text"))
                .extracting(PrioritisationPageTest::text)
                .contains("open");
    }

    /** Places are no money: there is nothing to draw, and all projects stand in a plain table. */
    @Test
    void render_drawsNothingWherePlacesAreTheLimit() throws Exception {
        Element html = parse(PrioritisationPage.of(SmallVote.forPlaces()).render("fr"));

        assertThat(elements(html, "svg")).isEmpty();
        assertThat(text(html)).contains("Street lamps (a)", "Statue (f)");
        assertThat(elements(html, "h2"))
                .extracting(PrioritisationPageTest::text)
                .contains("Tous les projets");
    }

    @Test
    void render_saysItsLanguageAndDirectionAndLinksToTheOthers() throws Exception {
        for (String language : LANGUAGES) {
            Element html = parse(example().render(language));

            assertThat(html.getAttribute("lang")).isEqualTo(language);
            assertThat(html.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(elements(elements(html, "nav").get(0), "a"))
                    .extracting(link -> link.getAttribute("href"))
                    .containsExactlyInAnyOrderElementsOf(LANGUAGES.stream()
                            .filter(other -> !other.equals(language))
                            .map(other -> "page." + other + ".html")
                            .toList());
        }
        assertThatThrownBy(() -> example().withFiles(Map.of("ar", "../x.html")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page file name");
    }

    @Test
    void render_fetchesNothingAndRunsNothing() throws Exception {
        String text = example().render("ar");
        Element page = parse(text);

        for (String element : List.of(
                "script",
                "link",
                "img",
                "iframe",
                "object",
                "form",
                "base",
                "foreignObject",
                "use",
                "image",
                "a:href")) {
            assertThat(elements(page, element)).as(element).isEmpty();
        }
        for (Element link : elements(page, "a")) {
            assertThat(link.getAttribute("href")).matches("#[A-Za-z0-9._-]+|page\\.(ar|fr|en)\\.html");
        }
        for (Element any : elements(page, "*")) {
            for (int i = 0; i < any.getAttributes().getLength(); i++) {
                assertThat(any.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        assertThat(text).contains("<style>" + PageStyle.SHEET + PlotStyle.SHEET + "</style>");
        assertThat(PlotStyle.SHEET).doesNotContain("url(", "@import");
    }

    @Test
    void render_leadsEveryInnerLinkToOnePlace() throws Exception {
        Element html = parse(example().render("en"));
        List<String> ids = elements(html, "*").stream()
                .filter(element -> element.hasAttribute("id"))
                .map(element -> element.getAttribute("id"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        List<String> inner = elements(html, "a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(target -> target.startsWith("#"))
                .map(target -> target.substring(1))
                .toList();
        assertThat(inner).hasSizeGreaterThan(20);
        assertThat(ids).containsAll(inner);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,Africa/Tunis", "ar-TN,Pacific/Kiritimati", "fr-FR,UTC"})
    void render_givesTheSameBytesUnderAnyLocaleAndZone(String locale, String zone) {
        List<String> expected = LANGUAGES.stream().map(example()::render).toList();
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(LANGUAGES.stream().map(example()::render).toList()).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void render_keepsTitlesThatLookLikeMarkup() throws Exception {
        assertTitlesStand(List.of(
                "<script>alert(1)</script>",
                "</svg><b>",
                "</style><b>",
                "\" onload=\"x",
                "' x='",
                "&amp;",
                "]]>",
                "<!--",
                "a\nb\tc"));
    }

    @Test
    void render_keepsHostileTitlesAsTheyAre() throws Exception {
        String corpora = System.getProperty("ogp.corpora", "");
        Assumptions.assumeFalse(corpora.isEmpty(), "the corpora are named by -Dogp.corpora");
        List<String> titles = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        Path folder = Path.of(corpora, "corpora");
        mapper.readTree(folder.resolve("blns/blns.json").toFile()).forEach(node -> addIfValid(titles, node));
        int benign = titles.size();
        mapper.readTree(folder.resolve("ogp-adversarial/hostile-strings.json").toFile())
                .path("strings")
                .path("html_svg")
                .forEach(node -> addIfValid(titles, node));
        assertThat(benign).isGreaterThan(300);
        assertThat(titles.size() - benign).isGreaterThan(10);

        assertTitlesStand(titles);
    }

    private static void assertTitlesStand(List<String> titles) throws Exception {
        List<String> plain = titles.stream().map(title -> "title").toList();
        Element html = parse(PrioritisationPage.of(SmallVote.titled(titles)).render("ar"));
        Element control = parse(PrioritisationPage.of(SmallVote.titled(plain)).render("ar"));

        assertThat(elements(html, "*")).hasSameSizeAs(elements(control, "*"));
        List<String> shown = elements(elements(html, "table").get(0), "th").stream()
                .map(PrioritisationPageTest::text)
                .filter(cell -> cell.matches("(?s).* \\(n1\\d{4}\\)"))
                .map(cell -> cell.substring(0, cell.length() - " (n10000)".length()))
                .toList();
        assertThat(shown).isEqualTo(titles);
    }

    private static void addIfValid(List<String> titles, JsonNode node) {
        try {
            LocalizedText.of("en", node.asText());
            titles.add(node.asText());
        } catch (InvalidValueException refused) {
            assertThat(refused.getMessage()).startsWith("text ");
        }
    }

    /** What the table of a page is for, a few lines tell too. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void summary_tellsOfEveryProject(String language) {
        String summary = PrioritisationSummary.render(
                SmallVote.outcome(SmallVote.equalShares(SmallVote.BY_VOTES, SmallVote.BY_COST, SmallVote.BY_ID)),
                language);

        GoldenTexts.assertSame("small-vote." + language + ".txt", summary);
        assertThat(summary).contains("Street lamps", "Shade and seats", "Trees", "Playground", "Bus shelter", "Statue");
    }

    private static String text(Element element) {
        return element.getTextContent();
    }

    private static Element parse(String page) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
