// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.plan.OpenGovernmentValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one would write without the library: the same six tests over records, once as a loop that gives no reasons, once as a table
 * of rules run by Streams that gives them as codes. Neither has evidence, nor checks that ids differ.
 */
public final class PlainSmart {
    /** What a commitment may take. */
    public static final int MONTHS = 24;

    private static final Map<String, List<Row>> TABLE = table();

    /** What a test says. */
    public enum Answer {
        MET,
        NOT_MET,
        OPEN
    }

    /** One stage. */
    public record Stage(String title, LocalDate start, LocalDate end) {}

    /** One proposal; empty texts and lists are missing. */
    public record Proposal(
            String id,
            String problem,
            List<String> activities,
            List<String> results,
            List<Stage> stages,
            String responsible,
            List<String> supporting,
            boolean alone,
            Set<OpenGovernmentValue> values,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            String change) {}

    /** What the loop says of one proposal. */
    public record Result(
            String id,
            Answer specific,
            Answer measurable,
            Answer answerable,
            Answer relevant,
            Answer timeBound,
            Answer impact,
            Answer conclusion) {
        /** Concludes from the first five tests: not met where one is not, open where one is open, else met. */
        public static Result of(
                String id,
                Answer specific,
                Answer measurable,
                Answer answerable,
                Answer relevant,
                Answer timeBound,
                Answer impact) {
            Answer conclusion = worse(worse(worse(worse(specific, measurable), answerable), relevant), timeBound);
            return new Result(id, specific, measurable, answerable, relevant, timeBound, impact, conclusion);
        }

        /** What the six tests say, in their order. */
        public List<Answer> answers() {
            return List.of(specific, measurable, answerable, relevant, timeBound, impact);
        }
    }

    /** Why a test is not met, or open, of which one test has never both; the code is the engine's. */
    public enum Why {
        PROBLEM_MISSING("parts-missing", Answer.NOT_MET),
        ACTIVITIES_MISSING("parts-missing", Answer.NOT_MET),
        RESULTS_MISSING("parts-missing", Answer.NOT_MET),
        NO_STAGES("too-few-stages", Answer.NOT_MET),
        NO_RESPONSIBLE("no-responsible-party", Answer.NOT_MET),
        SUPPORTING_OPEN("supporting-parties-open", Answer.NOT_MET),
        NO_VALUE("no-value-stated", Answer.OPEN),
        OTHER_VALUES("other-values-only", Answer.OPEN),
        DATES_MISSING("dates-missing", Answer.OPEN),
        TOO_LONG("beyond-horizon", Answer.NOT_MET),
        STAGE_OUTSIDE("stages-outside", Answer.NOT_MET),
        NO_CHANGE("no-change-stated", Answer.OPEN);

        private final String code;
        private final Answer answer;

        Why(String code, Answer answer) {
            this.code = code;
            this.answer = answer;
        }

        /** The reason's code, which is the engine's. */
        public String code() {
            return code;
        }
    }

    /** One rule of the table. */
    private record Row(Why why, Predicate<Proposal> broken) {}

    /** What the table says of one test of one proposal; no reasons where it is met. */
    public record Answered(String test, Answer answer, List<Why> reasons) {}

    /** What the table says of one proposal. */
    public record TableResult(String id, List<Answered> answers, Answer conclusion) {}

    private PlainSmart() {}

