// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.io.foreign.PlanExport;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes the commitments and milestones of a plan as results. */
final class DecidimResultsWriter {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    /** What does not begin with a sign that a spreadsheet would act on, and is written by the platform without marks. */
    private static final Pattern PLAIN = Pattern.compile("[0-9][0-9.:TZ-]*");

    private static final Comparator<String> COLUMNS =
            Comparator.comparing(DecidimResultsWriter::rank).thenComparing(Comparator.naturalOrder());

    private final Dossier dossier;
    private final DecidimResultsForm form;
    private final PlanExport export;
    private final Map<String, List<Integer>> reports = new TreeMap<>();
    private final List<SortedMap<String, String>> rows = new ArrayList<>();

    DecidimResultsWriter(Dossier dossier, List<KeptValue> kept, DecidimResultsForm form) {
        this.dossier = dossier;
        this.form = form;
        this.export = new PlanExport(dossier, kept, form.formulaCells());
        for (int i = 0; i < dossier.getProgress().size(); i++) {
            ProgressReport report = dossier.getProgress().get(i);
            if (report.getPlan().equals(form.plan())
                    && report.getCommitment().isPresent()
                    && report.getAssessor() == AssessorKind.SELF
                    && (report.getPercent().isPresent()
                            || report.getCompletion().isPresent())) {
                String subject = report.getPlan() + "/" + report.getCommitment().get()
                        + report.getMilestone().map(id -> "/" + id).orElse("");
                reports.computeIfAbsent(subject, name -> new ArrayList<>()).add(i);
            }
        }
    }

    private static String rank(String column) {
        String[] names = column.split("/", -1);
        int place = DecidimResults.FIELDS.indexOf(names[0]);
        String within = names.length < 2 ? "0" : names[1].equals("id") ? "1" : names[1].equals("key") ? "2" : "3";
        return String.format(Locale.ROOT, "%03d", place < 0 ? 999 : place) + within;
    }

    ExportedPlans write(CsvDialect dialect) {
        int place = dossier.getPlans().stream().map(ActionPlan::getId).toList().indexOf(form.plan());
        if (place < 0) {
            throw new IllegalArgumentException("results: dossier must hold the plan, got " + form.plan());
        }
        ActionPlan plan = dossier.getPlans().get(place);
        export.take("/plans/" + place + "/id");
        for (int i = 0; i < plan.getCommitments().size(); i++) {
            commitment(plan.getCommitments().get(i), "/plans/" + place + "/commitments/" + i);
        }
        TreeSet<String> columns = new TreeSet<>(List.of("id", "parent/id", "start_date", "end_date", "progress"));
        rows.forEach(row -> row.forEach((column, text) -> {
            if (!text.isEmpty()) {
                columns.add(column);
            }
        }));
        List<String> ordered = columns.stream().sorted(COLUMNS).toList();
        StringBuilder table = new StringBuilder();
        PlanExport.appendRow(table, ordered, dialect);
        for (SortedMap<String, String> row : rows) {
            PlanExport.appendRow(
                    table,
                    ordered.stream()
                            .map(column -> cell(row.getOrDefault(column, "")))
                            .toList(),
                    dialect);
        }
        return export.exported(table.toString());
    }

    private String cell(String text) {
        return PLAIN.matcher(text).matches() ? text : export.cell(text);
    }

    private void commitment(Commitment commitment, String pointer) {
        String subject = form.plan() + "/" + commitment.getId();
        CommitmentOutline outline = commitment.getOutline().orElse(CommitmentOutline.EMPTY);
        SortedMap<String, String> row = keptRow(subject);
        String number = number(commitment.getId().value(), pointer + "/id");
        row.put("id", number);
        row.put("parent/id", "");
        if (commitment.getTitle().isEmpty()) {
            export.note(ProblemCode.MISSING, pointer + "/title", Map.of());
        }
        put(row, "title", commitment.getTitle(), pointer + "/title");
        put(row, "description", commitment.getAction(), pointer + "/action");
        row.put("start_date", day(outline.getStart(), pointer + "/outline/start"));
        row.put("end_date", day(outline.getEnd(), pointer + "/outline/end"));
        progress(row, subject, !outline.getMilestones().isEmpty());
        rows.add(row);
        for (int j = 0; j < outline.getMilestones().size(); j++) {
            milestone(outline.getMilestones().get(j), subject, number, pointer + "/outline/milestones/" + j);
        }
    }

    private void milestone(Milestone milestone, String above, String parent, String pointer) {
        if (milestone.getId().isEmpty()) {
            export.note(ProblemCode.MISSING, pointer + "/id", Map.of());
            return;
        }
        String id = milestone.getId().get().value();
        String subject = above + "/" + id;
        SortedMap<String, String> row = keptRow(subject);
        row.put("id", number(id, pointer + "/id"));
        row.put("parent/id", parent);
        export.take(pointer + "/title");
        if (!milestone.getTitle().equals(id)) {
            row.put("title/" + form.language().value(), milestone.getTitle());
        }
        row.put("start_date", day(milestone.getStart(), pointer + "/start"));
        row.put("end_date", day(milestone.getEnd(), pointer + "/end"));
        progress(row, subject, false);
        rows.add(row);
    }

