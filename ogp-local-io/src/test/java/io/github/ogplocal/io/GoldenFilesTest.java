// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.GoldenFiles.Golden;
import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFilesTest {
    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    static List<Class<?>> types() {
        return DescribedTypes.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void golden_isReadAndWrittenByteForByte(Golden golden) throws IOException {
        byte[] expected = Files.readAllBytes(golden.file());
        Object value = OgpLocalJson.read(golden.file(), golden.type()).orElseThrow();
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        OgpLocalJson.write(value, actual);

        if (!actual.toString(StandardCharsets.UTF_8).equals(new String(expected, StandardCharsets.UTF_8))) {
            Path file = Path.of("target/actual").resolve(GoldenFiles.FOLDER.relativize(golden.file()));
            Files.createDirectories(file.getParent());
            Files.write(file, actual.toByteArray());
        }
        assertThat(actual.toString(StandardCharsets.UTF_8))
                .as("written to target/actual")
                .isEqualTo(new String(expected, StandardCharsets.UTF_8));
        assertThat(OgpLocalJson.read(OgpLocalJson.write(value), golden.type()).orElseThrow())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("types")
    void type_hasAGoldenFile(Class<?> type) {
        assertThat(GoldenFiles.of(type)).as("golden/%s", type.getSimpleName()).isNotEmpty();
    }

    /** A required attribute is in every file; an optional one must be in some, or nobody would see how it is written. */
    @ParameterizedTest
    @MethodSource("types")
    void type_showsEveryAttributeInAGoldenFile(Class<?> type) {
        if (Shapes.of(type) instanceof Shape.Structure structure) {
            List<String> texts = GoldenFiles.of(type).stream().map(Golden::text).toList();
            assertThat(structure.attributes().stream().map(Attribute::name))
                    .allSatisfy(name -> assertThat(texts)
                            .as(type.getSimpleName() + " " + name)
                            .anyMatch(text -> text.contains("\n  \"" + name + "\": ")));
        }
    }

    @Test
    void folder_holdsNothingThatIsNotRead() {
        TreeSet<String> names = new TreeSet<>();
        DescribedTypes.all().forEach(type -> names.add(type.getSimpleName()));

        assertThat(DescribedTypes.all()).hasSameSizeAs(names);
        for (Path folder : GoldenFiles.list(GoldenFiles.FOLDER)) {
            assertThat(names).contains(folder.getFileName().toString());
            assertThat(GoldenFiles.list(folder))
                    .allMatch(file -> file.toString().endsWith(".json"));
        }
    }

    /** The scan must see what it is for; a scan that finds nothing would pass everything. */
    @Test
    void scan_findsTheTypes() {
        assertThat(DescribedTypes.all().stream().map(Class::getSimpleName))
                .contains("Milestone", "LocalAuthority", "ScoreSheet", "Finding", "EvidenceValue", "RuleUse");
    }
}
