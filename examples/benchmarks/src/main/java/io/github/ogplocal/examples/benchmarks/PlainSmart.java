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
import java.util.function.Function;

/**
 * What one would write without the library: the same six tests over records, once as a loop, once as a table of rules run by
 * Streams. Neither explains anything, nor checks that ids differ.
 */
public final class PlainSmart {
    /** What a commitment may take. */
    public static final int MONTHS = 24;

    private static final Map<String, Function<Proposal, Answer>> TABLE = table();

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

    /** What one rule of the table says of one proposal. */
    public record Answered(String rule, Answer answer) {}

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
                .map(rule -> new Answered(rule.getKey(), rule.getValue().apply(proposal)))
                .toList();
        Answer conclusion = answers.stream()
                .filter(answered -> !answered.rule().equals("impact"))
                .map(Answered::answer)
                .reduce(Answer.MET, PlainSmart::worse);
        return new TableResult(proposal.id(), answers, conclusion);
    }

    private static Map<String, Function<Proposal, Answer>> table() {
        Map<String, Function<Proposal, Answer>> table = new LinkedHashMap<>();
        table.put("specific", PlainSmart::specific);
        table.put("measurable", PlainSmart::measurable);
        table.put("answerable", PlainSmart::answerable);
        table.put("relevant", PlainSmart::relevant);
        table.put("time-bound", PlainSmart::timeBound);
        table.put("impact", PlainSmart::impact);
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

    private static Answer relevant(Proposal proposal) {
        Set<OpenGovernmentValue> values = proposal.values();
        return values.contains(OpenGovernmentValue.TRANSPARENCY)
                        || values.contains(OpenGovernmentValue.ACCOUNTABILITY)
                        || values.contains(OpenGovernmentValue.PARTICIPATION)
                ? Answer.MET
                : Answer.OPEN;
    }

    private static Answer timeBound(Proposal proposal) {
        if (proposal.start().isEmpty() || proposal.end().isEmpty()) {
            return Answer.OPEN;
        }
        LocalDate start = proposal.start().get();
        LocalDate end = proposal.end().get();
        if (end.isAfter(start.plusMonths(MONTHS))) {
            return Answer.NOT_MET;
        }
        for (Stage stage : proposal.stages()) {
            if (stage.start().isBefore(start) || stage.end().isAfter(end)) {
                return Answer.NOT_MET;
            }
        }
        return Answer.MET;
    }

    private static Answer impact(Proposal proposal) {
        return proposal.change().isEmpty() ? Answer.OPEN : Answer.MET;
    }

    private static Answer answer(boolean met) {
        return met ? Answer.MET : Answer.NOT_MET;
    }
}
