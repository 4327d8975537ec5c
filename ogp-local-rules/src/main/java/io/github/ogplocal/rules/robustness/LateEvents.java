// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.robustness;

import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.ApplicationStage;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.model.selection.RecordedCheck;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Succession;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Applies one late event to one outcome. */
final class LateEvents {
    private final Selection before;
    private final LateEvent event;

    LateEvents(Selection before, LateEvent event) {
        this.before = before;
        this.event = event;
    }

    Aftermath apply() {
        if (event instanceof LateEvent.WithdrawnAfterDecision withdrawn) {
            return handedOn(withdrawn.withdrawals());
        } else if (event instanceof LateEvent.WithdrawnBeforeDecision withdrawn) {
            return decidedAnew(withdrawn(withdrawn.withdrawals()));
        } else if (event instanceof LateEvent.CorrectedSheet corrected) {
            return corrected(corrected.sheet());
        } else if (event instanceof LateEvent.CorrectedApplication corrected) {
            return corrected(corrected.application());
        } else if (event instanceof LateEvent.LateFinding late) {
            return found(late.finding());
        } else if (event instanceof LateEvent.LateRecusal late) {
            return recused(late.recusal());
        }
        throw new IllegalStateException("late event: unknown kind");
    }

    private Aftermath corrected(ScoreSheet sheet) {
        String document = "sheet:" + sheet.getApplication() + ":" + sheet.getEvaluator();
        List<ScoreSheet> sheets = stages().stream()
                .flatMap(stage -> stage.getSheets().stream())
                .filter(other -> other.getApplication().equals(sheet.getApplication())
                        && other.getEvaluator().equals(sheet.getEvaluator()))
                .toList();
        refuseIf(sheets.isEmpty(), LateEventRefusedException.Kind.NO_SUCH_SHEET, document);
        // Where both stages have one, it is the last stage's that is corrected.
        refuseIf(sheets.get(0).equals(sheet), LateEventRefusedException.Kind.NOTHING_NEW, document);
        return aftermath(before.amend(sheet));
    }

    private Aftermath corrected(Application application) {
        String document = "application:" + application.getId();
        refuseIf(!knows(application.getId()), LateEventRefusedException.Kind.UNKNOWN_APPLICATION, document);
        refuseIf(
                stages().stream()
                        .flatMap(stage -> stage.getApplications().stream())
                        .filter(other -> other.getId().equals(application.getId()))
                        .allMatch(application::equals),
                LateEventRefusedException.Kind.NOTHING_NEW,
                document);
        return decidedAnew(everywhere(
                before.documents(),
                documents -> withApplications(
                        documents, other -> other.getId().equals(application.getId()) ? application : other)));
    }

    private Aftermath found(RecordedCheck finding) {
        String document = "check:" + finding.application() + ":" + finding.condition();
        refuseIf(!knows(finding.application()), LateEventRefusedException.Kind.UNKNOWN_APPLICATION, document);
        SelectionDocuments given = before.documents();
        refuseIf(given.getChecks().contains(finding), LateEventRefusedException.Kind.NOTHING_NEW, document);
        List<RecordedCheck> checks = new ArrayList<>();
        for (RecordedCheck check : given.getChecks()) {
            boolean same = check.application().equals(finding.application())
                    && check.condition().equals(finding.condition());
            if (!same) {
                checks.add(check);
            }
        }
        checks.add(finding);
        return decidedAnew(
                SelectionDocuments.builder().from(given).checks(checks).build());
    }

    private Aftermath recused(Recusal recusal) {
        String document = "recusal:" + recusal.application() + ":" + recusal.evaluator();
        refuseIf(!knows(recusal.application()), LateEventRefusedException.Kind.UNKNOWN_APPLICATION, document);
        SelectionDocuments given = before.documents();
        refuseIf(
                given.getRecusals().stream()
                        .anyMatch(other -> other.application().equals(recusal.application())
                                && other.evaluator().equals(recusal.evaluator())),
                LateEventRefusedException.Kind.NOTHING_NEW,
                document);
        return decidedAnew(
                SelectionDocuments.builder().from(given).addRecusals(recusal).build());
    }

    private SelectionDocuments withdrawn(List<LateWithdrawal> withdrawals) {
        TreeMap<ApplicationId, OffsetDateTime> at = new TreeMap<>();
        for (LateWithdrawal withdrawal : withdrawals) {
            ApplicationId id = withdrawal.application();
            String document = "late-withdrawal:" + id;
            refuseIf(!knows(id), LateEventRefusedException.Kind.UNKNOWN_APPLICATION, document);
            refuseIf(at.put(id, withdrawal.at()) != null, LateEventRefusedException.Kind.REPEATED, document);
            for (SelectionDocuments stage : stages()) {
                for (Application application : stage.getApplications()) {
                    if (application.getId().equals(id)) {
                        check(application, withdrawal, document);
                    }
                }
            }
        }
        return everywhere(
                before.documents(),
                documents -> withApplications(documents, application -> {
                    OffsetDateTime time = at.get(application.getId());
                    return time == null
                            ? application
                            : Application.builder()
                                    .from(application)
                                    .withdrawnAt(time)
                                    .build();
                }));
    }

