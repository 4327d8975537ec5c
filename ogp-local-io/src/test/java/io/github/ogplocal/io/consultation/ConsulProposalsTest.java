// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConsulProposalsTest {
    private static final LanguageTag FR = LanguageTag.parse("fr");
    private static final ProposalImport SETTINGS = ProposalImport.of(
                    ConsultationId.parse("example"), FR, UnknownFields.REFUSE, InvisibleCharacters.REFUSE)
            .withMunicipalities(Map.of("4", NationalCode.parse("tn-municipality:0001")));

    @Test
    void json_readsAPage() {
        ImportedProposals read = json("""
                        {"data": {"proposals": {
                          "pageInfo": {"hasNextPage": true, "endCursor": "MQ"},
                          "edges": [
                            {"cursor": "MQ", "node": {
                              "id": "7", "title": "Éclairer", "summary": "Bref", "description": "<p>Long</p>",
                              "geozone_id": 4, "geozone": {"id": "4", "name": "Centre"}, "cached_votes_up": 31,
                              "public_created_at": "2019-05-20 10:00:00 UTC", "retired_at": null,
                              "public_author": {"username": "a name"}, "tags": {"edges": []}}},
                            {"node": {
                              "id": "8", "title": "Planter", "summary": "Des arbres", "description": "",
                              "geozone": {"id": "4"}, "public_created_at": "2019-05-21",
                              "retired_at": "2019-06-01T08:00:00+02:00", "retired_reason": "duplicated"}}
                          ]}}}
                        """, SETTINGS).orElseThrow();

        assertThat(read.proposals())
                .containsExactly(
                        Proposal.builder()
                                .id(ProposalId.parse("7"))
                                .consultation(ConsultationId.parse("example"))
                                .municipality(NationalCode.parse("tn-municipality:0001"))
                                .submittedOn(LocalDate.of(2019, 5, 20))
                                .title(LocalizedText.of("fr", "Éclairer"))
                                .text(Map.of(FR, "<p>Long</p>"))
                                .supports(31)
                                .withdrawn(false)
                                .build(),
                        Proposal.builder()
                                .id(ProposalId.parse("8"))
                                .consultation(ConsultationId.parse("example"))
                                .municipality(NationalCode.parse("tn-municipality:0001"))
                                .submittedOn(LocalDate.of(2019, 5, 21))
                                .title(LocalizedText.of("fr", "Planter"))
                                .text(Map.of(FR, "Des arbres"))
                                .withdrawn(true)
                                .withdrawnOn(LocalDate.of(2019, 6, 1))
                                .build());
        assertThat(read.responses()).isEmpty();
        assertThat(read.further()).isTrue();
        assertThat(read.leftOut())
                .isEqualTo(new TreeMap<>(Map.of("public_author", 1, "retired_reason", 1, "summary", 1)));
    }

    @Test
    void json_readsNodesWithoutEdges() {
        ImportedProposals read = json(
                        "{\"data\": {\"proposals\": {\"nodes\": [{\"id\": \"7\", \"description\": \"a\"}], "
                                + "\"pageInfo\": {\"hasNextPage\": false}}}}",
                        SETTINGS)
                .orElseThrow();

        assertThat(read.proposals()).hasSize(1);
        assertThat(read.further()).isFalse();
        assertThat(json("{\"data\": {\"proposals\": {\"edges\": []}}}", SETTINGS)
                        .orElseThrow()
                        .proposals())
                .isEmpty();
    }

    @Test
    void json_withFaults_saysWhereEachIs() {
        assertThat(said("""
                        {"data": {"proposals": {"edges": [
                          {"node": {"id": "7", "title": 5, "geozone_id": 9, "description": "a", "nme": 1}},
                          {"node": {"id": "7", "cached_votes_up": -1}},
                          {"node": null}, 3]}}}
                        """))
                .containsExactly(
                        "/data/proposals/edges/0/node/title wrong-type 2:33",
                        "/data/proposals/edges/0/node/geozone_id not-mapped 2:50",
                        "/data/proposals/edges/0/node unknown-key 2:80",
                        "/data/proposals/edges/1/node/id repeated-proposal 3:19",
                        "/data/proposals/edges/1/node/description missing 3:19",
                        "/data/proposals/edges/1/node/cached_votes_up malformed 3:43",
                        "/data/proposals/edges/2/node null-value 4:12",
                        "/data/proposals/edges/3 wrong-type 4:19");
        assertThat(said("{\"data\": null, \"errors\": [{\"message\": \"x\"}]}"))
                .containsExactly("/errors answer-with-errors 1:39");
        assertThat(said("{\"data\": {}}")).containsExactly("/data/proposals/edges missing 1:1");
    }

    private static List<String> said(String text) {
        return json(text, SETTINGS).problems().stream()
                .map(problem ->
                        problem.pointer() + " " + problem.code().code() + " " + problem.line() + ":" + problem.column())
                .toList();
    }

    private static ReadResult<ImportedProposals> json(String text, ProposalImport settings) {
        try {
            return ConsulProposals.readJson(DecidimProposalsTest.stream(text), settings, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
