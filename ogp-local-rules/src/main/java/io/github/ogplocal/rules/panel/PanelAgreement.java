// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.rules.selection.Contribution;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * How well the members of a panel agree, in exact numbers, criterion by criterion.
 *
 * <p>It is shown beside a result and changes none. With few files or few evaluators a coefficient says little; so the
 * number of files and evaluators stands beside each, and what it is without each evaluator.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
public abstract class PanelAgreement {
    PanelAgreement() {}

    /** Starts an empty builder. */
    public static PanelAgreementBuilder builder() {
        return new PanelAgreementBuilder();
    }

    /**
     * The agreement of the sheets that were before an engine in its last stage. Where a total was computed, only the sheets
     * that count towards it; so evaluators who stay out by the rules alone are left out as the recused are.
     */
    public static PanelAgreement of(Selection selection) {
        SelectionDocuments documents = selection.documents();
        Map<ApplicationId, SortedSet<EvaluatorId>> counting = new TreeMap<>();
        for (Application application : documents.getApplications()) {
            if (!isHere(selection, application.getId())) {
                continue;
            }
            SortedSet<EvaluatorId> evaluators = new TreeSet<>();
            for (Contribution contribution :
                    selection.explain(application.getId()).getContributions()) {
                contribution.getSheets().forEach(sheet -> evaluators.add(sheet.getEvaluator()));
            }
            if (!evaluators.isEmpty()) {
                counting.put(application.getId(), evaluators);
            }
        }
        Sheets sheets = new Sheets(documents.getSheets(), documents.getRecusals());
        sheets.retain(counting);
        return of(
                selection.procedure().getCriteria().stream()
                        .map(Criterion::getId)
                        .toList(),
                sheets);
    }

    /**
     * The agreement of some sheets.
     *
     * @param criteria which criteria, in the order in which they are reported; scores for others are not looked at
     * @param sheets in any order, at most one of an evaluator for an application
     * @param recusals whose sheets are left out, in any order
     * @throws IllegalArgumentException if an evaluator has two sheets for one application
     */
    public static PanelAgreement of(
            Collection<CriterionId> criteria, Collection<ScoreSheet> sheets, Collection<Recusal> recusals) {
        requireNonNull(criteria, "criteria");
        return of(criteria, new Sheets(sheets, recusals));
    }

    /** Whether an application got to the last stage; the explanation of another one shows the scores of an earlier stage. */
    private static boolean isHere(Selection selection, ApplicationId application) {
        return selection
                .earlierStage()
                .filter(earlier -> earlier.outcome(application).getStatus() != SelectionStatus.SELECTED)
                .isEmpty();
    }

    private static PanelAgreement of(Collection<CriterionId> criteria, Sheets sheets) {
        SortedSet<EvaluatorId> evaluators = new TreeSet<>();
        sheets.byFile.values().forEach(ofFile -> evaluators.addAll(ofFile.keySet()));
        List<CriterionAgreement> found = new ArrayList<>();
        for (CriterionId criterion : criteria) {
            found.add(new CriterionScores(criterion, sheets.byFile).agreement());
        }
        return builder()
                .applications(sheets.byFile.keySet())
                .evaluators(evaluators)
                .leftOut(sheets.leftOut)
                .criteria(found)
                .build();
    }

    /** The applications with a sheet that counts, in natural order. */
    @Value.NaturalOrder
    public abstract SortedSet<ApplicationId> getApplications();

    /** The evaluators with a sheet that counts, in natural order. */
    @Value.NaturalOrder
    public abstract SortedSet<EvaluatorId> getEvaluators();

    /** How many sheets were left out because their evaluator stays out of the judgement. */
    public abstract int getLeftOut();

    /** One agreement a criterion, in the order in which the criteria were given. */
    public abstract List<CriterionAgreement> getCriteria();

    /** Sheets by application, then by evaluator, those that do not count left out. */
    private static final class Sheets {
        private final TreeMap<ApplicationId, Map<EvaluatorId, ScoreSheet>> byFile = new TreeMap<>();
        private int leftOut;

        Sheets(Collection<ScoreSheet> sheets, Collection<Recusal> recusals) {
            for (ScoreSheet sheet : sheets) {
                ScoreSheet other = byFile.computeIfAbsent(sheet.getApplication(), key -> new TreeMap<>())
                        .put(sheet.getEvaluator(), sheet);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "sheets: must hold one of an evaluator for an application, got two" + " of "
                                    + sheet.getEvaluator() + " for " + sheet.getApplication());
                }
            }
            for (Recusal recusal : recusals) {
                leaveOut(recusal.application(), recusal.evaluator());
            }
        }

        /** Leaves out all others, of the applications that are keys. */
        void retain(Map<ApplicationId, SortedSet<EvaluatorId>> counting) {
            counting.forEach((application, evaluators) -> {
                for (EvaluatorId evaluator :
                        List.copyOf(byFile.getOrDefault(application, Map.of()).keySet())) {
                    if (!evaluators.contains(evaluator)) {
                        leaveOut(application, evaluator);
                    }
                }
            });
        }

        private void leaveOut(ApplicationId application, EvaluatorId evaluator) {
            Map<EvaluatorId, ScoreSheet> ofFile = byFile.get(application);
            if (ofFile != null && ofFile.remove(evaluator) != null) {
                leftOut++;
                if (ofFile.isEmpty()) {
                    byFile.remove(application);
                }
            }
        }
    }
}
