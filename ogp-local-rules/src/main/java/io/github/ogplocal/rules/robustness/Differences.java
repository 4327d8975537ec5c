// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionExplanation;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds in what two outcomes differ. */
final class Differences {
    /** The attributes of a procedure that say how it decides, or what readers are told of it, in the order of the document. */
    private static final Map<String, Function<SelectionProcedure, Object>> ATTRIBUTES = new LinkedHashMap<>();

    static {
        ATTRIBUTES.put("/id", SelectionProcedure::getId);
        ATTRIBUTES.put("/revision", SelectionProcedure::getRevision);
        ATTRIBUTES.put("/title", SelectionProcedure::getTitle);
        ATTRIBUTES.put("/source", SelectionProcedure::getSource);
        ATTRIBUTES.put("/pipeline", SelectionProcedure::getPipeline);
        ATTRIBUTES.put("/regionScheme", SelectionProcedure::getRegionScheme);
        ATTRIBUTES.put("/screening", SelectionProcedure::getScreening);
        ATTRIBUTES.put("/duplicates", SelectionProcedure::getDuplicates);
        ATTRIBUTES.put("/criteria", SelectionProcedure::getCriteria);
        ATTRIBUTES.put("/panel", SelectionProcedure::getPanel);
        ATTRIBUTES.put("/missingScores", SelectionProcedure::getMissingScores);
        ATTRIBUTES.put("/total", SelectionProcedure::getTotal);
        ATTRIBUTES.put("/ranking", SelectionProcedure::getRanking);
        ATTRIBUTES.put("/thresholds", SelectionProcedure::getThresholds);
        ATTRIBUTES.put("/grouping", SelectionProcedure::getGrouping);
        ATTRIBUTES.put("/allocation", SelectionProcedure::getAllocation);
        ATTRIBUTES.put("/shortage", SelectionProcedure::getShortage);
        ATTRIBUTES.put("/tieBreaks", SelectionProcedure::getTieBreaks);
        ATTRIBUTES.put("/remainingTies", SelectionProcedure::getRemainingTies);
        ATTRIBUTES.put("/reserve", SelectionProcedure::getReserve);
        ATTRIBUTES.put("/publication", SelectionProcedure::getPublication);
        ATTRIBUTES.put("/earlierStage", SelectionProcedure::getEarlierStage);
        ATTRIBUTES.put("/sameApplicant", SelectionProcedure::getSameApplicant);
        ATTRIBUTES.put("/ownRecusals", SelectionProcedure::getOwnRecusals);
        ATTRIBUTES.put("/verification", SelectionProcedure::getVerification);
        ATTRIBUTES.put("/bands", SelectionProcedure::getBands);
        ATTRIBUTES.put("/overrides", SelectionProcedure::getOverrides);
        ATTRIBUTES.put("/endorsement", SelectionProcedure::getEndorsement);
    }

    private final Selection before;
    private final Selection after;
    private final Map<ApplicationId, ApplicationOutcome> outcomesBefore;
    private final Map<ApplicationId, ApplicationOutcome> outcomesAfter;

    Differences(Selection before, Selection after) {
        this.before = before;
        this.after = after;
        this.outcomesBefore = outcomes(before);
        this.outcomesAfter = outcomes(after);
    }

    private static Map<ApplicationId, ApplicationOutcome> outcomes(Selection selection) {
        TreeMap<ApplicationId, ApplicationOutcome> outcomes = new TreeMap<>();
        selection.outcomes().forEach(outcome -> outcomes.put(outcome.getApplication(), outcome));
        return outcomes;
    }

    SelectionDifference find() {
        List<DocumentChange> documents = DocumentChanges.between(before.documents(), after.documents());
        return SelectionDifference.builder()
                .procedureBefore(ProcedureRevision.of(before.procedure()))
                .procedureAfter(ProcedureRevision.of(after.procedure()))
                .procedureChanges(ATTRIBUTES.entrySet().stream()
                        .filter(attribute -> !attribute
                                .getValue()
                                .apply(before.procedure())
                                .equals(attribute.getValue().apply(after.procedure())))
                        .map(Map.Entry::getKey)
                        .toList())
                .documents(documents)
                .moves(moves(documents))
                .groups(groups())
                .tiesAppeared(without(after.ties(), before.ties()))
                .tiesVanished(without(before.ties(), after.ties()))
                .build();
    }

    private static List<Tie> without(List<Tie> ties, List<Tie> others) {
        return ties.stream().filter(tie -> !others.contains(tie)).toList();
    }

    private List<Move> moves(List<DocumentChange> documents) {
        TreeSet<ApplicationId> all = new TreeSet<>(outcomesBefore.keySet());
        all.addAll(outcomesAfter.keySet());
        List<Move> moves = new ArrayList<>();
        for (ApplicationId id : all) {
            Optional<ApplicationOutcome> one = Optional.ofNullable(outcomesBefore.get(id));
            Optional<ApplicationOutcome> other = Optional.ofNullable(outcomesAfter.get(id));
            if (!one.equals(other) || hasOtherReservePlace(id)) {
                moves.add(move(id, one, other, documents));
            }
        }
        return moves;
    }

