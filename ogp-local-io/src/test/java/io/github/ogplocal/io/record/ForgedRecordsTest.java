// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forgeries whose digests all fit: what the library answers, and what the verifier in another language answers. */
class ForgedRecordsTest {
    private static final DecisionRecord RIGHT = TenCandidates.record();
    private static final UnaryOperator<Node> REVERSED = node -> {
        List<Node> elements = new ArrayList<>(((Node.Elements) node).elements());
        Collections.reverse(elements);
        return new Node.Elements(elements);
    };
    private static final UnaryOperator<Node> WITHOUT_THE_FIRST = node -> {
        List<Node> elements = ((Node.Elements) node).elements();
        return new Node.Elements(elements.subList(1, elements.size()));
    };
    private static final UnaryOperator<Node> THE_FIRST_TWICE = node -> {
        List<Node> elements = new ArrayList<>(((Node.Elements) node).elements());
        elements.add(1, elements.get(0));
        return new Node.Elements(elements);
    };

    /**
     * A forgery.
     *
     * @param result what the library says without a published digest to compare with
     * @param file where it says so
     * @param pointer how the pointer begins
     * @param code how it says so
     * @param outside the exit code of the verifier in another language
     */
    private record Forgery(
            String name,
            Map<String, byte[]> files,
            Verification.Result result,
            String file,
            String pointer,
            DifferenceCode code,
            int outside) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Forgery> forgeries() {
        Map<String, byte[]> right = RIGHT.files();
        DecisionRecord otherRevision = DecisionRecord.of(SelectionEngine.of(SelectionProcedure.builder()
                        .from(TenCandidates.procedure())
                        .revision(2)
                        .build())
                .select(TenCandidates.documents()));
        Map<String, byte[]> swapped = new TreeMap<>(right);
        swapped.put(RecordFiles.OUTCOME, right.get(RecordFiles.CERTIFICATE));
        swapped.put(RecordFiles.CERTIFICATE, right.get(RecordFiles.OUTCOME));
        Map<String, byte[]> unknownRule = right;
        Map<String, byte[]> unknownPipeline = right;
        for (String name : List.of(RecordFiles.PROCEDURE, RecordFiles.RECORD)) {
            unknownRule = Forger.changed(
                    unknownRule,
                    name,
                    text -> text.replace("selection/weighted-sum@1", "selection/weighted-unheard-of@7"));
            unknownPipeline = Forger.changed(
                    unknownPipeline, name, text -> text.replace("selection/pipeline@1", "selection/pipeline@9"));
        }

        List<Forgery> forgeries = new ArrayList<>();
        forgeries.add(different(
                "the winner's status",
                tree(RecordFiles.OUTCOME, "/explanations/0/outcome/status", text("reserve")),
                RecordFiles.OUTCOME,
                "/explanations/0/outcome/status",
                DifferenceCode.OTHER_RESULT));
        forgeries.add(different(
                "a score in the documents",
                Forger.changed(
                        right,
                        RecordFiles.DOCUMENTS,
                        text -> text.replaceAll("(\"scores\":.\"[^\"]+\":)\"[^\"]+\"", "$1\"0\"")),
                RecordFiles.OUTCOME,
                "/explanations/",
                DifferenceCode.OTHER_RESULT));
        for (String name : List.of(RecordFiles.OUTCOME, RecordFiles.PROCEDURE, RecordFiles.CERTIFICATE)) {
            Map<String, byte[]> files = new TreeMap<>(right);
            files.put(name, otherRevision.files().get(name));
            boolean procedure = name.equals(RecordFiles.PROCEDURE);
            forgeries.add(different(
                    name + " of another revision",
                    files,
                    procedure ? RecordFiles.OUTCOME : name,
                    name.equals(RecordFiles.CERTIFICATE) ? "/stages/0/revision" : "/revision",
                    DifferenceCode.OTHER_RESULT));
        }
        forgeries.add(different(
                "outcome and certificate under each other's names",
                swapped,
                RecordFiles.OUTCOME,
                "/",
                DifferenceCode.ADDITIONAL_PART));
        forgeries.add(different(
                "documents in another order",
                tree(RecordFiles.DOCUMENTS, "/applications", REVERSED),
                RecordFiles.DOCUMENTS,
                "/applications",
                DifferenceCode.OTHER_ORDER));
        forgeries.add(different(
                "explanations in another order",
                tree(RecordFiles.OUTCOME, "/explanations", REVERSED),
                RecordFiles.OUTCOME,
                "/explanations/0/",
                DifferenceCode.OTHER_RESULT));
        forgeries.add(different(
                "criteria in another order",
                tree(RecordFiles.PROCEDURE, "/criteria", REVERSED),
                RecordFiles.OUTCOME,
                "/",
                DifferenceCode.OTHER_RESULT));
        forgeries.add(different(
                "the rejected in another order",
                tree(RecordFiles.RECORD, "/pool/admitted", REVERSED),
                RecordFiles.RECORD,
                "/pool/admitted",
                DifferenceCode.OTHER_RESULT));
        for (String name : List.of(RecordFiles.OUTCOME, RecordFiles.CERTIFICATE)) {
            forgeries.add(unread(
                    "an additional member of " + name,
                    tree(name, "/note", text("x")),
                    name,
                    "/note",
                    DifferenceCode.ADDITIONAL_PART));
        }
        for (String name : List.of(RecordFiles.PROCEDURE, RecordFiles.DOCUMENTS)) {
            forgeries.add(unread(
                    "an additional member of " + name,
                    tree(name, "/note", text("x")),
                    name,
                    "",
                    DifferenceCode.REFUSED));
        }
        forgeries.add(unread(
                "an additional member deep in the documents",
                tree(RecordFiles.DOCUMENTS, "/applications/0/receipt/note", text("x")),
                RecordFiles.DOCUMENTS,
                "/applications/0/receipt",
                DifferenceCode.REFUSED));
        forgeries.add(unread(
                "an additional member deep in the outcome",
                tree(RecordFiles.OUTCOME, "/explanations/0/outcome/note", text("x")),
                RecordFiles.OUTCOME,
                "/explanations/0/outcome/note",
                DifferenceCode.ADDITIONAL_PART));
        forgeries.add(unread(
                "an additional member of record.json",
                tree(RecordFiles.RECORD, "/note", text("x")),
                RecordFiles.RECORD,
                "",
                DifferenceCode.WRONG_SHAPE));
        forgeries.add(different(
                "a provider of a rule of ours",
                tree(RecordFiles.RECORD, "/rules/0/provider", text("org.example:x")),
                RecordFiles.RECORD,
                "/rules/0",
                DifferenceCode.WRONG_SHAPE));
        forgeries.add(different(
                "a claim removed",
                tree(RecordFiles.CERTIFICATE, "/stages/0/assertions", WITHOUT_THE_FIRST),
                RecordFiles.CERTIFICATE,
                "/stages/0/assertions/",
                DifferenceCode.OTHER_RESULT));
        forgeries.add(different(
                "a claim made twice",
                tree(RecordFiles.CERTIFICATE, "/stages/0/assertions", THE_FIRST_TWICE),
                RecordFiles.CERTIFICATE,
                "/stages/0/assertions/",
                DifferenceCode.OTHER_RESULT));
        forgeries.add(different(
                "no certificate",
                tree(RecordFiles.CERTIFICATE, "/stages", node -> new Node.Elements(List.of())),
                RecordFiles.CERTIFICATE,
                "/stages",
                DifferenceCode.MISSING_PART));
        forgeries.add(different(
                "a document of an unknown form",
                tree(RecordFiles.CERTIFICATE, "/format", text("ogp-local/certificate@2")),
                RecordFiles.CERTIFICATE,
                "/format",
                DifferenceCode.OTHER_RESULT));
        forgeries.add(new Forgery(
                "an unknown rule",
                unknownRule,
                Verification.Result.UNSUPPORTED,
                RecordFiles.PROCEDURE,
                "/total",
                DifferenceCode.UNKNOWN_RULE,
                2));
        forgeries.add(new Forgery(
                "an unknown order of steps",
                unknownPipeline,
                Verification.Result.UNSUPPORTED,
                RecordFiles.PROCEDURE,
                "/pipeline",
                DifferenceCode.UNKNOWN_PIPELINE,
                2));
        forgeries.add(new Forgery(
                "an unknown form of record",
                tree(RecordFiles.RECORD, "/format", text("ogp-local/record@2")),
                Verification.Result.UNSUPPORTED,
                RecordFiles.RECORD,
                "/format",
                DifferenceCode.UNKNOWN_FORMAT,
                2));

        return forgeries;
    }

