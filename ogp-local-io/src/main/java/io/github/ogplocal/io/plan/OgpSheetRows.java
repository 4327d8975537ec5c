// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.plan;

import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.foreign.ForeignField;
import io.github.ogplocal.io.foreign.ForeignRecord;
import io.github.ogplocal.io.foreign.PlanImportRun;
import io.github.ogplocal.io.foreign.WrittenDate;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.CommitmentBuilder;
import io.github.ogplocal.model.plan.CommitmentId;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.CommitmentOutlineBuilder;
import io.github.ogplocal.model.plan.OgpIdentifier;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.plan.PolicyArea;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes plans of the rows of a commitment sheet. */
final class OgpSheetRows {
    /** Addresses of the partnership's own site; any other says something else than where the commitment is published there. */
    static final Pattern OWN_ADDRESS = Pattern.compile("https?://(www\\.)?opengovpartnership\\.org/.*");

    private static final int MOST_COMMITMENTS = 500;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final OgpSheetImport settings;
    private final PlanImportRun run;
    private final Map<PlanId, Integer> numbers = new LinkedHashMap<>();
    private final Map<PlanId, List<Commitment>> commitments = new LinkedHashMap<>();

    OgpSheetRows(OgpSheetImport settings, PlanImportRun run) {
        this.settings = settings;
        this.run = run;
    }

    List<ActionPlan> plans() {
        List<ActionPlan> plans = new ArrayList<>();
        commitments.forEach((id, held) -> plans.add(ActionPlan.builder()
                .id(id)
                .number(Optional.ofNullable(numbers.get(id)))
                .commitments(held)
                .build()));
        return plans;
    }

    void take(ForeignRecord record) {
        run.take(record);
        Optional<ForeignField> locality = record.filled(OgpCommitmentSheet.LOCALITY);
        if (locality.isEmpty()) {
            record.reportMissing(OgpCommitmentSheet.LOCALITY);
        }
        String prefix =
                locality.map(field -> settings.localities().get(field.text())).orElse(null);
        if (locality.isPresent() && prefix == null) {
            if (settings.otherLocalities() == OgpSheetImport.OtherLocalities.LEAVE_OUT) {
                run.passOver();
                return;
            }
            record.report(locality.get(), ProblemCode.NOT_MAPPED, Map.of());
        }
        Optional<Integer> planNumber = number(record, OgpCommitmentSheet.PLAN_NUMBER, 999);
        if (record.filled(OgpCommitmentSheet.PLAN_NUMBER).isEmpty()) {
            record.reportMissing(OgpCommitmentSheet.PLAN_NUMBER);
        }
        PlanId plan = prefix == null || planNumber.isEmpty()
                ? null
                : record.parsed(locality.orElseThrow(), prefix + "-" + planNumber.get(), PlanId::parse);
        Optional<ForeignField> identifier = record.filled(OgpCommitmentSheet.IDENTIFIER);
        if (identifier.isEmpty()) {
            record.reportMissing(OgpCommitmentSheet.IDENTIFIER);
        }
        OgpIdentifier ogp = identifier.isEmpty()
                ? null
                : record.parsed(identifier.get(), identifier.get().text(), OgpIdentifier::parse);
        Optional<ForeignField> numberField = record.filled(OgpCommitmentSheet.NUMBER);
        boolean unnumbered = numberField.isEmpty()
                || OgpCommitmentSheet.UNKNOWN.contains(numberField.get().text());
        Optional<Integer> number = unnumbered ? Optional.empty() : number(record, OgpCommitmentSheet.NUMBER, 9999);
        CommitmentId id = ogp == null
                ? null
                : CommitmentId.parse(ogp + number.map(given -> "-" + given).orElse(""));
        String subject = plan + "/" + id;
        if (plan != null && ogp != null && id != null) {
            if (!run.isNew(subject)) {
                record.report(identifier.orElseThrow(), ProblemCode.REPEATED_RECORD, Map.of());
            }
            if (numbers.putIfAbsent(plan, planNumber.get()) == null) {
                commitments.put(plan, new ArrayList<>());
                run.keep(plan.toString(), locality.orElseThrow());
            }
            if (!identifier.orElseThrow().text().equals(ogp.value())) {
                run.keep(subject, identifier.get(), ProblemCode.WRITTEN_OTHERWISE, Map.of());
            }
        }
        numberField.filter(field -> unnumbered).ifPresent(field -> sayUnknown(subject, field));
        new Cells(record, subject).make(plan, id, ogp, number);
    }

