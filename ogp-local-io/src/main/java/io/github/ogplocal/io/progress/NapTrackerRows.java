// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.foreign.ForeignField;
import io.github.ogplocal.io.foreign.ForeignRecord;
import io.github.ogplocal.io.foreign.PlanImportRun;
import io.github.ogplocal.io.foreign.WrittenDate;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneBuilder;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportBuilder;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.progress.ReportedEvidence;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a plan of the rows of a tracker's table. */
final class NapTrackerRows {
    static final List<String> LANGUAGES = List.of("en", "fr");
    static final Pattern COMMITMENT = Pattern.compile("C[0-9]{2,3}");
    private static final int MOST_MILESTONES = 100;
    private static final Pattern STEP = Pattern.compile("\\.[1-9][0-9]{0,2}");

    private final NapTrackerForm form;
    private final PlanImportRun run;
    private final Map<String, List<Milestone>> commitments = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> indicators = new TreeMap<>();

    NapTrackerRows(NapTrackerForm form, PlanImportRun run) {
        this.form = form;
        this.run = run;
    }

    List<ActionPlan> plans() {
        List<Commitment> made = new ArrayList<>();
        commitments.forEach((code, milestones) -> made.add(Commitment.builder()
                .id(CommitmentId.parse(code))
                .outline(CommitmentOutline.builder().milestones(milestones).build())
                .build()));
        return List.of(ActionPlan.builder().id(form.plan()).commitments(made).build());
    }

    /** Whether a code is one level below another: {@code C01.1} below {@code C01}, and not {@code C01.10} below {@code C01.1}. */
    static boolean isBelow(String code, String parent) {
        return code.startsWith(parent)
                && STEP.matcher(code.substring(parent.length())).matches();
    }

    void take(ForeignRecord record) {
        run.take(record);
        Optional<YearMonth> period = required(record, NapTracker.PERIOD)
                .flatMap(field -> Optional.ofNullable(record.parsed(field, field.text(), NapTrackerRows::month)));
        Optional<ForeignField> commitment = required(record, NapTracker.COMMITMENT);
        commitment
                .filter(field -> !COMMITMENT.matcher(field.text()).matches())
                .ifPresent(field -> record.report(field, ProblemCode.MALFORMED, Map.of()));
        Optional<ForeignField> milestone = required(record, NapTracker.MILESTONE);
        Optional<ForeignField> indicator = required(record, NapTracker.INDICATOR);
        below(record, milestone, commitment);
        below(record, indicator, milestone);
        Optional<Completion> completion =
                required(record, NapTracker.STATUS).flatMap(field -> completion(record, field));
        Optional<LocalizedText> progress = bilingual(record, NapTracker.PROGRESS, true);
        Optional<LocalizedText> evidence = bilingual(record, NapTracker.EVIDENCE, false);
        Optional<LocalizedText> challenges = bilingual(record, NapTracker.CHALLENGES, false);
        if (form.edition() == NapTrackerForm.Edition.NAP6
                && needsChallenges(completion)
                && LANGUAGES.stream()
                        .allMatch(language -> record.filled(NapTracker.CHALLENGES + "_" + language)
                                .isEmpty())) {
            record.report(
                    record.filled(NapTracker.STATUS).orElseThrow(),
                    ProblemCode.CHALLENGES_NEEDED,
                    Map.of("status", completion.map(NapTracker.STATUSES::get).orElse("")));
        }
        if (!record.isSound() || period.isEmpty() || indicator.isEmpty() || commitment.isEmpty()) {
            return;
        }
        String code = indicator.get().text();
        if (!run.isNew(period.get() + " " + code)) {
            record.report(indicator.get(), ProblemCode.REPEATED_RECORD, Map.of());
        }
        milestone(record, commitment.get().text(), code);
        ProgressReportId id =
                record.parsed(indicator.get(), form.plan() + "." + period.get() + "." + code, ProgressReportId::parse);
        if (id == null || !record.isSound()) {
            return;
        }
        NapTracker.KEPT_OF_REPORT.forEach(column -> record.filled(column)
                .ifPresent(field -> run.keep(id.toString(), field, ProblemCode.NOT_HELD, Map.of())));
        record.fields().stream()
                .filter(field -> field.isFilled() && run.isUnknown(field))
                .forEach(field -> run.keep(id.toString(), field));
        ProgressReportBuilder report = ProgressReport.builder()
                .id(id)
                .plan(form.plan())
                .commitment(CommitmentId.parse(commitment.get().text()))
                .milestone(MilestoneId.parse(code))
                .periodEnd(DayOrMonth.of(period.get()))
                .assessor(AssessorKind.SELF)
                .completion(completion)
                .statement(progress);
        evidence.ifPresent(text ->
                report.addEvidence(ReportedEvidence.builder().description(text).build()));
        challenges.ifPresent(report::addChallenges);
        run.add(report.build());
    }

