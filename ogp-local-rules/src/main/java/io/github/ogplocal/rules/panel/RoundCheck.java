// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
import io.github.ogplocal.model.selection.DeclaredInterest;
import io.github.ogplocal.model.selection.Evaluator;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.FiledSheet;
import io.github.ogplocal.model.selection.InterestDeclaration;
import io.github.ogplocal.model.selection.InterestRuling;
import io.github.ogplocal.model.selection.InterestSubject;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.SheetReturn;
import io.github.ogplocal.model.selection.SheetState;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.ProcedureFault;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.panel.RoundFault.Kind;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What does not fit a round: of what stands in it, of what is to be added, and of what is missing for a decision. */
final class RoundCheck {
    private RoundCheck() {}

    /** What stands in a round and does not fit the rest of it. */
    static List<RoundFault> of(EvaluationRound round) {
        List<RoundFault> faults = new ArrayList<>();
        Set<ApplicationId> applications = new HashSet<>();
        for (int i = 0; i < round.getApplications().size(); i++) {
            ApplicationId id = round.getApplications().get(i).getId();
            if (!applications.add(id)) {
                faults.add(new RoundFault(
                        Kind.REPEATED_APPLICATION, "application:" + id, "/applications/" + i + "/id", ""));
            }
        }
        Set<EvaluatorId> evaluators = new HashSet<>();
        for (int i = 0; i < round.getEvaluators().size(); i++) {
            EvaluatorId id = round.getEvaluators().get(i).id();
            if (!evaluators.add(id)) {
                faults.add(new RoundFault(Kind.REPEATED_EVALUATOR, "evaluator:" + id, "/evaluators/" + i + "/id", ""));
            }
        }
        for (int i = 0; i < round.getDeclarations().size(); i++) {
            faults.addAll(ofDeclaration(round, round.getDeclarations().get(i), "/declarations/" + i));
        }
        for (int i = 0; i < round.getRulings().size(); i++) {
            faults.addAll(ofRuling(round, round.getRulings().get(i), "/rulings/" + i));
        }
        Set<Conflict> recused = new HashSet<>();
        for (int i = 0; i < round.getRecusals().size(); i++) {
            Recusal recusal = round.getRecusals().get(i);
            faults.addAll(ofRecusal(round, recusal, "/recusals/" + i));
            if (!recused.add(new Conflict(recusal.evaluator(), recusal.application()))) {
                faults.add(new RoundFault(Kind.REPEATED_RECUSAL, name(recusal), "/recusals/" + i, ""));
            }
        }
        Set<Conflict> filed = new HashSet<>();
        boolean submitted =
                !round.getReturns().isEmpty() || !round.getRevisions().isEmpty();
        for (int i = 0; i < round.getSheets().size(); i++) {
            FiledSheet sheet = round.getSheets().get(i);
            faults.addAll(ofStanding(round, sheet, "/sheets/" + i));
            submitted |= sheet.state() != SheetState.DRAFT;
            if (!filed.add(
                    new Conflict(sheet.sheet().getEvaluator(), sheet.sheet().getApplication()))) {
                faults.add(new RoundFault(Kind.REPEATED_SHEET, name(sheet.sheet()), "/sheets/" + i, ""));
            }
        }
        for (int i = 0; i < round.getReturns().size(); i++) {
            ScoreSheet sheet = round.getReturns().get(i).sheet();
            String name = "return:" + sheet.getApplication() + ":" + sheet.getEvaluator();
            String pointer = "/returns/" + i + "/sheet";
            faults.addAll(ofPair(round, sheet.getEvaluator(), sheet.getApplication(), name, pointer));
        }
        for (int i = 0; i < round.getRevisions().size(); i++) {
            faults.addAll(ofRevision(round, i, round.getRevisions().get(i), "procedure:", "/revisions/" + i));
        }
        if (submitted && round.getFrozenAt().isEmpty()) {
            faults.add(new RoundFault(
                    Kind.NOT_FROZEN, "procedure:" + round.getProcedure().getRevision(), "", ""));
        }
        faults.sort(null);
        return List.copyOf(faults);
    }

    /** Scores were checked when the sheet was submitted, and by other rules since they may be off the scale. */
    private static List<RoundFault> ofStanding(EvaluationRound round, FiledSheet filed, String pointer) {
        ScoreSheet sheet = filed.sheet();
        List<RoundFault> faults = new ArrayList<>(
                ofPair(round, sheet.getEvaluator(), sheet.getApplication(), name(sheet), pointer + "/sheet"));
        if (isKnown(round, sheet.getEvaluator()) && !hasDeclared(round, sheet.getEvaluator())) {
            faults.add(new RoundFault(Kind.NO_DECLARATION, name(sheet), pointer + "/sheet/evaluator", ""));
        }
        if (filed.state() != SheetState.DRAFT) {
            faults.addAll(ofScores(round.getProcedure(), sheet, pointer + "/sheet"));
        }
        return faults;
    }

