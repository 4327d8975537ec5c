// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.CaseLink;
import io.github.ogplocal.rules.report.DocumentForms;
import java.util.ArrayList;
import java.util.List;

/** A case submission form, in the order of its numbers. */
final class CaseFormDocument {
    private final DocumentMaker maker;
    private final Parts parts;
    private final CaseForm form;

    CaseFormDocument(DocumentMaker maker, CaseForm form) {
        this.maker = maker;
        this.parts = maker.parts();
        this.form = form;
    }

    void write() {
        section("sender", DocumentPhrase.SENDER, "1.1", "1.4");
        section("activity", DocumentPhrase.ACTIVITY, "2.1", "2.7");
        section("partners", DocumentPhrase.PARTNERS, "3.1", "3.2");
        section("outcomes", DocumentPhrase.OUTCOMES, "4.1", "4.6");
        section("material", DocumentPhrase.MATERIAL, "5.1", "5.3");
    }

    private void section(String id, DocumentPhrase heading, String from, String to) {
        maker.section(
                id,
                parts.words(heading),
                maker.fields(
                        DocumentForms.CASE_FORM,
                        from,
                        to,
                        form,
                        new DocumentMaker.Held(form.getId().toString(), true),
                        this::content));
    }

    private List<View> content(String code) {
        List<View> shown = new ArrayList<>();
        switch (code) {
            case "1.1" -> form.getOrganisationName().ifPresent(text -> shown.add(parts.paragraph(parts.own(text))));
            case "1.2" ->
                form.getOrganisationType()
                        .ifPresent(type -> shown.add(parts.paragraph(parts.label(DocumentWords.of(type)))));
            case "1.3" -> form.getCountry().ifPresent(text -> shown.add(parts.paragraph(parts.own(text))));
            case "1.4" -> form.getPrimarySector().ifPresent(text -> shown.add(parts.paragraph(parts.own(text))));
            case "2.1" -> form.getTitle().ifPresent(text -> shown.add(parts.paragraph(parts.own(text))));
            case "2.2" -> form.getWebsite().ifPresent(url -> shown.add(parts.paragraph(parts.prose(Prose.code(url)))));
            case "2.3" -> form.getYearsInPractice().ifPresent(text -> shown.add(parts.paragraph(parts.own(text))));
            case "2.4" ->
                shown.add(parts.items(form.getCategories().stream()
                        .map(category -> parts.label(ClosedWords.of(category)))
                        .toList()));
            case "figures" -> shown.add(maker.counts(form.getFigures()));
            case "5.1" ->
                shown.add(
                        parts.items(form.getMaterials().stream().map(this::link).toList()));
            case "5.2" -> form.isRepublicationAllowed().ifPresent(yes -> shown.add(parts.paragraph(maker.answer(yes))));
            case "5.3" ->
                form.getRepublicationReference().ifPresent(text -> shown.add(parts.paragraph(parts.own(text))));
            default -> throw new IllegalStateException("case form: has no field " + code);
        }
        return shown;
    }

    private View link(CaseLink link) {
        Prose url = Prose.code(link.getUrl());
        return parts.prose(link.getTitle()
                .map(title -> Prose.name(title.inOrNearest(maker.language().code()))
                        .plus(Phrase.COLON.text(maker.language()))
                        .plus(url))
                .orElse(url));
    }
}
