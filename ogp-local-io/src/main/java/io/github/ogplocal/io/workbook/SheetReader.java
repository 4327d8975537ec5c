// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.workbook.SheetCell.Kind;
import io.github.ogplocal.io.workbook.WorkbookLayout.Place;
import io.github.ogplocal.io.workbook.XmlPart.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the filled cells of one sheet; what the sheet says about its own size is not looked at. */
final class SheetReader {
    private final XmlPart xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Limits limits;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Place> merged = new ArrayList<>();

    SheetReader(XmlPart xml, SharedTexts texts, CellFormats formats, Limits limits) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.limits = limits;
    }

    SheetRows read() throws WorkbookFault {
        boolean isSheet = false;
        for (Event event = xml.next(); event != Event.END_OF_PART; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            String name = xml.name();
            if (xml.depth() == 1 && !name.equals("worksheet")) {
                throw xml.damaged();
            }
            isSheet = true;
            if (xml.depth() == 2 && name.equals("sheetData")) {
                readRows();
            } else if (name.equals("mergeCell")) {
                String range = xml.attribute("ref");
                Place place = range == null ? null : Place.parse(range.split(":", 2)[0]);
                if (place == null) {
                    throw xml.damaged();
                }
                merged.add(place);
            }
        }
        if (!isSheet) {
            throw xml.damaged();
        }
        return new SheetRows(rows, merged);
    }

    private void readRows() throws WorkbookFault {
        int row = 0;
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event == Event.START) {
                requireName("row");
                String number = xml.attribute("r");
                int next = number == null ? row + 1 : WorkbookLayout.number(number, 0, WorkbookLayout.MOST_ROWS);
                if (next <= row) {
                    throw xml.damaged();
                }
                row = next;
                List<SheetCell> cells = readCells(row);
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
                if (rows.size() > limits.elements()) {
                    throw WorkbookFault.inCell(
                            ProblemCode.TOO_MANY_ROWS, row, 0, Map.of("most", Integer.toString(limits.elements())));
                }
            }
        }
    }

    private List<SheetCell> readCells(int row) throws WorkbookFault {
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            if (xml.name().equals("extLst")) {
                skip();
                continue;
            }
            requireName("c");
            String name = xml.attribute("r");
            Place place = name == null ? new Place(row, column + 1) : Place.parse(name);
            if (place == null || place.row() != row || place.column() <= column) {
                throw xml.damaged();
            }
            column = place.column();
            SheetCell cell = readCell(place);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private @Nullable SheetCell readCell(Place place) throws WorkbookFault {
        String type = xml.attribute("t");
        String format = xml.attribute("s");
        boolean formula = false;
        String value = "";
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "f" -> {
                    formula = true;
                    skip();
                }
                case "v" -> value = readText(place);
                case "is" -> value = XmlText.shown(SharedTexts.readRuns(xml, limits, place));
                case "extLst" -> skip();
                default -> throw xml.damaged();
            }
        }
        Kind kind = formula ? Kind.FORMULA : kind(type, format);
        if ("s".equals(type) && !formula) {
            value = texts.text(value);
        } else if ("str".equals(type)) {
            value = XmlText.shown(value);
        }
        // What a formula gives is not looked at; and a cell that is only formatted holds nothing.
        return value.isEmpty() && kind != Kind.FORMULA
                ? null
                : new SheetCell(place.row(), place.column(), kind, formula ? "" : value);
    }

    private Kind kind(@Nullable String type, @Nullable String format) throws WorkbookFault {
        if (type == null || type.equals("n")) {
            return formats.isDate(format) ? Kind.DATE : Kind.NUMBER;
        }
        return switch (type) {
            case "s", "str", "inlineStr" -> Kind.TEXT;
            case "b" -> Kind.BOOLEAN;
            case "e" -> Kind.ERROR;
            case "d" -> Kind.DATE;
            default -> throw xml.damaged();
        };
    }

    private String readText(Place place) throws WorkbookFault {
        StringBuilder text = new StringBuilder();
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event != Event.TEXT) {
                throw xml.damaged();
            }
            SharedTexts.append(text, xml.text(), limits, place);
        }
        return text.toString();
    }

    /** Passes over an element with all that it holds. */
    private void skip() throws WorkbookFault {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Event.END_OF_PART) {
                throw xml.damaged();
            }
        }
    }

    private void requireName(String name) throws WorkbookFault {
        if (!xml.name().equals(name)) {
            throw xml.damaged();
        }
    }
}
