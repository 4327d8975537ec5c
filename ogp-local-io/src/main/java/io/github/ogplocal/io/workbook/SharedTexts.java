// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.workbook.WorkbookLayout.Place;
import io.github.ogplocal.io.workbook.XmlPart.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that cells name by number. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    /** No texts. */
    SharedTexts() {}

    SharedTexts(XmlPart xml, Limits limits) throws WorkbookFault {
        for (Event event = xml.next(); event != Event.END_OF_PART; event = xml.next()) {
            if (event == Event.START && xml.depth() == 2 && xml.name().equals("si")) {
                texts.add(XmlText.shown(readRuns(xml, limits, null)));
            }
        }
    }

    /** The text of a number. */
    String text(String number) throws WorkbookFault {
        int index = WorkbookLayout.number(number, 0, Integer.MAX_VALUE - 1);
        if (index < 0 || index >= texts.size()) {
            throw WorkbookFault.damaged(WorkbookLayout.TEXTS_PART);
        }
        return texts.get(index);
    }

    /** The text of the element that was just opened, its runs put together; how words are pronounced is passed over. */
    static String readRuns(XmlPart xml, Limits limits, @Nullable Place place) throws WorkbookFault {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        int pronounced = 0;
        boolean inText = false;
        while (xml.depth() > outside) {
            switch (xml.next()) {
                case START -> {
                    inText = xml.name().equals("t");
                    pronounced = pronounced == 0 && xml.name().equals("rPh") ? xml.depth() : pronounced;
                }
                case END -> {
                    inText = false;
                    pronounced = xml.depth() < pronounced ? 0 : pronounced;
                }
                case TEXT -> {
                    if (inText && pronounced == 0) {
                        append(text, xml.text(), limits, place);
                    }
                }
                case END_OF_PART -> throw xml.damaged();
            }
        }
        return text.toString();
    }

    /** Adds to a text that must not grow without end. */
    static void append(StringBuilder text, String more, Limits limits, @Nullable Place place) throws WorkbookFault {
        if (text.length() + more.length() > limits.stringLength()) {
            throw place == null
                    ? WorkbookFault.limit(ProblemCode.STRING_TOO_LONG, limits.stringLength())
                    : WorkbookFault.inCell(
                            ProblemCode.STRING_TOO_LONG,
                            place.row(),
                            place.column(),
                            Map.of("most", Integer.toString(limits.stringLength())));
        }
        text.append(more);
    }
}