    static List<RoundFault> ofDeclaration(EvaluationRound round, InterestDeclaration declaration, String root) {
        String name = "declaration:" + declaration.evaluator();
        List<RoundFault> faults = new ArrayList<>();
        if (!isKnown(round, declaration.evaluator())) {
            faults.add(new RoundFault(Kind.UNKNOWN_EVALUATOR, name, root + "/evaluator", ""));
        }
        for (int i = 0; i < declaration.interests().size(); i++) {
            DeclaredInterest interest = declaration.interests().get(i);
            if (interest.about() == InterestSubject.APPLICATION
                    && application(round, ApplicationId.parse(interest.code())).isEmpty()) {
                faults.add(new RoundFault(Kind.UNKNOWN_APPLICATION, name, root + "/interests/" + i + "/code", ""));
            }
        }
        return faults;
    }

    static List<RoundFault> ofRuling(EvaluationRound round, InterestRuling ruling, String root) {
        String name = "ruling:" + ruling.application() + ":" + ruling.evaluator();
        List<RoundFault> faults = new ArrayList<>(ofPair(round, ruling.evaluator(), ruling.application(), name, root));
        if (faults.isEmpty()) {
            boolean declared = round.getDeclarations().stream()
                    .anyMatch(declaration -> declaration.evaluator().equals(ruling.evaluator())
                            && !declaration.on().isAfter(ruling.on())
                            && declaration.interests().contains(ruling.interest()));
            boolean concerned = application(round, ruling.application())
                    .filter(ruling.interest()::concerns)
                    .isPresent();
            if (!declared || !concerned) {
                faults.add(new RoundFault(Kind.UNDECLARED_INTEREST, name, root + "/interest", ""));
            }
        }
        return faults;
    }

    static List<RoundFault> ofRecusal(EvaluationRound round, Recusal recusal, String root) {
        return ofPair(round, recusal.evaluator(), recusal.application(), name(recusal), root);
    }

    private static List<RoundFault> ofPair(
            EvaluationRound round, EvaluatorId evaluator, ApplicationId application, String name, String root) {
        List<RoundFault> faults = new ArrayList<>();
        if (!isKnown(round, evaluator)) {
            faults.add(new RoundFault(Kind.UNKNOWN_EVALUATOR, name, root + "/evaluator", ""));
        }
        if (application(round, application).isEmpty()) {
            faults.add(new RoundFault(Kind.UNKNOWN_APPLICATION, name, root + "/application", ""));
        }
        return faults;
    }

    /** What keeps a draft or a submitted sheet from being filed. */
    static List<RoundFault> ofFiling(EvaluationRound round, FiledSheet filed) {
        ScoreSheet sheet = filed.sheet();
        String name = name(sheet);
        EvaluatorId evaluator = sheet.getEvaluator();
        List<RoundFault> faults = new ArrayList<>(ofPair(round, evaluator, sheet.getApplication(), name, ""));
        if (isKnown(round, evaluator) && !hasDeclared(round, evaluator)) {
            faults.add(new RoundFault(Kind.NO_DECLARATION, name, "/evaluator", ""));
        }
        if (isRecused(round, evaluator, sheet.getApplication())) {
            faults.add(new RoundFault(Kind.RECUSED, name, "/evaluator", ""));
        } else {
            application(round, sheet.getApplication())
                    .ifPresent(application -> unsettled(round, evaluator, application)
                            .forEach(interest -> faults.add(new RoundFault(
                                    Kind.UNSETTLED_INTEREST,
                                    name,
                                    "/application",
                                    interest.kind().code()))));
        }
        if (filed.state() == SheetState.SUBMITTED) {
            faults.addAll(ofScores(round.getProcedure(), sheet, ""));
        }
        round.sheet(sheet).ifPresent(old -> {
            if (old.state() != SheetState.DRAFT) {
                faults.add(inState(round, old));
            } else if (filed.at().isBefore(old.at())) {
                faults.add(
                        new RoundFault(Kind.OUT_OF_ORDER, name, "/at", old.at().toString()));
            }
        });
        return faults;
    }

