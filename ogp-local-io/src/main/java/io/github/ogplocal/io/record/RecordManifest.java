// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.record;

import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.rules.RuleId;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * What a record says of itself: {@code record.json}.
 *
 * @param digest the head: SHA-256 over {@code ogp-local/record/v1}, a zero byte, and the canonical bytes of all that follows
 * @param draws the draws that settled ties, in the order of their pointers; may be empty
 * @param evaluators commitments to the evaluators' names, in the order of the ids; may be empty
 * @param files the other files of the record, in the order of their names
 * @param format {@link #FORMAT}
 * @param library the version of the library that wrote the record
 * @param pipeline the order and meaning of the engine's steps
 * @param pool who was considered
 * @param procedure which procedure decided
 * @param rules every rule that the procedure uses in any stage, in the order of the texts of their ids
 */
public record RecordManifest(
        @Pattern(regexp = Sha256.FORM) String digest,
        List<RecordedDraw> draws,
        List<EvaluatorCommitment> evaluators,
        List<RecordedFile> files,
        @Pattern(regexp = RecordManifest.FORMAT) String format,
        String library,
        RuleId pipeline,
        RecordedPool pool,
        RecordedProcedure procedure,
        List<RecordedRule> rules) {
    /** The form that this library writes. */
    public static final String FORMAT = "ogp-local/record@1";

    private static final java.util.regex.Pattern FORMATS = java.util.regex.Pattern.compile(FORMAT);

    /** Checks format and digest, and copies. */
    public RecordManifest {
        requirePattern(digest, Sha256.PATTERN, "record", "digest");
        requirePattern(format, FORMATS, "record", "format");
        requireNonNull(library, "library");
        requireNonNull(pipeline, "pipeline");
        requireNonNull(pool, "pool");
        requireNonNull(procedure, "procedure");
        draws = List.copyOf(draws);
        evaluators = List.copyOf(evaluators);
        files = List.copyOf(files);
        rules = List.copyOf(rules);
    }
}
