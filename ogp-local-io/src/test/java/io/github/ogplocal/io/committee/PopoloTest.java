// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.committee.CommitteeKind;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.dossier.ContactBook;
import io.github.ogplocal.model.dossier.ContactPoint;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.time.DayOrMonth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PopoloTest {
    private static final String EXAMPLE = """
            {"organisations": [
               {"id": "interior", "names": [{"name": {"en": "Example: local affairs", "fr": "Exemple"}, "end": "2021-11"},
                 {"name": {"en": "Example: interior"}, "start": "2021-11-20"}], "sector": "government",
                 "citations": [{"source": "S"}]},
               {"id": "association", "names": [{"name": {"en": "Example: association"}}], "sector": "civil-society",
                 "partOf": "interior", "successor": "interior", "endedOn": "2022"}],
             "sources": [{"id": "S", "title": {"en": "Example"}}],
             "offices": [{"id": "mayor", "title": {"en": "Mayor"}, "organisation": "interior", "successor": "deputy"},
               {"id": "deputy", "title": {"en": "Deputy"}}],
             "committees": [{"id": "steering", "kind": "steering", "name": {"en": "Example: committee"},
               "establishedOn": "2021-03", "dissolvedOn": "2023-05-31", "meetsEveryMonths": 1, "decidesBy": "unanimity",
               "seats": [{"id": "a", "side": "government", "office": "mayor", "title": {"en": "Chair"}},
                 {"id": "b", "side": "government", "staffCategories": ["A1", "A2"]},
                 {"id": "c", "side": "civil-society", "organisation": "association", "filledBy": "open-call"}]},
               {"id": "monitoring", "kind": "monitoring", "name": {"en": "Example: monitors"}}],
             "memberships": [
               {"id": "m1", "committee": "steering", "seat": "a", "person": "x", "office": "mayor", "role": "chair",
                 "side": "government", "start": "2021-03-05", "end": "2022-06", "selectedBy": "ex-officio"},
               {"id": "m2", "committee": "steering", "seat": "c", "organisation": "association", "role": "member",
                 "title": {"en": "Speaks for five"}, "traits": ["woman"]},
               {"id": "m3", "committee": "monitoring", "person": "y", "onBehalfOf": "association", "role": "observer",
                 "side": "civil-society", "staffCategory": "A2"},
               {"id": "m4", "committee": "monitoring", "role": "member"}]}
            """.replace("\"2022\"", "\"2022-01\"");

    private static Dossier example() {
        return OgpLocalJson.read(EXAMPLE, Dossier.class).orElseThrow();
    }

    private static ReadResult<ImportedPopolo> read(String json) throws IOException {
        return Popolo.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                CommitteeKind.STEERING,
                "en",
                Limits.standard());
    }

    @Test
    void read_givesBackWhatWasWritten() throws IOException {
        ExportedPopolo written = Popolo.write(example(), "en");
        ImportedPopolo read = read(written.json()).orElseThrow();
        assertThat(read.leftOut()).isEmpty();
        assertThat(Popolo.write(read.dossier(), "en").json()).isEqualTo(written.json());
        assertThat(Popolo.write(read.dossier(), "en").leftOut()).isEmpty();
        assertThat(read.dossier().getOffices()).isEqualTo(example().getOffices());
        assertThat(read.dossier().getCommittees().get(0).getSeats())
                .isEqualTo(example().getCommittees().get(0).getSeats());
        assertThat(read.dossier().getMemberships().get(0))
                .isEqualTo(example().getMemberships().get(0));
        assertThat(read.dossier().getMemberships().subList(2, 4))
                .isEqualTo(example().getMemberships().subList(2, 4));
    }

    @Test
    void write_saysWhatItLeavesOut() {
        assertThat(Popolo.write(example(), "en").leftOut())
                .containsExactly(
                        "/organisations/0/names/0/name",
                        "/organisations/0/citations",
                        "/committees/0/meetsEveryMonths",
                        "/committees/0/decidesBy",
                        "/memberships/1/traits");
    }

    @Test
    void write_namesPersonsOnlyFromAContactBook() {
        ContactBook contacts = ContactBook.builder()
                .contacts(List.of(ContactPoint.builder()
                        .person(new PersonId("x"))
                        .name("Example Person")
                        .email("person@example.org")
                        .build()))
                .build();
        assertThat(Popolo.write(example(), "en").json()).doesNotContain("Person", "person@example.org", "woman");
        assertThat(Popolo.writePrivate(example(), contacts, "en").json())
                .contains("Example Person", "person@example.org");
    }

    @Test
    void write_saysTheSideByWhomAMemberSitsFor() throws IOException {
        ExportedPopolo written = Popolo.write(example(), "en");
        assertThat(written.json())
                .contains("\"on_behalf_of_id\" : \"side/government\"")
                .contains("\"on_behalf_of_id\" : \"organisation/association\"");
    }

    @Test
    void read_takesWhatOthersWrote() throws IOException {
        ImportedPopolo read = read("""
                        {"persons": [{"id": "p1", "name": "Example Person", "email": "person@example.org"}],
                         "organizations": [{"id": "c1", "name": "Example: council", "classification": "council"},
                           {"id": "o1", "name": "Example: party", "classification": "party"}],
                         "memberships": [{"id": "m1", "person_id": "p1", "organization_id": "c1", "role": "Rapporteur",
                           "on_behalf_of_id": "o1", "start_date": "2020-02", "area_id": "north"}]}
                        """).orElseThrow();
        CommitteeMembership membership = read.dossier().getMemberships().get(0);
        assertThat(membership.getTitle().orElseThrow().inOrNearest("en")).isEqualTo("Rapporteur");
        assertThat(membership.getStart()).contains(DayOrMonth.parse("2020-02"));
        assertThat(membership.getSide()).isEmpty();
        assertThat(read.dossier().getCommittees().get(0).getKind()).isEqualTo(CommitteeKind.STEERING);
        assertThat(read.leftOut())
                .containsExactly(
                        "/persons/0/name",
                        "/persons/0/email",
                        "/organizations/0/classification",
                        "/organizations/1/classification",
                        "/memberships/0/area_id");
        assertThat(OgpLocalJson.write(read.dossier())).doesNotContain("Person");
    }

    @Test
    void read_refusesEverythingWrongWithItsPlace() throws IOException {
        ReadResult<ImportedPopolo> read = read("""
                {"organizations": [{"id": "c1"}, {"name": "Example"}],
                 "memberships": [{"id": "m 1", "organization_id": "c1", "start_date": "2020-02-30",
                   "ogp_local": {"side": "left"}}]}
                """);
        assertThat(read.isValid()).isFalse();
        assertThat(read.problems().stream().map(Problem::pointer))
                .containsExactlyInAnyOrder(
                        "/organizations/0/name",
                        "/organizations/1/id",
                        "/memberships/0/id",
                        "/memberships/0/start_date",
                        "/memberships/0/ogp_local/side");
        assertThat(read.problems().stream().map(Problem::code)).contains(ProblemCode.MISSING, ProblemCode.UNKNOWN_CODE);
    }
}
