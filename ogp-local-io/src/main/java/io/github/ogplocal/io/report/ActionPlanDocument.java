// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.committee.MonitoringBody;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.ParticipationRow;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.Endorsement;
import io.github.ogplocal.model.plan.PlanAnswer;
import io.github.ogplocal.model.plan.PlanCoordination;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.report.DocumentForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An action plan, in the order of the form of the Open Government Partnership Local. */
final class ActionPlanDocument {
    private final DocumentMaker maker;
    private final Parts parts;
    private final ActionPlan plan;

    ActionPlanDocument(DocumentMaker maker, ActionPlan plan) {
        this.maker = maker;
        this.parts = maker.parts();
        this.plan = plan;
    }

    void write(Optional<RolledUp> rolledUp) {
        section("overview", DocumentPhrase.OVERVIEW, "title", "foreword");
        section("vision", DocumentPhrase.VISION, "long-term-vision", "policy-support");
        section("coordination", DocumentPhrase.COORDINATION, "responsible-institutions", "endorsements");
        section("publication", DocumentPhrase.PUBLICATION, "public-comments", "other-answers");
        List<View> groups = new ArrayList<>();
        for (Commitment commitment : plan.getCommitments()) {
            CommitmentFields fields = new CommitmentFields(maker);
            String id = plan.getId() + "-" + commitment.getId();
            Prose heading = DocumentPhrase.COMMITMENT.with(
                    maker.language(), "id", Prose.code(commitment.getId().toString()));
            groups.add(maker.group(
                    DocumentMaker.anchor("commitment", commitment.getId().toString()),
                    parts.prose(heading),
                    fields.fields(id, commitment, "title", "recommendations")));
        }
        List<View> overview = new ArrayList<>();
        if (groups.isEmpty()) {
            overview.addAll(maker.fields(
                    DocumentForms.ACTION_PLAN, "commitments", "commitments", plan, held(), code -> List.of()));
        }
        maker.section("commitments", parts.words(DocumentPhrase.COMMITMENTS), overview, groups);
        ProgressParts progress = new ProgressParts(maker);
        List<View> contents = new ArrayList<>();
        rolledUp.ifPresent(given -> contents.add(maker.field(
                "figures",
                parts.words(DocumentPhrase.FIGURES),
                List.of(new ProgressParts(maker).figures(given.summary(), given.rules(), plan.getId())))));
        contents.add(maker.field(
                "progress",
                parts.words(DocumentPhrase.PROGRESS_TABLE),
                progress.contents(
                        "progress", progress.reports(report -> report.getPlan().equals(plan.getId())))));
        maker.section("implementation", parts.words(DocumentPhrase.IMPLEMENTATION), contents);
    }

    private DocumentMaker.Held held() {
        return new DocumentMaker.Held(
                plan.getId().toString(), plan.getDocument().isPresent());
    }

    private void section(String id, DocumentPhrase heading, String from, String to) {
        maker.section(
                id,
                parts.words(heading),
                maker.fields(DocumentForms.ACTION_PLAN, from, to, plan, held(), this::content));
    }

    private List<View> content(String code) {
        Optional<PlanCoordination> coordination = plan.getCoordination();
        List<View> shown = new ArrayList<>();
        switch (code) {
            case "title" -> plan.getTitle().ifPresent(title -> shown.add(parts.paragraph(parts.own(title))));
            case "submitted-on" ->
                plan.getSubmittedOn().ifPresent(date -> shown.add(parts.paragraph(maker.date(date))));
            case "start" -> plan.getStart().ifPresent(date -> shown.add(parts.paragraph(maker.date(date))));
            case "end" -> plan.getEnd().ifPresent(date -> shown.add(parts.paragraph(maker.date(date))));
            case "lead-institutions" -> shown.add(maker.organisations(plan.getLeadInstitutions()));
            case "duration" ->
                plan.getStatedDuration().ifPresent(duration -> shown.add(parts.paragraph(parts.own(duration))));
            case "responsible-institutions" ->
                coordination.ifPresent(all -> shown.add(maker.organisations(all.getResponsibleInstitutions())));
            case "participation" ->
                coordination
                        .flatMap(PlanCoordination::getParticipation)
                        .ifPresent(table -> participation(table, shown));
            case "counts" -> coordination.ifPresent(all -> shown.add(maker.counts(all.getCounts())));
            case "groups" -> coordination.flatMap(PlanCoordination::getGroups).ifPresent(count -> number(count, shown));
            case "public-meetings" ->
                coordination.flatMap(PlanCoordination::getPublicMeetings).ifPresent(count -> number(count, shown));
            case "monitoring-contact" -> shown.add(parts.items(contacts()));
            case "endorsements" ->
                shown.add(parts.items(
                        plan.getEndorsements().stream().map(this::endorsement).toList()));
            case "website" ->
                plan.getWebsite().ifPresent(url -> shown.add(parts.paragraph(parts.prose(Prose.code(url)))));
            case "portal-updates" ->
                plan.getPortalUpdateMonths()
                        .ifPresent(months -> shown.add(parts.paragraph(parts.prose(maker.everyMonths(months)))));
            case "other-answers" -> {
                for (PlanAnswer answer : plan.getOtherAnswers()) {
                    shown.add(parts.paragraph(parts.own(answer.getQuestion(), answer.getCitations())));
                    shown.add(
                            answer.getAnswer().isEmpty()
                                    ? parts.absent(parts.missing())
                                    : parts.items(answer.getAnswer().stream()
                                            .map(parts::own)
                                            .toList()));
                }
            }
            default -> throw new IllegalStateException("action plan: has no field " + code);
        }
        return shown;
    }