    private Optional<Integer> number(ForeignRecord record, String column, int most) {
        return record.filled(column)
                .flatMap(field -> Optional.ofNullable(record.parsed(field, field.text(), text -> {
                    if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > most) {
                        throw new InvalidValueException("number", "", Invariant.MALFORMED, "must be a number");
                    }
                    return Integer.valueOf(text);
                })));
    }

    private void sayUnknown(String subject, ForeignField field) {
        run.keep(subject, field, ProblemCode.SAYS_UNKNOWN, Map.of("word", field.text()));
    }

    /** The cells of one row that are about its commitment. */
    private final class Cells {
        private final ForeignRecord record;
        private final String subject;

        Cells(ForeignRecord record, String subject) {
            this.record = record;
            this.subject = subject;
        }

        /** Makes the commitment and its reports; only reports faults where an id is missing. */
        void make(
                @Nullable PlanId plan,
                @Nullable CommitmentId id,
                @Nullable OgpIdentifier ogp,
                Optional<Integer> number) {
            Optional<LocalizedText> title = text(OgpCommitmentSheet.TITLE);
            CommitmentBuilder commitment = Commitment.builder()
                    .title(title)
                    .shortTitle(text(OgpCommitmentSheet.SHORT_TITLE))
                    .action(text(OgpCommitmentSheet.FULL_TEXT))
                    .number(number)
                    .ogpIdentifier(Optional.ofNullable(ogp))
                    .primarySector(text(OgpCommitmentSheet.SECTOR));
            text(OgpCommitmentSheet.POLICY_AREA)
                    .ifPresent(label -> commitment.addPolicyAreas(
                            PolicyArea.builder().label(label).build()));
            CommitmentOutlineBuilder outline = CommitmentOutline.builder()
                    .start(date(OgpCommitmentSheet.START))
                    .end(date(OgpCommitmentSheet.END));
            text(OgpCommitmentSheet.LEAD)
                    .ifPresent(name -> outline.addResponsibleParties(ResponsibleParty.named(name)));
            text(OgpCommitmentSheet.SUPPORT)
                    .ifPresent(name -> outline.addSupportingParties(SupportingParty.named(name)));
            outline.addAllValues(values());
            Optional<Completion> progress = completion(OgpCommitmentSheet.COMPLETION_PROGRESS);
            Optional<Completion> end = completion(OgpCommitmentSheet.COMPLETION_END);
            for (String column : OgpCommitmentSheet.KEPT) {
                record.filled(column).ifPresent(field -> run.keep(subject, field, ProblemCode.NOT_HELD, Map.of()));
            }
            record.fields().stream()
                    .filter(field -> field.isFilled() && run.isUnknown(field))
                    .forEach(field -> run.keep(subject, field));
            if (plan == null || id == null || !record.isSound()) {
                return;
            }
            address(plan, id, title).ifPresent(commitment::addCitations);
            report(plan, id, OgpCommitmentSheet.PROGRESS_REPORT, OgpCommitmentSheet.COMPLETION_PROGRESS, progress);
            report(plan, id, OgpCommitmentSheet.END_OF_TERM, OgpCommitmentSheet.COMPLETION_END, end);
            CommitmentOutline made = outline(outline);
            if (made != null && record.isSound()) {
                List<Commitment> all = commitments.get(plan);
                if (all != null) {
                    all.add(commitment
                            .id(id)
                            .outline(made.equals(CommitmentOutline.EMPTY) ? Optional.empty() : Optional.of(made))
                            .build());
                    if (all.size() > MOST_COMMITMENTS) {
                        record.report(
                                record.filled(OgpCommitmentSheet.IDENTIFIER).orElseThrow(),
                                ProblemCode.LIST_TOO_LONG,
                                Map.of(
                                        "found", Integer.toString(all.size()),
                                        "most", Integer.toString(MOST_COMMITMENTS)));
                    }
                }
            }
        }

        private @Nullable CommitmentOutline outline(CommitmentOutlineBuilder outline) {
            try {
                return outline.build();
            } catch (InvalidValueException e) {
                record.filled(OgpCommitmentSheet.END)
                        .ifPresent(field -> record.report(field, ProblemCode.of(e.invariant()), Map.of()));
                return null;
            }
        }

        /** A cell that says something; one that says that nothing is known is noted. */
        private Optional<ForeignField> said(String column) {
            Optional<ForeignField> field = record.filled(column);
            if (field.isPresent()
                    && (field.get().text().isBlank()
                            || OgpCommitmentSheet.UNKNOWN.contains(field.get().text()))) {
                sayUnknown(subject, field.get());
                return Optional.empty();
            }
            return field;
        }

        private Optional<LocalizedText> text(String column) {
            Optional<ForeignField> field = said(column);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalizedText.of(
                        run.language().value(), run.readable(field.get().text())));
            } catch (InvalidValueException e) {
                if (e.invariant() == Invariant.TOO_LONG) {
                    run.keep(subject, field.get(), ProblemCode.TEXT_LEFT_OUT, Map.of());
                } else {
                    record.report(field.get(), ProblemCode.of(e.invariant()), Map.of());
                }
                return Optional.empty();
            }
        }

        private Optional<DayOrMonth> date(String column) {
            Optional<ForeignField> field = said(column);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            Optional<DayOrMonth> date = WrittenDate.parse(field.get().text());
            if (date.isEmpty()) {
                run.keep(subject, field.get(), ProblemCode.KEPT_AS_WORDS, Map.of());
            } else if (!date.get().toString().equals(field.get().text())) {
                run.keep(subject, field.get(), ProblemCode.WRITTEN_OTHERWISE, Map.of());
            }
            return date;
        }

        private Set<OpenGovernmentValue> values() {
            TreeSet<OpenGovernmentValue> values = new TreeSet<>();
            List<ForeignField> noughts = new ArrayList<>();
            List<ForeignField> blanks = new ArrayList<>();
            for (ForeignField field : record.fields()) {
                OpenGovernmentValue value = OgpCommitmentSheet.VALUES.get(field.name());
                if (value == null) {
                    continue;
                }
                switch (field.text()) {
                    case "1" -> values.add(value);
                    case "0" -> noughts.add(field);
                    default -> {
                        if (field.text().isBlank()) {
                            blanks.add(field);
                        } else if (OgpCommitmentSheet.UNKNOWN.contains(field.text())) {
                            sayUnknown(subject, field);
                        } else {
                            record.report(field, ProblemCode.UNKNOWN_CODE, Map.of("known", "0, 1, NA, ND"));
                        }
                    }
                }
            }
            if (values.isEmpty()) {
                // A commitment without values says nothing of them, which is not the same as that it has none.
                noughts.forEach(field -> run.keep(subject, field, ProblemCode.NOT_HELD, Map.of()));
            }
            if (!values.isEmpty()) {
                OgpCommitmentSheet.VALUES.keySet().forEach(this::keepMissing);
            }
            if (!values.isEmpty() || !noughts.isEmpty()) {
                blanks.forEach(field -> run.keep(subject, field, ProblemCode.SAYS_UNKNOWN, Map.of("word", "")));
            }
            return values;
        }

        /** A value of which the table has no column is unknown: beside the others, a later sheet must not say nought of it. */
        private void keepMissing(String column) {
            if (record.fields().stream().noneMatch(field -> field.name().equals(column))) {
                run.keepMissing(subject, column);
            }
        }

        private Optional<Completion> completion(String column) {
            Optional<ForeignField> field = said(column);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            String text = field.get().text();
            Optional<Completion> found =
                    Optional.ofNullable(settings.completions().get(text)).or(() -> ofScale(text));
            if (found.isEmpty()) {
                TreeSet<String> known = new TreeSet<>(OgpCommitmentSheet.SCALE.values());
                known.addAll(OgpCommitmentSheet.UNKNOWN);
                known.addAll(settings.completions().keySet());
                record.report(field.get(), ProblemCode.UNKNOWN_CODE, Map.of("known", String.join(", ", known)));
            } else if (!text.equals(OgpCommitmentSheet.SCALE.get(found.get()))) {
                run.keep(subject, field.get(), ProblemCode.WRITTEN_OTHERWISE, Map.of());
            }
            return found;
        }

        private void report(
                PlanId plan, CommitmentId commitment, String ending, String column, Optional<Completion> completion) {
            if (completion.isEmpty()) {
                return;
            }
            ForeignField field = record.filled(column).orElseThrow();
            ProgressReportId id = record.parsed(field, plan + "." + commitment + ending, ProgressReportId::parse);
            if (id != null) {
                run.add(ProgressReport.builder()
                        .id(id)
                        .plan(plan)
                        .commitment(commitment)
                        .assessor(AssessorKind.INDEPENDENT_REPORTING_MECHANISM)
                        .completion(completion)
                        .build());
            }
        }

        /** Where the partnership publishes the commitment, as a source that the commitment cites. */
        private Optional<Citation> address(PlanId plan, CommitmentId id, Optional<LocalizedText> title) {
            Optional<ForeignField> field = said(OgpCommitmentSheet.URL);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            if (title.isEmpty() || !OWN_ADDRESS.matcher(field.get().text()).matches()) {
                run.keep(subject, field.get(), ProblemCode.NOT_HELD, Map.of());
                return Optional.empty();
            }
            SourceId source = record.parsed(field.get(), plan + "." + id, SourceId::parse);
            if (source == null) {
                return Optional.empty();
            }
            try {
                run.add(Source.builder()
                        .id(source)
                        .title(title.get())
                        .url(field.get().text())
                        .build());
            } catch (InvalidValueException e) {
                record.report(field.get(), ProblemCode.of(e.invariant()), Map.of());
            }
            return Optional.of(Citation.builder().source(source).build());
        }
    }

    /** The value of the scale that a word names, however it is capitalised. */
    static Optional<Completion> ofScale(String word) {
        for (Completion completion : Completion.values()) {
            String name = OgpCommitmentSheet.SCALE.get(completion);
            if (name != null && name.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(completion);
            }
        }
        return Optional.empty();
    }
}
