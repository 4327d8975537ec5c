// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Affiliation;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.InvalidSelectionInputException;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes one slip after the other with the documents of the first run that selects somebody in its last stage, each time with
 * those of that run's first selected application, and looks what comes of it.
 */
final class Slips {
    private final Stages stages;
    private final List<SlipResult> results = new ArrayList<>();
    private boolean done;

    Slips(Stages stages) {
        this.stages = stages;
    }

    List<SlipResult> results() {
        return results;
    }

    /** Takes a run if none was taken yet and it fits. */
    void consider(int run, Selection selection) {
        ApplicationId subject = done ? null : subject(selection);
        if (subject == null) {
            return;
        }
        done = true;
        for (Slip slip : Slip.values()) {
            SelectionDocuments slipped = slipped(slip, selection.documents(), subject);
            if (slipped != null) {
                results.add(result(slip, run, subject, slipped));
            }
        }
    }

    /** The first selected application; null when there is none. */
    private static @Nullable ApplicationId subject(Selection selection) {
        List<ApplicationOutcome> selected = selection.selected();
        return selected.isEmpty() ? null : selected.get(0).getApplication();
    }

    private SlipResult result(Slip slip, int run, ApplicationId subject, SelectionDocuments slipped) {
        Selection selection;
        try {
            selection = stages.engine.select(slipped);
        } catch (InvalidSelectionInputException e) {
            String fault = e.faults().get(0).kind().code();
            return new SlipResult(slip, run, subject, SlipEffect.REFUSED, Optional.empty(), Optional.of(fault));
        }
        SelectionStatus status = selection.outcome(subject).getStatus();
        SlipEffect effect = status == SelectionStatus.UNDECIDED
                ? SlipEffect.UNDECIDED
                : status == SelectionStatus.INADMISSIBLE ? SlipEffect.INADMISSIBLE : SlipEffect.DECIDED;
        Optional<RuleId> rule = effect == SlipEffect.DECIDED
                ? Optional.empty()
                : selection.explain(subject).getFindings().stream()
                        .filter(finding -> finding.verdict()
                                == (effect == SlipEffect.UNDECIDED ? Verdict.NOT_ASSESSABLE : Verdict.NOT_MET))
                        .map(Finding::rule)
                        .findFirst();
        return new SlipResult(slip, run, subject, effect, rule, Optional.empty());
    }

    /** The documents with a slip; null when the procedure does not look at what it is about. */
    private static @Nullable SelectionDocuments slipped(
            Slip slip, SelectionDocuments documents, ApplicationId subject) {
        List<ScoreSheet> own = documents.getSheets().stream()
                .filter(sheet -> sheet.getApplication().equals(subject))
                .toList();
        Application application = documents.getApplications().stream()
                .filter(each -> each.getId().equals(subject))
                .findFirst()
                .orElseThrow();
        SelectionDocumentsBuilder copy = SelectionDocuments.builder().from(documents);
        return switch (slip) {
            case SHEET_MISSING ->
                own.isEmpty()
                        ? null
                        : copy.sheets(without(documents.getSheets(), own.get(0)::equals))
                                .build();
            case SHEET_TOO_MANY -> own.isEmpty() ? null : withFurtherSheet(copy, documents, own.get(0));
            case SCORE_MISSING -> own.isEmpty() ? null : withoutScore(copy, documents, own.get(0));
            case EVALUATOR_RECUSED ->
                own.isEmpty()
                        ? null
                        : copy.addRecusals(new Recusal(own.get(0).getEvaluator(), subject, RecusalKind.OWN))
                                .build();
            case AFFILIATION_MISSING ->
                documents.getAffiliations().isEmpty() || own.isEmpty()
                        ? null
                        : copy.affiliations(without(
                                        documents.getAffiliations(),
                                        each -> each.evaluator()
                                                .equals(own.get(0).getEvaluator())))
                                .build();
            case AMOUNT_MISSING ->
                application.getRequestedAmount().isEmpty()
                        ? null
                        : with(
                                documents,
                                Application.builder()
                                        .from(application)
                                        .requestedAmount(Optional.empty())
                                        .build());
            case AMOUNT_IN_OTHER_CURRENCY ->
                application.getRequestedAmount().isEmpty() ? null : otherCurrency(documents, application);
            case FIGURES_MISSING ->
                application.getFigures().isEmpty()
                        ? null
                        : with(
                                documents,
                                Application.builder()
                                        .from(application)
                                        .figures(Map.of())
                                        .build());
            case CATEGORIES_MISSING ->
                application.getCategories().isEmpty()
                        ? null
                        : with(
                                documents,
                                Application.builder()
                                        .from(application)
                                        .categories(Map.of())
                                        .build());
            case CHECKS_MISSING ->
                documents.getChecks().stream()
                                .noneMatch(each -> each.application().equals(subject))
                        ? null
                        : copy.checks(without(
                                        documents.getChecks(),
                                        each -> each.application().equals(subject)))
                                .build();
            case VERIFIED_SCORES_MISSING ->
                documents.getVerifiedScores().stream()
                                .noneMatch(each -> each.application().equals(subject))
                        ? null
                        : copy.verifiedScores(without(
                                        documents.getVerifiedScores(),
                                        each -> each.application().equals(subject)))
                                .build();
            case FILED_TWICE_AT_ONCE ->
                application.getApplicant().getAuthority().isEmpty()
                        ? null
                        : again(documents, application, new ApplicationId(subject + "-again"));
            case DRAW_MISSING ->
                documents.getDraw().isEmpty()
                        ? null
                        : copy.draw(Optional.empty()).build();
        };
    }