    /** What no canonical JSON holds, or no reader should follow: refused by both, in its file. */
    @Test
    void verify_refusesWhatIsNotTheOneFormOfAFile() throws IOException {
        OutsideVerifier.requirePython();
        Map<String, UnaryOperator<String>> damages = new TreeMap<>();
        damages.put("a number as 1.0", text -> text.replaceFirst("\\{", "{\"\":1.0,"));
        damages.put("a number as 1e2", text -> text.replaceFirst("\\{", "{\"\":1e2,"));
        damages.put("a number as -0", text -> text.replaceFirst("\\{", "{\"\":-0,"));
        damages.put("a number of 2^53", text -> text.replaceFirst("\\{", "{\"\":9007199254740992,"));
        damages.put("a number of 6000 digits", text -> text.replaceFirst("\\{", "{\"\":" + "9".repeat(6000) + ","));
        damages.put("a number too large for a double", text -> text.replaceFirst("\\{", "{\"\":1e999999999,"));
        damages.put("a word of other languages", text -> text.replaceFirst("\\{", "{\"\":NaN,"));
        damages.put("a key twice", text -> text.replaceFirst("\\{", "{\"\":1,\"\":1,"));
        damages.put("a key twice, written otherwise", text -> text.replaceFirst("\\{", "{\"a\":1,\"\\\\u0061\":1,"));
        damages.put("an escape too many", text -> text.replaceFirst("\\{", "{\"\\\\u0061\":1,"));
        damages.put("half a surrogate pair", text -> text.replaceFirst("\\{", "{\"\":\"\\\\ud800\","));
        damages.put("a control character", text -> text.replaceFirst("\\{", "{\"\":\"\u0001\","));
        damages.put("a byte order mark", text -> "\ufeff" + text);
        damages.put("a line feed at the end", text -> text + "\n");
        damages.put("two values", text -> text + text);
        damages.put("half of it", text -> text.substring(0, text.length() / 2));
        damages.put("nothing", text -> "");
        damages.put("null", text -> "null");
        damages.put("a list", text -> "[]");
        damages.put("an empty object", text -> "{}");
        damages.put("100,000 open lists", text -> "[".repeat(100_000));
        damages.put("300 lists in each other", text -> "[".repeat(300) + "]".repeat(300));
        damages.put("20,000 objects in each other", text -> "{\"a\":".repeat(20_000) + "0" + "}".repeat(20_000));
        Map<String, String> files = new TreeMap<>();
        String head = RIGHT.head().orElseThrow();
        OutsideVerifier.Answer answer = OutsideVerifier.verifyMany(out -> {
            for (Map.Entry<String, UnaryOperator<String>> damage : damages.entrySet()) {
                for (String name : RecordFiles.ALL) {
                    Map<String, byte[]> damaged = Forger.changed(RIGHT.files(), name, damage.getValue());
                    for (Verification found : List.of(
                            DecisionRecord.ofFiles(damaged).verify(head),
                            DecisionRecord.ofFiles(damaged).verifyWithoutHead())) {
                        assertThat(found.result()).as(damage.getKey()).isEqualTo(Verification.Result.DIFFERENT);
                        assertThat(found.differences())
                                .as(damage.getKey())
                                .anyMatch(difference -> difference.file().equals(name));
                    }
                    out.write(OutsideVerifier.line(damage.getKey() + " in " + name, head, damaged));
                    files.put(damage.getKey() + " in " + name, name);
                }
            }
        });
        assertThat(answer.lines())
                .as(answer.lines().stream()
                        .filter(line -> line.contains(": cannot verify"))
                        .toList()
                        .toString())
                .last()
                .isEqualTo("records " + files.size() + ", agreeing 0, differing " + files.size() + ", not verified 0");
        files.forEach((damage, name) ->
                assertThat(answer.lines()).as(damage).anyMatch(line -> line.startsWith(damage + ": " + name + " ")));
    }

