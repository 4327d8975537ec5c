// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a workbook file, by name.
 *
 * <p>Only the directory at the end of the file says what there is, as it does for spreadsheets; a file that says one thing
 * there and another elsewhere cannot show us other scores than it shows the evaluator. Sizes that the file states are
 * compared and never believed: what all parts together unfold to is bounded while they unfold, and a part that nobody
 * asks for is not unfolded at all.
 */
final class PackageReader {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer file;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final long most;
    private long left;

    private record Entry(int flags, int method, int check, int packed, int size, int offset) {}

    PackageReader(byte[] bytes, Limits limits) throws WorkbookFault {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        most = limits.documentBytes();
        left = most;
        try {
            readDirectory(limits.elements());
        } catch (IndexOutOfBoundsException e) {
            throw noWorkbook();
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The bytes of a part. */
    byte[] part(String name) throws WorkbookFault {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw WorkbookFault.damaged(shown(name));
        }
        try {
            byte[] bytes = unfolded(entry, dataOf(entry, name));
            CRC32 check = new CRC32();
            check.update(bytes);
            if (bytes.length != entry.size() || (int) check.getValue() != entry.check()) {
                throw WorkbookFault.damaged(shown(name));
            }
            return bytes;
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw WorkbookFault.damaged(shown(name));
        }
    }

    /** The name of a part for a message: those that the format fixes; others are the file's own words. */
    static String shown(String name) {
        return name.equals(WorkbookLayout.WORKBOOK_PART)
                        || name.equals(WorkbookLayout.RELATIONS_PART)
                        || name.equals(WorkbookLayout.STYLES_PART)
                        || name.equals(WorkbookLayout.TEXTS_PART)
                ? name
                : "worksheet";
    }

    private void readDirectory(int mostEntries) throws WorkbookFault {
        int end = endOfDirectory();
        int count = file.getShort(end + 10) & 0xffff;
        if (file.getShort(end + 4) != 0 || (file.getShort(end + 8) & 0xffff) != count || count == 0xffff) {
            throw noWorkbook();
        }
        if (count > mostEntries) {
            throw WorkbookFault.limit(ProblemCode.TOO_MANY_ELEMENTS, mostEntries);
        }
        int at = file.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (file.getInt(at) != ENTRY_SIGNATURE) {
                throw noWorkbook();
            }
            int nameLength = file.getShort(at + 28) & 0xffff;
            String name = text(at + ENTRY_LENGTH, nameLength);
            Entry entry = new Entry(
                    file.getShort(at + 8),
                    file.getShort(at + 10),
                    file.getInt(at + 16),
                    file.getInt(at + 20),
                    file.getInt(at + 24),
                    file.getInt(at + 42));
            if (entries.put(name, entry) != null) {
                throw noWorkbook();
            }
            at += ENTRY_LENGTH + nameLength + (file.getShort(at + 30) & 0xffff) + (file.getShort(at + 32) & 0xffff);
        }
        if (at > end) {
            throw noWorkbook();
        }
    }

    private int endOfDirectory() throws WorkbookFault {
        int last = file.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - MOST_COMMENT; at--) {
            // A comment may hold anything, also what looks like an end; the true one has a comment that fills the file.
            if (file.getInt(at) == END_SIGNATURE && (file.getShort(at + 20) & 0xffff) == last - at) {
                return at;
            }
        }
        throw noWorkbook();
    }

    /** Where the bytes of a part begin. */
    private int dataOf(Entry entry, String name) throws WorkbookFault {
        int at = entry.offset();
        int nameLength = file.getShort(at + 26) & 0xffff;
        boolean known = entry.method() == STORED || entry.method() == DEFLATED;
        if (file.getInt(at) != LOCAL_SIGNATURE
                || !text(at + LOCAL_LENGTH, nameLength).equals(name)
                || !known
                || (entry.flags() & ENCRYPTED) != 0) {
            throw WorkbookFault.damaged(shown(name));
        }
        int data = at + LOCAL_LENGTH + nameLength + (file.getShort(at + 28) & 0xffff);
        if (entry.packed() < 0 || entry.size() < 0 || entry.packed() > file.limit() - data) {
            throw WorkbookFault.damaged(shown(name));
        }
        return data;
    }

    private byte[] unfolded(Entry entry, int data) throws WorkbookFault, DataFormatException {
        if (entry.size() > left) {
            throw WorkbookFault.limit(ProblemCode.DOCUMENT_TOO_LARGE, most);
        }
        left -= entry.size();
        byte[] bytes = new byte[entry.size()];
        if (entry.method() == STORED) {
            if (entry.packed() != entry.size()) {
                throw new DataFormatException();
            }
            file.get(data, bytes);
            return bytes;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), data, entry.packed());
            int filled = 0;
            while (filled < bytes.length && !inflater.finished()) {
                int more = inflater.inflate(bytes, filled, bytes.length - filled);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException();
                }
                filled += more;
            }
            // One byte more than stated would be something that was not counted.
            if (filled < bytes.length || inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
                throw new DataFormatException();
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }

    private String text(int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static WorkbookFault noWorkbook() {
        return WorkbookFault.of(ProblemCode.NOT_A_WORKBOOK, Map.of());
    }
}
