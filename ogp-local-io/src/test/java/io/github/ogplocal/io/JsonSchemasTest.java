// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ogplocal.io.DescribedValues.Described;
import io.github.ogplocal.io.GoldenFiles.Golden;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.record.RecordDigests;
import io.github.ogplocal.io.record.RecordManifest;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.consultation.Consultation;
import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalDerivation;
import io.github.ogplocal.model.consultation.ProposalResponse;
import io.github.ogplocal.model.dossier.ContactBook;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ForumList;
import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.RankedTie;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallForApplications;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.Evaluator;
import io.github.ogplocal.model.selection.FiledSheet;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.InterestRuling;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.Programme;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.SheetReturn;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartRecusal;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.certificate.SelectionCertificate;
import io.github.ogplocal.rules.consultation.ConsultationReport;
import io.github.ogplocal.rules.consultation.DuplicateSuggestions;
import io.github.ogplocal.rules.consultation.ParticipationReport;
import io.github.ogplocal.rules.consultation.Provenance;
import io.github.ogplocal.rules.consultation.PublishedCrosstab;
import io.github.ogplocal.rules.consultation.PublishedParticipation;
import io.github.ogplocal.rules.consultation.ResponseCoverage;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.draw.DrawPool;
import io.github.ogplocal.rules.draw.Draws;
import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.panel.Assignment;
import io.github.ogplocal.rules.panel.AssignmentRequest;
import io.github.ogplocal.rules.panel.AssignmentResult;
import io.github.ogplocal.rules.panel.EvaluationRound;
import io.github.ogplocal.rules.panel.EvaluatorLoad;
import io.github.ogplocal.rules.panel.PanelAgreement;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationOutcome;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.robustness.RobustnessReport;
import io.github.ogplocal.rules.robustness.SelectionDifference;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.selection.Succession;
import io.github.ogplocal.rules.smart.SmartOutcome;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartSubject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemasTest {
    private static final Path FOLDER = Path.of(System.getProperty("ogp.root"), "docs", "schema");
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    static List<Class<?>> documents() {
        return List.of(
                Affiliation.class,
                Application.class,
                Assignment.class,
                AssignmentRequest.class,
                AssignmentResult.class,
                Assumptions.class,
                Ballot.class,
                CallForApplications.class,
                Commitment.class,
                CommitteeOverride.class,
                Consultation.class,
                ConsultationDocuments.class,
                ConsultationReport.class,
                ContactBook.class,
                Dossier.class,
                Draw.class,
                DrawPool.class,
                Draws.class,
                DryRunReport.class,
                DuplicateSuggestions.class,
                EvaluationRound.class,
                Evaluator.class,
                EvaluatorLoad.class,
                FiledSheet.class,
                ForumList.class,
                InterestDeclaration.class,
                InterestRuling.class,
                LateWithdrawal.class,
                LetterOfSupport.class,
                PanelAgreement.class,
                PaperDetails.class,
                ParticipationReport.class,
                PastAward.class,
                PrioritisationDocuments.class,
                PrioritisationOutcome.class,
                PrioritisationProcedure.class,
                PriorityDecision.class,
                Programme.class,
                ProgressProcedure.class,
                ProgressSummary.class,
                Project.class,
                Proposal.class,
                ProposalDerivation.class,
                ProposalResponse.class,
                Provenance.class,
                PublishedCrosstab.class,
                PublishedParticipation.class,
                RankedTie.class,
                Rating.class,
                RecordDigests.class,
                RecordManifest.class,
                RecordedCheck.class,
                Recusal.class,
                RegionScheme.class,
                ResponseCoverage.class,
                Review.class,
                ReviewProcedure.class,
                RobustnessReport.class,
                ScoreSheet.class,
                SelectionCertificate.class,
                SelectionDifference.class,
                SelectionDocuments.class,
                SelectionOutcome.class,
                SelectionProcedure.class,
                SheetReturn.class,
                SmartOpinion.class,
                SmartOutcome.class,
                SmartProcedure.class,
                SmartRecusal.class,
                SmartSubject.class,
                Succession.class,
                TieDecision.class,
                VerifiedScore.class);
    }

    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    static List<Golden> documentGoldens() {
        return documents().stream()
                .flatMap(type -> GoldenFiles.of(type).stream())
                .toList();
    }

    @Provide
    Arbitrary<Described> values() {
        return DescribedValues.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void schema_isTheOneThatIsCheckedIn(Class<?> type) throws IOException {
        String actual = JsonSchemas.of(type);
        Path checkedIn = FOLDER.resolve(type.getSimpleName() + ".json");
        String expected = Files.exists(checkedIn) ? Files.readString(checkedIn, StandardCharsets.UTF_8) : "";

        if (!actual.equals(expected)) {
            Path file = Path.of("target/actual/schema").resolve(checkedIn.getFileName());
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).as("written to target/actual/schema").isEqualTo(expected);
        assertThat(JsonSchemas.of(type)).isEqualTo(actual);
    }

    @Test
    void folder_holdsNoOtherSchema() {
        assertThat(GoldenFiles.list(FOLDER).stream()
                        .map(file -> file.getFileName().toString()))
                .containsExactlyElementsOf(documents().stream()
                        .map(type -> type.getSimpleName() + ".json")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void golden_isAccepted(Golden golden) {
        assertThat(faults(golden.type(), golden.text())).isEmpty();
    }

    /** What the reader accepts, the schema accepts. */
    @Property(tries = 500)
    void value_isAcceptedAsItIsWritten(@ForAll("values") Described described) {
        String document = OgpLocalJson.write(described.value());

        assertThat(faults(described.type(), document)).as(document).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentGoldens")
    void key_thatIsUnknownIsRefusedByBoth(Golden golden) throws JsonProcessingException {
        int tried = 0;
        for (String pointer : pointers(tree(golden.text()), "")) {
            JsonNode tree = tree(golden.text());
            if (tree.at(pointer) instanceof ObjectNode object) {
                object.put("no key!", "x");
                tried++;
                assertRefusedByBoth(golden.type(), tree.toString(), pointer);
            }
        }
        assertThat(tried).isPositive();
    }

    @ParameterizedTest
    @MethodSource("documentGoldens")
    void value_ofAWrongTypeIsRefusedByBoth(Golden golden) throws JsonProcessingException {
        for (String pointer : pointers(tree(golden.text()), "")) {
            JsonNode value = tree(golden.text()).at(pointer);
            JsonNode other = value.isBoolean()
                    ? JsonNodeFactory.instance.numberNode(7)
                    : JsonNodeFactory.instance.booleanNode(true);
            assertRefusedByBoth(golden.type(), with(golden.text(), pointer, other), pointer);
            assertRefusedByBoth(
                    golden.type(), with(golden.text(), pointer, JsonNodeFactory.instance.nullNode()), pointer);
        }
    }

    /** What the reader misses, the schema misses; and the schema misses nothing that the reader does not. */
    @ParameterizedTest
    @MethodSource("documentGoldens")
    void key_thatIsMissingIsRefusedByBoth(Golden golden) throws JsonProcessingException {
        int missing = 0;
        for (String pointer : pointers(tree(golden.text()), "")) {
            if (pointer.isEmpty()) {
                continue;
            }
            JsonNode tree = tree(golden.text());
            JsonPointer at = JsonPointer.compile(pointer);
            if (!(tree.at(at.head()) instanceof ObjectNode parent)) {
                continue;
            }
            parent.remove(at.last().getMatchingProperty());
            ReadResult<?> read = OgpLocalJson.read(tree.toString(), golden.type());
            boolean refused = !faults(golden.type(), tree.toString()).isEmpty();
            if (read.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.MISSING)) {
                missing++;
                assertThat(refused).as(pointer).isTrue();
            } else if (read.isValid()) {
                assertThat(refused).as(pointer).isFalse();
            }
        }
        assertThat(missing > 0)
                .as("something of it must be there")
                .isEqualTo(hasRequired(Shapes.of(golden.type()), tree(golden.text())));
    }

    /** A dossier may be empty; whatever stands in it may not. */
    private static boolean hasRequired(Shape shape, JsonNode node) {
        if (shape instanceof Shape.Structure structure) {
            return structure.attributes().stream()
                    .filter(attribute -> node.has(attribute.name()))
                    .anyMatch(attribute ->
                            attribute.required() || hasRequired(attribute.slot().shape(), node.get(attribute.name())));
        }
        if (shape instanceof Shape.Array array) {
            for (JsonNode element : node) {
                if (hasRequired(array.element().shape(), element)) {
                    return true;
                }
            }
            return false;
        }
        return !(shape instanceof Shape.Scalar);
    }

    @Test
    void setting_isTypedByItsRule() throws JsonProcessingException {
        Golden golden = GoldenFiles.of(SelectionProcedure.class).stream()
                .filter(file -> file.toString().endsWith("by-region.json"))
                .findFirst()
                .orElseThrow();
        JsonNodeFactory nodes = JsonNodeFactory.instance;

        assertRefusedByBoth(
                golden.type(),
                with(golden.text(), "/thresholds/0/settings/bound", nodes.textNode("sometimes")),
                "an option that is none");
        assertRefusedByBoth(
                golden.type(), with(golden.text(), "/panel/settings/sheets", nodes.numberNode(0)), "a count too small");
        assertRefusedByBoth(
                golden.type(),
                with(golden.text(), "/panel/rule", nodes.textNode("selection/panel-maen@1")),
                "a rule that is none");
        assertRefusedByBoth(
                golden.type(),
                with(golden.text(), "/thresholds/0/settings/points", nodes.textNode("1,5")),
                "points with a comma");
        assertThat(faults(
                        golden.type(),
                        with(
                                golden.text(),
                                "/thresholds/0/settings/points",
                                nodes.numberNode(new java.math.BigDecimal("1.5")))))
                .isEmpty();
    }

    @Test
    void kind_isToldByItsAttribute() throws JsonProcessingException {
        List<Golden> authorities = GoldenFiles.of(LocalAuthority.class);

        assertThat(authorities).hasSizeGreaterThan(1);
        for (Golden golden : authorities) {
            assertRefusedByBoth(
                    golden.type(),
                    with(golden.text(), "/kind", JsonNodeFactory.instance.textNode("planet")),
                    "a kind that is none");
        }
    }

    @Test
    void rules_ofOnesOwnAreInTheSchema() throws JsonProcessingException {
        List<Rule> few = new ArrayList<>();
        SelectionRules.standard().forEach(rule -> {
            if (rule.info().getId().toString().contains("panel-mean@")) {
                few.add(rule);
            }
        });

        JsonNode schema = tree(JsonSchemas.of(RuleUse.class, RuleSet.of(few)));

        assertThat(few).hasSize(1);
        assertThat(schema.at("/$defs/RuleUse/oneOf")).hasSize(1);
        assertThat(schema.at("/$defs/RuleUse/oneOf/0/properties/rule/const").asText())
                .isEqualTo("selection/panel-mean@1");
        assertThat(tree(JsonSchemas.of(RuleUse.class, RuleSet.of(List.of())))
                        .at("/$defs/RuleUse")
                        .toString())
                .isEqualTo("{\"not\":{}}");
    }

    /** A form of text fits whatever its type reads, and not what no type reads. */
    @Test
    void patterns_fitWhatIsParsed() {
        List<String> texts = new ArrayList<>(List.of(
                "0",
                "-0",
                "-0.0",
                "-0.5",
                "007",
                "1.",
                ".5",
                "1.50",
                "999999999",
                "1000000000",
                "0.12345678901234567",
                "+1",
                "1e2",
                "1,5",
                "1/2",
                "-1/2",
                "2/4",
                "0/1",
                "TND 0",
                "TND 1500.25",
                "EUR 999999999999999.999",
                "TND 1500.250",
                "TND 01",
                "TND -1",
                "TND 1.",
                "tnd 1",
                "TND1",
                "TND 1000000000000000",
                "a",
                "A.b_c-9",
                "-a",
                "a-",
                "é",
                "",
                " ",
                "a b",
                "x".repeat(64),
                "x".repeat(65),
                "TN-31",
                "tn-31",
                "TN-3111",
                "tn-x:1",
                "tn:1",
                "tn-x:",
                "2025-01-01",
                "2025-1-1",
                "2024-02-30",
                "2019-07-31T23:59:59+01:00",
                "2019-07-31T23:59:59Z",
                "2019-07-31T23:59Z",
                "2019-07-31T23:59:59+01",
                "selection/a@1",
                "o.e:selection/a@1",
                "org.example:selection/a-b@12",
                "selection/a@0",
                "a/b/c@1",
                "Africa/Tunis",
                "UTC",
                "+01:00",
                "Etc/GMT+1",
                "ar",
                "ar-TN"));
        int fits = 0;
        int refused = 0;
        for (Shape.Scalar scalar : codes()) {
            Pattern pattern =
                    Pattern.compile("^(?:" + Shapes.pattern(scalar.type()).orElseThrow() + ")$");
            int fitsHere = 0;
            for (String text : texts) {
                boolean parsed = parses(scalar, text);
                boolean found = pattern.matcher(text).find();
                assertThat(found || !parsed)
                        .as(scalar.type().getSimpleName() + " " + text)
                        .isTrue();
                fitsHere += parsed ? 1 : 0;
                refused += found ? 0 : 1;
            }
            assertThat(fitsHere).as(scalar.type().getSimpleName()).isPositive();
            fits += fitsHere;
        }
        assertThat(codes()).hasSizeGreaterThan(12);
        assertThat(refused).isGreaterThan(fits);
        assertThat("-0").doesNotMatch(Shapes.pattern(Points.class).orElseThrow());
        assertThat("a-").doesNotMatch(Shapes.pattern(ApplicationId.class).orElseThrow());
        assertThat("2019-07-31T23:59Z")
                .doesNotMatch(Shapes.pattern(OffsetDateTime.class).orElseThrow());
        assertThat("2025-1-1").doesNotMatch(Shapes.pattern(LocalDate.class).orElseThrow());
    }

    @Test
    void patternOfTags_isThatOfTheModel() {
        Pattern pattern = Pattern.compile(Shapes.pattern(LocalizedText.class).orElseThrow());
        for (String tag :
                List.of("ar", "ar-TN", "zh-Hant-TW", "es-419", "a", "AR", "ar-tn", "ar_TN", "arab", "ar-", "")) {
            boolean accepted = OgpLocalJson.read("{\"" + tag + "\":\"x\"}", LocalizedText.class)
                    .isValid();
            assertThat(pattern.matcher(tag).matches()).as(tag).isEqualTo(accepted);
        }
    }

    @Test
    void patternOfWhatIsNotBlank_knowsTheSameWhiteSpaceAsTheReader() {
        Pattern pattern = Pattern.compile(SchemaTree.NOT_BLANK);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(pattern.matcher(String.valueOf(c)).find())
                    .as("U+%04X", (int) c)
                    .isEqualTo(!String.valueOf(c).isBlank());
        }
    }

    /** The scalars that are texts of a form of their own, in any described type. */
    private static List<Shape.Scalar> codes() {
        Map<String, Shape.Scalar> codes = new java.util.TreeMap<>();
        for (Class<?> type : DescribedTypes.all()) {
            List<Shape> shapes = new ArrayList<>();
            if (Shapes.of(type) instanceof Shape.Structure structure) {
                structure
                        .attributes()
                        .forEach(attribute -> shapes.add(attribute.slot().shape()));
            } else if (Shapes.of(type) instanceof Shape.OneKey oneKey) {
                oneKey.keys()
                        .values()
                        .forEach(
                                key -> shapes.add(key.attributes().get(0).slot().shape()));
            }
            for (Shape shape : shapes) {
                Shape inner = shape instanceof Shape.Array array
                        ? array.element().shape()
                        : shape instanceof Shape.Table table ? table.key() : shape;
                if (inner instanceof Shape.Scalar scalar
                        && scalar.options().isEmpty()
                        && (scalar.form() == Shape.Form.CODE || scalar.form() == Shape.Form.DECIMAL)) {
                    codes.put(scalar.type().getName(), scalar);
                }
            }
        }
        return List.copyOf(codes.values());
    }

    private static boolean parses(Shape.Scalar scalar, String text) {
        try {
            scalar.parse().apply(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static void assertRefusedByBoth(Class<?> type, String document, String what) {
        assertThat(OgpLocalJson.read(document, type).problems())
                .as("reader: " + what)
                .isNotEmpty();
        assertThat(faults(type, document)).as("schema: " + what).isNotEmpty();
    }

    private static List<?> faults(Class<?> type, String document) {
        Schema schema = SCHEMAS.computeIfAbsent(
                type,
                key -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonSchemas.of(key), InputFormat.JSON));
        return schema.validate(document, InputFormat.JSON);
    }

    private static String with(String document, String pointer, JsonNode value) throws JsonProcessingException {
        if (pointer.isEmpty()) {
            return value.toString();
        }
        JsonNode tree = tree(document);
        JsonPointer at = JsonPointer.compile(pointer);
        if (tree.at(at.head()) instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) tree.at(at.head())).set(at.last().getMatchingIndex(), value);
        }
        return tree.toString();
    }

    private static List<String> pointers(JsonNode tree, String at) {
        List<String> all = new ArrayList<>(List.of(at));
        tree.properties().forEach(entry -> all.addAll(pointers(entry.getValue(), at + "/" + entry.getKey())));
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            all.addAll(pointers(tree.get(i), at + "/" + i));
        }
        return all;
    }

    private static JsonNode tree(String document) throws JsonProcessingException {
        return TREES.readTree(document);
    }
}