    /** The answers on each proposal, by a loop. */
    public static List<Result> loop(List<Proposal> proposals) {
        List<Result> results = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            Answer specific = specific(proposal);
            Answer measurable = measurable(proposal);
            Answer answerable = answerable(proposal);
            Answer relevant = relevant(proposal);
            Answer timeBound = timeBound(proposal);
            results.add(
                    Result.of(proposal.id(), specific, measurable, answerable, relevant, timeBound, impact(proposal)));
        }
        return results;
    }

    /** The answers on each proposal, by a table of rules. */
    public static List<TableResult> streams(List<Proposal> proposals) {
        return proposals.stream().map(PlainSmart::byTable).toList();
    }

    private static TableResult byTable(Proposal proposal) {
        List<Answered> answers = TABLE.entrySet().stream()
                .map(test -> answered(test.getKey(), test.getValue(), proposal))
                .toList();
        Answer conclusion = answers.stream()
                .filter(answered -> !answered.test().equals("impact"))
                .map(Answered::answer)
                .reduce(Answer.MET, PlainSmart::worse);
        return new TableResult(proposal.id(), answers, conclusion);
    }

    private static Answered answered(String test, List<Row> rows, Proposal proposal) {
        List<Why> reasons = rows.stream()
                .filter(row -> row.broken().test(proposal))
                .map(Row::why)
                .toList();
        return new Answered(test, reasons.isEmpty() ? Answer.MET : reasons.get(0).answer, reasons);
    }

    private static Map<String, List<Row>> table() {
        Map<String, List<Row>> table = new LinkedHashMap<>();
        table.put(
                "specific",
                List.of(
                        new Row(
                                Why.PROBLEM_MISSING,
                                proposal -> proposal.problem().isEmpty()),
                        new Row(
                                Why.ACTIVITIES_MISSING,
                                proposal -> proposal.activities().isEmpty()),
                        new Row(
                                Why.RESULTS_MISSING,
                                proposal -> proposal.results().isEmpty())));
        table.put(
                "measurable",
                List.of(new Row(Why.NO_STAGES, proposal -> proposal.stages().isEmpty())));
        table.put(
                "answerable",
                List.of(
                        new Row(
                                Why.NO_RESPONSIBLE,
                                proposal -> proposal.responsible().isEmpty()),
                        new Row(
                                Why.SUPPORTING_OPEN,
                                proposal -> proposal.supporting().isEmpty() && !proposal.alone())));
        table.put(
                "relevant",
                List.of(
                        new Row(Why.NO_VALUE, proposal -> proposal.values().isEmpty()),
                        new Row(
                                Why.OTHER_VALUES,
                                proposal -> !proposal.values().isEmpty() && relevant(proposal) == Answer.OPEN)));
        table.put(
                "time-bound",
                List.of(
                        new Row(Why.DATES_MISSING, proposal -> !isDated(proposal)),
                        new Row(Why.TOO_LONG, proposal -> isDated(proposal) && isTooLong(proposal)),
                        new Row(Why.STAGE_OUTSIDE, proposal -> isDated(proposal) && hasStageOutside(proposal))));
        table.put(
                "impact",
                List.of(new Row(Why.NO_CHANGE, proposal -> proposal.change().isEmpty())));
        return table;
    }

    private static Answer worse(Answer one, Answer other) {
        if (one == Answer.NOT_MET || other == Answer.NOT_MET) {
            return Answer.NOT_MET;
        }
        return one == Answer.OPEN ? one : other;
    }

    private static Answer specific(Proposal proposal) {
        return answer(!proposal.problem().isEmpty()
                && !proposal.activities().isEmpty()
                && !proposal.results().isEmpty());
    }

    private static Answer measurable(Proposal proposal) {
        return answer(!proposal.stages().isEmpty());
    }

    private static Answer answerable(Proposal proposal) {
        return answer(
                !proposal.responsible().isEmpty() && (!proposal.supporting().isEmpty() || proposal.alone()));
    }

    static Answer relevant(Proposal proposal) {
        Set<OpenGovernmentValue> values = proposal.values();
        return values.contains(OpenGovernmentValue.TRANSPARENCY)
                        || values.contains(OpenGovernmentValue.ACCOUNTABILITY)
                        || values.contains(OpenGovernmentValue.PARTICIPATION)
                ? Answer.MET
                : Answer.OPEN;
    }

    private static Answer timeBound(Proposal proposal) {
        if (!isDated(proposal)) {
            return Answer.OPEN;
        }
        return answer(!isTooLong(proposal) && !hasStageOutside(proposal));
    }

    static boolean isDated(Proposal proposal) {
        return proposal.start().isPresent() && proposal.end().isPresent();
    }

    static boolean isTooLong(Proposal proposal) {
        return proposal.end().get().isAfter(proposal.start().get().plusMonths(MONTHS));
    }

    static boolean hasStageOutside(Proposal proposal) {
        LocalDate start = proposal.start().get();
        LocalDate end = proposal.end().get();
        for (Stage stage : proposal.stages()) {
            if (stage.start().isBefore(start) || stage.end().isAfter(end)) {
                return true;
            }
        }
        return false;
    }

    private static Answer impact(Proposal proposal) {
        return proposal.change().isEmpty() ? Answer.OPEN : Answer.MET;
    }

    private static Answer answer(boolean met) {
        return met ? Answer.MET : Answer.NOT_MET;
    }
}
