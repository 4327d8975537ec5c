// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.robustness;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PlainText;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Sentences;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.robustness.ApplicationMargins;
import io.github.ogplocal.rules.robustness.ChangeMethod;
import io.github.ogplocal.rules.robustness.DocumentChange;
import io.github.ogplocal.rules.robustness.FindingChange;
import io.github.ogplocal.rules.robustness.GroupChange;
import io.github.ogplocal.rules.robustness.LeaveOneOut;
import io.github.ogplocal.rules.robustness.Move;
import io.github.ogplocal.rules.robustness.Obstacle;
import io.github.ogplocal.rules.robustness.RobustnessReport;
import io.github.ogplocal.rules.robustness.ScoreChange;
import io.github.ogplocal.rules.robustness.SelectionDifference;
import io.github.ogplocal.rules.robustness.StatusChanges;
import io.github.ogplocal.rules.robustness.StatusMove;
import io.github.ogplocal.rules.robustness.TotalChange;
import io.github.ogplocal.rules.robustness.WeightMargin;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Margins and differences in Arabic, French and English; every sentence gives the figures with which it can be checked.
 *
 * <p>In all methods {@code language} is {@code ar}, {@code fr} or {@code en}, with or without a region; any other is refused
 * with an {@link IllegalArgumentException}. Numbers are written as
 * {@link io.github.ogplocal.io.explain.ExplanationRenderer} says. The text is the same on every machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class RobustnessText {
    private RobustnessText() {}

    /**
     * How near an outcome is to another one: every application, every evaluator, every criterion, the weights.
     *
     * @param selection the outcome that the report is about
     * @return lines that each end with a line feed
     */
    public static String render(RobustnessReport report, Selection selection, String language) {
        requireNonNull(report, "report");
        Language reader = Language.of(language);
        List<Block> blocks = new ArrayList<>();
        for (ApplicationMargins margins : report.getMargins()) {
            addMargins(margins, selection, reader, blocks);
        }
        for (LeaveOneOut left : report.getWithoutEvaluators()) {
            blocks.add(new Block.Paragraph(leftOut(left, selection, reader)));
        }
        for (LeaveOneOut left : report.getWithoutCriteria()) {
            blocks.add(new Block.Paragraph(leftOut(left, selection, reader)));
        }
        blocks.add(new Block.Paragraph(weights(report.getWeights(), reader)));
        return PlainText.of(blocks, reader);
    }

    /**
     * How little would change the status of one application.
     *
     * @param selection the outcome that the margins are of
     * @return lines that each end with a line feed
     */
    public static String render(ApplicationMargins margins, Selection selection, String language) {
        Language reader = Language.of(language);
        List<Block> blocks = new ArrayList<>();
        addMargins(requireNonNull(margins, "margins"), selection, reader, blocks);
        return PlainText.of(blocks, reader);
    }

    /**
     * In what two outcomes differ: documents first, then who moved and why, then groups and ties.
     *
     * @return lines that each end with a line feed
     */
    public static String render(SelectionDifference difference, Selection before, Selection after, String language) {
        requireNonNull(difference, "difference");
        Language reader = Language.of(language);
        List<Block> blocks = new ArrayList<>();
        if (!difference.getProcedureChanges().isEmpty()) {
            blocks.add(new Block.Paragraph(Wording.PROCEDURES.with(
                    reader,
                    Map.of(
                            "before", Prose.code(difference.getProcedureBefore().toString()),
                            "after", Prose.code(difference.getProcedureAfter().toString()),
                            "changes", Sentences.codes(difference.getProcedureChanges(), reader)))));
        }
        ExplanationProse proseBefore = ExplanationProse.of(before);
        ExplanationProse proseAfter = ExplanationProse.of(after);
        for (DocumentChange change : difference.getDocuments()) {
            blocks.add(new Block.Paragraph(document(change, proseAfter, reader)));
        }
        if (!difference.hasDifferences()) {
            blocks.add(new Block.Paragraph(Wording.SAME_OUTCOME.in(reader)));
        }
        for (Move move : difference.getMoves()) {
            addMove(move, proseBefore, proseAfter, reader, blocks);
        }
        for (GroupChange change : difference.getGroups()) {
            blocks.add(new Block.Paragraph(group(change, reader)));
        }
        addTies(difference.getTiesAppeared(), Wording.TIE_APPEARED, reader, blocks);
        addTies(difference.getTiesVanished(), Wording.TIE_VANISHED, reader, blocks);
        return PlainText.of(blocks, reader);
    }

    private static void addTies(List<Tie> ties, Wording wording, Language language, List<Block> blocks) {
        for (Tie tie : ties) {
            blocks.add(new Block.Paragraph(wording.with(language, "ids", Sentences.codes(tie.getMembers(), language))));
        }
    }

    private static void addMargins(
            ApplicationMargins margins, Selection selection, Language language, List<Block> blocks) {
        Optional<Fraction> total = selection.outcome(margins.getApplication()).getTotal();
        Prose id = Prose.code(margins.getApplication().value());
        Prose status = status(margins.getStatus(), language);
        blocks.add(new Block.Heading(
                total.isPresent()
                        ? Wording.APPLICATION_WITH_TOTAL.with(
                                language,
                                Map.of("application", id, "status", status, "total", number(total.get(), language)))
                        : Wording.APPLICATION.with(language, Map.of("application", id, "status", status))));
        StatusChanges nearest = margins.getNearest();
        StatusChanges border = margins.getSelection();
        List<Prose> first = changes(nearest, selection, language);
        List<Prose> second = changes(border, selection, language);
        if (!first.equals(second)) {
            addChanges(Wording.ANY_CHANGE, first, language, blocks);
        }
        boolean selected = margins.getStatus() == SelectionStatus.SELECTED;
        addChanges(selected ? Wording.TO_LOSE_THE_PLACE : Wording.TO_BE_SELECTED, second, language, blocks);
        if (margins.getNotJudged() > 0) {
            blocks.add(new Block.Paragraph(
                    Wording.NOT_JUDGED.with(language, "count", Figures.count(margins.getNotJudged(), language))));
        }
    }

    private static void addChanges(Wording heading, List<Prose> changes, Language language, List<Block> blocks) {
        blocks.add(new Block.Paragraph(heading.in(language)));
        if (changes.isEmpty()) {
            blocks.add(new Block.Paragraph(Wording.NO_CHANGE.in(language)));
        }
        changes.forEach(change -> blocks.add(new Block.Paragraph(change)));
    }

    private static List<Prose> changes(StatusChanges changes, Selection selection, Language language) {
        List<Prose> sentences = new ArrayList<>();
        changes.getTotal().ifPresent(change -> sentences.add(total(change, language)));
        changes.getCriterion().ifPresent(change -> sentences.add(score(change, selection, language)));
        changes.getCell().ifPresent(change -> sentences.add(score(change, selection, language)));
        return sentences;
    }

    private static Prose total(TotalChange change, Language language) {
        Wording wording;
        if (change.isExactlyEnough()) {
            wording = change.isUpwards() ? Wording.TOTAL_MORE : Wording.TOTAL_LESS;
        } else {
            wording = change.isUpwards() ? Wording.TOTAL_ABOVE : Wording.TOTAL_BELOW;
        }
        return wording.with(
                language,
                Map.of(
                        "amount", number(size(change.getAmount()), language),
                        "before", number(change.getBefore(), language),
                        "after", number(change.getAfter(), language),
                        "status", status(change.getStatus(), language)));
    }

    private static Prose score(ScoreChange change, Selection selection, Language language) {
        boolean more = change.getSteps() > 0;
        Wording cell = more ? Wording.CELL_MORE : Wording.CELL_LESS;
        Wording criterion = more ? Wording.CRITERION_MORE : Wording.CRITERION_LESS;
        Prose none = Wording.NO_SCORE.in(language);
        return (change.getEvaluator().isPresent() ? cell : criterion)
                .with(
                        language,
                        Map.of(
                                "evaluator",
                                change.getEvaluator()
                                        .map(evaluator -> Prose.code(evaluator.value()))
                                        .orElse(none),
                                "criterion",
                                criterion(change.getCriterion(), change.getStagesEarlier(), selection, language),
                                "points",
                                number(size(change.getPoints()), language),
                                "before",
                                change.getBefore()
                                        .map(score -> number(score, language))
                                        .orElse(none),
                                "after",
                                change.getAfter()
                                        .map(score -> number(score, language))
                                        .orElse(none),
                                "status",
                                status(change.getStatus(), language),
                                "method",
                                (change.getMethod() == ChangeMethod.CLOSED_FORM ? Wording.COMPUTED : Wording.TRIED)
                                        .in(language)));
    }

    private static Prose criterion(CriterionId id, int stagesEarlier, Selection selection, Language language) {
        Selection stage = selection;
        for (int i = 0; i < stagesEarlier; i++) {
            stage = stage.earlierStage().orElse(stage);
        }
        Optional<Criterion> criterion = stage.procedure().criterion(id);
        return criterion
                .map(there -> Prose.name(there.getTitle().inOrNearest(language.code())))
                .orElse(Prose.code(id.value()));
    }

    private static Fraction size(Fraction amount) {
        return amount.signum() < 0 ? amount.negated() : amount;
    }

    private static Prose number(Fraction number, Language language) {
        return Figures.number(number, language);
    }

    private static Prose status(SelectionStatus status, Language language) {
        return Prose.text(ClosedWords.of(status).inOrNearest(language.code()));
    }

    private static Prose leftOut(LeaveOneOut left, Selection selection, Language language) {
        Prose whom = left.getCriterion()
                .map(criterion -> criterion(criterion, 0, selection, language))
                .orElseGet(() -> Prose.code(left.getEvaluator().orElseThrow().value()));
        return Wording.WITHOUT.with(language, Map.of("whom", whom, "what", whatWithout(left, language)));
    }

    private static Prose whatWithout(LeaveOneOut left, Language language) {
        if (left.hasObstacles()) {
            return Wording.WITHOUT_IMPOSSIBLE.with(
                    language,
                    "obstacles",
                    Sentences.list(
                            left.getObstacles().stream()
                                    .map(obstacle -> obstacle(obstacle, language))
                                    .toList(),
                            language));
        }
        if (left.getMoves().isEmpty()) {
            return Wording.WITHOUT_SAME.in(language);
        }
        List<ApplicationId> others = left.getMoves().stream()
                .filter(move -> !move.hasEntered() && !move.hasLeft())
                .map(StatusMove::application)
                .toList();
        return Wording.WITHOUT_ENTERS_LEAVES.with(
                language,
                Map.of(
                        "entered", Sentences.codes(left.entered(), language),
                        "left", Sentences.codes(left.left(), language),
                        "others", Sentences.codes(others, language)));
    }

    private static Prose obstacle(Obstacle obstacle, Language language) {
        Wording wording = switch (obstacle.kind()) {
            case ONLY_CRITERION -> Wording.OBSTACLE_ONLY_CRITERION;
            case RULE_NEEDS_IT -> Wording.OBSTACLE_RULE;
            case THRESHOLD_NOT_EXACT -> Wording.OBSTACLE_THRESHOLD;
            case DOCUMENT_DOES_NOT_FIT -> Wording.OBSTACLE_DOCUMENT;
        };
        return wording.with(language, "at", Prose.code(obstacle.at()));
    }

    private static Prose weights(WeightMargin margin, Language language) {
        if (margin.getLimit().isPresent()) {
            return (margin.getLimit().get() == WeightMargin.Limit.OPEN_TIE
                            ? Wording.WEIGHTS_OPEN_TIE
                            : Wording.WEIGHTS_NOT_ADDITIVE)
                    .in(language);
        }
        if (margin.getEpsilon().isEmpty()) {
            return Wording.WEIGHTS_STAY.in(language);
        }
        Optional<Prose> entering = margin.getEntering().map(id -> Prose.code(id.value()));
        Optional<Prose> leaving = margin.getLeaving().map(id -> Prose.code(id.value()));
        Prose whom = entering.isPresent() && leaving.isPresent()
                ? Wording.WEIGHTS_PAIR.with(language, Map.of("entering", entering.get(), "leaving", leaving.get()))
                : entering.or(() -> leaving).orElseThrow();
        return (margin.getEpsilon().get().signum() == 0 ? Wording.WEIGHTS_ANY : Wording.WEIGHTS_CHANGE)
                .with(language, Map.of("epsilon", number(margin.getEpsilon().get(), language), "whom", whom));
    }

    private static Prose document(DocumentChange change, ExplanationProse prose, Language language) {
        Prose document =
                Prose.code(change.getDocument() + (change.getPointer().isEmpty() ? "" : "#" + change.getPointer()));
        if (change.getKind() == DocumentChange.Kind.ADDED) {
            return Wording.DOCUMENT_ADDED.with(language, "document", document);
        } else if (change.getKind() == DocumentChange.Kind.REMOVED) {
            return Wording.DOCUMENT_REMOVED.with(language, "document", document);
        } else if (change.getBefore().isEmpty() && change.getAfter().isEmpty()) {
            return Wording.DOCUMENT_CHANGED.with(language, "document", document);
        }
        Prose none = Wording.NO_SCORE.in(language);
        Prose nothing = change.getPointer().startsWith("/scores/") ? none : Wording.NOT_THERE.in(language);
        return Wording.DOCUMENT_VALUE.with(
                language,
                Map.of(
                        "document",
                        document,
                        "before",
                        change.getBefore()
                                .map(value -> prose.value("", value, language))
                                .orElse(nothing),
                        "after",
                        change.getAfter()
                                .map(value -> prose.value("", value, language))
                                .orElse(nothing)));
    }

    private static void addMove(
            Move move, ExplanationProse before, ExplanationProse after, Language language, List<Block> blocks) {
        Prose none = Wording.NOT_THERE.in(language);
        Prose was = move.getBefore()
                .map(outcome -> status(outcome.getStatus(), language))
                .orElse(none);
        Prose is = move.getAfter()
                .map(outcome -> status(outcome.getStatus(), language))
                .orElse(none);
        blocks.add(new Block.Heading((move.hasOtherStatus() ? Wording.MOVE_STATUS : Wording.MOVE_SAME_STATUS)
                .with(
                        language,
                        Map.of("application", Prose.code(move.getApplication().value()), "before", was, "after", is))));
        addFigure(
                Wording.MOVE_TOTAL,
                move,
                outcome -> outcome.getTotal().map(total -> number(total, language)),
                language,
                blocks);
        addFigure(
                Wording.MOVE_RANK,
                move,
                outcome -> outcome.getRank().map(rank -> Figures.count(rank, language)),
                language,
                blocks);
        blocks.add(new Block.Paragraph(
                move.hasOwnDocuments()
                        ? Wording.MOVE_OWN.with(
                                language,
                                "documents",
                                Sentences.codes(
                                        move.getOwnDocuments().stream()
                                                .map(DocumentChange::getDocument)
                                                .distinct()
                                                .toList(),
                                        language))
                        : Wording.MOVE_OTHERS.in(language)));
        addIds(Wording.NOW_AHEAD, move.getNowAhead(), language, blocks);
        addIds(Wording.NO_LONGER_AHEAD, move.getNoLongerAhead(), language, blocks);
        // A rule that gives the same reason with other figures is told only where none gives another.
        boolean othersSay = move.getFindings().stream().anyMatch(FindingChange::hasOtherReason);
        for (FindingChange change : move.getFindings()) {
            if (isSilencedByScreening(move.getAfter(), change.getAfter())
                    || isSilencedByScreening(move.getBefore(), change.getBefore())) {
                continue;
            }
            if (!othersSay || change.hasOtherReason()) {
                blocks.add(new Block.Paragraph(Wording.FINDING_CHANGED.with(
                        language,
                        Map.of(
                                "rule",
                                Prose.code(change.getRule().toString()),
                                "before",
                                sentence(change.getBefore(), before, language),
                                "after",
                                sentence(change.getAfter(), after, language)))));
            }
        }
    }

    /** Whether a rule says nothing because the application fell before it could be judged; the rule that says so is told. */
    private static boolean isSilencedByScreening(Optional<ApplicationOutcome> outcome, Optional<Finding> finding) {
        return finding.isEmpty()
                && outcome.map(ApplicationOutcome::getStatus)
                        .filter(status ->
                                status == SelectionStatus.NOT_IN_POOL || status == SelectionStatus.INADMISSIBLE)
                        .isPresent();
    }

    private static Prose sentence(Optional<Finding> finding, ExplanationProse prose, Language language) {
        return finding.map(there -> prose.sentence(there, language)).orElseGet(() -> Wording.NOTHING_SAID.in(language));
    }

    private static void addIds(Wording wording, List<ApplicationId> ids, Language language, List<Block> blocks) {
        if (!ids.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.with(language, "ids", Sentences.codes(ids, language))));
        }
    }

    private static void addFigure(
            Wording wording,
            Move move,
            Function<ApplicationOutcome, Optional<Prose>> figure,
            Language language,
            List<Block> blocks) {
        Optional<Prose> before = move.getBefore().flatMap(figure);
        Optional<Prose> after = move.getAfter().flatMap(figure);
        if (!before.equals(after)) {
            Prose none = Wording.NOT_THERE.in(language);
            blocks.add(new Block.Paragraph(
                    wording.with(language, Map.of("before", before.orElse(none), "after", after.orElse(none)))));
        }
    }

    private static Prose group(GroupChange change, Language language) {
        return Wording.GROUP_CHANGED.with(
                language,
                Map.of(
                        "group",
                        change.getAfter()
                                .or(change::getBefore)
                                .map(group -> Prose.name(group.getName().inOrNearest(language.code())))
                                .orElse(Prose.code(change.getGroup().value())),
                        "places",
                        figure(change, group -> group.getPlaces().or(group::getGuaranteed), language),
                        "candidates",
                        figure(change, group -> Optional.of(group.getCandidates()), language),
                        "selected",
                        figure(change, group -> Optional.of(group.getSelected()), language),
                        "undecided",
                        figure(change, group -> Optional.of(group.getUndecided()), language)));
    }

    private static Prose figure(
            GroupChange change, Function<GroupResult, Optional<Integer>> figure, Language language) {
        Optional<Integer> before = change.getBefore().flatMap(figure);
        Optional<Integer> after = change.getAfter().flatMap(figure);
        Prose none = Wording.NOT_THERE.in(language);
        Prose is = after.map(count -> Figures.count(count, language)).orElse(none);
        return before.equals(after)
                ? is
                : Wording.INSTEAD_OF.with(
                        language,
                        Map.of(
                                "before",
                                before.map(count -> Figures.count(count, language))
                                        .orElse(none),
                                "after",
                                is));
    }
}