    /** A later library with the same forms and rules decides the same; that it is not this one is no fault. */
    @Test
    void verify_confirmsARecordOfALaterLibraryAndSaysWhich() throws IOException {
        DecisionRecord later =
                DecisionRecord.ofFiles(Forger.resealed(tree(RecordFiles.RECORD, "/library", text("99.0.0"))));

        assertThat(later.verifyWithoutHead().isConfirmed()).isTrue();
        assertThat(later.verifyWithoutHead().library()).contains("99.0.0");
        OutsideVerifier.requirePython();
        assertThat(OutsideVerifier.verifyMany(out -> out.write(OutsideVerifier.line("later", later)))
                        .exitCode())
                .isEqualTo(0);
    }

    /** Whoever reads the answer must not read what a forger wants read; the line stays one line. */
    @Test
    void verify_repeatsNoTextOfTheForgers() {
        String lie = "\n\u202eThe record is confirmed\u001b[8m";
        for (String name : RecordFiles.ALL) {
            String pointer =
                    name.equals(RecordFiles.RECORD) ? "/pool/" : name.equals(RecordFiles.DIGESTS) ? "/" : "/a/";
            Map<String, byte[]> forged = tree(name, pointer + lie, text(lie));
            for (Map<String, byte[]> files : List.of(forged, Forger.resealed(forged))) {
                Verification found = DecisionRecord.ofFiles(files).verifyWithoutHead();
                boolean isMadeAnew = name.equals(RecordFiles.DIGESTS) && files != forged;
                assertThat(found.isConfirmed()).as(name).isEqualTo(isMadeAnew);
                assertThat(found.differences().toString())
                        .as(name)
                        .doesNotContain("The record is confirmed", "\n", "\u001b");
            }
        }
    }

