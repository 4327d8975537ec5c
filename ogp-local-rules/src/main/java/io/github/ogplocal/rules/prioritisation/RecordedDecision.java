// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.PriorityDecision;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

final class RecordedDecision implements RecordRule {
    private static final Reason CHOSEN = Reason.met(
            "chosen-by-decision",
            "اختير المشروع بقرار مسجّل.",
            "Le projet a été retenu par une décision consignée.",
            "The project was chosen by a recorded decision.");
    private static final Reason NOT_CHOSEN = Reason.notMet(
            "not-chosen-by-decision",
            "لم يُذكر المشروع بين ما اختير بقرار مسجّل.",
            "Le projet n’est pas parmi ceux qu’une décision consignée a retenus.",
            "The project is not among those that a recorded decision chose.");
    private static final Reason REASONED = Reason.met(
            "reason-recorded",
            "السبب المسجّل: {because}",
            "Motif consigné : {because}",
            "The reason recorded: {because}");
    private static final Reason NOT_REASONED = Reason.notAssessable(
            "reason-not-recorded", "السبب غير مسجّل.", "Aucun motif n’est consigné.", "No reason is recorded.");
    private static final Reason AGREE = Reason.met(
            "numbers-agree",
            "عدد المشاريع حسب الوثيقة {statedCandidates}، والمختار منها {statedChosen}؛ وهذا ما تعطيه القائمة.",
            "Projets selon le document : {statedCandidates} ; retenus : {statedChosen}. La liste le confirme.",
            "Projects by the record: {statedCandidates}; chosen: {statedChosen}. The list agrees.");
    private static final Reason DIFFER = Reason.notMet(
            "numbers-differ",
            "عدد المشاريع حسب الوثيقة {statedCandidates}، والمختار منها {statedChosen}؛ أمّا في القائمة فعددها {candidates}، والمختار"
                    + " منها {chosen}. الأعداد مختلفة.",
            "Projets selon le document : {statedCandidates} ; retenus : {statedChosen}. Projets sur la liste : {candidates} ;"
                    + " retenus : {chosen}. Les chiffres diffèrent.",
            "Projects by the record: {statedCandidates}; chosen: {statedChosen}. Projects on the list: {candidates}; chosen:"
                    + " {chosen}. The numbers differ.");
    private static final Reason NOT_STATED = Reason.notAssessable(
            "numbers-not-stated",
            "لا تذكر الوثيقة كم مشروعًا عُرض وكم اختير؛ عدد المشاريع في القائمة {candidates}، والمختار منها {chosen}.",
            "Le document ne dit pas combien de projets étaient examinés et combien ont été retenus. Projets sur la liste :"
                    + " {candidates} ; retenus : {chosen}.",
            "The record does not say how many projects there were and how many were chosen. Projects on the list: {candidates};"
                    + " chosen: {chosen}.");
    private static final Reason DOCUMENTED = Reason.met(
            "decision-documented",
            "صاحب القرار: {body}، في {on} ({minutes}). المصدر: {source}",
            "Décision de {body}, le {on} ({minutes}). Source : {source}",
            "Decided by {body} on {on} ({minutes}). Source: {source}");
    private static final Reason NOT_DOCUMENTED = Reason.notAssessable(
            "decision-not-documented",
            "لم يُسجّل من قرّر أو متى أو في أيّ محضر؛ ما هو غير مسجّل: {missing}. المصدر: {source}",
            "Il n’est pas consigné qui a décidé, quand, ou dans quel procès-verbal ; il manque : {missing}. Source : {source}",
            "It is not recorded who decided, when, or in which minutes; what is missing: {missing}. Source: {source}");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/recorded-decision@1"))
            .clause(Template.of(
                    "تقرّر اللجنة أيّ المشاريع تُختار، ويُسجّل قرارها وأسبابه؛ ولا يُحسب شيء.",
                    "La commission décide des projets retenus ; sa décision et ses motifs sont consignés, et rien n’est calculé.",
                    "A committee decides which projects are chosen; its decision and the reasons for it are recorded, and nothing is"
                            + " computed."))
            .source(
                    "El Kef's self-assessment report, dated 1 January 2023: 17 commitments, of which four were prioritised")
            .addReasons(
                    CHOSEN, NOT_CHOSEN, REASONED, NOT_REASONED, AGREE, DIFFER, NOT_STATED, DOCUMENTED, NOT_DOCUMENTED)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Recorded compile(PrioritisationContext context) {
        return new Judge();
    }

