// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ogplocal.testing.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two processes that are measured beside each other write one and the same document. */
final class ColdSelectionTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("ogp.root"))
            .resolve("examples/walkthrough/src/main/resources/data/tunisia-2019");

    /** Measured: 269; raise it only for what is worth a third of a millisecond each. */
    private static final int MOST_CLASSES = 340;

    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void copy() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        for (String name : new String[] {"procedure", "applications", "sheets", "recusals"}) {
            Files.copy(DOCUMENTS.resolve(name + ".json"), documents.resolve(name + ".json"));
        }
    }

    @Test
    void outcomes_areTheSame() throws IOException {
        JsonNode ours = ours();
        assertThat(ours).hasSize(73).isEqualTo(plain());
        assertThat(ours.findValuesAsText("status")).contains("selected", "reserve", "below-threshold", "inadmissible");
    }

    /** The control: what the plain code has in its text and does not read from the procedure tells the two apart. */
    @Test
    void otherRules_wouldBeSeen() throws IOException {
        Path procedure = documents.resolve("procedure.json");
        Files.writeString(procedure, Files.readString(procedure).replace("\"points\": \"15\"", "\"points\": \"16\""));
        assertThat(ours()).hasSize(73).isNotEqualTo(plain());
    }

    /** What takes the time of a short process is loading classes: those of other rules and of annotations stay away. */
    @Test
    void process_loadsWhatItNeeds() throws Exception {
        List<String> loaded = loaded(ColdSelection.class);
        assertThat(loaded)
                .contains("io.github.ogplocal.rules.selection.TotalThreshold")
                .doesNotContain("io.github.ogplocal.rules.selection.TotalPercentage")
                // The generated methods of records, and Unicode's tables: each dearer than all rules together.
                .doesNotContain("java.lang.runtime.ObjectMethods", "jdk.internal.icu.impl.NormalizerImpl")
                .noneMatch(name -> name.startsWith("jakarta.") || name.startsWith("com.fasterxml.jackson.annotation."));
        assertThat(loaded.stream().filter(name -> name.startsWith("io.github.ogplocal.") && !name.contains("$$")))
                .hasSizeBetween(200, MOST_CLASSES);
    }

    /** The control: classes that are there are seen. */
    @Test
    void annotations_wouldBeSeen() throws Exception {
        assertThat(loaded(PlainColdSelection.class))
                .anyMatch(name -> name.startsWith("com.fasterxml.jackson.annotation."));
    }

    private List<String> loaded(Class<?> program) throws Exception {
        Jdk.Run run = Jdk.running()
                .java(List.of(
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        documents.toString(),
                        folder.resolve("loaded.json").toString()));
        assertThat(run.exit()).as(run.output()).isZero();
        return run.output()
                .lines()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.replaceAll("^(\\[[^]]*\\])* *", "").replaceAll(" .*", ""))
                .toList();
    }

    private JsonNode ours() throws IOException {
        Path out = folder.resolve("ours.json");
        ColdSelection.main(new String[] {documents.toString(), out.toString()});
        return new JsonMapper().readTree(out.toFile());
    }

    private JsonNode plain() throws IOException {
        Path out = folder.resolve("plain.json");
        PlainColdSelection.main(new String[] {documents.toString(), out.toString()});
        return new JsonMapper().readTree(out.toFile());
    }
}