    /** What was kept of a result, with the parts of a list in one cell as Decidim writes them. */
    private SortedMap<String, String> keptRow(String subject) {
        TreeMap<String, String> row = new TreeMap<>();
        TreeMap<String, TreeMap<Integer, String>> lists = new TreeMap<>();
        export.keptOf(subject).forEach((field, text) -> {
            int last = field.lastIndexOf('/');
            if (last >= 0 && field.substring(last + 1).matches("[0-9]{1,6}")) {
                lists.computeIfAbsent(field.substring(0, last), name -> new TreeMap<>())
                        .put(Integer.valueOf(field.substring(last + 1)), text);
            } else {
                row.put(field, text);
            }
        });
        lists.forEach((field, parts) -> row.put(field, String.join(", ", parts.values())));
        return row;
    }

    /** The platform's number in an id; an id that holds none is written as it is, and noted. */
    private String number(String id, String pointer) {
        export.take(pointer);
        String number =
                id.startsWith(form.idPrefix()) ? id.substring(form.idPrefix().length()) : id;
        if (NUMBER.matcher(number).matches()) {
            return number;
        }
        export.note(ProblemCode.NO_CODE, pointer, Map.of("value", id));
        return id;
    }

    private void put(Map<String, String> row, String name, Optional<LocalizedText> text, String pointer) {
        export.take(pointer);
        text.ifPresent(given -> given.toMap().forEach((tag, words) -> row.put(name + "/" + tag, words)));
    }

    private String day(Optional<DayOrMonth> date, String pointer) {
        export.take(pointer);
        if (date.isPresent() && date.get().day().isEmpty()) {
            // A month is not its first day.
            export.note(ProblemCode.NO_CODE, pointer, Map.of("value", date.get().toString()));
            return "";
        }
        return date.map(DayOrMonth::toString).orElse("");
    }

    private void progress(SortedMap<String, String> row, String subject, boolean computed) {
        List<Integer> places = reports.getOrDefault(subject, List.of());
        Optional<Integer> latest = latest(places);
        if (latest.isEmpty()) {
            if (!places.isEmpty()) {
                export.note(
                        ProblemCode.SEVERAL_REPORTS,
                        "/progress/" + places.get(0),
                        Map.of("reports", Integer.toString(places.size())));
            }
            return;
        }
        ProgressReport report = dossier.getProgress().get(latest.get());
        String pointer = "/progress/" + latest.get();
        report.getPercent().ifPresent(percent -> {
            export.take(pointer + "/percent");
            row.put(
                    "progress",
                    export.asWritten(Optional.of(percent.toString()), subject, "progress", text -> plain(text)));
            if (computed) {
                export.note(ProblemCode.COMPUTED_ELSEWHERE, pointer + "/percent", Map.of());
            }
        });
        boolean named = report.getCompletion()
                .map(completion -> status(row, subject, completion, pointer + "/completion"))
                .orElse(false);
        if (report.getPercent().isEmpty() && !named) {
            // Nothing of the report is in the table.
            return;
        }
        List.of("plan", "commitment", "milestone", "assessor").forEach(name -> export.take(pointer + "/" + name));
        String number = row.getOrDefault("id", "");
        if (report.getId().value().equals(form.plan() + "." + form.idPrefix() + number)) {
            export.take(pointer + "/id");
        }
    }

    private static String plain(String text) {
        try {
            return DecidimResultRecords.percent(text).toString();
        } catch (InvalidValueException e) {
            return "";
        }
    }

    /** Whether there is a key for the completion. */
    private boolean status(Map<String, String> row, String subject, Completion completion, String pointer) {
        List<String> keys = form.completions().entrySet().stream()
                .filter(entry -> entry.getValue() == completion)
                .map(Map.Entry::getKey)
                .toList();
        Optional<String> before = export.kept(subject, "status/key").filter(keys::contains);
        if (before.isPresent() || keys.size() == 1) {
            export.take(pointer);
            row.put("status/key", before.orElseGet(() -> keys.get(0)));
            return true;
        }
        row.remove("status/key");
        export.note(ProblemCode.NO_CODE, pointer, Map.of("value", completion.code()));
        return false;
    }

    /** The report that is surely the latest: the only one, or one that is dated after all others however months are read. */
    private Optional<Integer> latest(List<Integer> places) {
        if (places.size() == 1) {
            return Optional.of(places.get(0));
        }
        return places.stream()
                .filter(place -> places.stream()
                        .filter(other -> !other.equals(place))
                        .allMatch(other -> isAfter(
                                dossier.getProgress().get(place),
                                dossier.getProgress().get(other))))
                .findFirst();
    }

    private static boolean isAfter(ProgressReport report, ProgressReport other) {
        Optional<DayOrMonth> date = report.getReportedOn().or(report::getPeriodEnd);
        Optional<DayOrMonth> before = other.getReportedOn().or(other::getPeriodEnd);
        return date.isPresent()
                && before.isPresent()
                && date.get().firstDay().isAfter(before.get().lastDay());
    }
}