    private void number(int count, List<View> shown) {
        shown.add(parts.paragraph(parts.prose(maker.count(count))));
    }

    /** The office alone: who holds it is no matter of a published page. */
    private List<View> contacts() {
        List<View> contacts = new ArrayList<>();
        for (MonitoringBody body : maker.dossier().getMonitoringBodies()) {
            if (body.getPlan().equals(plan.getId()) && body.getContact().isPresent()) {
                Optional<Office> office = maker.dossier().getOffices().stream()
                        .filter(each -> each.getId().equals(body.getContact().get()))
                        .findFirst();
                contacts.add(office.map(each -> parts.own(each.getTitle(), body.getCitations()))
                        .orElseGet(() ->
                                parts.prose(Prose.code(body.getContact().get().toString()), body.getCitations())));
            }
        }
        return contacts;
    }

    private View endorsement(Endorsement endorsement) {
        List<Prose> words = new ArrayList<>();
        endorsement
                .getRole()
                .ifPresent(role ->
                        words.add(Prose.name(role.inOrNearest(maker.language().code()))));
        endorsement.getOn().ifPresent(date -> words.add(Figures.date(date, maker.language())));
        View body = endorsement
                .getOrganisation()
                .map(organisation -> maker.organisation(organisation, endorsement.getCitations()))
                .orElseGet(
                        () -> parts.prose(DocumentPhrase.NOT_STATED.in(maker.language()), endorsement.getCitations()));
        if (words.isEmpty()) {
            return body;
        }
        Prose name = Prose.name(body.plain());
        return parts.prose(
                name.plus(Phrase.COLON.text(maker.language()))
                        .plus(Prose.join(words, Phrase.SEMICOLON.text(maker.language()))),
                endorsement.getCitations());
    }

    private void participation(Participation table, List<View> shown) {
        long most = 0;
        for (ParticipationRow row : table.getRows()) {
            most = Math.max(most, row.count());
        }
        List<List<View>> rows = new ArrayList<>();
        List<Bars.Row> bars = new ArrayList<>();
        List<Prose> words = new ArrayList<>();
        for (int i = 0; i < table.getRows().size(); i++) {
            ParticipationRow row = table.getRows().get(i);
            Prose number = maker.count(row.count());
            rows.add(List.of(
                    parts.cell(parts.prose(maker.count(i + 1))),
                    parts.cell(parts.own(row.category())),
                    parts.cell(parts.label(ClosedWords.of(row.unit()))),
                    parts.cell(parts.prose(number))));
            bars.add(new Bars.Row("" + (i + 1), number.toPlainText(maker.language()), Fraction.of(row.count()), true));
            words.add(DocumentPhrase.CHART_ROW.with(
                    maker.language(),
                    Map.of(
                            "id",
                            Prose.name(
                                    row.category().inOrNearest(maker.language().code())),
                            "value",
                            number)));
        }
        rows.add(List.of(
                parts.cell(parts.prose(Prose.EMPTY)),
                parts.cell(parts.words(DocumentPhrase.TOTAL_STATED)),
                parts.cell(parts.prose(Prose.EMPTY)),
                table.getStatedTotal()
                        .map(total -> parts.cell(parts.prose(maker.count(total))))
                        .orElseGet(parts::gap)));
        shown.add(parts.chart(Bars.chart(
                "chart-participation",
                parts.words(DocumentPhrase.PARTICIPATION_CHART),
                parts.words(
                        DocumentPhrase.PARTICIPATION_TEXT,
                        Map.of("rows", Prose.join(words, Phrase.SEMICOLON.text(maker.language())))),
                bars,
                Fraction.of(most),
                maker.language())));
        shown.add(parts.table(
                table.getTitle().map(parts::own).orElseGet(() -> parts.words(DocumentPhrase.PARTICIPANTS)),
                List.of(
                        parts.prose(Prose.text("№")),
                        parts.words(DocumentPhrase.CATEGORY),
                        parts.words(DocumentPhrase.UNIT),
                        parts.words(DocumentPhrase.COUNT)),
                rows));
    }
}