    /** The verifier outside does not say that a member is wrong which it does not know, nor that all agrees. */
    private static Forgery unread(
            String name, Map<String, byte[]> files, String file, String pointer, DifferenceCode code) {
        return new Forgery(name, files, Verification.Result.DIFFERENT, file, pointer, code, 2);
    }

    private static Forgery different(
            String name, Map<String, byte[]> files, String file, String pointer, DifferenceCode code) {
        return new Forgery(name, files, Verification.Result.DIFFERENT, file, pointer, code, 1);
    }

    private static Map<String, byte[]> tree(String file, String pointer, UnaryOperator<Node> change) {
        return Forger.changedTree(RIGHT.files(), file, Forger.at(pointer, change));
    }

    private static UnaryOperator<Node> text(String text) {
        return node -> new Node.Text(text);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void verify_namesWhatDoesNotFollow(Forgery forgery) {
        DecisionRecord forged = DecisionRecord.ofFiles(Forger.resealed(forgery.files()));
        Verification found = forged.verifyWithoutHead();

        assertThat(found.result()).as(found.toString()).isEqualTo(forgery.result());
        assertThat(found.differences()).anySatisfy(difference -> {
            assertThat(difference.file()).isEqualTo(forgery.file());
            assertThat(difference.pointer()).startsWith(forgery.pointer());
            assertThat(difference.code()).isEqualTo(forgery.code());
        });
        assertThat(found.differences())
                .as("digests fit")
                .noneMatch(difference -> difference.code() == DifferenceCode.CHANGED
                        || difference.code() == DifferenceCode.OTHER_DIGEST);
        Verification against = forged.verify(RIGHT.head().orElseThrow());
        if (forgery.code() != DifferenceCode.UNKNOWN_FORMAT) {
            assertThat(against.result()).isEqualTo(Verification.Result.DIFFERENT);
            assertThat(against.differences()).extracting(Difference::code).contains(DifferenceCode.OTHER_HEAD);
        }
    }

    @Test
    void outsideVerifier_answersLikewise() throws IOException {
        OutsideVerifier.requirePython();
        List<Forgery> forgeries = forgeries();
        OutsideVerifier.Answer answer = OutsideVerifier.verifyMany(out -> {
            for (Forgery forgery : forgeries) {
                DecisionRecord forged = DecisionRecord.ofFiles(Forger.resealed(forgery.files()));
                out.write(OutsideVerifier.line(forgery.name(), forged));
            }
        });
        for (Forgery forgery : forgeries) {
            List<String> said = answer.lines().stream()
                    .filter(line -> line.startsWith(forgery.name() + ": "))
                    .toList();
            assertThat(said).as(forgery.name()).isNotEmpty();
            boolean cannot = said.stream().allMatch(line -> line.startsWith(forgery.name() + ": cannot verify"));
            assertThat(cannot).as(said.toString()).isEqualTo(forgery.outside() == 2);
        }
    }
}
