// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.page.SupportPlot.Column;
import io.github.ogplocal.io.page.SupportPlot.Standing;
import io.github.ogplocal.io.prose.BudgetPhrase;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.quantity.Money;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SupportPlotTest {
    private static final SupportPlot PLOT = new SupportPlot(
            Money.parse("TND 100"),
            Optional.of(BudgetPhrase.PLOT_VOTES),
            List.of(
                    new Column("a", 25_000, 8, Standing.CHOSEN),
                    new Column("b", 50_000, 4, Standing.CHOSEN),
                    new Column("c", 90_000, 2, Standing.OPEN),
                    new Column("d", 30_000, 0, Standing.OTHER)));

    private static final int WIDTH = 10_000;
    private static final int SPENDING_HEIGHT = 2_100;
    private static final int SUPPORT_HEIGHT = 1_200;

    @Test
    void spending_stacksTheCostsUpToTheBudget() throws Exception {
        // The first rectangles are the legend's.
        List<Element> bars = elements(svg(PLOT, Language.ENGLISH), "rect").subList(3, 9);

        assertThat(number(bars.get(0), "height")).isEqualTo(SPENDING_HEIGHT / 4);
        assertThat(number(bars.get(1), "height")).isEqualTo(SPENDING_HEIGHT / 2);
        assertThat(number(bars.get(1), "y") + number(bars.get(1), "height")).isEqualTo(number(bars.get(0), "y"));
        assertThat(bars.subList(2, 6))
                .extracting(bar -> number(bar, "height"))
                .containsExactly(SUPPORT_HEIGHT, SUPPORT_HEIGHT / 2, SUPPORT_HEIGHT / 4, 0);
        Element budget = elements(svg(PLOT, Language.ENGLISH), "line").stream()
                .filter(line -> line.hasAttribute("stroke-dasharray"))
                .findFirst()
                .orElseThrow();
        // A quarter of the budget is left.
        assertThat(number(bars.get(1), "y") - number(budget, "y1")).isEqualTo(SPENDING_HEIGHT / 4);
    }

    @Test
    void drawing_isMirroredInArabic() throws Exception {
        List<Element> french = elements(svg(PLOT, Language.FRENCH), "rect");
        List<Element> arabic = elements(svg(PLOT, Language.ARABIC), "rect");

        assertThat(arabic).hasSameSizeAs(french);
        for (int i = 3; i < french.size(); i++) {
            assertThat(number(arabic.get(i), "x"))
                    .isEqualTo(WIDTH - number(french.get(i), "x") - number(french.get(i), "width"));
            assertThat(arabic.get(i).getAttribute("height"))
                    .isEqualTo(french.get(i).getAttribute("height"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawing_staysInsideItsBoxHoweverMuchThereIs(Language language) throws Exception {
        for (int count : new int[] {0, 1, 160, 9_000}) {
            List<Column> columns = new ArrayList<>();
            IntStream.range(0, count)
                    .forEach(i -> columns.add(new Column(
                            "p" + i,
                            999_999_999_999_999L,
                            Long.MAX_VALUE - i,
                            i % 3 == 0 ? Standing.CHOSEN : Standing.OTHER)));
            Element svg = svg(
                    new SupportPlot(
                            new Money("TND", 999_999_999_999_999_999L), Optional.of(BudgetPhrase.PLOT_VOTES), columns),
                    language);

            for (Element bar : elements(svg, "rect")) {
                assertThat(number(bar, "x")).isBetween(0, WIDTH - number(bar, "width"));
                assertThat(number(bar, "y")).isBetween(0, 5_560 - number(bar, "height"));
            }
            assertThat(elements(svg, "rect").size()).isGreaterThanOrEqualTo(count);
        }
    }

    @Test
    void drawing_tellsOfNoSupportWhereNobodyVotesOrRates() throws Exception {
        List<Column> columns = List.of(new Column("a", 1, 0, Standing.CHOSEN), new Column("b", 5, 0, Standing.OTHER));
        Element voted = svg(
                new SupportPlot(Money.parse("TND 1"), Optional.of(BudgetPhrase.PLOT_VOTES), columns), Language.FRENCH);
        Element listed = svg(new SupportPlot(Money.parse("TND 1"), Optional.empty(), columns), Language.FRENCH);

        String order = BudgetPhrase.PLOT_ORDER.text(Language.FRENCH);
        assertThat(voted.getTextContent()).contains(order);
        assertThat(listed.getTextContent()).doesNotContain(order);
        assertThat(elements(listed, "rect"))
                .hasSizeLessThan(elements(voted, "rect").size());
    }

    @Test
    void drawing_ofNoMoneyAndNoVotesIsFlat() throws Exception {
        SupportPlot nothing = new SupportPlot(
                Money.parse("TND 0"),
                Optional.of(BudgetPhrase.PLOT_VOTES),
                List.of(new Column("a", 0, 0, Standing.CHOSEN), new Column("b", 5, 0, Standing.OTHER)));

        assertThat(elements(svg(nothing, Language.ENGLISH), "rect").subList(2, 5))
                .allMatch(bar -> number(bar, "height") == 0);
    }

    @Test
    void words_areEscapedAndSaidToThoseWhoDoNotSee() throws Exception {
        String hostile = "</svg><script>alert(1)</script>\"'&";
        SupportPlot plot = new SupportPlot(
                Money.parse("TND 1"),
                Optional.of(BudgetPhrase.PLOT_VOTES),
                List.of(new Column(hostile, 1, 1, Standing.CHOSEN)));
        Element svg = svg(plot, Language.ENGLISH);

        assertThat(elements(svg, "script")).isEmpty();
        assertThat(elements(svg, "text")).anyMatch(text -> text.getTextContent().equals(hostile));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("plot-1-title plot-1-desc");
        assertThat(elements(svg, "title").get(0).getTextContent()).isEqualTo("the title");
        assertThat(elements(svg, "desc").get(0).getAttribute("id")).isEqualTo("plot-1-desc");
    }

    @Test
    void labels_areLeftOutWhereTheyHaveNoRoom() throws Exception {
        List<Column> columns = IntStream.range(0, 200)
                .mapToObj(i -> new Column("p" + i, 1, 1, Standing.OTHER))
                .toList();

        assertThat(elements(svg(PLOT, Language.ENGLISH), "text"))
                .extracting(Element::getTextContent)
                .contains("d");
        assertThat(elements(
                        svg(
                                new SupportPlot(Money.parse("TND 1"), Optional.of(BudgetPhrase.PLOT_VOTES), columns),
                                Language.ENGLISH),
                        "text"))
                .extracting(Element::getTextContent)
                .isNotEmpty()
                .doesNotContain("p1");
    }

    @Test
    void column_refusesNegativeNumbers() {
        assertThatThrownBy(() -> new Column("a", -1, 0, Standing.OTHER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Column("a", 0, -1, Standing.OTHER)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static Element svg(SupportPlot plot, Language language) throws Exception {
        String page = HtmlWriter.document(
                html -> plot.write(html, "plot-1", Prose.text("the title"), Prose.text("the description"), language));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Element figure = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
        return elements(figure, "svg").get(0);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
