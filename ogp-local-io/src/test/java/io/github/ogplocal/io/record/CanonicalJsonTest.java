// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @Test
    void of_givesEveryPublishedVector() throws IOException {
        Path folder = corpora().resolve("rfc8785").resolve("testdata");
        List<Path> inputs;
        try (Stream<Path> files = Files.list(folder.resolve("input"))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).hasSize(6);
        for (Path input : inputs) {
            String name = input.getFileName().toString();
            byte[] canonical = CanonicalJson.of(Files.readAllBytes(input));
            assertThat(canonical)
                    .as(name)
                    .isEqualTo(Files.readAllBytes(folder.resolve("output").resolve(name)));
            String hex = Files.readString(
                            folder.resolve("outhex").resolve(name.replace(".json", ".txt")), StandardCharsets.UTF_8)
                    .replaceAll("\\s", "");
            assertThat(HexFormat.of().formatHex(canonical)).as(name).isEqualTo(hex);
        }
    }

    @Test
    void number_isWrittenAsInEcmaScriptForEveryPublishedCase() throws IOException {
        Path file = corpora().resolve("rfc8785-es6").resolve("es6testfile-100k.txt.gz");
        int cases = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comma = line.indexOf(',');
                double number = Double.longBitsToDouble(Long.parseUnsignedLong(line.substring(0, comma), 16));
                String expected = line.substring(comma + 1);
                if (!CanonicalJson.number(number).equals(expected)) {
                    assertThat(CanonicalJson.number(number)).as(line).isEqualTo(expected);
                }
                cases++;
            }
        }
        assertThat(cases).isEqualTo(100_000);
    }

    /** Beside powers of two, where the nearest short decimal is not the one that is given back, and at the ends. */
    @Test
    void number_isTheShortestThatIsGivenBack() {
        assertThat(CanonicalJson.number(Math.scalb(1.0, -44))).isEqualTo("5.684341886080802e-14");
        assertThat(CanonicalJson.number(2e-3)).isEqualTo("0.002");
        assertThat(CanonicalJson.number(2.0E23)).isEqualTo("2e+23");
        assertThat(CanonicalJson.number(1e21)).isEqualTo("1e+21");
        assertThat(CanonicalJson.number(1e20)).isEqualTo("100000000000000000000");
        assertThat(CanonicalJson.number(1e-6)).isEqualTo("0.000001");
        assertThat(CanonicalJson.number(1e-7)).isEqualTo("1e-7");
        assertThat(CanonicalJson.number(Double.MIN_VALUE)).isEqualTo("5e-324");
        assertThat(CanonicalJson.number(Double.MAX_VALUE)).isEqualTo("1.7976931348623157e+308");
        assertThat(CanonicalJson.number(-0.0)).isEqualTo("0");
    }

    @Property(tries = 2000)
    void number_isGivenBack(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (!Double.isNaN(number) && !Double.isInfinite(number)) {
            assertThat(Double.parseDouble(CanonicalJson.number(number))).isEqualTo(number + 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "[01]",
                "[1.]",
                "[+1]",
                "[.5]",
                "[1e]",
                "[NaN]",
                "[1]x",
                "\ufeff[1]",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "[\"\\ud800\"]",
                "[\"\\udc00\\ud800\"]",
                "{\"\\ud800\":1}",
                "[\"\\x\"]",
                "[\"\\u00g0\"]",
                "[\"a\nb\"]",
                "[tru]",
                "[1e999]"
            })
    void of_refuses(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_refusesBytesThatAreNoUtf8() {
        assertThatThrownBy(() -> CanonicalJson.of(new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1.0", "1e2", "-0", "9007199254740992", "-9007199254740992", "99999999999999999"})
    void strict_refusesANumberThatIsNotWholeOrTooLarge(String number) {
        byte[] json = ("[" + number + "]").getBytes(StandardCharsets.UTF_8);
        assertThat(CanonicalJson.of(json)).isNotEmpty();
        assertThatThrownBy(() -> CanonicalJson.strict(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void strict_writesWholeNumbersAsTheyAre() {
        String json = "{ \"b\" : [9007199254740991, -9007199254740991, 0], \"a\\u0000\" : \"\\u20ac\\/\" }";
        assertThat(new String(CanonicalJson.strict(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\\u0000\":\"\u20ac/\",\"b\":[9007199254740991,-9007199254740991,0]}");
    }

    private static Path corpora() {
        String root = System.getProperty("ogp.corpora", "");
        Assumptions.assumeTrue(!root.isEmpty(), "no corpora: -Dogp.corpora is not set");
        return Path.of(root, "corpora");
    }
}
