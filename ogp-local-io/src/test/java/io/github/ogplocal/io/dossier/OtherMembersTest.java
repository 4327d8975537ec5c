// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.report.Documents;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.plan.OgpIdentifier;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.DossierCheck;
import io.github.ogplocal.rules.review.ReviewEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of other members of OGP Local fit the types, with the contradictions that their pages have. */
class OtherMembersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static Path file(String name) {
        return SourceDossier.EL_KEF.file().resolveSibling("../members/" + name + ".json");
    }

    private static Dossier read(String name) throws IOException {
        return OgpLocalJson.read(file(name), Dossier.class).orElseThrow();
    }

    private static List<Finding> review(Dossier dossier) {
        return ReviewEngine.of(SourceDossier.BENI_MELLAL_KHENIFRA.review(), StandardRules.all())
                .review(dossier, DAY)
                .getFindings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"athens-2025", "carthage-2022", "dar-chaabane-2024", "el-kef-2024", "south-cotabato-2022"})
    void plan_fitsAndIsReviewedAndShown(String name) throws IOException {
        ReadResult<Dossier> result = OgpLocalJson.read(file(name), Dossier.class);

        assertThat(result.problems()).isEmpty();
        Dossier dossier = result.orElseThrow();
        assertThat(DossierCheck.faults(dossier)).isEmpty();
        assertThat(OgpLocalJson.write(dossier)).isEqualTo(Files.readString(file(name), StandardCharsets.UTF_8));
        assertThat(review(dossier)).isNotEmpty();
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(Documents.of(dossier, DAY).all())
                    .isNotEmpty()
                    .allSatisfy(
                            document -> assertThat(document.markdown(language)).isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"carthage-2022", "el-kef-2024"})
    void plan_withTwoEnds_isFoundSo(String name) throws IOException {
        assertThat(review(read(name)))
                .extracting(finding -> finding.rule() + " " + finding.reason())
                .contains("plan/ends-agree@1 ends-differ");
    }

    @Test
    void plan_whoseEndsAgree_isNotFoundToHaveTwo() {
        assertThat(review(SourceDossier.REGUEB.read()))
                .extracting(Finding::reason)
                .contains("ends-agree")
                .doesNotContain("ends-differ");
    }

    @Test
    void southCotabatosForum_hasSevenSeatsOfEachOfThreeSides() throws IOException {
        assertThat(read("south-cotabato-2022").getCommittees().get(0).getSeats().stream()
                        .collect(Collectors.groupingBy(seat -> seat.getSide(), Collectors.counting())))
                .containsOnlyKeys(Sector.CIVIL_SOCIETY, Sector.GOVERNMENT, Sector.PRIVATE_SECTOR)
                .allSatisfy((side, count) -> assertThat(count).isEqualTo(7));
    }

    @Test
    void athens_hasAnIdentifierFromWhichItsCountryCannotBeRead() throws IOException {
        assertThat(read("athens-2025").getPlans().get(0).getCommitments().get(0).getOgpIdentifier())
                .contains(OgpIdentifier.parse("at0169"));
    }
}
