// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.PaperPhrase;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.ProcedureProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Sentences;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.Attendance;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.PanelAttendance;
import io.github.ogplocal.model.selection.Recusal;
import io.github.ogplocal.model.selection.RecusalKind;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.RecusalRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The minutes: everything that those who sign them decided, and on what. */
final class MinutesBlocks {
    /** How many rows for signatures there are where no member is named. */
    private static final int BLANK_SIGNATURES = 5;

    private final PaperParts parts;
    private final DecidingFindings deciding;

    MinutesBlocks(PaperParts parts) {
        this.parts = parts;
        this.deciding = new DecidingFindings(parts.selection.rules());
    }

    List<Block> blocks() {
        parts.headOfMinutes();
        parts.section(parts.text(PaperPhrase.MEETING));
        parts.paragraph(PaperPhrase.MEETING_IS.with(
                parts.language,
                Map.of("place", parts.orBlank(parts.details.getPlace()), "day", parts.day(parts.details.getHeldOn()))));
        composition();
        parts.section(parts.text(PaperPhrase.RECUSALS));
        parts.byStage(this::recusals);
        pool();
        if (parts.tables.isScored()) {
            parts.section(parts.text(PaperPhrase.SCORING));
            parts.byStage(this::scoring);
        }
        parts.section(parts.text(PaperPhrase.THRESHOLDS));
        parts.byStage(parts::thresholds);
        parts.section(parts.text(Phrase.ARTICLE_ALLOCATION));
        parts.byStage(parts::places);
        parts.section(parts.text(Phrase.TIES));
        parts.byStage(parts::ties);
        if (parts.procedure.getOverrides().isPresent()) {
            parts.overrides();
        }
        clauses(Phrase.ARTICLE_ENDORSEMENT, parts.procedure.getEndorsement());
        clauses(Phrase.ARTICLE_BANDS, parts.procedure.getBands());
        results();
        signatures();
        parts.foot();
        return parts.blocks();
    }

    private void composition() {
        parts.section(parts.text(PaperPhrase.COMPOSITION));
        TreeSet<EvaluatorId> unknown = new TreeSet<>();
        for (Selection stage : parts.stages) {
            stage.documents().getSheets().forEach(sheet -> unknown.add(sheet.getEvaluator()));
        }
        if (parts.details.getMembers().isEmpty()) {
            parts.paragraph(PaperPhrase.MEMBERS_NOT_GIVEN.with(parts.language, "blank", parts.blank()));
            return;
        }
        List<List<Prose>> rows = new ArrayList<>();
        for (PanelAttendance member : parts.details.getMembers()) {
            unknown.remove(member.getEvaluator().id());
            rows.add(List.of(
                    Prose.code(member.getEvaluator().id().value()),
                    member.getRole().map(parts::name).orElse(Prose.EMPTY),
                    word(ClosedWords.of(member.getEvaluator().side())),
                    parts.text(
                            switch (member.getAttendance()) {
                                case PRESIDING -> PaperPhrase.PRESIDES;
                                case PRESENT -> PaperPhrase.ATTENDS;
                                case ABSENT -> PaperPhrase.IS_ABSENT;
                            })));
        }
        parts.add(new Block.Table(
                parts.text(PaperPhrase.COMPOSITION),
                headers(PaperPhrase.MEMBER_CODE, PaperPhrase.ROLE, PaperPhrase.SIDE, PaperPhrase.ATTENDANCE),
                rows,
                List.of()));
        if (!unknown.isEmpty()) {
            parts.paragraph(PaperPhrase.SHEETS_OF_OTHERS.with(
                    parts.language, "evaluators", Sentences.codes(List.copyOf(unknown), parts.language)));
        }
    }

