// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.consultation.InvisibleCharacters;
import io.github.ogplocal.io.consultation.UnknownFields;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.plan.OgpCommitmentSheet;
import io.github.ogplocal.io.progress.DecidimResults;
import io.github.ogplocal.io.progress.DecidimResultsForm;
import io.github.ogplocal.io.progress.NapTracker;
import io.github.ogplocal.io.progress.NapTrackerForm;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a dossier states is in the document of an export or below the pointer of a note: tried value by value. */
class ExchangeLossTest {
    private static final CsvDialect COMMAS = new CsvDialect(CsvDialect.Separator.COMMA, CsvDialect.DecimalSign.POINT);
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final PlanId PLAN = PlanId.parse("EX-1");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A dossier with something in every attribute that an exchange could lose. */
    static final String DOSSIER = """
            {"sources": [{"id": "page", "title": {"en": "Archive"}, "publisher": {"en": "OGP"},
                "url": "https://www.opengovpartnership.org/members/example/commitments/EX0001/"},
               {"id": "other", "title": {"en": "Report"}, "url": "https://example.org/"}],
             "plans": [{"id": "EX-1", "title": {"en": "Plan"}, "number": 1, "start": "2021-08-26", "end": "2023-05",
               "submittedOn": "2021-08-26", "statedDuration": {"en": "Two years"}, "website": "https://example.org/plan",
               "commitments": [
                 {"id": "EX0001-1", "title": {"en": "Archive", "fr": "Archives"}, "shortTitle": {"en": "A", "ar": "أ"},
                  "number": 1, "ogpIdentifier": "EX0001",
                  "outline": {"problem": {"en": "Closed"}, "activities": [{"en": "Scan"}], "expectedResults": [{"en": "Open"}],
                    "milestones": [
                      {"id": "C01.1.1", "title": "Scan", "start": "2022-01-01", "end": "2022-06-30", "weight": "2"},
                      {"title": "Nameless"}],
                    "responsibleParties": [{"name": {"en": "Town"}, "sector": "government"}, {"name": {"en": "County"}}],
                    "supportingParties": [{"name": {"en": "Association"}}], "values": ["transparency", "inclusion"],
                    "start": "2021-11", "end": "2022-12-31", "expectedChange": {"en": "More"}},
                  "statusQuo": {"en": "Paper"}, "action": {"en": "Open it", "fr": "L'ouvrir"}, "contribution": {"en": "Much"},
                  "longTermGoal": {"en": "Trust"}, "policyAreas": [{"label": {"en": "Access"}, "code": "x"},
                  {"label": {"en": "Youth"}}], "primarySector": {"en": "Culture"}, "priority": 2,
                  "difficulties": [{"en": "Few staff"}], "contactOffice": {"en": "Desk"}, "weight": "3",
                  "recommendations": [{"text": {"en": "Go on"}}],
                  "citations": [{"source": "other"}, {"source": "page", "quote": {"en": "Words"}}]},
                 {"id": "C01", "outline": {"milestones": [{"id": "C01.1.1", "title": "One", "end": "2026-03"},
                   {"id": "C01.1.2", "title": "C01.1.2", "end": "2026-04-05"}]}},
                 {"id": "7", "title": {"fr": "Sept"}, "action": {"fr": "Faire"},
                  "outline": {"start": "2022-02-02", "milestones": [{"id": "8", "title": "Huit", "end": "2022-03-03"}]}}]},
               {"id": "EX-2", "title": {"en": "Next"}}],
             "progress": [
               {"id": "EX-1.EX0001-1.end-of-term", "plan": "EX-1", "commitment": "EX0001-1",
                "assessor": "independent-reporting-mechanism", "completion": "limited", "statement": {"en": "Some"}},
               {"id": "irm", "plan": "EX-1", "commitment": "EX0001-1", "assessor": "independent-reporting-mechanism",
                "completion": "complete"},
               {"id": "EX-1.2025-12.C01.1.1", "plan": "EX-1", "commitment": "C01", "milestone": "C01.1.1",
                "periodStart": "2025-07", "periodEnd": "2025-12", "reportedOn": "2026-01-02", "assessor": "self",
                "assessedBy": {"en": "Office"}, "percent": "40", "completion": "limited",
                "statement": {"en": "Begun", "fr": "Commencé", "ar": "بدأ"},
                "evidence": [{"description": {"en": "Page", "fr": "Page"}, "url": "https://example.org/e"},
                  {"description": {"en": "File", "fr": "Fichier"}}],
                "challenges": [{"en": "Money", "fr": "Argent"}, {"en": "Time", "fr": "Temps"}]},
               {"id": "r2", "plan": "EX-1", "commitment": "C01", "milestone": "C01.1.2", "periodEnd": "2026-06-30",
                "assessor": "self", "completion": "no-evidence-available", "statement": {"en": "Nothing"}},
               {"id": "r3", "plan": "EX-1", "commitment": "7", "assessor": "self", "percent": "12.5"},
               {"id": "r4", "plan": "EX-1", "commitment": "7", "milestone": "8", "assessor": "self", "percent": "30",
                "reportedOn": "2022-03"},
               {"id": "r5", "plan": "EX-1", "commitment": "7", "milestone": "8", "assessor": "self", "percent": "50",
                "reportedOn": "2022-04-02"},
               {"id": "r6", "plan": "EX-1", "commitment": "7", "assessor": "monitoring-body", "percent": "1"}]}
            """;