    private static List<RoundFault> ofScores(SelectionProcedure procedure, ScoreSheet sheet, String root) {
        List<RoundFault> faults = new ArrayList<>();
        for (Map.Entry<CriterionId, Points> score : sheet.getScores().entrySet()) {
            String pointer = root + "/scores/" + score.getKey();
            Optional<Criterion> criterion = procedure.criterion(score.getKey());
            if (criterion.isEmpty()) {
                faults.add(new RoundFault(
                        Kind.UNKNOWN_CRITERION,
                        name(sheet),
                        pointer,
                        NearestName.of(
                                        score.getKey().value(),
                                        procedure.getCriteria().stream()
                                                .map(known -> known.getId().value())
                                                .toList())
                                .orElse("")));
            } else if (!criterion.get().getScale().holds(score.getValue())) {
                faults.add(new RoundFault(
                        Kind.OFF_SCALE, name(sheet), pointer, score.getValue().toString()));
            }
        }
        return faults;
    }

    static List<RoundFault> ofGivingBack(EvaluationRound round, SheetReturn given) {
        String name = name(given.sheet());
        Optional<FiledSheet> found = round.sheet(given.sheet());
        if (found.isEmpty()) {
            return List.of(new RoundFault(Kind.NO_SUCH_SHEET, name, "", ""));
        }
        FiledSheet filed = found.get();
        if (filed.state() != SheetState.SUBMITTED) {
            return List.of(inState(round, filed));
        }
        List<RoundFault> faults = new ArrayList<>();
        if (!filed.sheet().equals(given.sheet())) {
            faults.add(new RoundFault(Kind.OTHER_SHEET, name, "/sheet/scores", ""));
        }
        if (given.at().isBefore(filed.at())) {
            faults.add(new RoundFault(Kind.OUT_OF_ORDER, name, "/at", filed.at().toString()));
        }
        return faults;
    }

    /** The fault that a sheet of the round is in its state. */
    static RoundFault inState(EvaluationRound round, FiledSheet filed) {
        Kind kind = switch (filed.state()) {
            case DRAFT -> Kind.IS_DRAFT;
            case SUBMITTED -> Kind.IS_SUBMITTED;
            case LOCKED -> Kind.IS_LOCKED;
        };
        return new RoundFault(
                kind, name(filed.sheet()), "/sheets/" + round.getSheets().indexOf(filed), "");
    }

    /** The faults of a procedure, told as one each: a procedure is not opened or changed to before it is sound. */
    static List<RoundFault> ofProcedure(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        List<RoundFault> faults = new ArrayList<>();
        for (ProcedureFault fault : SelectionEngine.check(procedure, rules)) {
            faults.add(new RoundFault(
                    Kind.INVALID_PROCEDURE,
                    "procedure:" + procedure.getRevision(),
                    fault.pointer(),
                    fault.kind().code()));
        }
        return faults;
    }

    /** What is wrong with a revision that has some others before it. */
    static List<RoundFault> ofRevision(
            EvaluationRound round, int before, SelectionProcedure revision, String name, String root) {
        List<RoundFault> faults = new ArrayList<>();
        SelectionProcedure frozen = round.getProcedure();
        if (!revision.getId().equals(frozen.getId())) {
            faults.add(
                    new RoundFault(Kind.OTHER_PROCEDURE, name + revision.getRevision(), root + "/id", frozen.getId()));
        }
        int highest = frozen.getRevision();
        for (int i = 0; i < before; i++) {
            highest = Math.max(highest, round.getRevisions().get(i).getRevision());
        }
        if (revision.getRevision() <= highest) {
            faults.add(new RoundFault(
                    Kind.REVISION_NOT_HIGHER,
                    name + revision.getRevision(),
                    root + "/revision",
                    Integer.toString(highest)));
        }
        return faults;
    }

    /** Evaluators without a declaration, and interests that nothing settles in files that will be judged. */
    static List<RoundFault> interests(EvaluationRound round) {
        List<RoundFault> faults = new ArrayList<>();
        for (int i = 0; i < round.getEvaluators().size(); i++) {
            EvaluatorId evaluator = round.getEvaluators().get(i).id();
            if (!hasDeclared(round, evaluator)) {
                faults.add(new RoundFault(Kind.NO_DECLARATION, "evaluator:" + evaluator, "/evaluators/" + i, ""));
            }
        }
        for (int i = 0; i < round.getDeclarations().size(); i++) {
            InterestDeclaration declaration = round.getDeclarations().get(i);
            for (int k = 0; k < declaration.interests().size(); k++) {
                DeclaredInterest interest = declaration.interests().get(k);
                for (Application application : round.getApplications()) {
                    if (isJudged(application)
                            && !isRecused(round, declaration.evaluator(), application.getId())
                            && isUnsettled(round, declaration.evaluator(), application, interest)) {
                        faults.add(new RoundFault(
                                Kind.UNSETTLED_INTEREST,
                                "sheet:" + application.getId() + ":" + declaration.evaluator(),
                                "/declarations/" + i + "/interests/" + k,
                                interest.kind().code()));
                    }
                }
            }
        }
        return faults;
    }