    /** Where a decision gives its reason for a project. An id may hold slashes, which a pointer escapes; never a tilde. */
    static String reasonPointer(ProjectId project) {
        return "/reasons/" + project.value().replace("/", "~1");
    }

    private static final class Judge implements Recorded {
        @Override
        public Basis basis() {
            return Basis.DECISION;
        }

        @Override
        public boolean isAwaited(RecordedChoice choice) {
            return choice.decision().isEmpty();
        }

        @Override
        public Course choose(RecordedChoice choice, TieBreaker ties) {
            PriorityDecision decision = choice.decision().orElseThrow();
            List<ProjectId> projects = choice.contest().contest().projects();
            List<Step> steps = IntStream.range(0, projects.size())
                    .filter(number -> decision.getChosen().contains(projects.get(number)))
                    .mapToObj(number -> Step.unpaid(number, 0, Fraction.ZERO, List.of(number)))
                    .toList();
            return new Course(steps, Fraction.ZERO, 0, List.of());
        }

        @Override
        public List<Reason> judge(RecordedChoice choice, Course course, int project) {
            PriorityDecision decision = choice.decision().orElseThrow();
            ProjectId id = choice.contest().contest().projects().get(project);
            return List.of(
                    decision.getChosen().contains(id) ? CHOSEN : NOT_CHOSEN,
                    decision.getReasons().containsKey(id) ? REASONED : NOT_REASONED);
        }

        @Override
        public List<Evidence> explain(RecordedChoice choice, Course course, int project, Reason reason) {
            ProjectId id = choice.contest().contest().projects().get(project);
            LocalizedText because = choice.decision().orElseThrow().getReasons().get(id);
            return reason.equals(REASONED) && because != null
                    ? List.of(Evidence.of("because", "decision#" + reasonPointer(id), because))
                    : List.of();
        }

        @Override
        public List<Reason> judgeRecord(RecordedChoice choice) {
            PriorityDecision decision = choice.decision().orElseThrow();
            Reason numbers;
            if (decision.getStatedCandidates().isEmpty()
                    || decision.getStatedChosen().isEmpty()) {
                numbers = NOT_STATED;
            } else {
                boolean agree = decision.getStatedCandidates().get()
                                == choice.contest().contest().projects().size()
                        && decision.getStatedChosen().get()
                                == decision.getChosen().size();
                numbers = agree ? AGREE : DIFFER;
            }
            return List.of(numbers, missing(decision).isEmpty() ? DOCUMENTED : NOT_DOCUMENTED);
        }

        @Override
        public List<Evidence> explainRecord(RecordedChoice choice, Reason reason) {
            PriorityDecision decision = choice.decision().orElseThrow();
            List<Evidence> evidence = new ArrayList<>();
            if (reason.equals(DOCUMENTED) || reason.equals(NOT_DOCUMENTED)) {
                decision.getBody().ifPresent(body -> evidence.add(Evidence.of("body", "decision#/body", body)));
                decision.getOn().ifPresent(on -> evidence.add(Evidence.of("on", "decision#/on", on)));
                decision.getMinutes()
                        .ifPresent(minutes -> evidence.add(
                                Evidence.of("minutes", "decision#/minutes", LocalizedText.of("und", minutes))));
                if (reason.equals(NOT_DOCUMENTED)) {
                    evidence.add(Evidence.ofCodes("missing", "", missing(decision)));
                }
                evidence.add(Evidence.of("source", "decision#/source", LocalizedText.of("und", decision.getSource())));
                return evidence;
            }
            decision.getStatedCandidates()
                    .ifPresent(number ->
                            evidence.add(Evidence.of("statedCandidates", "decision#/statedCandidates", number)));
            decision.getStatedChosen()
                    .ifPresent(number -> evidence.add(Evidence.of("statedChosen", "decision#/statedChosen", number)));
            evidence.add(Evidence.of(
                    "candidates", "", choice.contest().contest().projects().size()));
            evidence.add(Evidence.of("chosen", "", decision.getChosen().size()));
            return evidence;
        }

        private static List<String> missing(PriorityDecision decision) {
            List<String> missing = new ArrayList<>();
            add("body", decision.getBody(), missing);
            add("on", decision.getOn(), missing);
            add("minutes", decision.getMinutes(), missing);
            return missing;
        }

        private static void add(String attribute, Optional<?> value, List<String> missing) {
            if (value.isEmpty()) {
                missing.add(attribute);
            }
        }
    }
}