    private static SelectionDocuments withFurtherSheet(
            SelectionDocumentsBuilder copy, SelectionDocuments documents, ScoreSheet like) {
        EvaluatorId further = new EvaluatorId("E-further");
        documents.getAffiliations().stream()
                .findFirst()
                .ifPresent(any -> copy.addAffiliations(new Affiliation(further, any.kind(), any.code())));
        return copy.addSheets(ScoreSheet.builder()
                        .application(like.getApplication())
                        .evaluator(further)
                        .scores(like.getScores())
                        .build())
                .build();
    }

    private static @Nullable SelectionDocuments withoutScore(
            SelectionDocumentsBuilder copy, SelectionDocuments documents, ScoreSheet sheet) {
        TreeMap<CriterionId, Points> scores = new TreeMap<>(sheet.getScores());
        if (scores.size() < 2) {
            return null;
        }
        scores.remove(scores.firstKey());
        List<ScoreSheet> sheets = new ArrayList<>(without(documents.getSheets(), sheet::equals));
        sheets.add(ScoreSheet.builder()
                .application(sheet.getApplication())
                .evaluator(sheet.getEvaluator())
                .scores(scores)
                .build());
        return copy.sheets(sheets).build();
    }

    private static SelectionDocuments otherCurrency(SelectionDocuments documents, Application application) {
        Money asked = application.getRequestedAmount().orElseThrow();
        String other = asked.currency().equals("XXA") ? "XXB" : "XXA";
        return with(
                documents,
                Application.builder()
                        .from(application)
                        .requestedAmount(new Money(other, asked.thousandths()))
                        .build());
    }

    /** The documents of all stages with another copy of an application. */
    private static SelectionDocuments with(SelectionDocuments documents, Application changed) {
        List<Application> applications = documents.getApplications().stream()
                .map(each -> each.getId().equals(changed.getId()) ? changed : each)
                .toList();
        return SelectionDocuments.builder()
                .from(documents)
                .applications(applications)
                .earlierStage(documents.getEarlierStage().map(before -> with(before, changed)))
                .build();
    }

    /** The documents of all stages with another file of the same applicant, alike in everything, but without sheets. */
    private static SelectionDocuments again(
            SelectionDocuments documents, Application application, ApplicationId further) {
        SelectionDocumentsBuilder more = SelectionDocuments.builder()
                .from(documents)
                .addApplications(
                        Application.builder().from(application).id(further).build())
                .earlierStage(documents.getEarlierStage().map(before -> again(before, application, further)));
        for (RecordedCheck check : documents.getChecks()) {
            if (check.application().equals(application.getId())) {
                more.addChecks(new RecordedCheck(further, check.condition(), check.result(), check.by(), check.on()));
            }
        }
        for (LetterOfSupport letter : documents.getLetters()) {
            if (letter.getApplication().equals(application.getId())) {
                more.addLetters(LetterOfSupport.builder()
                        .from(letter)
                        .application(further)
                        .build());
            }
        }
        return more.build();
    }

    private static <T> List<T> without(List<T> from, Predicate<T> taken) {
        return from.stream().filter(taken.negate()).toList();
    }
}
