// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule stands in four places: its class, its holder, its folder of cases, its page. None is ever alone. */
final class CatalogueTest {
    private static final Path ROOT = Path.of(System.getProperty("ogp.root"));
    private static final Path CASES = ROOT.resolve("ogp-local-io/src/test/resources/cases");
    private static final Path DOCS = ROOT.resolve("docs/rules");
    private static final Path ACTUAL = Path.of("target", "actual", "docs", "rules");

    @TempDir
    private Path folder;

    private static SortedMap<String, Rule> rules() {
        TreeMap<String, Rule> byId = new TreeMap<>();
        for (Rule rule : StandardRules.all()) {
            byId.put(rule.info().getId().toString(), rule);
        }
        return byId;
    }

    static List<RuleCases.Case> cases() throws IOException {
        return RuleCases.all(CASES);
    }

    static List<RuleId> ids() {
        return StandardRules.all().stream().map(rule -> rule.info().getId()).toList();
    }

    @Test
    void ids_areGivenOnceAcrossAllHolders() {
        assertThat(ids()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClass_isInAStandardSet() {
        List<String> inSets = StandardRules.all().stream()
                .map(rule -> rule.getClass().getName())
                .toList();
        List<String> written = new ClassFileImporter()
                        .withImportOption(
                                location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                        .importPackages("io.github.ogplocal.rules")
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class)
                                && !type.isInterface()
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        // Tries other weights; no procedure can name it.
                        .filter(type -> !type.getSimpleName().equals("Reweighted"))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(written).isNotEmpty();
        assertThat(inSets).containsAll(written);
    }

    @Test
    void everyHolder_offersEachOfItsRulesAsAConstant() {
        for (Class<?> holder : StandardRules.holders()) {
            assertThat(StandardRules.constants(holder))
                    .as(holder.getName())
                    .containsExactlyInAnyOrderElementsOf(StandardRules.of(holder));
        }
    }

    @Test
    void caseFolders_areThoseOfTheRules() throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        cases().forEach(which -> folders.add(which.rule()));
        assertThat(folders).isEqualTo(new TreeSet<>(rules().keySet()));
    }

    @Test
    void pages_areThoseOfTheRules() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        ids().forEach(id -> expected.add(id.family() + "/" + id.name() + ".md"));
        TreeSet<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DOCS)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(DOCS))
                    .forEach(file -> pages.add(DOCS.relativize(file).toString().replace('\\', '/')));
        }
        assertThat(pages).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void case_holds(RuleCases.Case which) throws IOException {
        Rule rule = rules().get(which.rule());
        assertThat(rule).as("a rule for the folder %s", which.rule()).isNotNull();
        assertThat(RuleCases.evaluate(rule, which).toPrettyString())
                .as("%s", which)
                .isEqualTo(RuleCases.expected(which).toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDeclaredReason_isShownByACase(RuleId id) throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        for (RuleCases.Case which : cases()) {
            if (which.rule().equals(id.toString())) {
                shown.addAll(RuleCases.expectedReasons(which));
            }
        }
        TreeSet<String> declared = new TreeSet<>();
        for (Reason reason : rules().get(id.toString()).info().getReasons()) {
            declared.add(reason.code());
        }
        assertThat(shown).as("reasons of %s that cases show", id).isEqualTo(declared);
    }

    @Test
    void case_isCaughtWhenItExpectsSomethingElse() throws IOException {
        RuleCases.Case sound = cases().get(0);
        String text = Files.readString(sound.file());
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), text.replaceFirst("\"verdict\": *\"[a-z-]+\"", "\"verdict\": \"x\""));
        Path misspelt = Files.writeString(folder.resolve("misspelt.json"), text.replace("\"context\"", "\"contexts\""));
        Rule rule = rules().get(sound.rule());
        RuleCases.Case planted = new RuleCases.Case(sound.rule(), wrong);
        assertThat(RuleCases.evaluate(rule, planted)).isNotEqualTo(RuleCases.expected(planted));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleCases.evaluate(rule, new RuleCases.Case(sound.rule(), misspelt)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void page_isWhatTheRuleSaysOfItself(RuleId id) throws IOException {
        String name = id.family() + "/" + id.name() + ".md";
        String page = readIfThere(DOCS.resolve(name));
        String handWritten = RulePage.handWritten(page).orElse("");
        List<RuleInfo> revisions = rules().values().stream()
                .map(Rule::info)
                .filter(info -> info.getId().family().equals(id.family())
                        && info.getId().name().equals(id.name()))
                .sorted(Comparator.comparing(RuleInfo::getId))
                .toList();
        assertSame(RulePage.page(revisions, handWritten), page, name);
        assertThat(handWritten)
                .as("%s: what the rule is for and when it decides which way, between the markers", name)
                .isNotBlank();
    }

    @Test
    void index_listsEveryRule() throws IOException {
        List<RuleInfo> infos = StandardRules.all().stream()
                .map(Rule::info)
                .sorted(Comparator.comparing(RuleInfo::getId))
                .toList();
        assertSame(RulePage.index(infos), readIfThere(DOCS.resolve("README.md")), "README.md");
    }

    /** Lines are only ever added; a rule that is gone keeps its line, followed by the word withdrawn. */
    @Test
    void catalogue_listsEveryIdEverReleasedOnce() throws IOException {
        List<String> listed = new ArrayList<>();
        TreeSet<String> present = new TreeSet<>();
        for (String line : Files.readAllLines(DOCS.resolve("catalogue.txt"))) {
            String id = line.replaceFirst(" withdrawn$", "");
            assertThat(RuleId.parse(id)).hasToString(id);
            listed.add(id);
            if (id.equals(line)) {
                present.add(id);
            }
        }
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(present).isEqualTo(new TreeSet<>(rules().keySet()));
    }

    private static void assertSame(String made, String checkedIn, String name) throws IOException {
        if (!made.equals(checkedIn)) {
            Path actual = ACTUAL.resolve(name);
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, made);
        }
        assertThat(checkedIn)
                .as("docs/rules/%s; what it should be lies under ogp-local-io/target/actual", name)
                .isEqualTo(made);
    }

    private static String readIfThere(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