    /** Who stayed out of which judgement: by a recusal, and by the procedure itself. */
    private void recusals(int stage) {
        Selection own = parts.stages.get(stage);
        TreeSet<String> sheets = new TreeSet<>();
        for (ScoreSheet sheet : own.documents().getSheets()) {
            sheets.add(key(sheet.getApplication(), sheet.getEvaluator().value()));
        }
        List<List<Prose>> rows = new ArrayList<>();
        List<Recusal> recusals = new ArrayList<>(own.documents().getRecusals());
        recusals.sort(Comparator.comparing(Recusal::application)
                .thenComparing(Recusal::evaluator)
                .thenComparing(Recusal::kind));
        for (Recusal recusal : recusals) {
            rows.add(recusal(
                    recusal.application(),
                    recusal.evaluator().value(),
                    recusal.kind() == RecusalKind.OWN ? PaperPhrase.OWN_RECUSAL : PaperPhrase.REQUESTED_RECUSAL,
                    sheets));
        }
        for (ApplicationOutcome outcome : parts.tables.outcomes(stage)) {
            ApplicationId application = outcome.getApplication();
            for (String evaluator : byRule(own, application)) {
                rows.add(recusal(application, evaluator, PaperPhrase.RECUSAL_BY_RULE, sheets));
            }
        }
        if (rows.isEmpty()) {
            parts.paragraph(parts.text(PaperPhrase.NO_RECUSALS));
            return;
        }
        List<Prose> headers = new ArrayList<>(List.of(parts.text(Phrase.FILE), parts.text(PaperPhrase.MEMBER_CODE)));
        headers.addAll(headers(PaperPhrase.ASKED_BY, PaperPhrase.SHEET));
        parts.add(new Block.Table(parts.text(PaperPhrase.RECUSALS), headers, rows, List.of()));
    }

    private List<Prose> recusal(ApplicationId application, String evaluator, PaperPhrase kind, Set<String> sheets) {
        boolean handedIn = sheets.contains(key(application, evaluator));
        return List.of(
                parts.file(application),
                Prose.code(evaluator),
                parts.text(kind),
                parts.text(handedIn ? PaperPhrase.SHEET_LEFT_OUT : PaperPhrase.NO_SHEET));
    }

    private static String key(ApplicationId application, String evaluator) {
        return application + " " + evaluator;
    }

    private List<String> byRule(Selection own, ApplicationId application) {
        List<String> evaluators = new ArrayList<>();
        List<List<Finding>> stages =
                parts.prose.byStage(own.explain(application).getFindings());
        for (Finding finding : stages.get(stages.size() - 1)) {
            if (parts.selection.rules().get(finding.rule()) instanceof RecusalRule) {
                for (Evidence evidence : finding.evidence()) {
                    if (evidence.name().equals("evaluators")
                            && evidence.value() instanceof EvidenceValue.CodesValue codes) {
                        evaluators.addAll(codes.codes());
                    }
                }
            }
        }
        return evaluators;
    }