    static boolean needsChallenges(Optional<Completion> completion) {
        return completion
                .filter(value -> value == Completion.NOT_STARTED || value == Completion.LIMITED)
                .isPresent();
    }

    private static Optional<ForeignField> required(ForeignRecord record, String column) {
        Optional<ForeignField> field = record.filled(column);
        if (field.isEmpty()) {
            record.reportMissing(column);
        }
        return field;
    }

    private static YearMonth month(String text) {
        DayOrMonth date = DayOrMonth.parse(text);
        if (date.day().isPresent()) {
            throw new InvalidValueException("period", "", Invariant.MALFORMED, "must be a month");
        }
        return date.month();
    }

    private static void below(ForeignRecord record, Optional<ForeignField> child, Optional<ForeignField> parent) {
        if (child.isEmpty()
                || parent.isEmpty()
                || isBelow(child.get().text(), parent.get().text())) {
            return;
        }
        // A parent that is no code itself may be any text and is not repeated.
        boolean isCode = parent.get().text().matches("C[0-9.]{1,12}");
        record.report(
                child.get(),
                ProblemCode.NOT_BELOW,
                Map.of("parent", isCode ? parent.get().text() : parent.get().name()));
    }

    private static Optional<Completion> completion(ForeignRecord record, ForeignField field) {
        Map<String, Completion> known = NapTracker.completions();
        Optional<Completion> found = Optional.ofNullable(known.get(field.text()));
        if (found.isEmpty()) {
            record.report(field, ProblemCode.UNKNOWN_CODE, Map.of("known", String.join(", ", known.keySet())));
        }
        return found;
    }

