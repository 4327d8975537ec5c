// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.model.report.Challenge;
import io.github.ogplocal.model.report.CommitmentReview;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.rules.report.DocumentForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A self-assessment report: its head, its sections, the progress it reports, and its recommendations. */
final class SelfAssessmentDocument {
    private final DocumentMaker maker;
    private final Parts parts;
    private final SelfAssessmentReport report;

    SelfAssessmentDocument(DocumentMaker maker, SelfAssessmentReport report) {
        this.maker = maker;
        this.parts = maker.parts();
        this.report = report;
    }

    void write(Optional<RolledUp> rolledUp) {
        section("head", DocumentPhrase.HEAD, "title", "submitted-stated");
        section("report", DocumentPhrase.REPORT, "submission", "co-creation-recommendations");
        List<View> progress = new ArrayList<>();
        rolledUp.ifPresent(given -> progress.add(maker.field(
                "figures",
                parts.words(DocumentPhrase.FIGURES),
                List.of(new ProgressParts(maker).figures(given.summary(), given.rules(), report.getPlan())))));
        progress.addAll(fields("implementation", "commitment-recommendations"));
        maker.section("implementation", parts.words(DocumentPhrase.COMMITMENTS), progress);
        section("conclusion", DocumentPhrase.OUTCOMES, "challenges", "conclusion");
    }

    private void section(String id, DocumentPhrase heading, String from, String to) {
        maker.section(id, parts.words(heading), fields(from, to));
    }

    private List<View> fields(String from, String to) {
        return maker.fields(
                DocumentForms.SELF_ASSESSMENT,
                from,
                to,
                report,
                new DocumentMaker.Held(report.getId().toString(), true),
                this::content);
    }

    private List<View> content(String code) {
        List<View> shown = new ArrayList<>();
        switch (code) {
            case "title" -> report.getTitle().ifPresent(title -> shown.add(parts.paragraph(parts.own(title))));
            case "issued-by" ->
                shown.add(parts.items(
                        report.getIssuedBy().stream().map(parts::own).toList()));
            case "written-on" -> report.getWrittenOn().ifPresent(date -> shown.add(parts.paragraph(maker.date(date))));
            case "final" -> report.isCallsItselfFinal().ifPresent(yes -> shown.add(parts.paragraph(maker.answer(yes))));
            case "commitments-stated" ->
                report.getCommitmentsStated()
                        .ifPresent(count -> shown.add(parts.paragraph(parts.prose(maker.count(count)))));
            case "submitted-stated" ->
                report.getSubmittedStated()
                        .ifPresent(count -> shown.add(parts.paragraph(parts.prose(maker.count(count)))));
            case "implementation" -> {
                ProgressParts progress = new ProgressParts(maker);
                shown.addAll(progress.contents(
                        "progress",
                        progress.reports(each -> report.getProgressReports().contains(each.getId()))));
            }
            case "commitment-recommendations" -> shown.add(parts.tree(reviews()));
            case "challenges" ->
                shown.add(parts.items(
                        report.getChallenges().stream().map(this::challenge).toList()));
            default -> throw new IllegalStateException("self-assessment: has no field " + code);
        }
        return shown;
    }

    private Parts.Tree reviews() {
        Parts.Tree tree = new Parts.Tree();
        for (CommitmentReview review : report.getReviews()) {
            Prose number = review.getNumber()
                    .map(maker::count)
                    .orElseGet(() -> DocumentPhrase.NOT_STATED.in(maker.language()));
            Prose title = review.getTitle()
                    .map(text -> Prose.name(text.inOrNearest(maker.language().code())))
                    .orElseGet(() -> DocumentPhrase.NOT_STATED.in(maker.language()));
            Prose heading = number.plus(Phrase.COLON.text(maker.language())).plus(title);
            if (review.isInSubmittedPlan().isPresent()) {
                heading = heading.plus(" ")
                        .plus((review.isInSubmittedPlan().get()
                                        ? DocumentPhrase.IN_SUBMITTED_PLAN
                                        : DocumentPhrase.NOT_IN_SUBMITTED_PLAN)
                                .in(maker.language()));
            }
            tree.add(parts.prose(heading, review.getCitations()), maker.recommendations(review.getRecommendations()));
        }
        return tree;
    }

    private View challenge(Challenge challenge) {
        return parts.prose(
                Prose.text(DocumentWords.of(challenge.getKind())
                                .inOrNearest(maker.language().code()))
                        .plus(Phrase.COLON.text(maker.language()))
                        .plus(Prose.name(
                                challenge.getText().inOrNearest(maker.language().code()))),
                challenge.getCitations());
    }
}
