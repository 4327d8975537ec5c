// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.progress;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.foreign.ForeignField;
import io.github.ogplocal.io.foreign.ForeignRecord;
import io.github.ogplocal.io.foreign.PlanImportRun;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.MilestoneId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a plan of results. */
final class DecidimResultRecords {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Points HUNDRED = Points.of(100);
    private static final int MOST_COMMITMENTS = 500;
    private static final int MOST_MILESTONES = 100;
    private static final int MOST_TITLE = 500;

    private final DecidimResultsForm form;
    private final PlanImportRun run;
    /** The parent of each result, by their numbers; empty for a result without one. */
    private final Map<String, String> parents = new LinkedHashMap<>();

    private final TreeSet<String> withChildren = new TreeSet<>();
    private final Map<String, Commitment> commitments = new LinkedHashMap<>();
    private final Map<String, List<Milestone>> milestones = new TreeMap<>();

    DecidimResultRecords(DecidimResultsForm form, PlanImportRun run, List<ForeignRecord> records) {
        this.form = form;
        this.run = run;
        for (ForeignRecord record : records) {
            number(record, "id").ifPresent(id -> {
                String parent = number(record, "parent", "id").orElse("");
                if (parents.putIfAbsent(id, parent) == null && !parent.isEmpty()) {
                    withChildren.add(parent);
                }
            });
        }
        records.forEach(this::take);
    }

    List<ActionPlan> plans() {
        List<Commitment> made = new ArrayList<>();
        commitments.forEach((number, commitment) -> {
            List<Milestone> held = milestones.getOrDefault(number, List.of());
            CommitmentOutline outline = CommitmentOutline.builder()
                    .from(commitment.getOutline().orElse(CommitmentOutline.EMPTY))
                    .milestones(held)
                    .build();
            made.add(Commitment.builder()
                    .from(commitment)
                    .outline(outline.equals(CommitmentOutline.EMPTY) ? Optional.empty() : Optional.of(outline))
                    .build());
        });
        return List.of(ActionPlan.builder().id(form.plan()).commitments(made).build());
    }

    private static Optional<String> number(ForeignRecord record, String... path) {
        return record.filled(path)
                .map(ForeignField::text)
                .filter(text -> NUMBER.matcher(text).matches());
    }

    private void take(ForeignRecord record) {
        run.take(record);
        Optional<ForeignField> idField = record.filled("id");
        if (idField.isEmpty()) {
            record.reportMissing("id");
            return;
        }
        Optional<ForeignField> parentField = record.filled("parent", "id");
        for (ForeignField field :
                Stream.concat(idField.stream(), parentField.stream()).toList()) {
            if (!NUMBER.matcher(field.text()).matches()) {
                record.report(field, ProblemCode.MALFORMED, Map.of());
            }
        }
        String id = idField.get().text();
        if (record.isSound() && !run.isNew(id)) {
            record.report(idField.get(), ProblemCode.REPEATED_RECORD, Map.of());
        }
        if (!record.isSound()) {
            return;
        }
        String parent = parentField.map(ForeignField::text).orElse("");
        if (!parent.isEmpty()) {
            String above = parents.get(parent);
            if (above == null) {
                record.report(
                        parentField.get(),
                        ProblemCode.UNKNOWN_ID,
                        Map.of(
                                "nearest",
                                NearestName.of(parent, parents.keySet()).orElse("")));
            } else if (!above.isEmpty()) {
                record.report(parentField.get(), ProblemCode.TOO_MANY_LEVELS, Map.of("most", "2"));
            }
        }
        CommitmentId commitment =
                record.parsed(idField.get(), form.idPrefix() + (parent.isEmpty() ? id : parent), CommitmentId::parse);
        if (commitment == null) {
            return;
        }
        MilestoneId milestone =
                parent.isEmpty() ? null : record.parsed(idField.get(), form.idPrefix() + id, MilestoneId::parse);
        String subject = form.plan() + "/" + commitment + (milestone == null ? "" : "/" + milestone);
        if (milestone == null) {
            commitment(record, id, commitment, subject);
        } else {
            milestone(record, parent, milestone, subject);
        }
        report(record, id, commitment, milestone, subject);
        for (ForeignField field : record.fields()) {
            if (field.isFilled() && run.isUnknown(field)) {
                run.keep(subject, field);
            } else if (field.isFilled() && !DecidimResults.READ.contains(field.name())) {
                run.keep(subject, field, ProblemCode.NOT_HELD, Map.of());
            }
        }
    }

    private void commitment(ForeignRecord record, String number, CommitmentId id, String subject) {
        Optional<LocalizedText> title = text(record.texts("title", LocalizedText.MAX_LENGTH));
        if (title.isEmpty()) {
            record.reportMissing("title");
        }
        SortedMap<LanguageTag, String> description = record.texts("description", Integer.MAX_VALUE);
        for (ForeignField field : record.below("description")) {
            LanguageTag tag = field.path().size() == 1
                    ? form.language()
                    : tag(field.path().get(1));
            String text = tag == null ? null : description.get(tag);
            if (text != null && text.length() > LocalizedText.MAX_LENGTH) {
                description.remove(tag);
                run.keep(subject, field, ProblemCode.TEXT_LEFT_OUT, Map.of());
            }
        }
        Optional<DayOrMonth> start = day(record, "start_date");
        Optional<DayOrMonth> end = day(record, "end_date");
        Commitment made = made(
                record,
                () -> Commitment.builder()
                        .id(id)
                        .title(title)
                        .action(text(description))
                        .outline(CommitmentOutline.builder()
                                .start(start)
                                .end(end)
                                .build())
                        .build());
        if (made != null) {
            commitments.put(number, made);
            checkLength(record, commitments.size(), MOST_COMMITMENTS);
        }
    }

