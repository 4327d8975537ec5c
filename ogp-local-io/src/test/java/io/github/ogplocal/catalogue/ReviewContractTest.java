// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.catalogue.ReviewProcedures;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.review.ReviewRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that reviews dossiers keeps the contract on the dossiers of its cases and on whole ones. */
final class ReviewContractTest {
    private static final Path ROOT = Path.of(System.getProperty("ogp.root"));
    private static final Path CASES = ROOT.resolve("ogp-local-io/src/test/resources/cases");
    private static final Path WHOLE = ROOT.resolve("ogp-local-io/src/test/resources/golden/Dossier/whole.json");
    private static final Path EXAMPLES = ROOT.resolve("examples/walkthrough/src/main/resources/data/dossiers");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final JsonMapper MAPPER = new JsonMapper();

    /** A rule with settings, a dossier and a day. */
    record Trial(ReviewRule rule, Settings settings, String name, Dossier dossier, LocalDate day) {
        @Override
        public String toString() {
            return rule.info().getId() + " " + name;
        }
    }

    static List<Trial> trials() throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (RuleCases.Case which : RuleCases.all(CASES)) {
            RuleId id = RuleId.parse(which.rule());
            if (StandardRules.all().find(id).orElse(null) instanceof ReviewRule rule) {
                JsonNode document = MAPPER.readTree(Files.readString(which.file()));
                JsonNode settings =
                        document.has("settings") ? document.get("settings") : JsonNodeFactory.instance.objectNode();
                trials.add(new Trial(
                        rule,
                        RuleCases.settings(rule, settings),
                        which.file().getFileName().toString(),
                        OgpLocalJson.read(document.get("given").toString(), Dossier.class)
                                .orElseThrow(),
                        LocalDate.parse(document.get("context").get("day").textValue())));
            }
        }
        for (Path file : wholeDossiers()) {
            Dossier dossier = OgpLocalJson.read(file, Dossier.class).orElseThrow();
            for (ReviewProcedure procedure : ReviewProcedures.all()) {
                for (RuleUse use : procedure.getChecks().uses()) {
                    ReviewRule rule = (ReviewRule) StandardRules.all().get(use.rule());
                    trials.add(
                            new Trial(rule, use.settings(), file.getFileName().toString(), dossier, DAY));
                }
            }
        }
        return trials;
    }

    private static List<Path> wholeDossiers() throws IOException {
        List<Path> files = new ArrayList<>(List.of(WHOLE));
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            examples.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().contains("review"))
                    .filter(file -> !file.getFileName().toString().equals("progress.json"))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("trials")
    void rule_keepsTheContract(Trial trial) {
        ReviewContract.assertDeclared(trial.rule(), trial.settings(), trial.dossier(), trial.day());
        ReviewContract.assertDeterministic(trial.rule(), trial.settings(), trial.dossier(), trial.day());
        ReviewContract.assertOrderless(trial.rule(), trial.settings(), trial.dossier(), trial.day());
        ReviewContract.assertBlindToTheFuture(trial.rule(), trial.settings(), trial.dossier(), trial.day());
        ReviewContract.assertNullHostile(trial.rule(), trial.settings(), trial.dossier(), trial.day());
    }

    @Test
    void procedures_haveNoFaults() {
        for (ReviewProcedure procedure : ReviewProcedures.all()) {
            assertThat(ReviewEngine.check(procedure, StandardRules.all()))
                    .as(procedure.getId())
                    .isEmpty();
        }
    }

    @Test
    void contract_findsAPointerThatLeadsNowhere() {
        caught(
                ReviewContract::assertDeclared,
                (dossier, day) -> List.of(Planted.finding("x", Evidence.of("events", "/event", 1))),
                "/event");
    }

    @Test
    void contract_findsAReasonThatIsNotDeclared() {
        caught(
                ReviewContract::assertDeclared,
                (dossier, day) -> List.of(new Finding(
                        RuleId.parse("plan/planted@1"), "x", Planted.COUNTED.verdict(), "guessed", List.of())),
                "guessed");
    }

    @Test
    void contract_findsARuleThatSaysSomethingElseTheSecondTime() {
        int[] looks = {0};
        caught(
                ReviewContract::assertDeterministic,
                (dossier, day) -> List.of(Planted.finding("x", Evidence.of("events", "", looks[0]++))),
                "the second look");
    }

    @Test
    void contract_findsARuleThatLooksAtTheOrder() {
        caught(
                ReviewContract::assertOrderless,
                (dossier, day) -> List.of(Planted.finding("x", Evidence.ofCode("events", "", firstEvent(dossier)))),
                "another order");
    }

    @Test
    void contract_findsARuleThatCountsWhatComesLater() {
        caught(
                ReviewContract::assertBlindToTheFuture,
                (dossier, day) -> List.of(Planted.finding(
                        "x", Evidence.of("events", "", dossier.getEvents().size()))),
                "happens later");
    }

    @Test
    void contract_findsARuleThatTakesNull() {
        caught(ReviewContract::assertNullHostile, (dossier, day) -> List.of(), "no dossier");
    }

    /** One promise of the contract. */
    private interface Promise {
        void check(ReviewRule rule, Settings settings, Dossier dossier, LocalDate day);
    }

    private static void caught(Promise promise, BiFunction<Dossier, LocalDate, List<Finding>> planted, String message) {
        Dossier dossier = OgpLocalJson.read(
                        "{\"plans\":[{\"id\":\"P-1\"},{\"id\":\"P-2\"}],\"events\":["
                                + "{\"kind\":\"stalled\",\"on\":\"2021-09\",\"plan\":\"P-1\"},"
                                + "{\"kind\":\"restarted\",\"on\":\"2022-09\",\"plan\":\"P-2\"}]}",
                        Dossier.class)
                .orElseThrow();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> promise.check(new Planted(planted), Settings.NONE, dossier, DAY))
                .withMessageContaining(message);
    }

    private static String firstEvent(Dossier dossier) {
        PlanEvent first = dossier.getEvents().get(0);
        return first.getKind().code();
    }

    /** A rule that breaks one promise. */
    private record Planted(BiFunction<Dossier, LocalDate, List<Finding>> findings) implements ReviewRule {
        private static final Reason COUNTED =
                Reason.met("counted", "الأحداث: {events}.", "Événements : {events}.", "Events: {events}.");
        private static final RuleInfo INFO = RuleInfo.builder()
                .id(RuleId.parse("plan/planted@1"))
                .clause(Template.of("للخطة أحداث.", "Le plan a des événements.", "The plan has events."))
                .source("Test")
                .addReasons(COUNTED)
                .build();

        static Finding finding(String subject, Evidence evidence) {
            return Finding.of(INFO, subject, COUNTED, List.of(evidence));
        }

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Check compile(Settings settings) {
            return findings::apply;
        }
    }
}
