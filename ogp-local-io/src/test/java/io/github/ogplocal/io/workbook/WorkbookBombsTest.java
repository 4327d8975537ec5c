// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to hurt whoever opens them; and each limit, at it and one beyond it. */
class WorkbookBombsTest {
    private static final String DAMAGED =
            "the whole document: A part of the workbook is missing or damaged: worksheet.";
    private static final String NO_WORKBOOK =
            "the whole document: The file is no .xlsx workbook that can be opened; save it"
                    + " as .xlsx, without a password.";
    private static final String DOCTYPE =
            "the whole document: A part of the workbook holds a document type declaration, which"
                    + " is not accepted: worksheet.";
    private static final int END_LENGTH = 22;

    @Test
    void file_mayHaveAsManyBytesAsTheLimit() {
        byte[] workbook = Parts.of(Grids.scored()).zip();
        long unfolded = unfolded(workbook);
        assertThat(unfolded).isGreaterThan(workbook.length);
        assertThat(messages(workbook, Limits.standard().withDocumentBytes(workbook.length - 1)))
                .containsExactly("the whole document: The document has more than " + (workbook.length - 1) + " bytes.");
        // The stated limit holds once for the file and once for what is read of it.
        assertThat(messages(workbook, Limits.standard().withDocumentBytes(unfolded)))
                .isEmpty();
        assertThat(messages(workbook, Limits.standard().withDocumentBytes(unfolded - 1)))
                .containsExactly("the whole document: The document has more than " + (unfolded - 1) + " bytes.");
    }

    @Test
    void parts_thatUnfoldWithoutEndAreRefused() {
        String blanks = " ".repeat(20 * 1024 * 1024);
        byte[] bomb = Parts.of(Grids.scored())
                .replace(Parts.SCORES, "<sheetData>", "<sheetData>" + blanks)
                .zip();
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(messages(bomb, Limits.standard()))
                .containsExactly("the whole document: The document has more than 16777216 bytes.");
    }

    /** The directory says 100 bytes, and the part goes on. */
    @Test
    void parts_thatStateASmallerSizeAreRefused() {
        byte[] bomb = Parts.of(Grids.scored()).zip();
        int entry = directoryEntry(bomb, Parts.SCORES);
        little(bomb).putInt(entry + 24, 100);
        assertThat(messages(bomb, Limits.standard())).containsExactly(DAMAGED);
        little(bomb).putInt(entry + 24, 1_000_000);
        assertThat(messages(bomb, Limits.standard())).containsExactly(DAMAGED);
        little(bomb).putInt(entry + 24, -1);
        assertThat(messages(bomb, Limits.standard())).containsExactly(DAMAGED);
    }

    @Test
    void parts_thatNobodyAsksForAreNotUnfolded() {
        Parts parts = Parts.of(Grids.scored()).put("xl/media/image1.bin", " ".repeat(20 * 1024 * 1024));
        assertThat(messages(parts.zip(), Limits.standard())).isEmpty();
    }

    @Test
    void parts_areCountedBeforeTheyAreNamed() {
        Parts parts = Parts.of(Grids.scored());
        for (int i = parts.all().size(); i < 60; i++) {
            parts.put("x" + i, "");
        }
        assertThat(messages(parts.zip(), Limits.standard().withElements(60))).isEmpty();
        assertThat(messages(parts.zip(), Limits.standard().withElements(59)))
                .containsExactly("the whole document: The list or object has more than 59 members.");
    }