    static final Map<String, Function<Dossier, ExportedPlans>> EXPORTS = Map.of(
            "sheet",
            dossier -> OgpCommitmentSheet.write(dossier, List.of(), COMMAS, FormulaCells.MARKED, EN),
            "tracker",
            dossier -> NapTracker.write(
                    dossier,
                    List.of(),
                    new NapTrackerForm(
                            PLAN,
                            NapTrackerForm.Edition.NAP6,
                            COMMAS,
                            FormulaCells.MARKED,
                            EN,
                            UnknownFields.REFUSE,
                            InvisibleCharacters.REFUSE)),
            "results",
            dossier -> DecidimResults.writeCsv(
                    dossier,
                    List.of(),
                    COMMAS,
                    new DecidimResultsForm(
                            PLAN,
                            "",
                            EN,
                            FormulaCells.MARKED,
                            UnknownFields.REFUSE,
                            InvisibleCharacters.REFUSE,
                            new TreeMap<>())));

    @ParameterizedTest
    @ValueSource(strings = {"sheet", "tracker", "results"})
    void everyValue_isInTheDocumentOrNoted(String format) throws IOException {
        Function<Dossier, ExportedPlans> export = EXPORTS.get(format);
        ExportedPlans whole = export.apply(read(DOSSIER).orElseThrow());
        TreeSet<String> noted = new TreeSet<>();
        whole.notes().stream().map(Problem::pointer).forEach(noted::add);
        int changed = 0;
        int held = 0;
        for (JsonLeaf leaf : leaves()) {
            for (boolean delete : new boolean[] {true, false}) {
                ReadResult<Dossier> other = changed(leaf, delete);
                // The id of the plan is what the caller asks for: it is in the call, not in the document.
                if (!other.isValid() || leaf.pointer().equals("/plans/0/id")) {
                    continue;
                }
                changed++;
                if (isBelow(leaf.pointer(), noted)) {
                    continue;
                }
                held++;
                // An id that reading would make again is not noted; any other in its place is.
                assertThat(export.apply(other.orElseThrow()))
                        .as(format + " " + leaf.pointer() + (delete ? " deleted" : " changed"))
                        .isNotEqualTo(whole);
            }
        }
        // The control: many values were tried, and some of them stand in the document.
        assertThat(changed).isGreaterThan(100);
        assertThat(held).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet", "tracker", "results"})
    void notes_pointAtWhatIsThereOrAtWhatIsMissingInIt(String format) throws IOException {
        ExportedPlans whole = EXPORTS.get(format).apply(read(DOSSIER).orElseThrow());
        JsonNode dossier = MAPPER.readTree(DOSSIER);

        assertThat(whole.notes()).isNotEmpty();
        for (Problem note : whole.notes()) {
            String parent = note.pointer().substring(0, note.pointer().lastIndexOf('/'));
            assertThat(dossier.at(parent).isMissingNode()).as(note.pointer()).isFalse();
        }
    }

    private static boolean isBelow(String pointer, Set<String> noted) {
        return noted.stream().anyMatch(note -> pointer.equals(note) || pointer.startsWith(note + "/"));
    }

    private static List<JsonLeaf> leaves() throws IOException {
        return JsonLeaves.read(new ByteArrayInputStream(DOSSIER.getBytes(StandardCharsets.UTF_8)), Limits.standard())
                .orElseThrow()
                .leaves();
    }

    /** The dossier without a value, or with another text in its place; refused where that is no dossier. */
    private static ReadResult<Dossier> changed(JsonLeaf leaf, boolean delete) throws IOException {
        JsonNode root = MAPPER.readTree(DOSSIER);
        String pointer = leaf.pointer();
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = leaf.path().get(leaf.path().size() - 1);
        if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(last);
            if (delete) {
                array.remove(index);
            } else {
                array.set(index, TextNode.valueOf(leaf.text() + "9"));
            }
        } else if (delete) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).put(last, leaf.text() + "9");
        }
        return read(MAPPER.writeValueAsString(root));
    }

    private static ReadResult<Dossier> read(String json) {
        return OgpLocalJson.read(json, Dossier.class);
    }
}