    /** Whether it is on the reserve list both times, and the rule says other things of it. */
    private boolean hasOtherReservePlace(ApplicationId id) {
        ApplicationOutcome one = outcomesBefore.get(id);
        return one != null
                && one.getStatus() == SelectionStatus.RESERVE
                && !reserveFindings(before, id).equals(reserveFindings(after, id));
    }

    private static List<Finding> reserveFindings(Selection selection, ApplicationId id) {
        RuleId reserve = selection.procedure().getReserve().rule();
        return selection.explain(id).getFindings().stream()
                .filter(finding -> finding.rule().equals(reserve))
                .toList();
    }

    private Move move(
            ApplicationId id,
            Optional<ApplicationOutcome> one,
            Optional<ApplicationOutcome> other,
            List<DocumentChange> documents) {
        Set<ApplicationId> aheadBefore = ahead(one, outcomesBefore);
        Set<ApplicationId> aheadAfter = ahead(other, outcomesAfter);
        boolean comparable = one.isPresent()
                && other.isPresent()
                && one.get().getRank().isPresent()
                && other.get().getRank().isPresent()
                && one.get().getGroup().equals(other.get().getGroup());
        List<ApplicationId> now = new ArrayList<>(aheadAfter);
        now.removeAll(aheadBefore);
        List<ApplicationId> noLonger = new ArrayList<>(aheadBefore);
        noLonger.removeAll(aheadAfter);
        return Move.builder()
                .application(id)
                .before(one)
                .after(other)
                .ownDocuments(documents.stream()
                        .filter(change -> change.getApplications().contains(id))
                        .toList())
                .nowAhead(comparable ? now : List.of())
                .noLongerAhead(comparable ? noLonger : List.of())
                .findings(findings(
                        one.isPresent() ? Optional.of(before.explain(id)) : Optional.empty(),
                        other.isPresent() ? Optional.of(after.explain(id)) : Optional.empty()))
                .build();
    }

    private static Set<ApplicationId> ahead(
            Optional<ApplicationOutcome> own, Map<ApplicationId, ApplicationOutcome> outcomes) {
        TreeSet<ApplicationId> ahead = new TreeSet<>();
        if (own.isPresent() && own.get().getRank().isPresent()) {
            for (ApplicationOutcome outcome : outcomes.values()) {
                if (outcome.getGroup().equals(own.get().getGroup())
                        && outcome.getRank()
                                .filter(rank -> rank < own.get().getRank().get())
                                .isPresent()) {
                    ahead.add(outcome.getApplication());
                }
            }
        }
        return ahead;
    }

    private record Judge(RuleId rule, String subject) {}

    private static List<FindingChange> findings(
            Optional<SelectionExplanation> before, Optional<SelectionExplanation> after) {
        Map<Judge, List<Finding>> one = byJudge(before);
        Map<Judge, List<Finding>> other = byJudge(after);
        Map<Judge, Boolean> judges = new LinkedHashMap<>();
        one.keySet().forEach(judge -> judges.put(judge, true));
        other.keySet().forEach(judge -> judges.put(judge, true));
        List<FindingChange> changes = new ArrayList<>();
        for (Judge judge : judges.keySet()) {
            List<Finding> said = one.getOrDefault(judge, List.of());
            List<Finding> says = other.getOrDefault(judge, List.of());
            for (int i = 0; i < Math.max(said.size(), says.size()); i++) {
                Optional<Finding> first = i < said.size() ? Optional.of(said.get(i)) : Optional.empty();
                Optional<Finding> second = i < says.size() ? Optional.of(says.get(i)) : Optional.empty();
                if (!first.equals(second)) {
                    changes.add(FindingChange.builder()
                            .rule(judge.rule())
                            .subject(judge.subject())
                            .before(first)
                            .after(second)
                            .build());
                }
            }
        }
        return changes;
    }

    private static Map<Judge, List<Finding>> byJudge(Optional<SelectionExplanation> explanation) {
        Map<Judge, List<Finding>> byJudge = new LinkedHashMap<>();
        explanation
                .map(SelectionExplanation::getFindings)
                .orElse(List.of())
                .forEach(finding -> byJudge.computeIfAbsent(
                                new Judge(finding.rule(), finding.subject()), judge -> new ArrayList<>())
                        .add(finding));
        return byJudge;
    }

    private List<GroupChange> groups() {
        Map<GroupId, GroupResult> one = new LinkedHashMap<>();
        Map<GroupId, GroupResult> other = new LinkedHashMap<>();
        before.groups().forEach(group -> one.put(group.getGroup(), group));
        after.groups().forEach(group -> other.put(group.getGroup(), group));
        Map<GroupId, Boolean> all = new LinkedHashMap<>();
        one.keySet().forEach(group -> all.put(group, true));
        other.keySet().forEach(group -> all.put(group, true));
        List<GroupChange> changes = new ArrayList<>();
        for (GroupId group : all.keySet()) {
            Optional<GroupResult> first = Optional.ofNullable(one.get(group));
            Optional<GroupResult> second = Optional.ofNullable(other.get(group));
            if (!first.equals(second)) {
                changes.add(GroupChange.builder()
                        .group(group)
                        .before(first)
                        .after(second)
                        .build());
            }
        }
        return changes;
    }
}