    @Test
    void parts_mayStandOnce() throws IOException {
        Parts parts = Parts.of(Grids.scored()).put("xl/worksheets/sheeT1.xml", "<other/>");
        byte[] twice = parts.zip();
        byte[] name = "xl/worksheets/sheeT1.xml".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at <= twice.length - name.length; at++) {
            if (Arrays.equals(twice, at, at + name.length, name, 0, name.length)) {
                twice[at + "xl/worksheets/shee".length()] = 't';
            }
        }
        assertThat(messages(parts.zip(), Limits.standard())).isEmpty();
        assertThat(messages(twice, Limits.standard())).containsExactly(NO_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet>",
                "<!DOCTYPE worksheet [<!ENTITY a \"8\">]>",
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE worksheet PUBLIC \"x\" \"http://example.invalid/x.dtd\">",
                "<!DOCTYPE worksheet [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                        + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet [<!ENTITY % x SYSTEM \"http://example.invalid/x\"> %x;]>"
            })
    void documentTypes_areRefused(String doctype) {
        byte[] workbook = Parts.of(Grids.scored())
                .replace(Parts.SCORES, "<worksheet", doctype + "<worksheet")
                .zip();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(messages(workbook, Limits.standard())).containsExactly(DOCTYPE));
    }

    @Test
    void entities_thatGrowWithoutEndAreRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l" + i + " \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] workbook = Parts.of(Grids.scored())
                .replace(Parts.SCORES, "<worksheet", laughs + "]><worksheet")
                .replace(Parts.SCORES, "<v>8.25</v>", "<v>&l11;</v>")
                .zip();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(messages(workbook, Limits.standard())).containsExactly(DOCTYPE));
    }

    @Test
    void rows_mayBeAsManyAsTheLimit() {
        // The sheet of codes has seven rows, the sheet of scores five.
        byte[] workbook = Grids.workbook(Grids.scored(), "en");
        assertThat(messages(workbook, Limits.standard().withElements(8))).isEmpty();
        Parts parts = Parts.of(Grids.scored());
        for (int i = 6; i <= 9; i++) {
            parts.replace(
                    Parts.SCORES,
                    "</sheetData>",
                    "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>1</v></c></row></sheetData>");
        }
        assertThat(messages(parts.zip(), Limits.standard().withElements(9)))
                .hasSize(4)
                .allMatch(m -> !m.contains("rows"));
        assertThat(messages(parts.zip(), Limits.standard().withElements(8)))
                .containsExactly("row 9: The table has more than 8 rows.");
    }

    @Test
    void tokensDepthTextsAndNumbersAreBounded() {
        byte[] workbook = Grids.workbook(Grids.scored(), "en");
        int tokens = leastTokens(workbook);
        assertThat(messages(workbook, Limits.standard().withTokens(tokens))).isEmpty();
        assertThat(messages(workbook, Limits.standard().withTokens(tokens - 1)))
                .containsExactly("the whole document: The document has more than " + (tokens - 1) + " tokens.");
        assertThat(messages(workbook, Limits.standard().withDepth(6))).isEmpty();
        assertThat(messages(workbook, Limits.standard().withDepth(5)))
                .containsExactly("the whole document: Nesting goes deeper than 5 levels.");
        Parts texts = Parts.of(Grids.scored())
                .cell("C3", "<c r=\"C3\" t=\"inlineStr\"><is><t>" + "x".repeat(50) + "</t></is></c>");
        assertThat(messages(texts.zip(), Limits.standard().withStringLength(50)).toString())
                .contains("holds a text");
        assertThat(messages(texts.zip(), Limits.standard().withStringLength(49)))
                .containsExactly("row 3, column C: The text has more than 49 characters.");
        Parts numbers = Parts.of(Grids.scored()).cell("C3", "<c r=\"C3\"><v>8." + "0".repeat(98) + "</v></c>");
        assertThat(messages(numbers.zip(), Limits.standard().withNumberLength(100)))
                .isEmpty();
        assertThat(messages(numbers.zip(), Limits.standard().withNumberLength(99)))
                .containsExactly("row 3, column C: The number has more than 99 digits.");
    }

    @Test
    void problems_areListedUpToTheLimitAndCounted() {
        Parts parts = Parts.of(Grids.scored());
        for (String place : List.of("C3", "D3", "C4", "D4", "C5")) {
            parts.cell(place, "<c r=\"" + place + "\"><f>1</f></c>");
        }
        ReadResult<WorkbookScores> read =
                Grids.read(parts.zip(), Grids.procedure(), Limits.standard().withProblems(2));
        assertThat(read.problems()).hasSize(2);
        assertThat(read.unreported()).isEqualTo(3);
    }

    @Test
    void files_thatAreNoWorkbooksAreRefused() throws IOException {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(empty)) {
            zip.putNextEntry(new ZipEntry("other.txt"));
        }
        for (byte[] file : List.of(
                new byte[0],
                "PK".getBytes(StandardCharsets.US_ASCII),
                "application;evaluator\r\n".getBytes(StandardCharsets.US_ASCII),
                old,
                Arrays.copyOf(old, 5000),
                empty.toByteArray())) {
            assertThat(messages(file, Limits.standard())).containsExactly(NO_WORKBOOK);
        }
    }

    @Test
    void files_thatWereCutOffAreRefused() {
        byte[] workbook = Parts.of(Grids.scored()).zip();
        for (int length = 0; length < workbook.length; length += 7) {
            assertThat(messages(Arrays.copyOf(workbook, length), Limits.standard()))
                    .as("%d bytes", length)
                    .containsExactly(NO_WORKBOOK);
        }
    }

    @Test
    void parts_thatAreEncryptedOrPackedInAnotherWayAreRefused() {
        byte[] encrypted = Parts.of(Grids.scored()).zip();
        encrypted[directoryEntry(encrypted, Parts.SCORES) + 8] |= 1;
        assertThat(messages(encrypted, Limits.standard())).containsExactly(DAMAGED);
        byte[] other = Parts.of(Grids.scored()).zip();
        other[directoryEntry(other, Parts.SCORES) + 10] = 12;
        assertThat(messages(other, Limits.standard())).containsExactly(DAMAGED);
    }

    /** Whatever byte is changed, the answer is a list of problems or what was written; and mostly the former. */
    @Test
    void bytes_thatWereChangedAreRefusedOrMeanTheSame() {
        for (byte[] sound : List.of(
                Grids.workbook(Grids.scored(), "en"), Parts.of(Grids.scored()).zip())) {
            Random random = new Random(7);
            int refused = 0;
            for (int i = 0; i < 1500; i++) {
                byte[] changed = sound.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                ReadResult<WorkbookScores> read = Grids.read(changed);
                if (read.isValid()) {
                    assertThat(read.orElseThrow().sheets())
                            .isEqualTo(Grids.scored().scores());
                } else {
                    refused++;
                }
            }
            assertThat(refused).isGreaterThan(400);
        }
    }

    private static List<String> messages(byte[] workbook, Limits limits) {
        return Grids.messages(Grids.read(workbook, Grids.procedure(), limits));
    }

    private static int leastTokens(byte[] workbook) {
        int low = 1;
        int high = 100_000;
        while (low < high) {
            int middle = (low + high) / 2;
            if (messages(workbook, Limits.standard().withTokens(middle)).isEmpty()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The bytes of the parts that are read. */
    private static long unfolded(byte[] workbook) {
        Parts parts = new Parts(workbook);
        long bytes = 0;
        for (String part :
                List.of(Parts.WORKBOOK, "xl/_rels/workbook.xml.rels", Parts.STYLES, Parts.SCORES, Parts.IDENTITY)) {
            bytes += parts.part(part).getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the directory says what a part is. */
    private static int directoryEntry(byte[] zip, String name) {
        ByteBuffer file = little(zip);
        int at = file.getInt(zip.length - END_LENGTH + 16);
        while (true) {
            int length = file.getShort(at + 28);
            if (new String(zip, at + 46, length, StandardCharsets.US_ASCII).equals(name)) {
                return at;
            }
            at += 46 + length + file.getShort(at + 30) + file.getShort(at + 32);
        }
    }
}
