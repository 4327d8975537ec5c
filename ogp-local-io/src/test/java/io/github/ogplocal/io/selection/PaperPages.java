// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads papers as markup. */
final class PaperPages {
    private PaperPages() {}

    static Element parse(Paper paper) throws Exception {
        return parse(paper.html());
    }

    static Element parse(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }

    static List<Element> elements(Element root, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName(name);
        for (Node node = nodes.item(0); node != null; node = nodes.item(elements.size())) {
            elements.add((Element) node);
        }
        return elements;
    }

    /** What a reader sees, a space between two cells. */
    static String shown(Paper paper) {
        String body = paper.html().substring(paper.html().indexOf("<body>"));
        return body.replaceAll("</?bdi[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The rows of the table under a heading or caption, their cells joined by bars. */
    static List<String> rows(Element page, String title) {
        String heading = "";
        for (Element element : elements(page, "*")) {
            if (element.getTagName().matches("h[123]|caption")) {
                heading = element.getTextContent();
            } else if (element.getTagName().equals("tbody") && heading.equals(title)) {
                return elements(element, "tr").stream()
                        .map(row -> String.join(
                                " | ",
                                elements(row, "*").stream()
                                        .filter(cell -> cell.getTagName().matches("t[hd]"))
                                        .map(Element::getTextContent)
                                        .toList()))
                        .toList();
            }
        }
        throw new AssertionError("no table " + title);
    }
}
