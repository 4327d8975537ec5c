// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.record.OutsideVerifier.Answer;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.PlantedBugs;
import io.github.ogplocal.rules.selection.RandomCalls;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionOutcome;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library and a program in another language that shares no code with it come to the same outcomes. */
class OutsideVerifierTest {
    /** 1,000 in the ordinary build; {@code -Dogp.verifier.calls=10000} for the long run. */
    private static final int CALLS = Integer.getInteger("ogp.verifier.calls", 1000);

    private static final Path ROOT = Path.of(System.getProperty("ogp.root"));
    private static final Path EXAMPLES = ROOT.resolve("examples/walkthrough/src/main/resources/data");

    @BeforeAll
    static void requirePython() {
        OutsideVerifier.requirePython();
    }

    @Test
    void verifier_agreesOnEveryExampleAndOnRandomCallsOverAllRules() throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        Map<String, SelectionCall> examples = examples();
        assertThat(examples).hasSize(11);

        Answer answer = OutsideVerifier.verifyMany(out -> {
            for (Map.Entry<String, SelectionCall> example : examples.entrySet()) {
                SelectionCall call = example.getValue();
                addRules(call.procedure(), rules);
                out.write(OutsideVerifier.line(
                        example.getKey(), call, call.select().toOutcome()));
            }
            for (int seed = 0; seed < CALLS; seed++) {
                SelectionCall call = RandomCalls.any().next(seed);
                addRules(call.procedure(), rules);
                out.write(
                        OutsideVerifier.line("seed " + seed, call, call.select().toOutcome()));
            }
        });

