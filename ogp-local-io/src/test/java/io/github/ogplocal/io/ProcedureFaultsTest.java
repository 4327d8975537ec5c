// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.selection.ApplicationFile;
import io.github.ogplocal.rules.selection.ScreeningRule;
import io.github.ogplocal.rules.selection.SelectionContext;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRules;
import io.github.ogplocal.rules.smart.SmartRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Procedures that read well, or nearly, and cannot be used. */
class ProcedureFaultsTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String GOOD = GoldenFiles.of(SelectionProcedure.class).stream()
            .filter(golden -> golden.toString().endsWith("by-region.json"))
            .findFirst()
            .orElseThrow()
            .text();

    /** Attributes that decide nothing of themselves; all others are deciding keys. */
    private static final Set<String> UNDECIDING = Set.of("id", "revision", "title", "source", "regionScheme");

    /** Each slot, each setting of each use of a rule, and each entry that a chain or a setting cannot do without. */
    static List<String> deciding() {
        List<String> pointers = new ArrayList<>();
        tree(GOOD).properties().forEach(entry -> {
            if (!UNDECIDING.contains(entry.getKey())) {
                pointers.add("/" + entry.getKey());
            }
        });
        settings(tree(GOOD), "", pointers);
        return pointers;
    }

    private static void settings(JsonNode node, String at, List<String> pointers) {
        node.properties().forEach(entry -> {
            if (at.endsWith("/settings")) {
                pointers.add(at + "/" + entry.getKey());
            }
            settings(entry.getValue(), at + "/" + entry.getKey(), pointers);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            settings(node.get(i), at + "/" + i, pointers);
        }
    }

    @Test
    void good_isRead() {
        assertThat(OgpLocalJson.read(GOOD, SelectionProcedure.class).problems()).isEmpty();
        assertThat(deciding()).hasSizeGreaterThan(25).contains("/reserve", "/allocation/settings/places");
    }

    @Test
    void faults_ofAProcedureThatReadsWellAllComeWithTheirPlaces() {
        String document = edited(
                "\"selection/panel-mean@1\"", "\"selection/reserve-per-group@1\"",
                "\"minimumSheets\": 2,\n", "\"size\": 2\n",
                "      \"sheets\": 3\n", "",
                "\"south\": 2", "\"west\": 2",
                "\"criterion\": \"governance\"", "\"criterion\": \"gouvernance\"");

        ReadResult<SelectionProcedure> result = OgpLocalJson.read(document, SelectionProcedure.class);

        assertThat(result.value()).isEmpty();
        assertThat(OgpLocalJsonTest.places(result))
                .containsExactly(
                        "82:13 wrong-slot /panel/rule",
                        "111:17 left-out /allocation/settings/places",
                        "113:17 not-in-procedure /allocation/settings/places/west",
                        "124:22 not-in-procedure /tieBreaks/0/settings/criterion");
        assertThat(result.problems().get(1).arguments()).containsEntry("name", "south");
        assertThat(result.problems().get(1).message("en"))
                .isEqualTo("line 111, column 17, /allocation/settings/places: south is left out; all must be named.");
        assertThat(result.problems().get(1).message("fr")).contains("south ; tous doivent");
        assertThat(result.problems().get(1).message("ar")).contains("ينقص \u2068south\u2069");
    }

    @Test
    void threshold_thatNobodyCanReachStandsAtItsUse() {
        assertThat(places(edited("\"points\": \"1.5\"", "\"points\": \"3.01\"")))
                .containsExactly("98:5 unreachable /thresholds/0");
        assertThat(places(edited("\"points\": \"1.5\"", "\"points\": \"3.00\"")))
                .isEmpty();
    }

    @Test
    void rule_thatStandsTwiceIsNamedAtTheSecond() {
        String use = "{\"rule\": \"selection/pieces-complete@1\", \"settings\": {\"pieces\": [\"council-minutes\"]}}";

        assertThat(places(edited("  \"screening\": [\n", "  \"screening\": [" + use + ",\n")))
                .containsExactly("55:5 repeated-rule /screening/3");
    }

    @Test
    void absence_thatARuleCannotBearStandsAtTheRule() throws JsonProcessingException {
        String document = without("/regionScheme");

        assertThat(codes(document)).containsExactly("needs /grouping");
        assertThat(places(document.replace("\"grouping\":", "\n\"grouping\":")))
                .containsExactly("2:12 needs /grouping");
    }

    /** Whatever decides and is absent is refused, where it would stand, and nothing else is. */
    @ParameterizedTest
    @MethodSource("deciding")
    void key_thatDecidesAndIsAbsentIsTheOneFault(String pointer) throws JsonProcessingException {
        assertThat(codes(without(pointer))).containsExactly("missing " + pointer);
    }

    @Test
    void keys_thatDecideAreAllNamedWhenAllAreAbsent() throws JsonProcessingException {
        List<String> slots = deciding().stream()
                .filter(pointer -> pointer.lastIndexOf('/') == 0)
                .toList();
        List<String> settings = deciding().stream()
                .filter(pointer -> pointer.lastIndexOf('/') > 0)
                .toList();

        assertThat(codes(without(slots.toArray(String[]::new)))).containsExactlyInAnyOrderElementsOf(missing(slots));
        assertThat(codes(without(settings.toArray(String[]::new))))
                .containsExactlyInAnyOrderElementsOf(missing(settings));
    }

    /** One slot absent, the settings of all others absent: every absence is in one report. */
    @Test
    void slotAndSettings_thatAreAbsentTogetherAreNamedTogether() throws JsonProcessingException {
        List<String> all = new ArrayList<>(deciding());
        all.removeIf(pointer -> pointer.lastIndexOf('/') == 0 && !pointer.equals("/shortage"));

        assertThat(codes(without(all.toArray(String[]::new)))).containsExactlyInAnyOrderElementsOf(missing(all));
    }

    @Test
    void setting_thatIsAbsentDoesNotHideAGroupWithoutPlaces() {
        assertThat(places(edited("      \"minimumSheets\": 2,\n", "", "4,\n        \"south\": 2", "4")))
                .containsExactly(
                        "83:17 missing /panel/settings/minimumSheets", "111:17 left-out /allocation/settings/places");
    }

    /** With a slot absent there is no procedure to check; what is absent is named all the same. */
    @Test
    void slot_thatIsAbsentIsNamedWithTheSettingThatIs() {
        assertThat(places(edited(
                        "      \"minimumSheets\": 2,\n", "",
                        "4,\n        \"south\": 2", "4",
                        "  \"shortage\": {\n    \"rule\": \"selection/shortage-leaves-empty@1\"\n  },\n", "")))
                .containsExactly("1:1 missing /shortage", "83:17 missing /panel/settings/minimumSheets");
    }

    @Test
    void fault_thatTheReaderNamedIsNotNamedAgain() {
        assertThat(places(edited("\"selection/panel-mean@1\"", "\"selection/panel-maen@1\"")))
                .containsExactly("82:13 unknown-rule /panel/rule");
        assertThat(places(edited("\"sheets\": 3", "\"sheets\": 0")))
                .containsExactly("85:17 too-small /panel/settings/sheets");
        assertThat(places(edited("\"sheets\": 3", "\"sheets\": \"3\"")))
                .containsExactly("85:17 wrong-type /panel/settings/sheets");
        assertThat(places(edited("\"north\": 4", "\"north\": \"4\"")))
                .containsExactly("113:18 wrong-type /allocation/settings/places/north");
        assertThat(places(edited(
                        "\"settings\": {\n      \"minimumSheets\": 2,\n      \"sheets\": 3\n    }",
                        "\"settings\": null")))
                .containsExactly("83:17 null-value /panel/settings");
    }

    @Test
    void key_thatIsUnknownDoesNotHideWhatIsWrongWithTheWhole() {
        assertThat(places(edited(
                        "\"rule\": \"selection/by-region@1\"", "\"rule\": \"selection/by-region@1\", \"x\": 1",
                        "\"south\": 2", "\"west\": 2",
                        "\"weight\": \"1.5\"", "\"weight\": \"1.5\", \"weight\": \"2\"")))
                .containsExactly(
                        "78:24 duplicate-key /criteria/0/weight",
                        "107:38 unknown-key /grouping",
                        "112:17 left-out /allocation/settings/places",
                        "114:17 not-in-procedure /allocation/settings/places/west");
    }

    @Test
    void list_thatIsFullIsNotAddedTo() {
        OgpLocalJson one = OgpLocalJson.standard().withLimits(Limits.standard().withProblems(1));
        ReadResult<SelectionProcedure> result = one.parse(
                edited("\"minimumSheets\": 2", "\"minimum\": 2", "\"south\": 2", "\"west\": 2"),
                SelectionProcedure.class);

        assertThat(result.problems()).hasSize(1);
        assertThat(result.unreported()).isEqualTo(1);
    }

    @Test
    void whole_isCheckedWhereverAProcedureIsRead() throws IOException {
        String bad = edited("\"south\": 2", "\"west\": 2");
        ObjectMapper mapper = new ObjectMapper().registerModule(new OgpLocalModule());
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes((tree(bad) + "\n{\"summary\":{\"values\":1}}\n").getBytes(StandardCharsets.UTF_8));

        assertThat(OgpLocalJsonTest.places(
                        OgpLocalJson.readList("[" + GOOD + "," + bad + "]", SelectionProcedure.class)))
                .containsExactly(
                        "257:17 left-out /1/allocation/settings/places",
                        "259:17 not-in-procedure /1/allocation/settings/places/west");
        assertThat(OgpLocalNdjson.readList(new ByteArrayInputStream(stream.toByteArray()), SelectionProcedure.class)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LEFT_OUT, ProblemCode.NOT_IN_PROCEDURE);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> mapper.readValue(bad, SelectionProcedure.class)))
                .hasMessageContaining("south is left out");
    }

    /** A rule of somebody else is asked what it has against the procedure, and a rule that was taken away is unknown. */
    @Test
    void rules_ofOnesOwnAreTheOnesThatCheck() {
        String document = edited("\"selection/pieces-complete@1\"", "\"org.example:selection/never-fits@1\"")
                .replace(
                        "\"settings\": {\n        \"pieces\": [\n          \"council-minutes\"\n        ]\n      }",
                        "\"settings\": {}");
        List<Rule> own = new ArrayList<>(List.of(new NeverFits()));
        SelectionRules.standard().forEach(own::add);
        SmartRules.standard().forEach(own::add);
        OgpLocalJson json = OgpLocalJson.standard().withRules(RuleSet.of(own));

        assertThat(OgpLocalJsonTest.places(json.parse(document, SelectionProcedure.class)))
                .containsExactly("55:5 needs /screening/2");
        assertThat(places(document)).containsExactly("56:15 unknown-rule /screening/2/rule");
        assertThat(OgpLocalJsonTest.places(json.parse(
                        edited("\"selection/panel-mean@1\"", "\"smart/milestones-end-in-plan@1\"")
                                .replace("\"minimumSheets\": 2,\n      \"sheets\": 3\n", ""),
                        SelectionProcedure.class)))
                .containsExactly("82:13 rule-not-available /panel/rule");
    }

    /** What the reader lets through, an engine takes; what an engine refuses, the reader does not let through. */
    @Test
    void goldens_canBeUsed() {
        assertThat(GoldenFiles.of(SelectionProcedure.class))
                .isNotEmpty()
                .allSatisfy(golden -> assertThat(
                                SelectionEngine.check((SelectionProcedure) golden.value(), SelectionRules.standard()))
                        .isEmpty());
    }

    private static final class NeverFits implements ScreeningRule {
        private static final Reason MET = Reason.met("met", "ا", "a", "a");
        private static final RuleInfo INFO = RuleInfo.builder()
                .id(RuleId.parse("org.example:selection/never-fits@1"))
                .clause(Template.of("ا", "a", "a"))
                .source("Example")
                .addReasons(MET)
                .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
            return List.of(new SettingFault("", FaultKind.NEEDS, "something"));
        }

        @Override
        public Screen compile(SelectionContext context) {
            return new Screen() {
                @Override
                public Reason judge(ApplicationFile file) {
                    return MET;
                }

                @Override
                public List<Evidence> explain(ApplicationFile file, Reason reason) {
                    return List.of();
                }
            };
        }
    }

    /** The good document with pairs of texts replaced, each of which must be there exactly once. */
    private static String edited(String... pairs) {
        String document = GOOD;
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(document.split(java.util.regex.Pattern.quote(pairs[i]), -1))
                    .as(pairs[i])
                    .hasSize(2);
            document = document.replace(pairs[i], pairs[i + 1]);
        }
        return document;
    }

    private static String without(String... pointers) throws JsonProcessingException {
        JsonNode tree = tree(GOOD);
        TreeSet<String> deepestFirst = new TreeSet<>(List.of(pointers));
        for (String pointer : deepestFirst.descendingSet()) {
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode parent = tree.at(at.head());
            assertThat(parent).isNotInstanceOf(ArrayNode.class);
            assertThat(((ObjectNode) parent).remove(at.last().getMatchingProperty()))
                    .as(pointer)
                    .isNotNull();
        }
        return TREES.writeValueAsString(tree);
    }

    private static List<String> missing(List<String> pointers) {
        return pointers.stream().map(pointer -> "missing " + pointer).toList();
    }

    private static List<String> codes(String document) {
        return OgpLocalJson.read(document, SelectionProcedure.class).problems().stream()
                .map(problem -> problem.code().code() + " " + problem.pointer())
                .toList();
    }

    private static List<String> places(String document) {
        return OgpLocalJsonTest.places(OgpLocalJson.read(document, SelectionProcedure.class));
    }

    private static JsonNode tree(String document) {
        try {
            return TREES.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
