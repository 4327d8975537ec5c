// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.selection.VerifiedScore;
import io.github.ogplocal.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A procedure and the documents of one call: what an engine is given.
 *
 * @param procedure has no faults
 * @param documents fit the procedure and each other, and are in no particular order
 */
public record SelectionCall(SelectionProcedure procedure, SelectionDocuments documents) {
    /** A call of which there are applications, sheets and recusals only. */
    public SelectionCall(
            SelectionProcedure procedure,
            List<Application> applications,
            List<ScoreSheet> sheets,
            List<Recusal> recusals) {
        this(
                procedure,
                SelectionDocuments.builder()
                        .applications(applications)
                        .sheets(sheets)
                        .recusals(recusals)
                        .build());
    }

    /** The applications. */
    public List<Application> applications() {
        return documents.getApplications();
    }

    /** The sheets. */
    public List<ScoreSheet> sheets() {
        return documents.getSheets();
    }

    /** The recusals. */
    public List<Recusal> recusals() {
        return documents.getRecusals();
    }

    /** What the engine makes of it. */
    public Selection select() {
        return SelectionEngine.of(procedure).select(documents);
    }

    /** What the engine makes of it with other rules under the same ids. */
    public Selection select(RuleSet<SelectionRule> rules) {
        return SelectionEngine.of(procedure, rules).select(documents);
    }

    /** Whether the engine refuses the documents: a change may have taken away what a committee's decision was about. */
    public boolean isRefused() {
        try {
            select();
            return false;
        } catch (InvalidSelectionInputException refused) {
            return true;
        }
    }

    /** The same documents under another procedure. */
    public SelectionCall with(SelectionProcedure other) {
        return new SelectionCall(other, documents);
    }

    /** This call with other documents. */
    public SelectionCall with(UnaryOperator<SelectionDocumentsBuilder> change) {
        return new SelectionCall(
                procedure,
                change.apply(SelectionDocuments.builder().from(documents)).build());
    }

    /** This call with other applications. */
    public SelectionCall withApplications(List<Application> others) {
        return with(documents -> documents.applications(others));
    }

    /** This call with other sheets. */
    public SelectionCall withSheets(List<ScoreSheet> others) {
        return with(documents -> documents.sheets(others));
    }

    /** This call with other recusals. */
    public SelectionCall withRecusals(List<Recusal> others) {
        return with(documents -> documents.recusals(others));
    }

    /** This call with one sheet in the place of another. */
    public SelectionCall replacing(ScoreSheet old, ScoreSheet changed) {
        return withSheets(sheets().stream()
                .map(sheet -> sheet.equals(old) ? changed : sheet)
                .toList());
    }

    /** This call with each application as {@code change} makes it. */
    public SelectionCall mapApplications(UnaryOperator<Application> change) {
        return withApplications(applications().stream().map(change).toList());
    }

    /**
     * This call without an application and all that is about it; the pool of a draw stays as it was published, and earlier
     * stages as they were.
     */
    public SelectionCall without(ApplicationId gone) {
        return with(b -> b.applications(applications().stream()
                        .filter(a -> !a.getId().equals(gone))
                        .toList())
                .sheets(sheets().stream()
                        .filter(s -> !s.getApplication().equals(gone))
                        .toList())
                .recusals(recusals().stream()
                        .filter(r -> !r.application().equals(gone))
                        .toList())
                .checks(documents.getChecks().stream()
                        .filter(c -> !c.application().equals(gone))
                        .toList())
                .verifiedScores(documents.getVerifiedScores().stream()
                        .filter(v -> !v.application().equals(gone))
                        .toList())
                .tieDecisions(documents.getTieDecisions().stream()
                        .filter(d -> !d.tied().contains(gone))
                        .toList())
                .overrides(documents.getOverrides().stream()
                        .filter(o -> !o.application().equals(gone))
                        .toList()));
    }

    /** The same documents in which the applications have other ids; a pool that is drawn from has the same ids. */
    public SelectionCall renamed(UnaryOperator<ApplicationId> rename) {
        return new SelectionCall(procedure, renamed(documents, rename));
    }

    private static SelectionDocuments renamed(SelectionDocuments documents, UnaryOperator<ApplicationId> rename) {
        return SelectionDocuments.builder()
                .from(documents)
                .applications(map(
                        documents.getApplications(),
                        a -> Application.builder()
                                .from(a)
                                .id(rename.apply(a.getId()))
                                .build()))
                .sheets(map(
                        documents.getSheets(),
                        s -> ScoreSheet.builder()
                                .application(rename.apply(s.getApplication()))
                                .evaluator(s.getEvaluator())
                                .scores(s.getScores())
                                .build()))
                .recusals(map(
                        documents.getRecusals(),
                        r -> new Recusal(r.evaluator(), rename.apply(r.application()), r.kind())))
                .checks(map(
                        documents.getChecks(),
                        c -> new RecordedCheck(
                                rename.apply(c.application()), c.condition(), c.result(), c.by(), c.on())))
                .verifiedScores(map(
                        documents.getVerifiedScores(),
                        v -> new VerifiedScore(
                                rename.apply(v.application()), v.criterion(), v.points(), v.by(), v.on())))
                .tieDecisions(map(
                        documents.getTieDecisions(),
                        d -> new TieDecision(
                                renamed(d.tied(), rename), renamed(d.admitted(), rename), d.minutes(), d.on())))
                .overrides(map(
                        documents.getOverrides(),
                        o -> new CommitteeOverride(
                                rename.apply(o.application()), o.selected(), o.grounds(), o.minutes(), o.on())))
                .earlierStage(documents.getEarlierStage().map(earlier -> renamed(earlier, rename)))
                .build();
    }

    private static TreeSet<ApplicationId> renamed(Set<ApplicationId> ids, UnaryOperator<ApplicationId> rename) {
        TreeSet<ApplicationId> renamed = new TreeSet<>();
        ids.forEach(id -> renamed.add(rename.apply(id)));
        return renamed;
    }

    private static <T> List<T> map(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    /** The same documents in another order. */
    public SelectionCall shuffled(Random random) {
        return new SelectionCall(procedure, shuffled(documents, random));
    }

    private static SelectionDocuments shuffled(SelectionDocuments documents, Random random) {
        return SelectionDocuments.builder()
                .from(documents)
                .applications(shuffled(documents.getApplications(), random))
                .sheets(shuffled(documents.getSheets(), random))
                .recusals(shuffled(documents.getRecusals(), random))
                .affiliations(shuffled(documents.getAffiliations(), random))
                .checks(shuffled(documents.getChecks(), random))
                .pastAwards(shuffled(documents.getPastAwards(), random))
                .verifiedScores(shuffled(documents.getVerifiedScores(), random))
                .tieDecisions(shuffled(documents.getTieDecisions(), random))
                .overrides(shuffled(documents.getOverrides(), random))
                .earlierStage(documents.getEarlierStage().map(earlier -> shuffled(earlier, random)))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