    /** A text in both languages; where the edition asks for that, in one alone is a fault. */
    private Optional<LocalizedText> bilingual(ForeignRecord record, String name, boolean needed) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String language : LANGUAGES) {
            record.filled(name + "_" + language)
                    .flatMap(field -> Optional.ofNullable(record.parsed(field, field.text(), text -> {
                        String readable = run.readable(text);
                        LocalizedText.of(language, readable);
                        return readable;
                    })))
                    .ifPresent(text -> texts.put(language, text));
        }
        List<ForeignField> filled = LANGUAGES.stream()
                .flatMap(language -> record.filled(name + "_" + language).stream())
                .toList();
        if (needed) {
            LANGUAGES.stream()
                    .map(language -> name + "_" + language)
                    .filter(column -> record.filled(column).isEmpty())
                    .forEach(record::reportMissing);
        } else if (filled.size() == 1 && form.edition() == NapTrackerForm.Edition.NAP6) {
            ForeignField only = filled.get(0);
            record.report(
                    only,
                    ProblemCode.LANGUAGE_MISSING,
                    Map.of("language", only.name().endsWith("_en") ? "fr" : "en"));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(texts));
    }

    /** The milestone of an indicator, when it is named for the first time; later rows must say the same of it. */
    private void milestone(ForeignRecord record, String commitment, String code) {
        TreeMap<String, String> said = new TreeMap<>();
        record.fields().stream()
                .filter(field -> field.isFilled() && field.name().startsWith(NapTracker.INDICATOR_TEXT + "_"))
                .forEach(field -> said.put(field.name(), field.text()));
        Map<String, String> before = indicators.putIfAbsent(code, said);
        if (before != null) {
            TreeSet<String> names = new TreeSet<>(said.keySet());
            names.addAll(before.keySet());
            for (String name : names) {
                if (!said.getOrDefault(name, "").equals(before.getOrDefault(name, ""))) {
                    record.report(
                            record.filled(name)
                                    .or(() -> record.filled(NapTracker.INDICATOR))
                                    .orElseThrow(),
                            ProblemCode.CONTRADICTION,
                            Map.of());
                }
            }
            return;
        }
        String subject = form.plan() + "/" + commitment + "/" + code;
        MilestoneBuilder milestone =
                Milestone.builder().id(MilestoneId.parse(code)).title(title(record, subject, code));
        String other = form.titleLanguage().value().equals("en") ? "fr" : "en";
        record.filled(NapTracker.INDICATOR_TEXT + "_" + other)
                .ifPresent(field -> run.keep(subject, field, ProblemCode.NOT_HELD, Map.of()));
        milestone.end(end(record, subject));
        NapTracker.KEPT_OF_INDICATOR.forEach(column ->
                record.filled(column).ifPresent(field -> run.keep(subject, field, ProblemCode.NOT_HELD, Map.of())));
        List<Milestone> held = commitments.computeIfAbsent(commitment, name -> new ArrayList<>());
        held.add(milestone.build());
        if (held.size() > MOST_MILESTONES) {
            record.report(
                    record.filled(NapTracker.INDICATOR).orElseThrow(),
                    ProblemCode.LIST_TOO_LONG,
                    Map.of("found", Integer.toString(held.size()), "most", Integer.toString(MOST_MILESTONES)));
        }
    }

    private String title(ForeignRecord record, String subject, String code) {
        Optional<ForeignField> field = record.filled(
                NapTracker.INDICATOR_TEXT + "_" + form.titleLanguage().value());
        String title = field.map(given -> run.readable(given.text())).orElse("");
        try {
            Milestone.builder().title(title).build();
            if (title.equals(code)) {
                // Otherwise a later export would take it for a code that stands for a missing text.
                field.ifPresent(given -> run.keep(subject, given));
            }
            return title;
        } catch (InvalidValueException e) {
            if (field.isPresent()) {
                run.keep(subject, field.get(), ProblemCode.TEXT_LEFT_OUT, Map.of());
            }
            run.note(record.filled(NapTracker.INDICATOR)
                    .orElseThrow()
                    .place()
                    .problem(ProblemCode.CODE_FOR_TITLE, Map.of()));
            return code;
        }
    }

    private Optional<DayOrMonth> end(ForeignRecord record, String subject) {
        Optional<ForeignField> due = record.filled(NapTracker.DUE_DATE);
        List<ForeignField> deadlines = LANGUAGES.stream()
                .flatMap(language -> record.filled(NapTracker.DEADLINE + "_" + language).stream())
                .toList();
        Optional<DayOrMonth> end;
        if (form.edition() == NapTrackerForm.Edition.NAP5) {
            end = due.flatMap(field -> WrittenDate.parse(field.text()));
            due.ifPresent(field -> keepDate(subject, field, end));
            deadlines.forEach(field -> keepDate(subject, field, Optional.empty()));
            return end;
        }
        List<Optional<DayOrMonth>> dates = deadlines.stream()
                .map(field -> WrittenDate.parse(field.text()))
                .distinct()
                .toList();
        end = deadlines.size() == LANGUAGES.size() && dates.size() == 1 ? dates.get(0) : Optional.empty();
        deadlines.forEach(field -> keepDate(subject, field, end));
        return end;
    }

    private void keepDate(String subject, ForeignField field, Optional<DayOrMonth> meant) {
        if (meant.isEmpty()) {
            run.keep(subject, field, ProblemCode.KEPT_AS_WORDS, Map.of());
        } else if (!meant.get().toString().equals(field.text())) {
            run.keep(subject, field, ProblemCode.WRITTEN_OTHERWISE, Map.of());
        }
    }

    /** The milestone that an indicator belongs to; null when the code is none of an indicator of a commitment. */
    static @Nullable String middle(String indicator, String commitment) {
        int dot = indicator.lastIndexOf('.');
        String middle = dot < 0 ? "" : indicator.substring(0, dot);
        return COMMITMENT.matcher(commitment).matches() && isBelow(middle, commitment) && isBelow(indicator, middle)
                ? middle
                : null;
    }
}
