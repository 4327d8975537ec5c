// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.workbook.XmlPart.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which cell formats show a number as a date or a time.
 *
 * <p>A spreadsheet makes a date of {@code 8.5} typed where the comma is the decimal sign, and keeps it as the number of a
 * day; only the format tells.
 */
final class CellFormats {
    private final List<Boolean> dates = new ArrayList<>();

    /** No formats. */
    CellFormats() {}

    CellFormats(XmlPart xml) throws WorkbookFault {
        Map<String, Boolean> own = new TreeMap<>();
        int inCells = 0;
        for (Event event = xml.next(); event != Event.END_OF_PART; event = xml.next()) {
            if (event == Event.END) {
                inCells = xml.depth() < inCells ? 0 : inCells;
            } else if (event == Event.START) {
                String number = xml.attribute("numFmtId");
                if (xml.name().equals("numFmt") && number != null) {
                    String code = xml.attribute("formatCode");
                    own.put(number, code != null && showsDate(code));
                } else if (xml.name().equals("cellXfs")) {
                    inCells = xml.depth();
                } else if (xml.name().equals("xf") && inCells > 0) {
                    dates.add(number != null && own.getOrDefault(number, isBuiltInDate(number)));
                }
            }
        }
    }

    /** Whether cells of a format, as the file numbers it, show dates or times. */
    boolean isDate(@Nullable String format) {
        int index = format == null ? -1 : WorkbookLayout.number(format, 0, Integer.MAX_VALUE - 1);
        return index >= 0 && index < dates.size() && dates.get(index);
    }

    private static boolean isBuiltInDate(String number) {
        int id = WorkbookLayout.number(number, 0, Integer.MAX_VALUE - 1);
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    /** Whether a format code has a letter for years, months, days, hours, minutes or seconds outside its quoted texts. */
    static boolean showsDate(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '"' || c == '[') {
                int end = lower.indexOf(c == '"' ? '"' : ']', i + 1);
                String inside = end < 0 ? "" : lower.substring(i + 1, end);
                if (c == '[' && !inside.isEmpty() && "hms".contains(inside.substring(0, 1)) && isOneLetter(inside)) {
                    return true;
                }
                i = end < 0 ? lower.length() : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if ("ymdhs".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneLetter(String text) {
        return text.chars().allMatch(c -> c == text.charAt(0));
    }
}
