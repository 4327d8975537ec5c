// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.io.foreign.PlanExport;
import io.github.ogplocal.io.foreign.WrittenDate;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ReportedEvidence;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes the reports of a dossier as rows of a tracker's table. */
final class NapTrackerWriter {
    /** Columns whose cells are codes and periods: never a text that could hold a formula. */
    private static final Set<String> CODES = Set.of(
            NapTracker.PERIOD, NapTracker.COMMITMENT, NapTracker.MILESTONE, NapTracker.INDICATOR, NapTracker.STATUS);

    /** What was kept of a due date may be any text; the month that it should be is written as the table has it. */
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private final Dossier dossier;
    private final NapTrackerForm form;
    private final PlanExport export;
    private final Map<String, String> milestonePlaces = new TreeMap<>();
    private final Map<String, Milestone> milestones = new TreeMap<>();

    NapTrackerWriter(Dossier dossier, List<KeptValue> kept, NapTrackerForm form) {
        this.dossier = dossier;
        this.form = form;
        this.export = new PlanExport(dossier, kept, form.formulaCells());
        int place = dossier.getPlans().stream().map(ActionPlan::getId).toList().indexOf(form.plan());
        if (place < 0) {
            throw new IllegalArgumentException("tracker: dossier must hold the plan, got " + form.plan());
        }
        ActionPlan plan = dossier.getPlans().get(place);
        export.take("/plans/" + place + "/id");
        for (int i = 0; i < plan.getCommitments().size(); i++) {
            Commitment commitment = plan.getCommitments().get(i);
            List<Milestone> held =
                    commitment.getOutline().orElse(CommitmentOutline.EMPTY).getMilestones();
            for (int j = 0; j < held.size(); j++) {
                Milestone milestone = held.get(j);
                String pointer = "/plans/" + place + "/commitments/" + i;
                if (milestone.getId().isPresent()) {
                    String key = commitment.getId() + "/" + milestone.getId().get();
                    milestones.put(key, milestone);
                    milestonePlaces.put(key, pointer + "\n/outline/milestones/" + j);
                }
            }
        }
    }

    ExportedPlans write() {
        List<String> columns = NapTracker.columns(form);
        StringBuilder table = new StringBuilder();
        PlanExport.appendRow(table, columns, form.dialect());
        for (int i = 0; i < dossier.getProgress().size(); i++) {
            Optional<Map<String, String>> row = row(dossier.getProgress().get(i), "/progress/" + i);
            if (row.isPresent()) {
                PlanExport.appendRow(
                        table,
                        columns.stream()
                                .map(column -> cell(column, row.get().getOrDefault(column, "")))
                                .toList(),
                        form.dialect());
            }
        }
        return export.exported(table.toString());
    }

    private String cell(String column, String text) {
        boolean plain = CODES.contains(column)
                || (column.equals(NapTracker.DUE_DATE) && MONTH.matcher(text).matches());
        return plain ? text : export.cell(text);
    }

    private Optional<Map<String, String>> row(ProgressReport report, String pointer) {
        if (!report.getPlan().equals(form.plan())
                || report.getAssessor() != AssessorKind.SELF
                || report.getMilestone().isEmpty()
                || report.getCommitment().isEmpty()) {
            return Optional.empty();
        }
        String commitment = report.getCommitment().get().toString();
        String indicator = report.getMilestone().get().toString();
        String middle = NapTrackerRows.middle(indicator, commitment);
        if (middle == null) {
            export.note(ProblemCode.NO_CODE, pointer + "/milestone", Map.of("value", indicator));
            return Optional.empty();
        }
        if (report.getPeriodEnd().isEmpty()) {
            export.note(ProblemCode.MISSING, pointer + "/periodEnd", Map.of());
            return Optional.empty();
        }
        Map<String, String> row = new TreeMap<>();
        DayOrMonth period = report.getPeriodEnd().get();
        row.put(NapTracker.PERIOD, period.month().toString());
        if (period.day().isPresent()) {
            export.note(ProblemCode.COARSER, pointer + "/periodEnd", Map.of());
        }
        row.put(NapTracker.COMMITMENT, commitment);
        row.put(NapTracker.MILESTONE, middle);
        row.put(NapTracker.INDICATOR, indicator);
        List.of("plan", "assessor", "commitment", "milestone", "periodEnd", "completion")
                .forEach(name -> export.take(pointer + "/" + name));
        if (report.getId().value().equals(form.plan() + "." + period.month() + "." + indicator)) {
            export.take(pointer + "/id");
        }
        status(row, report, pointer);
        bilingual(row, NapTracker.PROGRESS, report.getStatement().stream().toList(), pointer + "/statement", false);
        if (report.getStatement().isEmpty()) {
            export.note(ProblemCode.MISSING, pointer + "/statement", Map.of());
        }
        evidence(row, report, pointer + "/evidence");
        bilingual(row, NapTracker.CHALLENGES, report.getChallenges(), pointer + "/challenges", true);
        NapTracker.KEPT_OF_REPORT.forEach(
                column -> export.kept(report.getId().toString(), column).ifPresent(text -> row.put(column, text)));
        indicator(row, commitment + "/" + indicator);
        return Optional.of(row);
    }

