// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.certificate.CertifiedStage;
import io.github.ogplocal.rules.certificate.SelectionCertificate;
import io.github.ogplocal.rules.certificate.Uncertified;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.selection.ApplicationFile;
import io.github.ogplocal.rules.selection.RandomCalls;
import io.github.ogplocal.rules.selection.ScreeningRule;
import io.github.ogplocal.rules.selection.SelectionArbitraries;
import io.github.ogplocal.rules.selection.SelectionCall;
import io.github.ogplocal.rules.selection.SelectionContext;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionRecordTest {
    private static final String SALT = "0123456789abcdef-of-one";
    private static final String NAME = "Canary Evaluator-Name";

    @TempDir
    Path folder;

    @Provide
    Arbitrary<SelectionCall> calls() {
        return SelectionArbitraries.calls();
    }

    @Test
    void verify_confirmsAndSaysWhetherTheHeadWasCompared() {
        DecisionRecord record = TenCandidates.record();
        String head = record.head().orElseThrow();

        assertThat(record.verify(head).lines("en"))
                .first()
                .isEqualTo("The record is confirmed: the outcome follows from the procedure and the documents.");
        assertThat(record.verify(head.toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 "))
                        .isConfirmed())
                .isTrue();
        Verification without = record.verifyWithoutHead();
        assertThat(without.isConfirmed()).isTrue();
        assertThat(without.isHeadChecked()).isFalse();
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(without.lines(language)).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 60)
    void verify_confirmsWhatTheEngineDecidesAndTheOrderOfTheDocumentsIsNothing(
            @ForAll("calls") SelectionCall call, @ForAll long seed) {
        DecisionRecord record = DecisionRecord.of(call.select());

        assertThat(record.verify(record.head().orElseThrow()).differences()).isEmpty();
        assertThat(DecisionRecord.of(call.shuffled(new Random(seed)).select())).isEqualTo(record);
    }

    @Test
    void verify_saysWhichStagesAreCertifiedAndWhyOthersAreNot() {
        assertThat(TenCandidates.record().verifyWithoutHead().lines("en"))
                .last()
                .isEqualTo("determinism@1: every status follows from the simple assertions of the certificate.");
        for (Uncertified reason : Uncertified.values()) {
            SelectionCall call = Stream.iterate(0, seed -> seed + 1)
                    .map(seed -> RandomCalls.any().next(seed))
                    .filter(one -> SelectionCertificate.of(one.select()).getStages().stream()
                            .anyMatch(stage -> stage.getNotCertified().contains(reason)))
                    .findFirst()
                    .orElseThrow();
            Verification verification = DecisionRecord.of(call.select()).verifyWithoutHead();

            assertThat(verification.stages())
                    .extracting(VerifiedStage::notCertified)
                    .isEqualTo(SelectionCertificate.of(call.select()).getStages().stream()
                            .map(CertifiedStage::getNotCertified)
                            .toList());
            Set<String> messages = new TreeSet<>();
            for (String language : List.of("ar", "fr", "en")) {
                VerifiedStage stage = new VerifiedStage("p", 2, List.of(reason));
                messages.add(stage.message(language));
                assertThat(stage.message(language)).startsWith("p@2");
                assertThat(verification.lines(language))
                        .contains(verification.stages().get(0).message(language));
            }
            assertThat(messages).hasSize(3);
        }
    }

    @Test
    void verify_findsARecordReplacedAsAWholeByItsHeadAlone() {
        SelectionDocuments documents = TenCandidates.documents();
        List<ScoreSheet> fewer =
                documents.getSheets().subList(1, documents.getSheets().size());
        DecisionRecord other = DecisionRecord.of(SelectionEngine.of(TenCandidates.procedure())
                .select(SelectionDocuments.builder()
                        .from(documents)
                        .sheets(fewer)
                        .build()));

        assertThat(other.verifyWithoutHead().isConfirmed()).isTrue();
        assertThat(other.verify(TenCandidates.record().head().orElseThrow()).differences())
                .containsExactly(new Difference(
                        "record.json", "", DifferenceCode.OTHER_HEAD, Optional.empty(), Optional.empty()));
    }

    /** An insider who computes all digests anew; only what follows from the documents gives it away. */
    @Test
    void verify_findsAForgedOutcomeAlthoughAllDigestsFit() {
        Map<String, byte[]> files = new TreeMap<>(TenCandidates.record().files());
        String outcome = text(files.get(RecordFiles.OUTCOME));
        assertThat(outcome).contains("\"status\":\"not-selected\"");
        files.put(
                RecordFiles.OUTCOME,
                bytes(outcome.replaceFirst("\"status\":\"not-selected\"", "\"status\":\"selected\"")));

        Verification found = DecisionRecord.ofFiles(Forger.resealed(files)).verifyWithoutHead();

        assertThat(found.differences()).hasSize(1);
        Difference difference = found.differences().get(0);
        assertThat(difference.file()).isEqualTo("outcome.json");
        assertThat(difference.pointer()).matches("/explanations/[0-9]+/outcome/status");
        assertThat(difference.code()).isEqualTo(DifferenceCode.OTHER_RESULT);
        assertThat(difference.stated()).contains("selected");
        assertThat(difference.recomputed()).contains("not-selected");
    }

    @Test
    void verify_findsAForgedPoolCertificateAndOrderAlthoughAllDigestsFit() {
        assertForged(RecordFiles.CERTIFICATE, "\"says\":\"selected\"", "\"says\":\"reserve\"", "/stages/0/assertions/");
        assertForged(RecordFiles.RECORD, "\"revision\":1", "\"revision\":2", "/procedure/revision");
        assertForged(RecordFiles.RECORD, "selection/pipeline@1", "selection/pipeline@2", "/pipeline");
    }

    private static void assertForged(String file, String right, String wrong, String pointer) {
        Map<String, byte[]> files = new TreeMap<>(TenCandidates.record().files());
        String text = text(files.get(file));
        assertThat(text).contains(right);
        files.put(file, bytes(text.replaceFirst(right, wrong)));
        Verification found = DecisionRecord.ofFiles(Forger.resealed(files)).verifyWithoutHead();
        assertThat(found.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.file()).isEqualTo(file);
            assertThat(difference.pointer()).startsWith(pointer);
        });
    }

    @Test
    void verify_namesChangedDocumentsByTheirPart() {
        Map<String, byte[]> files = new TreeMap<>(TenCandidates.record().files());
        String head = DecisionRecord.ofFiles(files).head().orElseThrow();
        String documents = text(files.get(RecordFiles.DOCUMENTS));
        files.put(RecordFiles.DOCUMENTS, bytes(documents.replaceFirst("\"filedAt\":\"2", "\"filedAt\":\"3")));

        assertThat(DecisionRecord.ofFiles(files).verify(head).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.file()).isEqualTo("documents.json");
                    assertThat(difference.pointer()).matches("/applications/[0-9]");
                    assertThat(difference.code()).isEqualTo(DifferenceCode.CHANGED);
                });
    }

    @Test
    void verify_namesMissingAndAdditionalFiles() {
        DecisionRecord right = TenCandidates.record();
        String head = right.head().orElseThrow();
        for (String name : right.files().keySet()) {
            Map<String, byte[]> files = new TreeMap<>(right.files());
            files.remove(name);
            files.put("notes.txt", new byte[0]);
            assertThat(DecisionRecord.ofFiles(files).verify(head).differences())
                    .anyMatch(difference ->
                            difference.file().equals(name) && difference.code() == DifferenceCode.MISSING_FILE)
                    .anyMatch(difference -> difference.file().equals("notes.txt")
                            && difference.code() == DifferenceCode.ADDITIONAL_FILE);
        }
        assertThat(DecisionRecord.ofFiles(Map.of()).verify(head).result()).isEqualTo(Verification.Result.DIFFERENT);
    }

    @Test
    void verify_saysWhatItDoesNotKnow() {
        Map<String, byte[]> format = new TreeMap<>(TenCandidates.record().files());
        format.put(
                RecordFiles.RECORD,
                bytes(text(format.get(RecordFiles.RECORD)).replace("ogp-local/record@1", "ogp-local/record@2")));
        Verification unknownFormat =
                DecisionRecord.ofFiles(Forger.resealed(format)).verifyWithoutHead();
        assertThat(unknownFormat.result()).isEqualTo(Verification.Result.UNSUPPORTED);
        assertThat(unknownFormat.differences())
                .extracting(Difference::code)
                .containsExactly(DifferenceCode.UNKNOWN_FORMAT);

        Map<String, byte[]> pipeline = new TreeMap<>(TenCandidates.record().files());
        for (String name : List.of(RecordFiles.RECORD, RecordFiles.PROCEDURE)) {
            pipeline.put(name, bytes(text(pipeline.get(name)).replace("selection/pipeline@1", "selection/pipeline@9")));
        }
        Verification unknownPipeline =
                DecisionRecord.ofFiles(Forger.resealed(pipeline)).verifyWithoutHead();
        assertThat(unknownPipeline.result()).isEqualTo(Verification.Result.UNSUPPORTED);
        assertThat(unknownPipeline.differences())
                .extracting(Difference::code)
                .containsExactly(DifferenceCode.UNKNOWN_PIPELINE);
    }

    @Test
    void verify_knowsRulesOfOthersWhenTheyAreHandedOverAndFindsThoseThatChangeTheirMind() {
        RuleSet<SelectionRule> rules = SelectionRules.standard().plus(new Moody(new int[1], false));
        DecisionRecord record = withMoody(rules);
        String head = record.head().orElseThrow();

        assertThat(record.verify(head).result()).isEqualTo(Verification.Result.UNSUPPORTED);
        assertThat(record.verify(head).differences()).anySatisfy(difference -> {
            assertThat(difference.code()).isEqualTo(DifferenceCode.UNKNOWN_RULE);
            assertThat(difference.stated()).contains(Moody.ID.toString());
        });
        OgpLocalJson knowing = OgpLocalJson.standard().withRules(rules);
        assertThat(record.verify(Optional.of(head), knowing).differences()).isEmpty();
        OgpLocalJson moody =
                OgpLocalJson.standard().withRules(SelectionRules.standard().plus(new Moody(new int[1], true)));
        assertThat(record.verify(Optional.of(head), moody).differences())
                .isNotEmpty()
                .allMatch(difference -> difference.code() == DifferenceCode.NOT_REPRODUCIBLE);
    }

    @Test
    void verify_saysThatARuleOfOthersFailedAndRepeatsNothingOfIt() {
        DecisionRecord record = withMoody(SelectionRules.standard().plus(new Moody(new int[1], false)));
        ScreeningRule failing = new ScreeningRule() {
            @Override
            public RuleInfo info() {
                return Moody.INFO;
            }

            @Override
            public Screen compile(SelectionContext context) {
                throw new IllegalStateException(NAME);
            }
        };
        OgpLocalJson reader =
                OgpLocalJson.standard().withRules(SelectionRules.standard().plus(failing));

        Verification found = record.verify(record.head(), reader);

        assertThat(found.result()).isEqualTo(Verification.Result.UNSUPPORTED);
        assertThat(found.differences())
                .containsExactly(new Difference(
                        "procedure.json",
                        "",
                        DifferenceCode.RULE_FAILED,
                        Optional.of(Moody.ID.toString()),
                        Optional.empty()));
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(found.lines(language)).hasSize(3).noneMatch(line -> line.contains(NAME));
        }
    }

    @Test
    void of_refusesARuleWithoutAProvider() {
        RuleSet<SelectionRule> rules = SelectionRules.standard().plus(new Moody(new int[1], false));
        assertThatThrownBy(() -> DecisionRecord.of(
                        SelectionEngine.of(moodyProcedure(), rules).select(TenCandidates.documents())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Moody.ID.toString());
    }

    @Test
    void record_holdsNoNameAndNoSaltAndIsVerifiedWithoutThem() {
        byte[] salt = bytes(SALT);
        EvaluatorCommitment commitment = EvaluatorCommitment.of(new EvaluatorId("e1"), NAME, salt);
        DecisionRecord record = DecisionRecord.of(TenCandidates.selection(), List.of(commitment), List.of());

        assertThat(record.verify(record.head().orElseThrow()).isConfirmed()).isTrue();
        for (byte[] bytes : record.files().values()) {
            assertThat(text(bytes)).doesNotContain("Canary").doesNotContain(SALT);
        }
        assertThat(text(record.files().get(RecordFiles.RECORD))).contains(commitment.commitment());
        assertThat(commitment.opensWith(NAME, salt)).isTrue();
        assertThat(commitment.opensWith("Another", salt)).isFalse();
        assertThatThrownBy(() -> EvaluatorCommitment.of(new EvaluatorId("e1"), NAME, new byte[15]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void record_isTheSameWhateverTheMachineIsSetTo() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        DecisionRecord right = TenCandidates.record();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "fr-FR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(TenCandidates.record()).as(tag).isEqualTo(right);
                assertThat(right.verify(right.head().orElseThrow()).isConfirmed())
                        .as(tag)
                        .isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void write_givesAFolderThatIsReadBackAndIsNeverReplaced() throws IOException {
        DecisionRecord record = TenCandidates.record();
        Path target = folder.resolve("record");

        record.write(target);

        assertThat(DecisionRecord.read(target)).isEqualTo(record);
        assertThatThrownBy(() -> record.write(target)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> record.write(folder.resolve("nowhere").resolve("record")))
                .isInstanceOf(NoSuchFileException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void read_takesNoLinkForAFile() throws IOException {
        DecisionRecord record = TenCandidates.record();
        Path target = folder.resolve("linked");
        record.write(target);
        Path elsewhere = folder.resolve("outcome");
        Files.move(target.resolve("outcome.json"), elsewhere);
        Files.createSymbolicLink(target.resolve("outcome.json"), elsewhere);

        assertThat(DecisionRecord.read(target)
                        .verify(record.head().orElseThrow())
                        .differences())
                .anyMatch(difference ->
                        difference.file().equals("outcome.json") && difference.code() == DifferenceCode.NOT_JSON);
    }

    @Test
    void message_saysFromWhichByteOnAFileIsNotJson() {
        Map<String, byte[]> files = new TreeMap<>(TenCandidates.record().files());
        byte[] outcome = files.get("outcome.json").clone();
        outcome[0] = '!';
        files.put("outcome.json", outcome);

        assertThat(DecisionRecord.ofFiles(files).verifyWithoutHead().differences())
                .extracting(difference -> difference.message("en"))
                .contains("outcome.json: the content is not JSON; at byte: 0");
    }

    private static SelectionProcedure moodyProcedure() {
        SelectionProcedure procedure = TenCandidates.procedure();
        List<RuleUse> screening = new ArrayList<>(procedure.getScreening().uses());
        screening.add(RuleUse.of(new Moody(new int[1], false)));
        return SelectionProcedure.builder()
                .from(procedure)
                .screening(new RuleChain(screening))
                .build();
    }

    private static DecisionRecord withMoody(RuleSet<SelectionRule> rules) {
        return DecisionRecord.of(
                SelectionEngine.of(moodyProcedure(), rules).select(TenCandidates.documents()),
                List.of(),
                List.of(new RuleProvider("org.example", "org.example:moody", "1.2")));
    }

    /** A rule of somebody else's that can answer otherwise each time it is asked. */
    private static final class Moody implements ScreeningRule {
        static final RuleId ID = RuleId.parse("org.example:selection/moody@1");
        private static final Reason YES = Reason.met("yes", "نعم", "oui", "yes");
        private static final Reason NO = Reason.notMet("no", "لا", "non", "no");
        private static final RuleInfo INFO = RuleInfo.builder()
                .id(ID)
                .clause(Template.of("مزاج", "humeur", "mood"))
                .source("Made for a test")
                .addReasons(YES, NO)
                .build();

        private final int[] compiled;
        private final boolean moody;

        Moody(int[] compiled, boolean moody) {
            this.compiled = compiled;
            this.moody = moody;
        }

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Screen compile(SelectionContext context) {
            boolean met = !moody || compiled[0]++ % 2 == 0;
            return new Screen() {
                @Override
                public Reason judge(ApplicationFile file) {
                    return met ? YES : NO;
                }

                @Override
                public List<Evidence> explain(ApplicationFile file, Reason reason) {
                    return List.of();
                }
            };
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
