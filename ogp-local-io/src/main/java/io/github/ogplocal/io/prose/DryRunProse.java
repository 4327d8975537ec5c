// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.dryrun.Assumptions;
import io.github.ogplocal.rules.dryrun.CountRange;
import io.github.ogplocal.rules.dryrun.DryRunReport;
import io.github.ogplocal.rules.dryrun.Frequencies;
import io.github.ogplocal.rules.dryrun.GroupCount;
import io.github.ogplocal.rules.dryrun.Likelihood;
import io.github.ogplocal.rules.dryrun.OpenPoint;
import io.github.ogplocal.rules.dryrun.ScoreShape;
import io.github.ogplocal.rules.dryrun.SlipResult;
import io.github.ogplocal.rules.dryrun.Untried;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The report of a dry run as sentences; what follows from each point is the clause of the rule that decides there. */
public final class DryRunProse {
    private static final String EARLIER = "/earlierStage/procedure";

    private final DryRunReport report;
    private final SelectionProcedure procedure;
    private final RuleSet<? extends Rule> rules;
    private final Language language;
    private final int stages;

    private DryRunProse(
            DryRunReport report, SelectionProcedure procedure, RuleSet<? extends Rule> rules, Language language) {
        this.report = requireNonNull(report, "report");
        this.procedure = requireNonNull(procedure, "procedure");
        this.rules = requireNonNull(rules, "rules");
        this.language = language;
        int number = 1;
        for (SelectionProcedure at = procedure; at.getEarlierStage().isPresent(); number++) {
            at = at.getEarlierStage().get().getProcedure();
        }
        this.stages = number;
    }

    /**
     * The report.
     *
     * @param procedure the one that was tried
     * @param rules the rules that it may use
     */
    public static List<Block> blocks(
            DryRunReport report, SelectionProcedure procedure, RuleSet<? extends Rule> rules, Language language) {
        return new DryRunProse(report, procedure, rules, language).all();
    }

