// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleUseTest {
    private static final LocalizedText QUESTION = LocalizedText.of("؟", "?", "?");
    private static final Rule EVERY_KIND = rule(
            "org.example:selection/every-kind@1",
            SettingsForm.of(
                    Setting.points("points", QUESTION),
                    Setting.count("count", QUESTION, 1, 5),
                    Setting.choice("bound", QUESTION)
                            .option("at-least", LocalizedText.of("ا", "a", "a"))
                            .option("more-than", LocalizedText.of("ب", "b", "b")),
                    Setting.time("time", QUESTION),
                    Setting.code("code", QUESTION),
                    Setting.codes("codes", QUESTION),
                    Setting.counts("counts", QUESTION, 0, 9)));
    private static final OgpLocalJson JSON = OgpLocalJson.standard().withRules(RuleSet.of(List.of(EVERY_KIND)));
    private static final String WHOLE = """
            {
              "rule": "org.example:selection/every-kind@1",
              "settings": {
                "bound": "at-least",
                "code": "c-1",
                "codes": [
                  "a",
                  "b"
                ],
                "count": 3,
                "counts": {
                  "north": 4,
                  "south": 0
                },
                "points": "15",
                "time": "2019-07-31T23:59:59+01:00"
              }
            }
            """;

    @Test
    void use_ofEveryKindIsReadAndWrittenBack() {
        RuleUse use = JSON.parse(WHOLE, RuleUse.class).orElseThrow();

        assertThat(use.settings().count("count")).isEqualTo(3);
        assertThat(OgpLocalJson.write(use)).isEqualTo(WHOLE);
        assertThat(JSON.parse(WHOLE.replace("\"15\"", "15.00"), RuleUse.class).orElseThrow())
                .isEqualTo(use);
    }

    @Test
    void use_isReadWhateverTheOrderOfItsKeys() {
        String settings = WHOLE.substring(WHOLE.indexOf("\"settings\""), WHOLE.lastIndexOf('}'))
                .strip();

        assertThat(JSON.parse("{" + settings + ",\"rule\":\"org.example:selection/every-kind@1\"}", RuleUse.class)
                        .orElseThrow())
                .isEqualTo(JSON.parse(WHOLE, RuleUse.class).orElseThrow());
    }

    @Test
    void faults_ofAllSettingsComeTogether() {
        ReadResult<RuleUse> result = JSON.parse("""
                {
                  "rule": "org.example:selection/every-kind@1",
                  "settings": {
                    "bound": "al-least",
                    "code": "not a code",
                    "codes": ["a", "a", 1],
                    "count": 9,
                    "counts": {"north": -1, "south": "x"},
                    "pionts": "15",
                    "time": "2019-07-31"
                  }
                }
                """, RuleUse.class);

        assertThat(OgpLocalJsonTest.places(result))
                .containsExactly(
                        "3:15 missing /settings/points",
                        "4:14 unknown-code /settings/bound",
                        "5:13 malformed /settings/code",
                        "6:20 repeated /settings/codes/1",
                        "6:25 wrong-type /settings/codes/2",
                        "7:14 too-large /settings/count",
                        "8:38 wrong-type /settings/counts/south",
                        "9:5 unknown-key /settings",
                        "10:13 malformed /settings/time");
        assertThat(result.problems().get(1).arguments()).containsEntry("known", "at-least, more-than");
        assertThat(result.problems().get(5).arguments()).containsEntry("most", "5");
        assertThat(result.problems().get(7).arguments()).containsEntry("nearest", "points");
    }

    @Test
    void counts_outOfBoundsAreNamedByTheirCode() {
        ReadResult<RuleUse> result = JSON.parse(
                WHOLE.replace("\"north\": 4", "\"north\": 10").replace("\"south\": 0", "\"south\": -1"), RuleUse.class);

        assertThat(OgpLocalJsonTest.places(result))
                .containsExactly("11:15 too-large /settings/counts/north", "11:15 too-small /settings/counts/south");
    }

    @Test
    void settings_thatAreLeftOutAreAllNamed() {
        ReadResult<RuleUse> result = JSON.parse("{\"rule\":\"org.example:selection/every-kind@1\"}", RuleUse.class);

        assertThat(OgpLocalJsonTest.places(result))
                .hasSize(7)
                .contains("1:1 missing /settings/points", "1:1 missing /settings/counts");
    }

    @Test
    void rule_thatIsUnknownIsRefusedWithNearIds() {
        ReadResult<RuleUse> result =
                JSON.parse("{\"rule\":\"org.example:selection/every-kind@2\",\"settings\":{\"x\":1}}", RuleUse.class);

        assertThat(OgpLocalJsonTest.places(result)).containsExactly("1:9 unknown-rule /rule");
        assertThat(result.problems().get(0).arguments())
                .containsEntry("rule", "org.example:selection/every-kind@2")
                .containsEntry("nearest", "org.example:selection/every-kind@1");
    }

    @Test
    void keys_ofAUseAreAsStrictAsAnyOther() {
        assertThat(OgpLocalJsonTest.places(JSON.parse("{\"settings\":{}}", RuleUse.class)))
                .containsExactly("1:1 missing /rule");
        assertThat(OgpLocalJsonTest.places(JSON.parse("{\"rule\":7,\"rule\":8,\"setings\":{}}", RuleUse.class)))
                .containsExactly("1:9 wrong-type /rule", "1:11 duplicate-key /rule", "1:20 unknown-key ");
        assertThat(OgpLocalJsonTest.places(JSON.parse(
                        "{\"rule\":\"org.example:selection/every-kind@1\",\"settings\":null}", RuleUse.class)))
                .containsExactly("1:57 null-value /settings");
    }

    @Test
    void chain_hasToBeSaidEvenWhenItIsEmpty() {
        assertThat(OgpLocalJson.write(RuleChain.NONE)).isEqualTo("[]\n");
        assertThat(OgpLocalJson.read("[]", RuleChain.class).orElseThrow()).isEqualTo(RuleChain.NONE);
    }

    /** Each deciding key of a procedure that is left out is a fault, and all of them are listed at once. */
    @Test
    void procedure_withNothingInItNamesAllThatItMustDecide() {
        ReadResult<SelectionProcedure> result = OgpLocalJson.read("{}", SelectionProcedure.class);

        assertThat(OgpLocalJsonTest.places(result))
                .containsExactlyInAnyOrder(
                        "1:1 missing /id",
                        "1:1 missing /revision",
                        "1:1 missing /title",
                        "1:1 missing /source",
                        "1:1 missing /pipeline",
                        "1:1 missing /screening",
                        "1:1 missing /duplicates",
                        "1:1 missing /criteria",
                        "1:1 missing /panel",
                        "1:1 missing /missingScores",
                        "1:1 missing /total",
                        "1:1 missing /ranking",
                        "1:1 missing /thresholds",
                        "1:1 missing /grouping",
                        "1:1 missing /allocation",
                        "1:1 missing /shortage",
                        "1:1 missing /tieBreaks",
                        "1:1 missing /remainingTies",
                        "1:1 missing /reserve",
                        "1:1 missing /publication");
    }

    /** Each setting that a document of a procedure holds, left out in turn, is named as missing. */
    @Test
    void procedure_withoutOneOfItsSettingsIsRefused() throws Exception {
        Path file = GoldenFiles.FOLDER.resolve("SelectionProcedure/by-region.json");
        SelectionProcedure procedure =
                OgpLocalJson.read(file, SelectionProcedure.class).orElseThrow();
        List<RuleUse> uses = new ArrayList<>(procedure.getScreening().uses());
        uses.addAll(procedure.getThresholds().uses());
        uses.addAll(procedure.getTieBreaks().uses());
        uses.addAll(List.of(procedure.getPanel(), procedure.getAllocation(), procedure.getReserve()));
        int tried = 0;
        for (RuleUse use : uses) {
            for (String name : use.settings().toMap().keySet()) {
                RuleUse less = new RuleUse(
                        use.rule(),
                        io.github.ogplocal.rules.Settings.of(use.settings().toMap().entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(name))
                                .collect(java.util.stream.Collectors.toMap(
                                        java.util.Map.Entry::getKey, java.util.Map.Entry::getValue))));
                tried++;

                assertThat(OgpLocalJson.read(OgpLocalJson.write(less), RuleUse.class)
                                .problems())
                        .extracting(problem -> problem.code().code() + " " + problem.pointer())
                        .containsExactly("missing /settings/" + name);
            }
        }

        assertThat(tried).isGreaterThanOrEqualTo(8);
    }

    private static Rule rule(String id, SettingsForm form) {
        RuleInfo info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(Template.of("ا", "a", "a"))
                .source("Example")
                .addReasons(Reason.met("met", "ا", "a", "a"))
                .settings(form)
                .build();
        return () -> info;
    }
}
