// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.FundingSource;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.OgpIdentifier;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.PolicyArea;
import io.github.ogplocal.rules.report.DocumentForms;
import java.util.ArrayList;
import java.util.List;

/** The fields of a commitment, as its project sheet and its plan show them. */
final class CommitmentFields {
    private final DocumentMaker maker;
    private final Parts parts;

    CommitmentFields(DocumentMaker maker) {
        this.maker = maker;
        this.parts = maker.parts();
    }

    /** The fields between two codes of the sheet, both inclusive. */
    List<View> fields(String id, Commitment commitment, String from, String to) {
        return maker.fields(
                DocumentForms.PROJECT_SHEET,
                from,
                to,
                commitment,
                new DocumentMaker.Held(id, commitment.getDocument().isPresent()),
                code -> content(commitment, code));
    }

    private List<View> content(Commitment commitment, String code) {
        CommitmentOutline outline = commitment.getOutline().orElse(CommitmentOutline.EMPTY);
        List<View> shown = new ArrayList<>();
        switch (code) {
            case "title" ->
                commitment
                        .getTitle()
                        .ifPresent(title -> shown.add(parts.paragraph(parts.own(title, commitment.getCitations()))));
            case "ogp-identifier" ->
                commitment
                        .getOgpIdentifier()
                        .map(OgpIdentifier::toString)
                        .ifPresent(text -> shown.add(parts.paragraph(parts.prose(Prose.code(text)))));
            case "start" -> outline.getStart().ifPresent(date -> shown.add(parts.paragraph(maker.date(date))));
            case "end" -> outline.getEnd().ifPresent(date -> shown.add(parts.paragraph(maker.date(date))));
            case "responsible" ->
                shown.add(parts.items(outline.getResponsibleParties().stream()
                        .map(party -> parts.own(party.getName()))
                        .toList()));
            case "contact-office" ->
                commitment.getContactOffice().ifPresent(office -> shown.add(parts.paragraph(parts.own(office))));
            case "supporting" -> supporting(outline, shown);
            case "policy-areas" ->
                shown.add(parts.items(
                        commitment.getPolicyAreas().stream().map(this::area).toList()));
            case "sector" ->
                commitment.getPrimarySector().ifPresent(sector -> shown.add(parts.paragraph(parts.own(sector))));
            case "values" ->
                shown.add(parts.items(outline.getValues().stream()
                        .map((OpenGovernmentValue value) -> parts.label(ClosedWords.of(value)))
                        .toList()));
            case "milestones" -> shown.add(milestones(outline.getMilestones()));
            case "funding" ->
                shown.add(parts.items(commitment.getFundingSources().stream()
                        .map(this::funding)
                        .toList()));
            case "priority" ->
                commitment
                        .getPriority()
                        .ifPresent(priority -> shown.add(parts.paragraph(parts.prose(maker.count(priority)))));
            case "recommendations" -> shown.add(parts.tree(maker.recommendations(commitment.getRecommendations())));
            default -> throw new IllegalStateException("project sheet: has no field " + code);
        }
        return shown;
    }

    private void supporting(CommitmentOutline outline, List<View> shown) {
        if (!outline.getSupportingParties().isEmpty()) {
            shown.add(parts.items(outline.getSupportingParties().stream()
                    .map(party -> parts.own(party.getName()))
                    .toList()));
        }
        outline.isCarriedOutAlone()
                .ifPresent(alone -> shown.add(
                        parts.paragraph(parts.words(alone ? DocumentPhrase.ALONE : DocumentPhrase.NOT_ALONE))));
    }

    private View area(PolicyArea area) {
        return area.getCode()
                .map(code -> parts.prose(
                        Prose.name(area.getLabel().inOrNearest(maker.language().code()))
                                .plus(" (")
                                .plus(Prose.code(code))
                                .plus(")")))
                .orElseGet(() -> parts.own(area.getLabel()));
    }

    private View funding(FundingSource source) {
        return source.getAmount()
                .map(amount -> parts.prose(
                        Prose.name(source.getName().inOrNearest(maker.language().code()))
                                .plus(Phrase.COLON.text(maker.language()))
                                .plus(Figures.money(amount, maker.language())),
                        source.getCitations()))
                .orElseGet(() -> parts.own(source.getName(), source.getCitations()));
    }

    private View milestones(List<Milestone> milestones) {
        List<List<View>> rows = new ArrayList<>();
        for (Milestone milestone : milestones) {
            rows.add(List.of(
                    parts.cell(parts.prose(Prose.name(milestone.getTitle()))),
                    milestone
                            .getStart()
                            .map(date -> parts.cell(maker.date(date)))
                            .orElseGet(parts::gap),
                    milestone.getEnd().map(date -> parts.cell(maker.date(date))).orElseGet(parts::gap)));
        }
        return parts.table(
                parts.label(DocumentForms.PROJECT_SHEET.stream()
                        .filter(field -> field.code().equals("milestones"))
                        .findFirst()
                        .orElseThrow()
                        .label()),
                List.of(
                        parts.words(DocumentPhrase.MILESTONE),
                        parts.words(DocumentPhrase.START),
                        parts.words(DocumentPhrase.END)),
                rows);
    }
}