    private List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(DryRunPhrase.TITLE.with(
                language,
                Map.of(
                        "procedure", Prose.code(report.getProcedure()),
                        "revision", count(report.getRevision())))));
        blocks.add(new Block.Paragraph(DryRunPhrase.WHAT_IT_IS.with(
                language,
                Map.of(
                        "runs", count(report.getAssumptions().getRuns()),
                        "decided", count(report.getDecided())))));
        List<Block.Step> proven = new ArrayList<>();
        List<Block.Step> seen = new ArrayList<>();
        for (OpenPoint point : report.getPoints()) {
            (point.isProven() ? proven : seen).add(step(point));
        }
        section(blocks, DryRunPhrase.PROVEN_POINTS, proven, true);
        section(blocks, DryRunPhrase.SEEN_POINTS, seen, true);
        List<Block.Step> slips = new ArrayList<>();
        report.getSlips().forEach(slip -> slips.add(step(slip)));
        section(blocks, DryRunPhrase.SLIPS, slips, false);
        List<Block.Step> untried = new ArrayList<>();
        report.getUntried().forEach(each -> untried.add(step(each)));
        section(blocks, DryRunPhrase.UNTRIED, untried, false);
        blocks.add(assumptions());
        return List.copyOf(blocks);
    }

    private void section(List<Block> blocks, DryRunPhrase title, List<Block.Step> steps, boolean evenWhenEmpty) {
        if (steps.isEmpty() && !evenWhenEmpty) {
            return;
        }
        heading(blocks, title);
        blocks.add(
                steps.isEmpty()
                        ? new Block.Paragraph(DryRunPhrase.NOTHING_PROVEN.in(language))
                        : new Block.Steps(steps));
    }

    private void heading(List<Block> blocks, DryRunPhrase title) {
        blocks.add(new Block.Heading(title.in(language)));
    }

    private Block.Step step(OpenPoint point) {
        Map<String, Prose> places = new TreeMap<>();
        places.put("largest", count(point.getLargest().orElse(0)));
        point.getOf().ifPresent(of -> places.put("of", count(of)));
        point.getSubject().ifPresent(subject -> places.put("subject", Prose.code(subject)));
        places.putIfAbsent("subject", Prose.code("-"));
        point.getAsked().ifPresent(asked -> places.put("asked", Figures.number(asked, language)));
        point.getAgainst().ifPresent(against -> places.put("against", Figures.number(against, language)));
        point.getCut().ifPresent(cut -> places.put("cut", text(DryRunPhrase.of(cut))));
        Optional<Prose> group = point.getGroupName().map(name -> Prose.name(name.inOrNearest(language.code())));
        places.put("group", group.orElse(Prose.EMPTY));
        places.put(
                "ofGroup",
                group.map(name -> Prose.text(" (").plus(name).plus(")")).orElse(Prose.EMPTY));
        Prose sentence =
                stage(point.getStage()).plus(DryRunPhrase.of(point.getCode()).with(language, places));
        int runs = point.getRuns().orElse(0);
        if (runs > 0) {
            sentence = sentence.plus(frequency(point, runs));
        }
        List<Prose> clauses = clauses(point.getPointer(), point.getRule());
        if (!clauses.isEmpty()) {
            DryRunPhrase says = clauses.size() == 1 ? DryRunPhrase.RULE_SAYS : DryRunPhrase.ONE_OF_RULES_SAYS;
            sentence = sentence.plus(says.with(language, Map.of("clause", Prose.join(clauses, " "))));
        }
        DryRunPhrase basis = point.isProven() ? DryRunPhrase.PROVEN : DryRunPhrase.SEEN;
        return new Block.Step(sentence, point.getRule().toString(), text(basis), stages == 1 ? 0 : point.getStage());
    }

    private Prose frequency(OpenPoint point, int runs) {
        Likelihood likelihood = point.likelihood().orElseThrow();
        Prose sentence = DryRunPhrase.FREQUENCY.with(
                language,
                Map.of(
                        "runs", count(runs),
                        "of", count(point.getOf().orElseThrow()),
                        "about", count(likelihood.about()),
                        "least", count(likelihood.least()),
                        "most", count(likelihood.most())));
        if (!point.getByGroup().isEmpty()) {
            List<Prose> groups = new ArrayList<>();
            for (GroupCount count : point.getByGroup()) {
                groups.add(Prose.name(count.name().inOrNearest(language.code()))
                        .plus(Phrase.COLON.text(language))
                        .plus(count(count.runs())));
            }
            Prose joined = Prose.join(groups, Phrase.SEMICOLON.text(language));
            sentence = sentence.plus(DryRunPhrase.BY_GROUP.with(language, Map.of("groups", joined)));
        }
        return sentence.plus(DryRunPhrase.EXAMPLE.with(
                language, Map.of("run", count(point.getExample().orElseThrow()))));
    }

    private Block.Step step(SlipResult slip) {
        Prose sentence = DryRunPhrase.of(slip.effect())
                .with(
                        language,
                        Map.of(
                                "slip", text(DryRunPhrase.of(slip.slip())),
                                "fault", Prose.code(slip.fault().orElse("-"))))
                .plus(DryRunPhrase.EXAMPLE.with(language, Map.of("run", count(slip.run()))));
        RuleId rule = slip.rule().orElse(procedure.getPipeline());
        return new Block.Step(sentence, rule.toString(), text(DryRunPhrase.SEEN), stages == 1 ? 0 : stages);
    }

    private Block.Step step(Untried untried) {
        int depth = depth(untried.pointer());
        return new Block.Step(
                stage(stages - depth).plus(text(DryRunPhrase.of(untried.code()))),
                untried.rule().toString(),
                Prose.EMPTY,
                stages == 1 ? 0 : stages - depth);
    }

    private Prose stage(int number) {
        return stages == 1 ? Prose.EMPTY : DryRunPhrase.STAGE.with(language, Map.of("number", count(number)));
    }

    private static int depth(String pointer) {
        int depth = 0;
        for (String rest = pointer; rest.startsWith(EARLIER); rest = rest.substring(EARLIER.length())) {
            depth++;
        }
        return depth;
    }

    /** What the rule says where a pointer points, once for each of its uses there; empty where there is none. */
    private List<Prose> clauses(String pointer, RuleId rule) {
        SelectionProcedure at = procedure;
        int depth = depth(pointer);
        for (int i = 0; i < depth; i++) {
            at = at.getEarlierStage().orElseThrow().getProcedure();
        }
        String place = pointer.substring(depth * EARLIER.length());
        TreeSet<String> seen = new TreeSet<>();
        List<Prose> clauses = new ArrayList<>();
        for (Map.Entry<String, RuleUse> use : at.uses().entrySet()) {
            boolean there = use.getKey().equals(place) || use.getKey().startsWith(place + "/");
            if (there && use.getValue().rule().equals(rule)) {
                Prose clause = ProcedureProse.clause(at, rules, use.getValue(), language);
                if (seen.add(clause.toPlainText(language))) {
                    clauses.add(clause);
                }
            }
        }
        return clauses;
    }

    private Block.Table assumptions() {
        Assumptions assumed = report.getAssumptions();
        List<List<Prose>> rows = new ArrayList<>();
        rows.add(row(DryRunPhrase.RUNS, count(assumed.getRuns())));
        rows.add(row(DryRunPhrase.SEED, Prose.name(assumed.getSeed())));
        assumed.getApplications().forEach((group, range) -> {
            Prose title = DryRunPhrase.APPLICATIONS_OF.with(language, Map.of("group", name(group)));
            rows.add(List.of(title, range(range)));
        });
        rows.add(row(
                DryRunPhrase.EVALUATORS,
                Prose.join(
                        assumed.getEvaluators().stream().map(this::count).toList(), Phrase.SEMICOLON.text(language))));
        ScoreShape shape = assumed.getScores();
        rows.add(row(DryRunPhrase.QUALITY, three(shape.least(), shape.mode(), shape.most())));
        rows.add(row(DryRunPhrase.DEPARTURES, three(shape.byCriterion(), shape.byEvaluator(), shape.byScore())));
        Frequencies often = assumed.getFrequencies();
        rows.add(row(DryRunPhrase.OFTEN_INADMISSIBLE, number(often.inadmissible())));
        rows.add(row(DryRunPhrase.OFTEN_DUPLICATE, number(often.duplicate())));
        rows.add(row(DryRunPhrase.OFTEN_WITHDRAWN, number(often.withdrawn())));
        rows.add(row(DryRunPhrase.OFTEN_UNSTATED, number(often.unstated())));
        rows.add(row(DryRunPhrase.OFTEN_MISSING_SHEET, number(often.missingSheet())));
        rows.add(row(DryRunPhrase.OFTEN_UNSCORED, number(often.unscored())));
        rows.add(row(DryRunPhrase.OFTEN_RECUSED, number(often.recused())));
        rows.add(row(DryRunPhrase.OFTEN_OBJECTED, number(often.objected())));
        rows.add(row(DryRunPhrase.FILING, count(assumed.getFilingSeconds())));
        assumed.getAmounts()
                .ifPresent(range -> rows.add(row(
                        DryRunPhrase.AMOUNTS,
                        fromTo(Figures.money(range.least(), language), Figures.money(range.most(), language)))));
        assumed.getFigures()
                .forEach((figure, scale) -> rows.add(List.of(
                        DryRunPhrase.FIGURE.with(language, Map.of("name", Prose.code(figure.value()))),
                        fromTo(number(scale.least()), number(scale.most())))));
        assumed.getCategories()
                .forEach((category, values) -> rows.add(List.of(
                        DryRunPhrase.CATEGORY.with(language, Map.of("name", Prose.code(category.value()))),
                        count(values))));
        return new Block.Table(
                text(DryRunPhrase.ASSUMPTIONS),
                List.of(text(DryRunPhrase.ASSUMED), text(DryRunPhrase.VALUE)),
                rows,
                List.of());
    }

    private Prose name(GroupId group) {
        return procedure
                .getRegionScheme()
                .flatMap(scheme -> scheme.group(group))
                .map(region -> Prose.name(region.name().inOrNearest(language.code())))
                .orElse(Prose.code(group.value()));
    }

    private List<Prose> row(DryRunPhrase name, Prose value) {
        return List.of(text(name), value);
    }

    private Prose range(CountRange range) {
        return range.least() == range.most() ? count(range.least()) : fromTo(count(range.least()), count(range.most()));
    }

    private Prose fromTo(Prose least, Prose most) {
        return DryRunPhrase.FROM_TO.with(language, Map.of("least", least, "most", most));
    }

    private Prose three(int first, int second, int third) {
        return Prose.join(List.of(count(first), count(second), count(third)), Phrase.SEMICOLON.text(language));
    }

    private Prose text(DryRunPhrase phrase) {
        return phrase.in(language);
    }

    private Prose number(Points points) {
        return Figures.number(points, language);
    }

    private Prose count(int count) {
        return Figures.count(count, language);
    }
}
