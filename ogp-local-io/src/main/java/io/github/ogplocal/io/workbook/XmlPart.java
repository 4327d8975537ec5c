// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook as elements and texts, within limits.
 *
 * <p>UTF-8 only, as all spreadsheets write it, whatever the part says of itself. A document type is refused: it is what
 * entities that grow without end and files from elsewhere come in by.
 */
final class XmlPart {
    /** What comes next. */
    enum Event {
        START,
        END,
        TEXT,
        END_OF_PART
    }

    /** What is left of the tokens that all parts together may have. */
    static final class Budget {
        private final Limits limits;
        private int tokens;

        Budget(Limits limits) {
            this.limits = limits;
        }

        Limits limits() {
            return limits;
        }

        private void spend() throws WorkbookFault {
            if (++tokens > limits.tokens()) {
                throw WorkbookFault.limit(ProblemCode.TOO_MANY_TOKENS, limits.tokens());
            }
        }
    }

    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final String part;
    private final Budget budget;
    private final XMLStreamReader xml;
    private int depth;

    XmlPart(String part, byte[] bytes, Budget budget) throws WorkbookFault {
        this.part = PackageReader.shown(part);
        this.budget = budget;
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        try {
            xml = factory()
                    .createXMLStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), "UTF-8");
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever other parsers lie on the host's class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    Event next() throws WorkbookFault {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                budget.spend();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > budget.limits().depth()) {
                            throw WorkbookFault.limit(
                                    ProblemCode.TOO_DEEP, budget.limits().depth());
                        }
                        return Event.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw WorkbookFault.of(ProblemCode.DOCUMENT_TYPE, Map.of("part", part));
                    default -> {
                        // Comments, instructions and the end say nothing.
                    }
                }
            }
            return Event.END_OF_PART;
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    /** How many elements are open; after {@link Event#START} the one that was opened counts. */
    int depth() {
        return depth;
    }

    /** The element's name; empty when it is none of a spreadsheet's own. */
    String name() {
        String namespace = xml.getNamespaceURI();
        boolean own =
                WorkbookLayout.MAIN.equals(namespace) || STRICT_MAIN.equals(namespace) || PACKAGE.equals(namespace);
        return own ? xml.getLocalName() : "";
    }

    /** An attribute; null when it is absent. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    /** The attribute that names a relation; null when it is absent. */
    @Nullable
    String relation() {
        String relation = xml.getAttributeValue(WorkbookLayout.RELATIONS, "id");
        return relation == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : relation;
    }

    String text() {
        return xml.getText();
    }

    WorkbookFault damaged() {
        return WorkbookFault.damaged(part);
    }
}
