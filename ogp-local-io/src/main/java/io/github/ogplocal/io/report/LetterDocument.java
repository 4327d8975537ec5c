// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Sentences;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.LetterProject;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.report.DocumentForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A letter of support: to whom, from whom, who signed it, and what it says. */
final class LetterDocument {
    private final DocumentMaker maker;
    private final Parts parts;
    private final LetterOfSupport letter;

    LetterDocument(DocumentMaker maker, LetterOfSupport letter) {
        this.maker = maker;
        this.parts = maker.parts();
        this.letter = letter;
    }

    void write() {
        section("head", DocumentPhrase.HEAD, "subject", "signatures");
        section("body", DocumentPhrase.BODY, "pledges", "mechanisms");
    }

    private void section(String id, DocumentPhrase heading, String from, String to) {
        maker.section(
                id,
                parts.words(heading),
                maker.fields(
                        DocumentForms.LETTER, from, to, letter, new DocumentMaker.Held("letter", true), this::content));
    }

    private List<View> content(String code) {
        List<View> shown = new ArrayList<>();
        switch (code) {
            case "subject" -> shown.add(parts.paragraph(parts.own(letter.getSubject())));
            case "addressee" -> letter.getAddressee().ifPresent(text -> shown.add(parts.paragraph(parts.own(text))));
            case "written-on" -> letter.getWrittenOn().ifPresent(date -> shown.add(parts.paragraph(maker.date(date))));
            case "bodies" -> shown.add(bodies());
            case "registration" ->
                shown.add(parts.items(letter.getBodies().stream()
                        .flatMap(body -> body.getRegistration().stream())
                        .map(parts::own)
                        .toList()));
            case "signatures" ->
                shown.add(parts.items(letter.getSignatures().stream()
                        .map(signature -> parts.own(signature.role()))
                        .toList()));
            case "projects" ->
                shown.add(parts.items(
                        letter.getProjects().stream().map(this::project).toList()));
            default -> throw new IllegalStateException("letter: has no field " + code);
        }
        return shown;
    }

    private View bodies() {
        List<List<View>> rows = new ArrayList<>();
        for (LetterBody body : letter.getBodies()) {
            boolean speaks = letter.getInNameOf().contains(body.getId());
            List<Prose> roles = letter.getSignatures().stream()
                    .filter(signature -> signature.body().equals(body.getId()))
                    .map(signature -> Prose.name(
                            signature.role().inOrNearest(maker.language().code())))
                    .toList();
            rows.add(List.of(
                    parts.cell(parts.own(body.getName())),
                    parts.cell(parts.label(ClosedWords.of(body.getKind()))),
                    body.getRegistration()
                            .map(text -> parts.cell(parts.own(text)))
                            .orElseGet(parts::gap),
                    parts.cell(parts.words(speaks ? DocumentPhrase.SPEAKS : DocumentPhrase.SPEAKS_NOT)),
                    roles.isEmpty()
                            ? parts.cell(parts.words(DocumentPhrase.NOT_SIGNED), "gap")
                            : parts.cell(parts.prose(Sentences.list(roles, maker.language())))));
        }
        return parts.table(
                parts.label(label("bodies")),
                List.of(
                        parts.words(DocumentPhrase.BODY_NAME),
                        parts.words(DocumentPhrase.BODY_KIND),
                        parts.words(DocumentPhrase.BODY_REGISTRATION),
                        parts.words(DocumentPhrase.BODY_ROLE),
                        parts.words(DocumentPhrase.BODY_SIGNATURE)),
                rows);
    }

    private static LocalizedText label(String code) {
        return DocumentForms.LETTER.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private View project(LetterProject project) {
        if (project.getPartners().isEmpty()) {
            return parts.own(project.getTitle());
        }
        String language = maker.language().code();
        List<Prose> partners = project.getPartners().stream()
                .map(partner -> Prose.name(partner.inOrNearest(language)))
                .toList();
        return parts.words(
                DocumentPhrase.PARTNERS_OF,
                Map.of(
                        "title", Prose.name(project.getTitle().inOrNearest(language)),
                        "partners", Sentences.list(partners, maker.language())));
    }
}