        int number = examples.size() + CALLS;
        assertThat(answer.lines())
                .containsExactly("records " + number + ", agreeing " + number + ", differing 0, not verified 0");
        assertThat(answer.exitCode()).isEqualTo(0);
        assertThat(rules).isEqualTo(released());
    }

    @Test
    void verifier_catchesEveryPlantedBug() throws IOException {
        Map<String, Function<SelectionCall, Selection>> bugs = new TreeMap<>(PlantedBugs.all());
        int number = bugs.size();

        Answer answer = OutsideVerifier.verifyMany(out -> {
            for (int seed = 0; seed < 2000 && !bugs.isEmpty(); seed++) {
                SelectionCall call = RandomCalls.any().next(seed);
                Selection right = call.select();
                for (String name : List.copyOf(bugs.keySet())) {
                    Optional<Selection> wrong = decided(bugs.get(name), call);
                    if (wrong.isPresent() && !wrong.get().outcomes().equals(right.outcomes())) {
                        bugs.remove(name);
                        out.write(OutsideVerifier.line(
                                "bug " + name, call, wrong.get().toOutcome()));
                        out.write(OutsideVerifier.line("control " + name, call, right.toOutcome()));
                    }
                }
            }
        });

        assertThat(bugs).as("bugs that no call shows").isEmpty();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .endsWith("records " + 2 * number + ", agreeing " + number + ", differing " + number
                        + ", not verified 0");
        for (String name : PlantedBugs.all().keySet()) {
            assertThat(answer.lines()).anyMatch(line -> line.startsWith("bug " + name + ": outcome.json /"));
        }
        assertThat(answer.lines()).noneMatch(line -> line.startsWith("control "));
    }

    private static Optional<Selection> decided(Function<SelectionCall, Selection> engine, SelectionCall call) {
        try {
            return Optional.of(engine.apply(call));
        } catch (InvalidSelectionInputException refused) {
            // The broken engine may refuse what the right one takes; here it is to give an outcome.
            return Optional.empty();
        }
    }

    @Test
    void verifier_namesTheApplicationWhoseStatusOrRankIsStatedOtherwise() throws IOException {
        SelectionCall call = examples().get("ogp-local-2018");
        SelectionOutcome right = call.select().toOutcome();
        List<String> expected = new ArrayList<>();

        Answer answer = OutsideVerifier.verifyMany(out -> {
            for (int i = 0; i < right.getExplanations().size(); i++) {
                ApplicationOutcome own = right.getExplanations().get(i).getOutcome();
                boolean selected = own.getStatus() == SelectionStatus.SELECTED;
                SelectionStatus other = selected ? SelectionStatus.RESERVE : SelectionStatus.SELECTED;
                String at = "outcome.json /explanations/" + i + "/outcome/";
                String name = own.getApplication() + " status";
                out.write(OutsideVerifier.line(
                        name,
                        call,
                        changed(
                                right,
                                i,
                                ApplicationOutcome.builder()
                                        .from(own)
                                        .status(other)
                                        .build())));
                expected.add(name + ": " + at + "status (" + own.getApplication() + "): stated " + other.code()
                        + ", recomputed " + own.getStatus().code());
                if (own.getRank().isPresent()) {
                    int rank = own.getRank().get();
                    name = own.getApplication() + " rank";
                    out.write(OutsideVerifier.line(
                            name,
                            call,
                            changed(
                                    right,
                                    i,
                                    ApplicationOutcome.builder()
                                            .from(own)
                                            .rank(rank + 1)
                                            .build())));
                    expected.add(name + ": " + at + "rank (" + own.getApplication() + "): stated " + (rank + 1)
                            + ", recomputed " + rank);
                }
            }
        });

        int number = expected.size();
        expected.add("records " + number + ", agreeing 0, differing " + number + ", not verified 0");
        assertThat(answer.lines()).isEqualTo(expected);
        assertThat(number).isGreaterThan(20);
    }

    private static SelectionOutcome changed(SelectionOutcome outcome, int at, ApplicationOutcome other) {
        List<SelectionExplanation> explanations = new ArrayList<>(outcome.getExplanations());
        explanations.set(
                at,
                SelectionExplanation.builder()
                        .from(explanations.get(at))
                        .outcome(other)
                        .build());
        return SelectionOutcome.builder()
                .from(outcome)
                .explanations(explanations)
                .build();
    }

    @Test
    void verifier_agreesOnWholeRecordsWithTheirCertificates() throws IOException {
        Map<String, SelectionCall> examples = examples();

        Answer answer = OutsideVerifier.verifyMany(out -> {
            for (Map.Entry<String, SelectionCall> example : examples.entrySet()) {
                Selection selection = example.getValue().select();
                out.write(OutsideVerifier.line(example.getKey(), DecisionRecord.of(selection)));
            }
            for (int seed = 0; seed < CALLS / 20; seed++) {
                Selection selection = RandomCalls.any().next(seed).select();
                out.write(OutsideVerifier.line("seed " + seed, DecisionRecord.of(selection)));
            }
        });

        int number = examples.size() + CALLS / 20;
        assertThat(answer.lines())
                .containsExactly("records " + number + ", agreeing " + number + ", differing 0, not verified 0");
        assertThat(answer.exitCode()).isEqualTo(0);
    }

    @Test
    void verifier_namesTheFileThatWasChangedAfterwards(@TempDir Path folder) throws IOException {
        DecisionRecord record = DecisionRecord.of(examples().get("quickstart").select());
        Path own = folder.resolve("record");
        record.write(own);
        String head = record.head().orElseThrow();
        assertThat(OutsideVerifier.verify(own, head)).isEqualTo(new Answer(0, List.of("agrees: " + head)));

        for (String file : record.files().keySet()) {
            String text = Files.readString(own.resolve(file));
            // Another digit, in the first place where that is another value and not another form.
            Matcher digit = Pattern.compile("[2-8](?=[^\"]{0,3}\")").matcher(text);
            assertThat(digit.find()).as(file).isTrue();
            Files.writeString(own.resolve(file), text.substring(0, digit.start()) + "9" + text.substring(digit.end()));

            Answer answer = OutsideVerifier.verify(own, head);

            assertThat(answer.exitCode()).as(file).isEqualTo(1);
            assertThat(answer.lines()).as(file).anyMatch(line -> line.startsWith(file + " "));
            Files.writeString(own.resolve(file), text);
        }
        assertThat(OutsideVerifier.verify(own, head).exitCode()).isEqualTo(0);
        assertThat(OutsideVerifier.verify(own, "0".repeat(64)).lines())
                .containsExactly("record.json /digest: stated " + head + ", recomputed " + "0".repeat(64));
    }

    @Test
    void verifier_recomputesTheOutcomeOfTheRecordedDocuments(@TempDir Path folder) throws IOException {
        SelectionCall call = examples().get("quickstart");
        DecisionRecord right = DecisionRecord.of(call.select());
        ScoreSheet first = call.sheets().get(0);
        Map<CriterionId, Points> scores = new TreeMap<>(first.getScores());
        scores.replaceAll((criterion, points) -> Points.of(0));
        ScoreSheet lower = ScoreSheet.builder()
                .application(first.getApplication())
                .evaluator(first.getEvaluator())
                .scores(scores)
                .build();
        DecisionRecord other = DecisionRecord.of(call.replacing(first, lower).select());
        // The documents are as recorded; the outcome is that of others.
        Map<String, byte[]> files = new TreeMap<>(other.files());
        files.put("outcome.json", right.files().get("outcome.json"));
        Path own = folder.resolve("record");
        DecisionRecord.ofFiles(files).write(own);

        Answer answer = OutsideVerifier.verify(own, other.head().orElseThrow());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .anyMatch(line ->
                        line.startsWith("outcome.json /explanations/0/outcome/total (" + first.getApplication()));
    }

    @Test
    void verifier_reportsAScoreOffItsScale() throws IOException {
        SelectionCall call = examples().get("quickstart");
        String line = OutsideVerifier.line("off scale", call, call.select().toOutcome());
        Matcher score = Pattern.compile("\"scores\": *\\{ *\"[^\"]+\": *\"").matcher(line);
        assertThat(score.find()).isTrue();
        String changed = line.substring(0, score.end()) + "1000" + line.substring(score.end());

        Answer answer = OutsideVerifier.verifyMany(out -> out.write(changed));

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .anyMatch(said -> said.startsWith("off scale: documents.json /sheets (")
                        && said.endsWith("recomputed a score on the scale"));
    }

    @Test
    void verifier_goesOnAfterALineThatIsNoRecord() throws IOException {
        SelectionCall call = examples().get("quickstart");
        String right = OutsideVerifier.line("right", call, call.select().toOutcome());

        Answer answer = OutsideVerifier.verifyMany(out -> out.write("no JSON\n[]\n{\"name\":\"n\\n\\u202e\"}\n"
                + right.replaceAll("\"weight\" *: *\"(?=[0-9])", "$01e9") + right));

        assertThat(answer.lines()).hasSize(5);
        assertThat(answer.lines().get(0)).startsWith("line 1: cannot verify: ");
        assertThat(answer.lines().get(1)).startsWith("line 2: cannot verify: ");
        assertThat(answer.lines().get(2)).startsWith("n\\n\\u202e: cannot verify: ");
        assertThat(answer.lines().get(3)).startsWith("right: cannot verify: ");
        assertThat(answer.lines().get(4)).isEqualTo("records 5, agreeing 1, differing 0, not verified 4");
        assertThat(answer.exitCode()).isEqualTo(2);
    }

    @Test
    void verifier_saysThatThereIsNoSuchFileOrFolder(@TempDir Path folder) throws IOException {
        for (Answer answer : List.of(
                OutsideVerifier.verify(folder.resolve("nowhere"), "0".repeat(64)),
                OutsideVerifier.verifyMany(folder.resolve("nowhere")))) {
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.lines()).singleElement().asString().startsWith("cannot verify: ");
        }
    }

    @Test
    void verifier_refusesARuleThatItDoesNotKnow() throws IOException {
        SelectionCall call = examples().get("quickstart");
        String line = OutsideVerifier.line("own rule", call, call.select().toOutcome());

        Answer answer = OutsideVerifier.verifyMany(
                out -> out.write(line.replace("selection/agreed-sheet@1", "org.example:selection/agreed-sheet@1")));

        assertThat(answer.lines())
                .containsExactly(
                        "own rule: cannot verify: rule org.example:selection/agreed-sheet@1 is not known here",
                        "records 1, agreeing 0, differing 0, not verified 1");
        assertThat(answer.exitCode()).isEqualTo(2);
    }

    /** The calls among the walkthrough's examples, by name; a file is theirs when its procedure is one of selection. */
    private static Map<String, SelectionCall> examples() throws IOException {
        Map<String, SelectionCall> calls = new TreeMap<>();
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            for (Path example : folders.toList()) {
                Path file = example.resolve("procedure.json");
                if (!Files.exists(file)
                        || !Files.readString(file, StandardCharsets.UTF_8).contains("selection/pipeline@")) {
                    continue;
                }
                SelectionProcedure procedure =
                        OgpLocalJson.read(file, SelectionProcedure.class).orElseThrow();
                calls.put(example.getFileName().toString(), new SelectionCall(procedure, documents(example)));
            }
        }
        return calls;
    }

    private static SelectionDocuments documents(Path example) throws IOException {
        Path whole = example.resolve("documents.json");
        if (Files.exists(whole)) {
            return OgpLocalJson.read(whole, SelectionDocuments.class).orElseThrow();
        }
        SelectionDocumentsBuilder documents = SelectionDocuments.builder()
                .applications(OgpLocalJson.readList(example.resolve("applications.json"), Application.class)
                        .orElseThrow())
                .sheets(OgpLocalJson.readList(example.resolve("sheets.json"), ScoreSheet.class)
                        .orElseThrow());
        Path recusals = example.resolve("recusals.json");
        if (Files.exists(recusals)) {
            documents.recusals(OgpLocalJson.readList(recusals, Recusal.class).orElseThrow());
        }
        return documents.build();
    }

    private static void addRules(SelectionProcedure procedure, TreeSet<String> rules) {
        rules.add(procedure.getPipeline().toString());
        procedure.uses().values().forEach(use -> rules.add(use.rule().toString()));
        procedure.getEarlierStage().ifPresent(stage -> addRules(stage.getProcedure(), rules));
    }

    /** The rules of selections that were ever released. */
    private static TreeSet<String> released() throws IOException {
        TreeSet<String> released = new TreeSet<>();
        for (String rule : Files.readAllLines(ROOT.resolve("docs/rules/catalogue.txt"))) {
            if (rule.startsWith("selection/")) {
                released.add(rule);
            }
        }
        return released;
    }
}