    private void status(Map<String, String> row, ProgressReport report, String pointer) {
        Optional<Completion> completion = report.getCompletion();
        Optional<String> code = completion.map(NapTracker.STATUSES::get);
        if (completion.isEmpty()) {
            export.note(ProblemCode.MISSING, pointer + "/completion", Map.of());
        } else if (code.isEmpty()) {
            export.note(
                    ProblemCode.NO_CODE,
                    pointer + "/completion",
                    Map.of("value", completion.get().code()));
        }
        row.put(NapTracker.STATUS, code.orElse(""));
        if (form.edition() == NapTrackerForm.Edition.NAP6
                && NapTrackerRows.needsChallenges(completion)
                && report.getChallenges().isEmpty()) {
            export.note(ProblemCode.CHALLENGES_NEEDED, pointer + "/challenges", Map.of("status", code.orElse("")));
        }
    }

    private void bilingual(
            Map<String, String> row, String name, List<LocalizedText> texts, String pointer, boolean list) {
        List<String> pointers = IntStream.range(0, texts.size())
                .mapToObj(i -> list ? pointer + "/" + i : pointer)
                .toList();
        for (String language : NapTrackerRows.LANGUAGES) {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                export.text(texts.get(i), pointers.get(i), LanguageTag.parse(language))
                        .ifPresent(found::add);
            }
            row.put(name + "_" + language, String.join("\n", found));
        }
        if (texts.size() > 1) {
            export.note(ProblemCode.PARTS_JOINED, pointer, Map.of("parts", Integer.toString(texts.size())));
        }
    }

    /** The evidence with its addresses, one a line. */
    private void evidence(Map<String, String> row, ProgressReport report, String pointer) {
        List<ReportedEvidence> all = report.getEvidence();
        for (String language : NapTrackerRows.LANGUAGES) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                String here = pointer + "/" + i;
                List<String> parts = new ArrayList<>();
                export.text(
                                all.get(i).getDescription().orElse(null),
                                here + "/description",
                                LanguageTag.parse(language))
                        .ifPresent(parts::add);
                all.get(i).getUrl().ifPresent(parts::add);
                lines.add(String.join(" ", parts));
            }
            row.put(NapTracker.EVIDENCE + "_" + language, String.join("\n", lines));
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getUrl().isPresent()) {
                export.take(pointer + "/" + i + "/url");
                export.note(ProblemCode.COARSER, pointer + "/" + i + "/url", Map.of());
            }
        }
        if (all.size() > 1) {
            export.note(ProblemCode.PARTS_JOINED, pointer, Map.of("parts", Integer.toString(all.size())));
        }
    }

    private void indicator(Map<String, String> row, String key) {
        Milestone milestone = milestones.get(key);
        String place = milestonePlaces.get(key);
        if (milestone == null || place == null) {
            return;
        }
        String subject = form.plan() + "/" + key;
        int split = place.indexOf('\n');
        String commitment = place.substring(0, split);
        String pointer = commitment + place.substring(split + 1);
        export.take(commitment + "/id");
        List.of("id", "title", "end").forEach(name -> export.take(pointer + "/" + name));
        String code = milestone.getId().map(Object::toString).orElse("");
        String own = NapTracker.INDICATOR_TEXT + "_" + form.titleLanguage().value();
        for (String language : NapTrackerRows.LANGUAGES) {
            String column = NapTracker.INDICATOR_TEXT + "_" + language;
            boolean titled = column.equals(own) && !milestone.getTitle().equals(code);
            row.put(
                    column,
                    titled ? milestone.getTitle() : export.kept(subject, column).orElse(""));
        }
        Optional<String> end = milestone.getEnd().map(DayOrMonth::toString);
        boolean due = form.edition() == NapTrackerForm.Edition.NAP5;
        row.put(NapTracker.DUE_DATE, due ? dated(end, subject, NapTracker.DUE_DATE) : "");
        for (String language : NapTrackerRows.LANGUAGES) {
            String column = NapTracker.DEADLINE + "_" + language;
            row.put(column, due ? export.kept(subject, column).orElse("") : dated(end, subject, column));
        }
        NapTracker.KEPT_OF_INDICATOR.forEach(
                column -> export.kept(subject, column).ifPresent(text -> row.put(column, text)));
    }

    private String dated(Optional<String> end, String subject, String column) {
        return export.asWritten(
                end,
                subject,
                column,
                text -> WrittenDate.parse(text).map(DayOrMonth::toString).orElse(""));
    }
}
