// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExampleCallsTest {
    private static final Path DATA = Path.of("src", "main", "resources", "data");

    static List<String> made() {
        return ExampleCalls.FOLDERS;
    }

    static List<String> all() {
        List<String> all = new ArrayList<>(List.of("tunisia-2019"));
        all.addAll(ExampleCalls.FOLDERS);
        return all;
    }

    @ParameterizedTest
    @MethodSource("made")
    void data_isWhatTheGeneratorMakes(String call) throws IOException {
        Path folder = DATA.resolve(call);

        assertThat(folder.resolve(ExampleCalls.FILE)).hasContent(OgpLocalJson.write(ExampleCalls.make(call, folder)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void data_saysThatItIsAnExampleAndWhatIsLeftOpen(String call) throws IOException {
        Path folder = DATA.resolve(call);
        SelectionProcedure procedure = OgpLocalJson.read(folder.resolve("procedure.json"), SelectionProcedure.class)
                .orElseThrow();
        List<LocalizedText> leftOpen = OgpLocalJson.readList(folder.resolve("left-open.json"), LocalizedText.class)
                .orElseThrow();

        assertThat(procedure.getTitle().toMap().values())
                .anySatisfy(title -> assertThat(title).startsWith("EXAMPLE DATA"))
                .anySatisfy(title -> assertThat(title).startsWith("DONNÉES D’EXEMPLE"))
                .anySatisfy(title -> assertThat(title).startsWith("بيانات مثال"));
        assertThat(Files.readString(folder.resolve("NOTICE.txt")))
                .startsWith("EXAMPLE DATA\n")
                .contains("Published", "made up here", "DONNÉES D'EXEMPLE", "بيانات مثال");
        assertThat(leftOpen).isNotEmpty().allMatch(LocalizedText::hasArabicFrenchEnglish);
        assertThat(procedure.getCriteria())
                .allMatch(criterion -> criterion.getTitle().hasArabicFrenchEnglish());
    }

    /** Whoever is no example stands in one of the lists of real names that the notices give. */
    @ParameterizedTest
    @MethodSource("made")
    void applicants_areNumbersButForTwo(String call) throws IOException {
        TreeSet<String> named = new TreeSet<>();
        SelectionDocuments documents = OgpLocalJson.read(
                        DATA.resolve(call).resolve(ExampleCalls.FILE), SelectionDocuments.class)
                .orElseThrow();
        List<Application> files = new ArrayList<>(documents.getApplications());
        documents.getEarlierStage().ifPresent(before -> files.addAll(before.getApplications()));
        for (Application file : files) {
            Applicant applicant = file.getApplicant();
            boolean example = applicant.getName().inOrNearest("en").matches("Applicant N-[0-9]{2,3}")
                    && applicant.getAuthority().stream()
                            .allMatch(authority -> authority.getCode().scheme().endsWith("-example-applicant"));
            if (!example) {
                named.add(applicant.getName().inOrNearest("en"));
            }
        }

        assertThat(named)
                .isEqualTo(new TreeSet<>(call.equals("ogp-local-2020") ? List.of("El Kef", "Regueb") : List.of()));
    }

    @Test
    void letterOfElKef_hasItsFieldsAndNoPerson() throws IOException {
        LetterOfSupport letter = OgpLocalJson.read(
                        DATA.resolve("ogp-local-2020").resolve("letter-of-el-kef.json"), LetterOfSupport.class)
                .orElseThrow();
        BodyId municipality = new BodyId("municipality");
        BodyId association = new BodyId("association");

        assertThat(letter.getSubject().inOrNearest("en")).isEqualTo("Letter of support for the OGP LOCAL 2020 cohort");
        assertThat(letter.getWrittenOn()).get().hasToString("2020-09-24");
        assertThat(letter.getInNameOf()).containsExactly(municipality, association);
        assertThat(letter.getSignatures()).singleElement().satisfies(signature -> {
            assertThat(signature.body()).isEqualTo(municipality);
            assertThat(signature.role().inOrNearest("en")).isEqualTo("President of the Municipality");
        });
        assertThat(letter.unsigned()).containsExactly(association);
        assertThat(letter.getPledges())
                .extracting(pledge -> pledge.inOrNearest("en").split(" ", 2)[0])
                .containsExactly("Respect", "Implement", "Determine", "Have");
        assertThat(letter.getProjects()).hasSize(6);
        assertThat(letter.getContributions()).hasSize(4);
        assertThat(OgpLocalJson.write(letter)).doesNotContainIgnoringCase("guidaou");
    }

    @Test
    void data_holdsNoAddressOfAnybody() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("[A-Za-z0-9]@[a-z]+\\.[a-z]");
            }
        }
    }
}
