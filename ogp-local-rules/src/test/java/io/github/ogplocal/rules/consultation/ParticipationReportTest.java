// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.ParticipationBuilder;
import io.github.ogplocal.model.participation.ParticipationRow;
import io.github.ogplocal.model.participation.ParticipationUnit;
import io.github.ogplocal.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ParticipationReportTest {
    /** The table of Regueb's plan of 2021: the rows in its words and order, and its total. */
    static Participation regueb() {
        return Participation.builder()
                .addRows(people("Représentants des organisations de la société civile", 11))
                .addRows(new ParticipationRow(
                        LocalizedText.of("fr", "Questions en ligne"), ParticipationUnit.QUESTIONS, 92))
                .addRows(people("Total des participants gouvernementaux", 5))
                .addRows(people("Participants aux conseils délibérants (non affiliés)", 257))
                .addRows(people("Participants à l'atelier (non affiliés)", 76))
                .addRows(people("Participants académiques", 7))
                .addRows(people("Secteur privé", 8))
                .statedTotal(456)
                .build();
    }

    static ParticipationRow people(String category, long count) {
        return new ParticipationRow(LocalizedText.of("fr", category), ParticipationUnit.PEOPLE, count);
    }

    @Test
    void regueb_addsUpAndCountsMoreThanPeople() {
        ParticipationReport report = ParticipationReport.of(regueb());

        assertThat(report.sumOfAllRows()).isEqualTo(456);
        assertThat(report.check()).isEqualTo(TotalCheck.MIXES_UNITS);
        assertThat(report.sums())
                .containsExactly(
                        new UnitSum(ParticipationUnit.PEOPLE, 6, 364), new UnitSum(ParticipationUnit.QUESTIONS, 1, 92));
        assertThat(report.totalUnit()).isEmpty();
    }

    @Test
    void check_tellsWhatTheTotalIs() {
        ParticipationBuilder two =
                Participation.builder().addRows(people("a", 3)).addRows(people("b", 4));
        ParticipationBuilder mixed = Participation.builder()
                .addRows(people("a", 3))
                .addRows(new ParticipationRow(LocalizedText.of("fr", "q"), ParticipationUnit.QUESTIONS, 4));

        assertThat(ParticipationReport.of(two.build()).check()).isEqualTo(TotalCheck.NOT_STATED);
        assertThat(ParticipationReport.of(two.statedTotal(7).build()).check()).isEqualTo(TotalCheck.AGREES);
        assertThat(ParticipationReport.of(two.statedTotal(8).build()).check()).isEqualTo(TotalCheck.DIFFERS);
        assertThat(ParticipationReport.of(mixed.statedTotal(7).build()).check()).isEqualTo(TotalCheck.MIXES_UNITS);
        ParticipationReport one = ParticipationReport.of(mixed.statedTotal(4).build());
        assertThat(one.check()).isEqualTo(TotalCheck.OF_ONE_UNIT);
        assertThat(one.totalUnit()).contains(ParticipationUnit.QUESTIONS);
    }
}