    private void pool() {
        parts.section(parts.text(PaperPhrase.POOL));
        List<ApplicationOutcome> all = parts.selection.outcomes();
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : all) {
            if (outcome.getStatus() == SelectionStatus.NOT_IN_POOL
                    || outcome.getStatus() == SelectionStatus.INADMISSIBLE) {
                rows.add(List.of(
                        OutcomeTables.file(outcome),
                        parts.tables.name(outcome.getApplication()),
                        parts.tables.status(outcome.getStatus()),
                        reason(outcome)));
            }
        }
        parts.paragraph(PaperPhrase.POOL_IS.with(
                parts.language,
                Map.of(
                        "received", Figures.count(all.size(), parts.language),
                        "rejected", Figures.count(rows.size(), parts.language),
                        "admitted", Figures.count(all.size() - rows.size(), parts.language))));
        parts.part(parts.text(PaperPhrase.REJECTED));
        if (rows.isEmpty()) {
            parts.paragraph(parts.text(PaperPhrase.NONE_REJECTED));
        } else {
            parts.add(new Block.Table(
                    parts.text(PaperPhrase.REJECTED),
                    List.of(
                            parts.text(Phrase.FILE),
                            parts.text(Phrase.APPLICANT),
                            parts.text(Phrase.STATUS),
                            parts.text(PaperPhrase.REASON)),
                    rows,
                    List.of()));
        }
        parts.part(parts.text(Phrase.FUNNEL));
        for (int stage = 0; stage < parts.stages.size(); stage++) {
            Block.Table funnel = parts.tables.funnel(stage);
            Prose caption = parts.isStaged() ? parts.prose.stageHeading(stage, parts.language) : funnel.caption();
            parts.add(new Block.Table(caption, funnel.headers(), funnel.rows(), funnel.sums()));
        }
    }

    private Prose reason(ApplicationOutcome outcome) {
        List<List<Finding>> stages = parts.prose.byStage(
                parts.selection.explain(outcome.getApplication()).getFindings());
        Finding first = deciding.of(outcome, stages.get(stages.size() - 1)).get(0);
        return parts.prose.sentence(first, parts.language);
    }

    private void scoring(int stage) {
        Selection own = parts.stages.get(stage);
        SelectionProcedure rules = own.procedure();
        if (rules.getCriteria().isEmpty()) {
            parts.paragraph(parts.text(Phrase.NOTHING_IS_SCORED));
            return;
        }
        parts.add(ProcedureProse.criteria(rules, parts.selection.rules(), parts.language));
        List<Prose> clauses = new ArrayList<>();
        for (RuleUse use : List.of(rules.getPanel(), rules.getMissingScores(), rules.getTotal(), rules.getRanking())) {
            clauses.add(parts.clause(stage, use));
        }
        rules.getVerification().ifPresent(use -> clauses.add(parts.clause(stage, use)));
        parts.items(clauses);
        List<List<Prose>> rows = new ArrayList<>();
        for (ApplicationOutcome outcome : parts.tables.outcomes(stage)) {
            if (outcome.getTotal().isPresent()) {
                ApplicationId application = outcome.getApplication();
                long sheets = own.explain(application).getContributions().stream()
                        .limit(1)
                        .mapToLong(contribution -> contribution.getSheets().size())
                        .sum();
                rows.add(List.of(
                        OutcomeTables.file(outcome),
                        parts.tables.name(application),
                        Figures.count(sheets, parts.language),
                        parts.tables.total(outcome)));
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new Block.Table(
                    parts.text(PaperPhrase.SCORES),
                    List.of(
                            parts.text(Phrase.FILE),
                            parts.text(Phrase.APPLICANT),
                            parts.text(PaperPhrase.SHEETS_THAT_COUNT),
                            parts.tables.totalHeading()),
                    rows,
                    List.of()));
        }
    }

    private void clauses(Phrase title, Optional<RuleUse> use) {
        use.ifPresent(given -> {
            parts.section(parts.text(title));
            parts.paragraph(parts.clause(parts.stages.size() - 1, given));
        });
    }

    private void results() {
        parts.section(parts.text(PaperPhrase.RESULTS));
        Selection selection = parts.selection;
        parts.list(parts.text(Phrase.SELECTED_LIST), selection.selected());
        if (parts.tables.hasReserve()) {
            parts.reserveList();
        }
        listIfAny(PaperPhrase.NOT_SELECTED_LIST, SelectionStatus.NOT_SELECTED);
        listIfAny(PaperPhrase.BELOW_LIST, SelectionStatus.BELOW_THRESHOLD);
        listIfAny(PaperPhrase.UNDECIDED_LIST, SelectionStatus.UNDECIDED);
    }

    private void listIfAny(PaperPhrase title, SelectionStatus status) {
        List<ApplicationOutcome> outcomes = parts.selection.withStatus(status);
        if (!outcomes.isEmpty()) {
            parts.list(parts.text(title), outcomes);
        }
    }

    private void signatures() {
        parts.section(parts.text(PaperPhrase.SIGNATURES));
        parts.paragraph(parts.text(PaperPhrase.SIGNATURES_BELOW));
        List<List<Prose>> rows = new ArrayList<>();
        for (PanelAttendance member : parts.details.getMembers()) {
            if (member.getAttendance() != Attendance.ABSENT) {
                rows.add(List.of(
                        Prose.code(member.getEvaluator().id().value()),
                        member.getRole().map(parts::name).orElse(Prose.EMPTY),
                        parts.shortBlank(),
                        parts.shortBlank()));
            }
        }
        for (int i = 0; i < BLANK_SIGNATURES && parts.details.getMembers().isEmpty(); i++) {
            rows.add(List.of(parts.shortBlank(), parts.shortBlank(), parts.shortBlank(), parts.shortBlank()));
        }
        parts.add(new Block.Form(new Block.Table(
                parts.text(PaperPhrase.SIGNATURES),
                headers(PaperPhrase.MEMBER_CODE, PaperPhrase.ROLE, PaperPhrase.NAME_BY_HAND, PaperPhrase.SIGNATURE),
                rows,
                List.of())));
    }

    private List<Prose> headers(PaperPhrase... phrases) {
        List<Prose> headers = new ArrayList<>();
        for (PaperPhrase phrase : phrases) {
            headers.add(parts.text(phrase));
        }
        return headers;
    }

    private Prose word(LocalizedText words) {
        return Prose.text(words.inOrNearest(parts.language.code()));
    }
}
