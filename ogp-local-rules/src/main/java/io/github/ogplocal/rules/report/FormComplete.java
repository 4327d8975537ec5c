// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One finding for the document, and one for each field that asks for an answer and has none.
 *
 * @param <T> the documents of the form
 */
final class FormComplete<T> implements ReportRule {
    private static final Reason COMPLETE = Reason.met(
            "complete",
            "كل الخانات المطلوبة ({all}) معمّرة؛ عدد المعطيات في الوثيقة كلّها: {entries}.",
            "Toutes les rubriques demandées ({all}) sont remplies ; éléments dans tout le document : {entries}.",
            "All fields that ask for an answer ({all}) have one; entries in the whole document: {entries}.");
    private static final Reason INCOMPLETE = Reason.notMet(
            "incomplete",
            "عُمّرت {answered} من {all} من الخانات المطلوبة؛ عدد المعطيات في الوثيقة كلّها: {entries}.",
            "Rubriques demandées qui sont remplies : {answered} sur {all} ; éléments dans tout le document : {entries}.",
            "Fields that ask for an answer and have one: {answered} of {all}; entries in the whole document: {entries}.");
    private static final Reason UNANSWERED = Reason.notMet(
            "unanswered",
            "الخانة «{field}» دون جواب.",
            "La rubrique « {field} » est sans réponse.",
            "The field “{field}” has no answer.");
    /** For forms of which nothing may be known. */
    static final Reason NOTHING_KNOWN = Reason.notAssessable(
            "nothing-known",
            "لا يُعرف عنها سوى وجودها.",
            "On n’en connaît que l’existence.",
            "Nothing is known of it but that it exists.");
    /** For forms of which nothing but a title may be known. */
    static final Reason TITLE_KNOWN = Reason.notAssessable(
            "title-known",
            "لا يُعرف عنها سوى عنوانها: «{title}».",
            "On n’en connaît que le titre : « {title} ».",
            "Nothing is known of it but its title: “{title}”.");
    /** For forms that may be known from elsewhere. */
    static final Reason NOT_HELD = Reason.notAssessable(
            "not-held",
            "الوثيقة نفسها ليست في الملفّ، فلا يُعرف ما تركته دون جواب؛ عدد المعطيات المعروفة منها: {entries}.",
            "Le document lui-même n’est pas au dossier : on ne sait ce qu’il laisse sans réponse ; éléments connus : {entries}.",
            "The document itself is not in the dossier, so that what it leaves unanswered is not known; entries known of it:"
                    + " {entries}.");

    private final RuleInfo info;
    private final List<FormField<T>> form;
    private final Function<Dossier, List<Filed<T>>> documents;
    private final Predicate<T> known;
    private final Function<T, Optional<LocalizedText>> title;
    private final Predicate<T> held;

    FormComplete(
            String id,
            Template clause,
            String source,
            List<FormField<T>> form,
            Function<Dossier, List<Filed<T>>> documents,
            List<Reason> others,
            Predicate<T> known,
            Function<T, Optional<LocalizedText>> title,
            Predicate<T> held) {
        this.form = form;
        this.documents = documents;
        this.known = known;
        this.title = title;
        this.held = held;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source(source)
                .addReasons(COMPLETE, INCOMPLETE, UNANSWERED)
                .addAllReasons(others)
                .build();
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Check compile(Settings settings) {
        return new DocumentCheck<>(info, documents, this::judge);
    }

    private void judge(Dossier dossier, Filed<T> filed, List<Finding> findings) {
        if (!known.test(filed.document())) {
            findings.add(title.apply(filed.document())
                    .map(title -> Finding.of(
                            info,
                            filed.id(),
                            TITLE_KNOWN,
                            List.of(Evidence.of("title", filed.pointer() + "/title", title))))
                    .orElseGet(() -> Finding.of(info, filed.id(), NOTHING_KNOWN, List.of())));
            return;
        }
        if (!held.test(filed.document())) {
            int entries = form.stream()
                    .mapToInt(field -> field.entries(dossier, filed.document()))
                    .sum();
            findings.add(
                    Finding.of(info, filed.id(), NOT_HELD, List.of(Evidence.of("entries", filed.pointer(), entries))));
            return;
        }
        int all = 0;
        int answered = 0;
        int entries = 0;
        for (FormField<T> field : form) {
            int own = field.entries(dossier, filed.document());
            entries += own;
            if (field.isRequired()) {
                all++;
                answered += own > 0 ? 1 : 0;
                if (own == 0) {
                    findings.add(unanswered(filed, field.code(), field.label()));
                }
            }
        }
        findings.add(Finding.of(
                info,
                filed.id(),
                answered == all ? COMPLETE : INCOMPLETE,
                List.of(
                        Evidence.of("answered", filed.pointer(), answered),
                        Evidence.of("all", "", all),
                        Evidence.of("entries", filed.pointer(), entries))));
    }

    private Finding unanswered(Filed<T> filed, String code, LocalizedText label) {
        return Finding.of(
                info,
                filed.id() + "#" + code,
                UNANSWERED,
                List.of(Evidence.of("field", "", label), Evidence.ofCode("code", filed.pointer(), code)));
    }
}
