// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.rules.RuleInfo;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The reader goes by {@link AttributeTexts}, everybody else by the annotations: both say the same. */
final class AttributeTextsTest {
    private static final String ROOT = "io.github.ogplocal.";

    /** Have builders, and are declared in code. */
    private static final Set<Class<?>> NO_DOCUMENTS = Set.of(RuleInfo.class);

    @Test
    void attributes_areThoseOfTheAnnotations() throws IOException {
        SortedMap<String, String> expected = new TreeMap<>();
        for (Class<?> type : types()) {
            List<String> lines = lines(type);
            if (!lines.isEmpty()) {
                String home = type.getPackageName();
                expected.merge(
                        home.substring(ROOT.length()),
                        type.getName().substring(home.length() + 1) + "\n  " + String.join("\n  ", lines) + "\n",
                        String::concat);
            }
        }
        Path actual = Path.of("target", "actual", "AttributeTexts.txt");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, source(expected));
        assertThat(expected).hasSizeGreaterThan(20);
        expected.forEach((home, text) -> assertThat(AttributeTexts.of(home))
                .as(home + "; target/actual/AttributeTexts.txt has it as it should be")
                .isEqualTo(text));
    }

    /** The control: the words tell one constraint from another. */
    @Test
    void constraint_wouldBeMissed() {
        assertThat(StatedInAnnotations.constraints(Sample.class))
                .containsExactly(
                        Map.entry("plain", ""),
                        Map.entry("brief", "NotBlank Size=0..5"),
                        Map.entry("list", "Size=1.. each Size=0..7"),
                        Map.entry("odd", "?digits"));
    }

    /** A list that decides also where it is empty is no less stated in a record that nothing else is stated of. */
    @Test
    void recordWithoutConstraints_statesItsList() {
        for (Class<?> type : List.of(Ballot.class, InterestDeclaration.class)) {
            assertThat(StatedInAnnotations.alwaysWritten(type)).hasSize(1);
            assertThat(requireNonNull(Stated.of(type)).values().stream().filter(Stated::stated))
                    .as(type.getName())
                    .hasSize(1);
        }
        assertThat(StatedInAnnotations.alwaysWritten(Sample.class)).isEmpty();
    }

    @Test
    void constraintOfAKindThatIsNotKnown_isRefused() {
        assertThatThrownBy(() -> Constraint.parse("?digits")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Constraint.parse("each")).isInstanceOf(IllegalStateException.class);
        assertThat(Constraint.parse("Size=1..").forbidsEmpty()).isTrue();
    }

    record Sample(
            String plain,
            @NotBlank @Size(max = 5) String brief,
            @Size(min = 1) List<@Size(max = 7) String> list,
            @Digits(integer = 1, fraction = 0) int odd) {}

    private static List<Class<?>> types() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        // The modules' tests are jars of their own where the modules were packaged before.
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("io.github.ogplocal.model", "io.github.ogplocal.rules", "io.github.ogplocal.io")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .filter(type -> !type.isEnum() && !NO_DOCUMENTS.contains(type))
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    /** In the order of the annotation where there is one, else in the order that is written down; own words are kept. */
    private static List<String> lines(Class<?> type) {
        if (!type.isRecord() && !Shapes.hasBuilder(type)) {
            return List.of();
        }
        Map<String, String> constraints = StatedInAnnotations.constraints(type);
        Set<String> always = StatedInAnnotations.alwaysWritten(type);
        if (type.isRecord() && always.isEmpty() && constraints.values().stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        Map<String, String> own = own(type, always);
        List<String> order = type.isRecord()
                ? List.copyOf(constraints.keySet())
                : StatedInAnnotations.order(type).orElseGet(() -> List.copyOf(own.keySet()));
        assertThat(order).as(type.getName()).containsExactlyInAnyOrderElementsOf(constraints.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : order) {
            lines.add((name + " " + own.getOrDefault(name, "") + constraints.get(name)).strip());
        }
        return lines;
    }

    /**
     * The attributes as they are written down, with those of their words that no constraint says. What is written also
     * where it holds nothing must be stated, and others may be.
     */
    private static Map<String, String> own(Class<?> type, Set<String> always) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, Stated> written = Stated.of(type);
        if (written != null) {
            written.forEach((name, stated) ->
                    own.put(name, (stated.isName() ? "name " : "") + (stated.stated() ? "stated " : "")));
        }
        always.forEach(name -> own.compute(
                name,
                (key, words) -> words == null ? "stated " : words.contains("stated") ? words : words + "stated "));
        return own;
    }

    private static String source(Map<String, String> texts) {
        StringBuilder source = new StringBuilder();
        texts.forEach((home, text) -> source.append("            case \"" + home + "\" -> \"\"\"\n")
                .append(text.replace("\\", "\\\\").indent(16))
                .append("                \"\"\";\n"));
        return source.toString();
    }
}
