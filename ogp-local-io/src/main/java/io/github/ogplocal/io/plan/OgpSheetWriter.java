// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.io.foreign.PlanExport;
import io.github.ogplocal.io.foreign.WrittenDate;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the commitments of a dossier as rows of a commitment sheet. */
final class OgpSheetWriter {
    /** Columns whose cells are words of a closed list, numbers or dates: never a text that could hold a formula. */
    private static final Set<String> CODES =
            Set.of(OgpCommitmentSheet.IDENTIFIER, OgpCommitmentSheet.PLAN_NUMBER, OgpCommitmentSheet.NUMBER);

    private final Dossier dossier;
    private final PlanExport export;
    private final LanguageTag language;
    private final Map<String, Integer> reports = new TreeMap<>();
    private final Map<String, Integer> sources = new TreeMap<>();

    OgpSheetWriter(Dossier dossier, List<KeptValue> kept, FormulaCells formulaCells, LanguageTag language) {
        this.dossier = dossier;
        this.export = new PlanExport(dossier, kept, formulaCells);
        this.language = language;
        for (int i = 0; i < dossier.getSources().size(); i++) {
            sources.putIfAbsent(dossier.getSources().get(i).getId().value(), i);
        }
        for (int i = 0; i < dossier.getProgress().size(); i++) {
            index(dossier.getProgress().get(i), i);
        }
    }

    private void index(ProgressReport report, int place) {
        if (report.getAssessor() != AssessorKind.INDEPENDENT_REPORTING_MECHANISM
                || report.getCommitment().isEmpty()
                || report.getMilestone().isPresent()
                || report.getCompletion().isEmpty()) {
            return;
        }
        String subject = report.getPlan() + "/" + report.getCommitment().get();
        for (String ending : List.of(OgpCommitmentSheet.PROGRESS_REPORT, OgpCommitmentSheet.END_OF_TERM)) {
            if (report.getId().value().endsWith(ending)) {
                reports.putIfAbsent(subject + ending, place);
            }
        }
    }