    private void milestone(ForeignRecord record, String parent, MilestoneId id, String subject) {
        SortedMap<LanguageTag, String> titles = record.texts("title", LocalizedText.MAX_LENGTH);
        if (titles.isEmpty()) {
            record.reportMissing("title");
        }
        Optional<String> own =
                Optional.ofNullable(titles.get(form.language())).filter(text -> text.length() <= MOST_TITLE);
        for (ForeignField field : record.below("title")) {
            LanguageTag tag = field.path().size() == 1
                    ? form.language()
                    : tag(field.path().get(1));
            if (tag == null || !tag.equals(form.language()) || own.isEmpty()) {
                run.keep(subject, field, ProblemCode.NOT_HELD, Map.of());
            }
        }
        if (own.isEmpty()) {
            record.filled("id")
                    .ifPresent(field -> run.note(field.place().problem(ProblemCode.CODE_FOR_TITLE, Map.of())));
        }
        record.below("description").forEach(field -> run.keep(subject, field, ProblemCode.NOT_HELD, Map.of()));
        Optional<DayOrMonth> start = day(record, "start_date");
        Optional<DayOrMonth> end = day(record, "end_date");
        Milestone made = made(
                record,
                () -> Milestone.builder()
                        .id(id)
                        .title(own.orElse(id.value()))
                        .start(start)
                        .end(end)
                        .build());
        if (made != null) {
            List<Milestone> held = milestones.computeIfAbsent(parent, number -> new ArrayList<>());
            held.add(made);
            checkLength(record, held.size(), MOST_MILESTONES);
        }
    }

    private static void checkLength(ForeignRecord record, int found, int most) {
        if (found > most) {
            record.filled("id")
                    .ifPresent(field -> record.report(
                            field,
                            ProblemCode.LIST_TOO_LONG,
                            Map.of("found", Integer.toString(found), "most", Integer.toString(most))));
        }
    }

    /** A value whose dates may contradict one another; null when they do, which is then reported at the later one. */
    private static <T> @Nullable T made(ForeignRecord record, Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidValueException e) {
            record.filled(e.attribute().equals("end") ? "end_date" : "id")
                    .ifPresent(field -> record.report(field, ProblemCode.of(e.invariant()), Map.of()));
            return null;
        }
    }

    private void report(
            ForeignRecord record,
            String number,
            CommitmentId commitment,
            @Nullable MilestoneId milestone,
            String subject) {
        Optional<ForeignField> progress = record.filled("progress");
        Optional<Points> percent = Optional.empty();
        if (progress.isPresent() && withChildren.contains(number)) {
            run.keep(subject, progress.get(), ProblemCode.COMPUTED_ELSEWHERE, Map.of());
        } else if (progress.isPresent()) {
            percent = Optional.ofNullable(
                    record.parsed(progress.get(), progress.get().text(), DecidimResultRecords::percent));
            if (percent.isPresent()
                    && !percent.get().toString().equals(progress.get().text())) {
                run.keep(subject, progress.get(), ProblemCode.WRITTEN_OTHERWISE, Map.of());
            }
        }
        Optional<Completion> completion = status(record, subject);
        if (percent.isEmpty() && completion.isEmpty()) {
            return;
        }
        ProgressReportId id = record.parsed(
                record.filled("id").orElseThrow(),
                form.plan() + "." + form.idPrefix() + number,
                ProgressReportId::parse);
        if (id != null) {
            run.add(ProgressReport.builder()
                    .id(id)
                    .plan(form.plan())
                    .commitment(commitment)
                    .milestone(Optional.ofNullable(milestone))
                    .assessor(AssessorKind.SELF)
                    .percent(percent)
                    .completion(completion)
                    .build());
        }
    }

    static Points percent(String text) {
        Points percent = Points.parse(text);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new InvalidValueException("progress", "", Invariant.OUT_OF_RANGE, "must be 0 to 100");
        }
        return percent;
    }

    private Optional<Completion> status(ForeignRecord record, String subject) {
        Optional<Completion> completion = Optional.empty();
        for (ForeignField field : record.fields()) {
            if (!field.isFilled() || !field.name().equals("status")) {
                continue;
            }
            boolean key = field.path().equals(List.of("status", "key"));
            if (!key || form.completions().isEmpty()) {
                run.keep(subject, field, ProblemCode.NOT_HELD, Map.of());
                continue;
            }
            completion = Optional.ofNullable(form.completions().get(field.text()));
            if (completion.isEmpty()) {
                record.report(field, ProblemCode.NOT_MAPPED, Map.of());
            } else {
                // Several keys may stand for one completion; the one that stood there is given back.
                run.keep(subject, field);
            }
        }
        return completion;
    }

    private static Optional<DayOrMonth> day(ForeignRecord record, String name) {
        Optional<ForeignField> field = record.filled(name);
        if (field.isEmpty() || (field.get().kind() != JsonLeaf.Kind.TEXT && !record.isText(field.get()))) {
            return Optional.empty();
        }
        return Optional.ofNullable(record.parsed(field.get(), field.get().text(), text -> {
            DayOrMonth day = DayOrMonth.parse(text);
            if (day.day().isEmpty()) {
                throw new InvalidValueException("date", "", Invariant.MALFORMED, "must be a day");
            }
            return day;
        }));
    }

    private static Optional<LocalizedText> text(SortedMap<LanguageTag, String> texts) {
        TreeMap<String, String> byTag = new TreeMap<>();
        texts.forEach((tag, text) -> byTag.put(tag.value(), text));
        return byTag.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(byTag));
    }

    private static @Nullable LanguageTag tag(String text) {
        try {
            return LanguageTag.parse(text);
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
