// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;

/**
 * A field of a form: what it is called, and what of a document answers it.
 *
 * <p>The same fields are checked by rules and shown by the rendered documents, so that nothing is shown that is not asked
 * for, and nothing asked for that is not shown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the documents of the form
 */
public final class FormField<T> {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,60}");

    private final String code;
    private final LocalizedText label;
    private final boolean required;
    private final ToIntBiFunction<Dossier, T> entries;
    private final BiFunction<Dossier, T, List<LocalizedText>> answers;

    private FormField(
            String code,
            LocalizedText label,
            boolean required,
            ToIntBiFunction<Dossier, T> entries,
            BiFunction<Dossier, T, List<LocalizedText>> answers) {
        requirePattern(code, CODE, "form field", "code");
        this.code = code;
        this.label = requireNonNull(label, "label");
        this.required = required;
        this.entries = requireNonNull(entries, "entries");
        this.answers = requireNonNull(answers, "answers");
    }

    /** A field that has to be answered, by something other than prose. */
    static <T> FormField<T> of(
            String code, String arabic, String french, String english, ToIntBiFunction<Dossier, T> entries) {
        return new FormField<>(
                code, LocalizedText.of(arabic, french, english), true, entries, (dossier, document) -> List.of());
    }

    /** A field that has to be answered in prose. */
    static <T> FormField<T> prose(
            String code,
            String arabic,
            String french,
            String english,
            BiFunction<Dossier, T, List<LocalizedText>> answers) {
        return new FormField<>(
                code,
                LocalizedText.of(arabic, french, english),
                true,
                (dossier, document) -> answers.apply(dossier, document).size(),
                answers);
    }

    /** This field, which may stay unanswered. */
    FormField<T> optional() {
        return new FormField<>(code, label, false, entries, answers);
    }

    /** The code in the subjects of findings: kebab case, or the number that the form gives it. */
    public String code() {
        return code;
    }

    /** What the form calls it. */
    public LocalizedText label() {
        return label;
    }

    /** Whether the form asks for an answer. */
    public boolean isRequired() {
        return required;
    }

    /** How many entries answer it in a document; 0 when it is not answered. */
    public int entries(Dossier dossier, T document) {
        return entries.applyAsInt(dossier, document);
    }

    /** The paragraphs that answer it, in order; empty when it is not answered, or not in prose. */
    public List<LocalizedText> answers(Dossier dossier, T document) {
        return answers.apply(dossier, document);
    }

    /** Fields are the same when their codes are; a code stands once in a form. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FormField<?> field && field.code.equals(code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    /** The code, for diagnostics. */
    @Override
    public String toString() {
        return code;
    }
}