    ExportedPlans write(CsvDialect dialect) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < dossier.getPlans().size(); i++) {
            ActionPlan plan = dossier.getPlans().get(i);
            String pointer = "/plans/" + i;
            if (plan.getNumber().isEmpty()) {
                export.note(ProblemCode.MISSING, pointer + "/number", Map.of());
            } else if (plan.getId().value().endsWith("-" + plan.getNumber().get())) {
                export.take(pointer + "/id");
            }
            export.take(pointer + "/number");
            plan.getSubmittedOn().ifPresent(day -> {
                export.take(pointer + "/submittedOn");
                export.note(ProblemCode.COARSER, pointer + "/submittedOn", Map.of());
            });
            for (int j = 0; j < plan.getCommitments().size(); j++) {
                rows.add(row(plan, plan.getCommitments().get(j), pointer + "/commitments/" + j));
            }
        }
        List<String> columns = new ArrayList<>(OgpCommitmentSheet.COLUMNS);
        OgpCommitmentSheet.PAGE_COLUMNS.stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .forEach(columns::add);
        StringBuilder table = new StringBuilder();
        PlanExport.appendRow(table, columns, dialect);
        for (Map<String, String> row : rows) {
            PlanExport.appendRow(
                    table,
                    columns.stream()
                            .map(column -> CODES.contains(column)
                                    ? row.getOrDefault(column, "")
                                    : export.cell(row.getOrDefault(column, "")))
                            .toList(),
                    dialect);
        }
        return export.exported(table.toString());
    }

    private Map<String, String> row(ActionPlan plan, Commitment commitment, String pointer) {
        String subject = plan.getId() + "/" + commitment.getId();
        Map<String, String> row = new TreeMap<>();
        for (String column : OgpCommitmentSheet.KEPT) {
            export.kept(subject, column).ifPresent(text -> row.put(column, text));
        }
        export.kept(plan.getId().toString(), OgpCommitmentSheet.LOCALITY)
                .ifPresent(text -> row.put(OgpCommitmentSheet.LOCALITY, text));
        plan.getSubmittedOn()
                .ifPresent(day -> row.put(
                        OgpCommitmentSheet.YEAR, Integer.toString(day.month().getYear())));
        plan.getNumber().ifPresent(number -> row.put(OgpCommitmentSheet.PLAN_NUMBER, Integer.toString(number)));
        identity(row, commitment, subject, pointer);
        put(row, OgpCommitmentSheet.TITLE, commitment.getTitle(), subject, pointer + "/title");
        put(row, OgpCommitmentSheet.SHORT_TITLE, commitment.getShortTitle(), subject, pointer + "/shortTitle");
        put(row, OgpCommitmentSheet.FULL_TEXT, commitment.getAction(), subject, pointer + "/action");
        put(row, OgpCommitmentSheet.SECTOR, commitment.getPrimarySector(), subject, pointer + "/primarySector");
        put(
                row,
                OgpCommitmentSheet.POLICY_AREA,
                commitment.getPolicyAreas().stream().findFirst().map(area -> area.getLabel()),
                subject,
                pointer + "/policyAreas/0/label");
        outline(row, commitment.getOutline().orElse(CommitmentOutline.EMPTY), subject, pointer + "/outline");
        row.put(OgpCommitmentSheet.URL, address(commitment, subject, pointer));
        row.put(
                OgpCommitmentSheet.COMPLETION_PROGRESS,
                completion(
                        plan, commitment, OgpCommitmentSheet.PROGRESS_REPORT, OgpCommitmentSheet.COMPLETION_PROGRESS));
        row.put(
                OgpCommitmentSheet.COMPLETION_END,
                completion(plan, commitment, OgpCommitmentSheet.END_OF_TERM, OgpCommitmentSheet.COMPLETION_END));
        return row;
    }

    private void identity(Map<String, String> row, Commitment commitment, String subject, String pointer) {
        if (commitment.getOgpIdentifier().isEmpty()) {
            export.note(ProblemCode.MISSING, pointer + "/ogpIdentifier", Map.of());
        }
        Optional<String> identifier = commitment.getOgpIdentifier().map(Object::toString);
        Optional<String> number = commitment.getNumber().map(Object::toString);
        row.put(
                OgpCommitmentSheet.IDENTIFIER,
                export.asWritten(
                        identifier, subject, OgpCommitmentSheet.IDENTIFIER, text -> text.toUpperCase(Locale.ROOT)));
        row.put(OgpCommitmentSheet.NUMBER, export.asWritten(number, subject, OgpCommitmentSheet.NUMBER, text -> text));
        export.take(pointer + "/ogpIdentifier");
        export.take(pointer + "/number");
        String made = identifier.orElse("") + number.map(given -> "-" + given).orElse("");
        if (commitment.getId().value().equals(made)) {
            export.take(pointer + "/id");
        }
    }

    private void put(
            Map<String, String> row, String column, Optional<LocalizedText> text, String subject, String pointer) {
        row.put(
                column,
                export.text(text.orElse(null), pointer, language)
                        .or(() -> export.kept(subject, column))
                        .orElse(""));
    }

    private void outline(Map<String, String> row, CommitmentOutline outline, String subject, String pointer) {
        List<ResponsibleParty> lead = outline.getResponsibleParties();
        List<SupportingParty> support = outline.getSupportingParties();
        row.put(
                OgpCommitmentSheet.LEAD,
                names(
                        lead.stream().map(ResponsibleParty::getName).toList(),
                        OgpCommitmentSheet.LEAD,
                        subject,
                        pointer + "/responsibleParties"));
        row.put(
                OgpCommitmentSheet.SUPPORT,
                names(
                        support.stream().map(SupportingParty::getName).toList(),
                        OgpCommitmentSheet.SUPPORT,
                        subject,
                        pointer + "/supportingParties"));
        row.put(
                OgpCommitmentSheet.START,
                date(outline.getStart(), OgpCommitmentSheet.START, subject, pointer + "/start"));
        row.put(OgpCommitmentSheet.END, date(outline.getEnd(), OgpCommitmentSheet.END, subject, pointer + "/end"));
        TreeSet<OpenGovernmentValue> served = new TreeSet<>();
        int index = 0;
        for (OpenGovernmentValue value : outline.getValues()) {
            if (OgpCommitmentSheet.VALUES.containsValue(value)) {
                served.add(value);
                export.take(pointer + "/values/" + index);
            }
            index++;
        }
        OgpCommitmentSheet.VALUES.forEach((column, value) -> row.put(
                column,
                served.contains(value) ? "1" : export.kept(subject, column).orElse(served.isEmpty() ? "" : "0")));
    }

    private String names(List<LocalizedText> names, String column, String subject, String pointer) {
        String joined = export.joined(
                names,
                IntStream.range(0, names.size())
                        .mapToObj(i -> pointer + "/" + i + "/name")
                        .toList(),
                pointer,
                "; ",
                language);
        return joined.isEmpty() ? export.kept(subject, column).orElse("") : joined;
    }

    private String date(Optional<DayOrMonth> date, String column, String subject, String pointer) {
        export.take(pointer);
        return export.asWritten(
                date.map(DayOrMonth::toString),
                subject,
                column,
                text -> WrittenDate.parse(text).map(DayOrMonth::toString).orElse(""));
    }

    private String address(Commitment commitment, String subject, String pointer) {
        for (int i = 0; i < commitment.getCitations().size(); i++) {
            Integer place =
                    sources.get(commitment.getCitations().get(i).getSource().value());
            Source source = place == null ? null : dossier.getSources().get(place);
            String url = url(source);
            if (source != null && OgpSheetRows.OWN_ADDRESS.matcher(url).matches()) {
                export.take(pointer + "/citations/" + i + "/source");
                export.take("/sources/" + place + "/id");
                export.take("/sources/" + place + "/url");
                if (commitment.getTitle().filter(source.getTitle()::equals).isPresent()) {
                    export.take("/sources/" + place + "/title");
                }
                return url;
            }
        }
        return export.kept(subject, OgpCommitmentSheet.URL).orElse("");
    }

    private static String url(@Nullable Source source) {
        return source == null ? "" : source.getUrl().orElse("");
    }

    private String completion(ActionPlan plan, Commitment commitment, String ending, String column) {
        Integer place = reports.get(plan.getId() + "/" + commitment.getId() + ending);
        Optional<Completion> found = place == null
                ? Optional.empty()
                : dossier.getProgress().get(place).getCompletion();
        if (place != null) {
            for (String attribute : List.of("id", "plan", "commitment", "assessor", "completion")) {
                export.take("/progress/" + place + "/" + attribute);
            }
        }
        return export.asWritten(
                found.map(OgpCommitmentSheet.SCALE::get),
                plan.getId() + "/" + commitment.getId(),
                column,
                text -> OgpSheetRows.ofScale(text)
                        .map(OgpCommitmentSheet.SCALE::get)
                        .orElse(text));
    }
}