    private static void check(Application application, LateWithdrawal withdrawal, String document) {
        ApplicationStage stage = application.stage();
        boolean inPool = stage == ApplicationStage.FILED || stage == ApplicationStage.PIECES_ASKED;
        refuseIf(!inPool, LateEventRefusedException.Kind.NOT_IN_POOL, document);
        OffsetDateTime filedAt = application.getReceipt().orElseThrow().filedAt();
        refuseIf(withdrawal.at().isBefore(filedAt), LateEventRefusedException.Kind.TOO_EARLY, document);
    }

    private Aftermath decidedAnew(SelectionDocuments documents) {
        return aftermath(SelectionEngine.of(before.procedure(), before.rules()).select(documents));
    }

    private Aftermath aftermath(Selection after) {
        return new Aftermath(event, after, SelectionDifference.between(before, after), List.of());
    }

    /** The decision stands; places go from those who gave them back to those whom the reserve rule promotes. */
    private Aftermath handedOn(List<LateWithdrawal> withdrawals) {
        List<Succession> successions = before.successions(withdrawals);
        TreeSet<ApplicationId> gone = new TreeSet<>();
        withdrawals.forEach(withdrawal -> gone.add(withdrawal.application()));
        TreeMap<ApplicationId, Finding> promoted = new TreeMap<>();
        TreeMap<ApplicationId, Finding> replaced = new TreeMap<>();
        for (Succession succession : successions) {
            replaced.put(succession.getWithdrawn(), succession.getFinding());
            succession.getPromoted().ifPresent(id -> promoted.put(id, succession.getFinding()));
        }
        TreeSet<ApplicationId> movers = new TreeSet<>(gone);
        movers.addAll(promoted.keySet());
        List<Move> moves = new ArrayList<>();
        List<DocumentChange> documents = new ArrayList<>();
        for (ApplicationId id : movers) {
            Optional<DocumentChange> own = Optional.empty();
            if (gone.contains(id)) {
                own = Optional.of(DocumentChange.builder()
                        .document("late-withdrawal:" + id)
                        .pointer("")
                        .kind(DocumentChange.Kind.ADDED)
                        .addApplications(id)
                        .build());
                documents.add(own.get());
            }
            ApplicationOutcome outcome = before.outcome(id);
            SelectionStatus status = gone.contains(id) ? SelectionStatus.NOT_IN_POOL : SelectionStatus.SELECTED;
            Finding finding = gone.contains(id) ? replaced.get(id) : promoted.get(id);
            MoveBuilder move = Move.builder()
                    .application(id)
                    .before(outcome)
                    .after(ApplicationOutcome.builder()
                            .from(outcome)
                            .status(status)
                            .build())
                    .ownDocuments(own.stream().toList());
            if (finding != null) {
                move.addFindings(FindingChange.builder()
                        .rule(finding.rule())
                        .subject(finding.subject())
                        .after(finding)
                        .build());
            }
            moves.add(move.build());
        }
        SelectionDifference difference = SelectionDifference.builder()
                .procedureBefore(ProcedureRevision.of(before.procedure()))
                .procedureAfter(ProcedureRevision.of(before.procedure()))
                .documents(documents)
                .moves(moves)
                .build();
        return new Aftermath(event, before, difference, successions);
    }

    private boolean knows(ApplicationId id) {
        return stages().stream()
                .flatMap(stage -> stage.getApplications().stream())
                .anyMatch(application -> application.getId().equals(id));
    }

    /** The documents of all stages, the last first. */
    private List<SelectionDocuments> stages() {
        List<SelectionDocuments> stages = new ArrayList<>();
        Optional<SelectionDocuments> stage = Optional.of(before.documents());
        while (stage.isPresent()) {
            stages.add(stage.get());
            stage = stage.get().getEarlierStage();
        }
        return stages;
    }

    private static SelectionDocuments everywhere(
            SelectionDocuments documents, UnaryOperator<SelectionDocuments> change) {
        SelectionDocuments changed = change.apply(documents);
        return documents.getEarlierStage().isEmpty()
                ? changed
                : SelectionDocuments.builder()
                        .from(changed)
                        .earlierStage(everywhere(documents.getEarlierStage().get(), change))
                        .build();
    }

    private static SelectionDocuments withApplications(
            SelectionDocuments documents, UnaryOperator<Application> change) {
        return SelectionDocuments.builder()
                .from(documents)
                .applications(documents.getApplications().stream().map(change).toList())
                .build();
    }

    private static void refuseIf(boolean refused, LateEventRefusedException.Kind kind, String document) {
        if (refused) {
            throw new LateEventRefusedException(kind, document);
        }
    }
}