    /** The sheets of evaluators who are not recused that have not got to a state. */
    static List<RoundFault> sheetsNot(EvaluationRound round, SheetState state) {
        List<RoundFault> faults = new ArrayList<>();
        for (FiledSheet filed : round.getSheets()) {
            if (filed.state().compareTo(state) < 0
                    && !isRecused(
                            round, filed.sheet().getEvaluator(), filed.sheet().getApplication())) {
                faults.add(inState(round, filed));
            }
        }
        return faults;
    }

    static List<RoundFault> submittedAfter(EvaluationRound round, OffsetDateTime at) {
        List<RoundFault> faults = new ArrayList<>();
        for (int i = 0; i < round.getSheets().size(); i++) {
            FiledSheet filed = round.getSheets().get(i);
            if (filed.state() == SheetState.SUBMITTED && at.isBefore(filed.at())) {
                faults.add(new RoundFault(
                        Kind.OUT_OF_ORDER,
                        name(filed.sheet()),
                        "/sheets/" + i + "/at",
                        filed.at().toString()));
            }
        }
        return faults;
    }

    static List<RoundFault> givenTwice(SelectionDocuments others) {
        Map<String, List<?>> own = new TreeMap<>();
        own.put("/applications", others.getApplications());
        own.put("/recusals", others.getRecusals());
        own.put("/sheets", others.getSheets());
        List<RoundFault> faults = new ArrayList<>();
        own.forEach((pointer, list) -> {
            if (!list.isEmpty()) {
                faults.add(new RoundFault(Kind.GIVEN_TWICE, "others", pointer, ""));
            }
        });
        return faults;
    }

    static Optional<Application> application(EvaluationRound round, ApplicationId id) {
        return round.getApplications().stream()
                .filter(application -> application.getId().equals(id))
                .findFirst();
    }

    static boolean isRecused(EvaluationRound round, EvaluatorId evaluator, ApplicationId application) {
        return round.getRecusals().stream()
                .anyMatch(recusal -> recusal.evaluator().equals(evaluator)
                        && recusal.application().equals(application));
    }

    static boolean isSame(ScoreSheet first, ScoreSheet second) {
        return first.getApplication().equals(second.getApplication())
                && first.getEvaluator().equals(second.getEvaluator());
    }

    static String name(Recusal recusal) {
        return "recusal:" + recusal.application() + ":" + recusal.evaluator();
    }

    private static String name(ScoreSheet sheet) {
        return "sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator();
    }

    private static boolean isKnown(EvaluationRound round, EvaluatorId id) {
        return round.getEvaluators().stream().map(Evaluator::id).anyMatch(id::equals);
    }

    private static boolean hasDeclared(EvaluationRound round, EvaluatorId evaluator) {
        return round.getDeclarations().stream()
                .anyMatch(declaration -> declaration.evaluator().equals(evaluator));
    }

    private static List<DeclaredInterest> unsettled(
            EvaluationRound round, EvaluatorId evaluator, Application application) {
        List<DeclaredInterest> unsettled = new ArrayList<>();
        for (InterestDeclaration declaration : round.getDeclarations()) {
            if (declaration.evaluator().equals(evaluator)) {
                for (DeclaredInterest interest : declaration.interests()) {
                    if (isUnsettled(round, evaluator, application, interest)) {
                        unsettled.add(interest);
                    }
                }
            }
        }
        return unsettled;
    }

    private static boolean isUnsettled(
            EvaluationRound round, EvaluatorId evaluator, Application application, DeclaredInterest interest) {
        return interest.concerns(application)
                && round.getRulings().stream()
                        .noneMatch(ruling -> Conflict.settles(ruling, evaluator, application.getId(), interest));
    }

    /** Whether an application is among those that an engine judges. */
    private static boolean isJudged(Application application) {
        ApplicationStage stage = application.stage();
        return stage == ApplicationStage.FILED || stage == ApplicationStage.PIECES_ASKED;
    }
}
