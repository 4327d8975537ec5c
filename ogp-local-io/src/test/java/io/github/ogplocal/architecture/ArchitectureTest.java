// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our classes keep the rules, and each rule finds every planted breach: a package of the rule's name below planted. */
final class ArchitectureTest {
    private static final String ROOT = "io.github.ogplocal";
    private static final String PLANTED = "io.github.ogplocal.architecture.planted";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isMain)
            .importPackages(ROOT + ".model", ROOT + ".rules", ROOT + ".io");

    /** @param name also the name of the package with the planted breaches */
    private record Gate(String name, Function<String, ArchRule> rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Gate> gates() {
        return List.of(
                new Gate("layers", ArchitectureRules::layersPointOneWay),
                new Gate("rulelayers", ArchitectureRules::rulesPointOneWay),
                new Gate("cycles", ArchitectureRules::packagesFormNoCycles),
                new Gate("floating", ArchitectureRules::noFloatingPoint),
                new Gate("clock", ArchitectureRules::noClock),
                new Gate("chance", ArchitectureRules::noRandomness),
                new Gate("defaults", ArchitectureRules::noDefaultLocaleZoneOrCharset),
                new Gate("files", ArchitectureRules::noFilesOrNetwork),
                new Gate("environment", ArchitectureRules::noEnvironment),
                new Gate("order", ArchitectureRules::noUnstableOrder),
                new Gate("logging", ArchitectureRules::noLogging),
                new Gate("jackson", ArchitectureRules::jacksonStaysInIo),
                new Gate("classnames", ArchitectureRules::noClassNamesInDocuments),
                new Gate("serialisation", ArchitectureRules::noJavaSerialisation),
                new Gate("names", ArchitectureRules::namesSayWhatThingsAre),
                new Gate("nullmarked", ArchitectureRules::packagesAreNullMarked));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void gate_holdsForOurClasses(Gate gate) {
        gate.rule().apply(ROOT).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("gates")
    void gate_findsEveryPlantedBreachAndNothingElse(Gate gate) {
        String root = PLANTED + "." + gate.name();
        JavaClasses planted = new ClassFileImporter().importPackages(root);
        EvaluationResult result = gate.rule().apply(root).evaluate(planted);
        String report = String.join("\n", result.getFailureReport().getDetails());
        List<String> breaches = breaches(planted);
        assertThat(breaches).as("planted in %s", root).isNotEmpty();
        assertThat(breaches).allSatisfy(breach -> assertThat(report).containsPattern("\\b" + breach + "\\b"));
        assertThat(innocents(planted))
                .allSatisfy(innocent -> assertThat(report).doesNotContainPattern("\\b" + innocent + "\\b"));
    }

    @Test
    void ours_isAllOfTheThreeModulesAndNoTest() throws IOException {
        assertThat(OURS.stream().map(JavaClass::getPackageName))
                .containsAll(packagesOfTheSources())
                .noneMatch(name -> name.startsWith(ROOT + ".architecture"));
        assertThat(OURS.stream().map(JavaClass::getSimpleName)).noneMatch(name -> name.endsWith("Arbitraries"));
    }

    private static List<String> packagesOfTheSources() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String module : List.of("ogp-local-model", "ogp-local-rules", "ogp-local-io")) {
            Path sources = Path.of(System.getProperty("ogp.root"), module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(file -> sources.relativize(file).getParent().toString())
                        .forEach(folder -> packages.add(folder.replace(File.separatorChar, '.')));
            }
        }
        assertThat(packages).contains(ROOT + ".model.quantity", ROOT + ".rules.explain", ROOT + ".io.csv");
        return packages;
    }

    /** Every member whose name begins with "bad", and every class whose name does. */
    private static List<String> breaches(JavaClasses planted) {
        return named(planted, "bad").toList();
    }

    private static List<String> innocents(JavaClasses planted) {
        return named(planted, "good").toList();
    }

    private static Stream<String> named(JavaClasses planted, String prefix) {
        Stream<String> members = planted.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getName().startsWith(prefix))
                .map(JavaMember::getName);
        Stream<String> types = planted.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix));
        return Stream.concat(members, types);
    }

    private static boolean isMain(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
