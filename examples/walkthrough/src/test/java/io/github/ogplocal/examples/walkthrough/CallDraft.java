// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.selection.ScoreSheetBuilder;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionDocumentsBuilder;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The documents of one example call while they are made: files are planned in any order, filed in the order of chance, and
 * numbered as they arrive; what hangs on a file's number is made then.
 */
final class CallDraft {
    private static final int MINUTES_A_DAY = 8 * 60;

    final SplitMix64 random;

    private final CallId call;
    private final int digits;
    private final List<Plan> plans = new ArrayList<>();
    private final TreeMap<ApplicationId, Application> applications = new TreeMap<>();
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private SelectionDocumentsBuilder documents = SelectionDocuments.builder();
    private int applicants;

    /** A file that is not filed yet. */
    static final class Plan {
        private final Applicant applicant;
        private final List<Consumer<ApplicationBuilder>> parts = new ArrayList<>();
        private final List<Consumer<ApplicationId>> afterwards = new ArrayList<>();

        private Plan(Applicant applicant) {
            this.applicant = applicant;
        }

        /** Adds to the application. */
        Plan with(Consumer<ApplicationBuilder> part) {
            parts.add(part);
            return this;
        }

        /** Does something once the file has its number. */
        Plan then(Consumer<ApplicationId> made) {
            afterwards.add(made);
            return this;
        }
    }

    CallDraft(String call, long seed, int digits) {
        this.call = new CallId(call);
        this.random = new SplitMix64(seed);
        this.digits = digits;
    }

    /** A municipality of an example country, whose name is a number. */
    Applicant municipality(String country) {
        return municipality(new IsoSubdivisionCode(country + "-1"));
    }

    /** A municipality whose name is a number, in a subdivision. */
    Applicant municipality(IsoSubdivisionCode subdivision) {
        String label = label();
        return Applicant.of(Municipality.builder()
                .code(new NationalCode(subdivision.country().toLowerCase(Locale.ROOT) + "-example-applicant", label))
                .name(name(label))
                .subdivision(subdivision)
                .build());
    }

    /** An applicant that is no authority, whose name is a number. */
    Applicant applicant(ApplicantKind kind) {
        return Applicant.builder().kind(kind).name(name(label())).build();
    }

    Plan plan(Applicant applicant) {
        Plan plan = new Plan(applicant);
        plans.add(plan);
        return plan;
    }

    /** Files everything planned, in the order of chance, on days of a call. */
    void file(OffsetDateTime firstMorning, int days) {
        random.shuffle(plans);
        fileAtChance(firstMorning, days);
    }

    /** The same; but one of the plans changes places with the one that would be filed as a number. */
    void fileAs(Plan plan, int number, OffsetDateTime firstMorning, int days) {
        random.shuffle(plans);
        Collections.swap(plans, plans.indexOf(plan), number - 1);
        fileAtChance(firstMorning, days);
    }

    /** Files everything planned in the order of planning, some seconds apart. */
    void fileInOrder(OffsetDateTime first, int secondsApart) {
        List<OffsetDateTime> times = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            times.add(first.plusSeconds((long) secondsApart * i));
        }
        file(times);
    }

    private void fileAtChance(OffsetDateTime firstMorning, int days) {
        TreeSet<OffsetDateTime> times = new TreeSet<>();
        while (times.size() < plans.size()) {
            times.add(firstMorning.plusDays(random.below(days)).plusMinutes(random.below(MINUTES_A_DAY)));
        }
        file(times);
    }

    private void file(Iterable<OffsetDateTime> times) {
        List<Plan> filed = new ArrayList<>(plans);
        plans.clear();
        int next = 0;
        for (OffsetDateTime time : times) {
            Plan plan = filed.get(next);
            next++;
            String number = padded(applications.size() + 1);
            ApplicationId id = new ApplicationId("F-" + number);
            ApplicationBuilder builder = Application.builder()
                    .id(id)
                    .call(call)
                    .applicant(plan.applicant)
                    .receipt(new Receipt("EX-" + number, time));
            plan.parts.forEach(part -> part.accept(builder));
            applications.put(id, builder.build());
            plan.afterwards.forEach(made -> made.accept(id));
        }
    }

    /** Sheets of a panel whose scores add up to a total, counted in steps over all sheets; scales start at nought. */
    void score(ApplicationId file, List<String> evaluators, List<Criterion> criteria, int total) {
        int[] most = criteria.stream().mapToInt(CallDraft::steps).toArray();
        score(file, evaluators, criteria, Scores.spread(random, total, evaluators.size(), most));
    }

    /** Sheets of a panel, in steps of each criterion's scale, by evaluator and criterion. */
    void score(ApplicationId file, List<String> evaluators, List<Criterion> criteria, int[][] steps) {
        for (int e = 0; e < evaluators.size(); e++) {
            ScoreSheetBuilder sheet =
                    ScoreSheet.builder().application(file).evaluator(new EvaluatorId(evaluators.get(e)));
            for (int c = 0; c < criteria.size(); c++) {
                Points step = criteria.get(c).getScale().step();
                sheet.putScores(
                        criteria.get(c).getId(),
                        Points.ofUnscaled(step.unscaledAt(step.decimals()) * steps[e][c], step.decimals()));
            }
            sheets.add(sheet.build());
        }
    }

    private static int steps(Criterion criterion) {
        return Integer.parseInt(criterion
                .getScale()
                .most()
                .toFraction()
                .dividedBy(criterion.getScale().step().toFraction())
                .toString());
    }

    /** Adds to what is no application and no sheet. */
    void with(Consumer<SelectionDocumentsBuilder> part) {
        part.accept(documents);
    }

    /** Closes a stage; the next has the applications that are named, and as yet nothing else. */
    void nextStage(Collection<ApplicationId> through) {
        documents = SelectionDocuments.builder().earlierStage(documents());
        applications.keySet().retainAll(through);
        sheets.clear();
    }

    /** All that the selection looks at. */
    SelectionDocuments documents() {
        return documents
                .applications(new ArrayList<>(applications.values()))
                .sheets(new ArrayList<>(sheets))
                .build();
    }

    private String label() {
        applicants++;
        return "N-" + padded(applicants);
    }

    private static LocalizedText name(String label) {
        return LocalizedText.of("مترشّح " + label, "Candidat " + label, "Applicant " + label);
    }

    private String padded(int number) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
