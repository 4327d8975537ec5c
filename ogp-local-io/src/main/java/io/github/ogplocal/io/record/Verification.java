// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import io.github.ogplocal.io.prose.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What checking a record gave.
 *
 * <p>Immutable and thread-safe.
 *
 * @param differences everything that was found, in the order in which it was looked for; at most 1,000
 * @param unreported how many differences there are beyond those
 * @param head the digest that stands for the record as it is, for comparison with the published one by eye; empty when
 *     {@code record.json} does not give one
 * @param isHeadChecked whether it was compared with a published one
 * @param library the version of the library that wrote the record; empty when {@code record.json} does not say
 * @param stages the stages that were decided again, the earliest first; empty when that could not be done
 */
public record Verification(
        List<Difference> differences,
        int unreported,
        Optional<String> head,
        boolean isHeadChecked,
        Optional<String> library,
        List<VerifiedStage> stages) {
    /** What it comes to. */
    public enum Result {
        /** Nothing differs, and everything could be checked. */
        CONFIRMED("confirmed"),
        /** Something differs. */
        DIFFERENT("different"),
        /** Nothing that could be checked differs, and something could not be: this library does not know it. */
        UNSUPPORTED("unsupported");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }

    /** Copies. */
    public Verification {
        differences = List.copyOf(differences);
        stages = List.copyOf(stages);
    }

    /** What it comes to. */
    public Result result() {
        if (differences.stream().anyMatch(difference -> !difference.code().isUnsupported())) {
            return Result.DIFFERENT;
        }
        return differences.isEmpty() ? Result.CONFIRMED : Result.UNSUPPORTED;
    }

    /** Whether nothing differs and everything could be checked. */
    public boolean isConfirmed() {
        return result() == Result.CONFIRMED;
    }

    /**
     * The result in lines: what it comes to, the head in groups of eight digits, whether it was compared, every difference,
     * and of a confirmed record which stages are certified.
     *
     * @param language {@code ar}, {@code fr} or {@code en}, with or without a region
     * @throws IllegalArgumentException if the language is none of the three
     */
    public List<String> lines(String language) {
        Language in = Language.of(language);
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (result()) {
                    case CONFIRMED ->
                        words(
                                in,
                                "السجل سليم: النتيجة تنتج عن القواعد والوثائق.",
                                "Le registre est confirmé\u00a0: le résultat découle du règlement et des documents.",
                                "The record is confirmed: the outcome follows from the procedure and the documents.");
                    case DIFFERENT ->
                        words(in, "السجل لا يصحّ.", "Le registre n’est pas exact.", "The record does not hold.");
                    case UNSUPPORTED ->
                        words(
                                in,
                                "تعذّر التحقّق من السجل كاملا.",
                                "Le registre n’a pas pu être vérifié en entier.",
                                "The record could not be checked in full.");
                });
        head().ifPresent(digest -> lines.add(
                words(in, "البصمة: ", "Empreinte\u00a0: ", "Digest: ") + digest.replaceAll("(.{8})(?=.)", "$1 ")));
        if (!isHeadChecked) {
            lines.add(
                    words(
                            in,
                            "لم تُقارن ببصمة منشورة: سجل عُوّض كاملا لا يُكتشف بغيرها.",
                            "Elle n’a pas été comparée à une empreinte publiée\u00a0: sans elle, un registre remplacé en entier n’est pas"
                                    + " décelé.",
                            "It was not compared with a published one: without that, a record replaced as a whole is not found."));
        }
        differences.forEach(difference -> lines.add(difference.message(language)));
        if (unreported > 0) {
            lines.add(words(in, "وغيرها: ", "et d’autres\u00a0: ", "and more: ") + unreported);
        }
        if (isConfirmed()) {
            stages.forEach(stage -> lines.add(stage.message(language)));
        }
        return List.copyOf(lines);
    }

    private static String words(Language language, String arabic, String french, String english) {
        return switch (language) {
            case ARABIC -> arabic;
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }
}
