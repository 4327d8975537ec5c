// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    @Test
    void text_isEscapedAlikeInContentAndAttributes() {
        String page = HtmlWriter.document(html -> html.element("em", Attributes.of("class", "<&>\"'"), "<&>\"'"));

        assertThat(page)
                .isEqualTo("<!DOCTYPE html>\n<em class=\"&lt;&amp;&gt;&quot;&#39;\">&lt;&amp;&gt;&quot;&#39;</em>");
    }

    @Test
    void text_replacesCharactersThatNoDocumentCanHold() {
        assertThat(HtmlWriter.document(html -> html.text("a\u0000b\u0085c\ufffed\ud800e")))
                .isEqualTo("<!DOCTYPE html>\na\ufffdb\ufffdc\ufffdd\ufffde");
    }

    @Test
    void element_isClosedAroundItsContent() {
        assertThat(HtmlWriter.document(html -> html.element("ul", list -> {
                    html.element("li", Attributes.NONE, "1");
                    html.empty("br", Attributes.NONE);
                })))
                .isEqualTo("<!DOCTYPE html>\n<ul><li>1</li>\n<br/></ul>\n");
    }

    @Test
    void names_areRefusedUnlessTheyAreNames() {
        assertThatThrownBy(() -> HtmlWriter.document(html -> html.element("p onclick", Attributes.NONE, "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HtmlWriter.document(html -> html.element("p", Attributes.of("a=b", ""), "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HtmlWriter.document(html -> html.element("br", Attributes.NONE, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("element br: has no content");
        assertThatThrownBy(() -> HtmlWriter.document(html -> html.empty("p", Attributes.NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("element p: needs content, if only none");
    }

    @Test
    void style_standsAsItIsAndCannotEndItself() {
        assertThat(HtmlWriter.document(html -> html.style("p{content:\"x\"}")))
                .isEqualTo("<!DOCTYPE html>\n<style>p{content:\"x\"}</style>\n");
        for (String sheet : new String[] {"</style>", "a&b", "]]>"}) {
            assertThatThrownBy(() -> HtmlWriter.document(html -> html.style(sheet)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("style sheet: must not hold < or & or ]]>");
        }
    }
}
