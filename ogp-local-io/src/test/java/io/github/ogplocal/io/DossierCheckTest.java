// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.MembershipId;
import io.github.ogplocal.model.committee.SeatId;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.report.ReportId;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.rules.review.DossierCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every id of a dossier and every reference to one, found by the description of its type, broken one by one in a dossier that
 * has each.
 */
class DossierCheckTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    /** What names a part of the dossier; persons and letters have ids that name nothing in it. */
    private static final Set<Class<?>> IDS = Set.of(
            SourceId.class,
            OrganisationId.class,
            OfficeId.class,
            CommitteeId.class,
            SeatId.class,
            MembershipId.class,
            PlanId.class,
            CommitmentId.class,
            MilestoneId.class,
            ProgressReportId.class,
            ReportId.class);

    /** Put behind an id makes one that nothing has or is near; it stays where it was in a list that has an order. */
    private static final String NOTHING = "-zzzzzzzzzzzzzzzzzzzz";

    private static final GoldenFiles.Golden WHOLE = GoldenFiles.of(Dossier.class).stream()
            .filter(golden -> golden.toString().endsWith("whole.json"))
            .findFirst()
            .orElseThrow();

    /** An id in the dossier: where, and whether it is that of the part where it stands. */
    record Place(String pointer, boolean own) {
        @Override
        public String toString() {
            return pointer;
        }
    }

    static List<Place> references() {
        return places().stream().filter(place -> !place.own()).toList();
    }

    static List<Place> ownIds() {
        return places().stream().filter(Place::own).toList();
    }

    @Test
    void faults_areNoneInASoundDossier() {
        assertThat(DossierCheck.faults((Dossier) WHOLE.value())).isEmpty();
        assertThat(references()).isNotEmpty();
        assertThat(ownIds()).isNotEmpty();
    }

    /** Or a reference that is added to the model would be checked by nobody. */
    @Test
    void dossier_hasEveryReferenceThatItsTypeKnows() {
        TreeSet<String> known = new TreeSet<>();
        known(Shapes.of(Dossier.class), "", known, new HashSet<>());
        TreeSet<String> shown = new TreeSet<>();
        places().forEach(place -> shown.add(place.pointer().replaceAll("/[0-9]+(?=/|$)", "/*")));
        assertThat(shown).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("references")
    void reference_toNothingIsFound(Place place) {
        JsonNode dossier = tree();
        set(dossier, place.pointer(), dossier.at(place.pointer()).textValue() + NOTHING);
        assertThat(said(dossier)).contains("unknown-id " + place.pointer() + " {nearest=}");
    }

    @ParameterizedTest
    @MethodSource("references")
    void reference_misspeltIsFoundWithTheNearestId(Place place) {
        JsonNode dossier = tree();
        String id = dossier.at(place.pointer()).textValue();
        set(dossier, place.pointer(), id + "x");
        assertThat(said(dossier))
                .anySatisfy(
                        said -> assertThat(said).matches("unknown-id " + place.pointer() + " .nearest=[A-Za-z0-9-]+."));
    }

    @ParameterizedTest
    @MethodSource("ownIds")
    void id_thatStandsTwiceIsFoundAtTheSecond(Place place) {
        JsonNode dossier = tree();
        String item = place.pointer().substring(0, place.pointer().lastIndexOf('/'));
        ArrayNode list = (ArrayNode) dossier.at(item.substring(0, item.lastIndexOf('/')));
        list.add(dossier.at(item).deepCopy());
        String where = item.substring(0, item.lastIndexOf('/'));
        // A type that holds its parts, as a committee its seats, refuses them itself, before the dossier is looked at.
        assertThat(said(dossier))
                .containsAnyOf(
                        "repeated-id " + where + "/" + (list.size() - 1) + "/id {id="
                                + dossier.at(place.pointer()).textValue() + "}",
                        "repeated " + where + " {}");
    }

    @Test
    void id_ofAReportIsTakenBySelfAssessmentsAndCaseFormsTogether() {
        JsonNode dossier = tree();
        set(dossier, "/caseForms/0/id", dossier.at("/selfAssessments/0/id").textValue());
        assertThat(said(dossier)).containsExactly("repeated-id /caseForms/0/id {id=report-1}");
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations/0/partOf, /organisations/0/id",
        "/organisations/0/successor, /organisations/0/id",
        "/offices/0/successor, /offices/0/id",
        "/plans/0/partOf, /plans/0/id",
        "/plans/0/follows, /plans/0/id"
    })
    void reference_thatLeadsBackIsFound(String pointer, String to) {
        JsonNode dossier = tree();
        String id = dossier.at(to).textValue();
        set(dossier, pointer, id);
        assertThat(said(dossier)).contains("circular-reference " + pointer + " {id=" + id + "}");
    }

    @Test
    void references_thatLeadBackOverAnotherAreFoundAtBoth() {
        JsonNode dossier = tree();
        ((ObjectNode) dossier.at("/organisations/1")).put("partOf", "O-1");
        assertThat(said(dossier))
                .containsExactly(
                        "circular-reference /organisations/0/partOf {id=O-1}",
                        "circular-reference /organisations/1/partOf {id=O-2}");
    }

    @Test
    void commitment_thatCarriesItselfOnIsFound() {
        JsonNode dossier = tree();
        ObjectNode earlier = (ObjectNode) dossier.at("/plans/0/commitments/0/carriedOverFrom");
        earlier.put("plan", "P-1").put("commitment", "C-1");
        assertThat(said(dossier))
                .containsExactly("circular-reference /plans/0/commitments/0/carriedOverFrom {id=P-1/C-1}");
    }

    @Test
    void faults_areAllFoundInTheOrderOfTheDocument() {
        JsonNode dossier = tree();
        List<String> inOrder = new ArrayList<>();
        for (Place place : references()) {
            set(dossier, place.pointer(), dossier.at(place.pointer()).textValue() + NOTHING);
            inOrder.add(place.pointer());
        }
        List<String> found = OgpLocalJson.read(dossier.toString(), Dossier.class).problems().stream()
                .map(Problem::pointer)
                .toList();
        assertThat(inOrder).containsSubsequence(found);
        // What is looked for in a committee or plan that is itself unknown is not told again.
        assertThat(found).hasSizeGreaterThan(inOrder.size() / 2);
    }

    private static List<String> said(JsonNode dossier) {
        return OgpLocalJson.read(dossier.toString(), Dossier.class).problems().stream()
                .map(problem -> problem.code().code() + " " + problem.pointer() + " " + problem.arguments())
                .toList();
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        places(Shapes.of(Dossier.class), tree(), "", places);
        return places;
    }

    private static void places(Shape shape, JsonNode node, String at, List<Place> places) {
        if (shape instanceof Shape.Scalar scalar && IDS.contains(scalar.type())) {
            places.add(new Place(at, at.endsWith("/id")));
        } else if (shape instanceof Shape.Structure structure) {
            for (Attribute attribute : structure.attributes()) {
                if (node.has(attribute.name())) {
                    places(attribute.slot().shape(), node.get(attribute.name()), at + "/" + attribute.name(), places);
                }
            }
        } else if (shape instanceof Shape.Array array) {
            for (int i = 0; i < node.size(); i++) {
                places(array.element().shape(), node.get(i), at + "/" + i, places);
            }
        }
    }

    /** The places of ids, whatever stands where in a list; no recommendation within a recommendation has another. */
    private static void known(Shape shape, String at, Set<String> known, Set<Class<?>> within) {
        if (shape instanceof Shape.Scalar scalar && IDS.contains(scalar.type())) {
            known.add(at);
        } else if (shape instanceof Shape.Array array) {
            known(array.element().shape(), at + "/*", known, within);
        } else if (shape instanceof Shape.Structure structure && !within.contains(structure.type())) {
            Set<Class<?>> deeper = new HashSet<>(within);
            deeper.add(structure.type());
            structure
                    .attributes()
                    .forEach(attribute -> known(attribute.slot().shape(), at + "/" + attribute.name(), known, deeper));
        }
    }

    private static void set(JsonNode tree, String pointer, String id) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, id);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), TextNode.valueOf(id));
        }
    }

    private static JsonNode tree() {
        try {
            return TREES.readTree(WHOLE.text());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
