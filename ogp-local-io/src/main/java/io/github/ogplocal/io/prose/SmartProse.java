// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.smart.GradeId;
import io.github.ogplocal.model.smart.SmartOpinion;
import io.github.ogplocal.model.smart.SmartSubjectId;
import io.github.ogplocal.model.smart.SmartTestId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.SettingValue;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.smart.Grade;
import io.github.ogplocal.rules.smart.SmartAssessment;
import io.github.ogplocal.rules.smart.SmartExplanation;
import io.github.ogplocal.rules.smart.SmartProcedure;
import io.github.ogplocal.rules.smart.SmartRule;
import io.github.ogplocal.rules.smart.SmartTest;
import io.github.ogplocal.rules.smart.SmartTestResult;
import io.github.ogplocal.rules.smart.TestState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What is read of SMART procedures and assessments, as blocks that a plain text and a page are both made from. */
public final class SmartProse {
    /** Places and settings whose codes are tests. */
    private static final List<String> TESTS = List.of("tests", "notMet", "open", "below", "conditions", "gate", "lens");

    /** Places whose codes are grades. */
    private static final List<String> GRADES = List.of("grade", "lowerGrade", "higherGrade");

    private final SmartProcedure procedure;
    private final RuleSet<SmartRule> rules;
    private final Language language;
    private final ExplanationProse values;

    private SmartProse(SmartProcedure procedure, RuleSet<SmartRule> rules, Language language) {
        this.procedure = requireNonNull(procedure, "procedure");
        this.rules = requireNonNull(rules, "rules");
        this.language = requireNonNull(language, "language");
        this.values = new ExplanationProse(rules, Map.of(), Phrase.SCORE.words());
    }

    /** Sentences about a procedure whose rules are known and whose settings are complete. */
    public static SmartProse of(SmartProcedure procedure, RuleSet<SmartRule> rules, Language language) {
        return new SmartProse(procedure, rules, language);
    }

    /** The title of an assessment. */
    public Prose title() {
        return named(SmartPhrase.TITLE);
    }

    /** The procedure as readable rules: what it is, each test, the conclusion. */
    public List<Block> rules() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Prose.name(procedure.getTitle().inOrNearest(language.code()))));
        blocks.add(new Block.Paragraph(named(SmartPhrase.RULES)));
        about(blocks);
        blocks.add(new Block.Heading(SmartPhrase.ARTICLE_STEPS.in(language)));
        blocks.add(clauses(List.of(new RuleUse(procedure.getPipeline(), Settings.NONE))));
        for (SmartTest test : procedure.getTests()) {
            blocks.add(new Block.Heading(SmartPhrase.ARTICLE_TEST.with(language, "test", title(test))));
            if (test.getChecks().uses().isEmpty()) {
                blocks.add(new Block.Paragraph(SmartPhrase.NO_CHECK.in(language)));
            }
            if (!test.getGrades().isEmpty()) {
                List<Prose> grades = new ArrayList<>();
                test.getGrades().forEach(grade -> grades.add(name(grade.title())));
                blocks.add(new Block.Paragraph(
                        SmartPhrase.SCALE_IS.with(language, "grades", Prose.join(grades, language.comma()))));
            }
            List<RuleUse> uses = new ArrayList<>(test.getChecks().uses());
            uses.add(test.getOpinions());
            blocks.add(clauses(uses));
        }
        blocks.add(new Block.Heading(SmartPhrase.ARTICLE_CONCLUSION.in(language)));
        blocks.add(clauses(List.of(procedure.getConclusion())));
        return List.copyOf(blocks);
    }

    /**
     * An assessment: how all stand in one table, then each subject with what was found and what would have to be added.
     *
     * @param titles what subjects are called; one without a title is called by its id
     */
    public List<Block> blocks(SmartAssessment assessment, SortedMap<SmartSubjectId, LocalizedText> titles) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title()));
        blocks.add(new Block.Paragraph(Prose.name(procedure.getTitle().inOrNearest(language.code()))));
        about(blocks);
        blocks.add(new Block.Paragraph(SmartPhrase.COUNTS.with(
                language,
                Map.of(
                        "met", count(assessment, Verdict.MET),
                        "notMet", count(assessment, Verdict.NOT_MET),
                        "open", count(assessment, Verdict.NOT_ASSESSABLE)))));
        blocks.add(overview(assessment));
        assessment.subjects().forEach(subject -> {
            Optional<LocalizedText> title = Optional.ofNullable(titles.get(subject.id()));
            blocks.addAll(subject(assessment.explain(subject.id()), title));
        });
        return List.copyOf(blocks);
    }

    /** One subject: each test as its findings, the conclusion, and what would have to be added. */
    public List<Block> subject(SmartExplanation explanation, Optional<LocalizedText> title) {
        List<Block> blocks = new ArrayList<>();
        Prose id = Prose.code(explanation.getSubject().value());
        blocks.add(new Block.Heading(
                title.map(text -> id.plus(Phrase.COLON.text(language)).plus(name(text)))
                        .orElse(id)));
        List<Block.Step> steps = new ArrayList<>();
        if (explanation.getSteps().verdict() != Verdict.MET) {
            steps.add(step(sentence(explanation.getSteps()), explanation.getSteps()));
        }
        for (SmartTestResult result : explanation.getTests()) {
            Prose test = test(result.getTest());
            for (Finding finding : result.getStructure()) {
                steps.add(step(
                        SmartPhrase.BY_TEXT.with(language, Map.of("test", test, "sentence", sentence(finding))),
                        finding));
            }
            result.getOpinion().ifPresent(finding -> {
                Prose sentence = sentence(finding);
                List<Prose> people = people(result);
                if (!people.isEmpty()) {
                    sentence = sentence.plus(" (")
                            .plus(Prose.join(people, Phrase.SEMICOLON.text(language)))
                            .plus(")");
                }
                steps.add(new Block.Step(
                        SmartPhrase.BY_PEOPLE.with(language, Map.of("test", test, "sentence", sentence)),
                        finding.rule().toString(),
                        answer(result.getTest(), finding.verdict()),
                        0));
            });
        }
        steps.add(step(sentence(explanation.getConclusion()), explanation.getConclusion()));
        blocks.add(new Block.Steps(steps));
        List<Prose> advice = advice(explanation);
        if (!advice.isEmpty()) {
            blocks.add(new Block.Paragraph(SmartPhrase.TO_ADD.in(language)));
            blocks.add(new Block.Items(advice, false));
        }
        return blocks;
    }

    /**
     * What would have to be added for each test that is not met or cannot be judged; what several tests ask alike stands there
     * once. In the order of the tests; may be empty.
     */
    public List<Prose> advice(SmartExplanation explanation) {
        LinkedHashMap<Prose, List<Prose>> testsByAdvice = new LinkedHashMap<>();
        for (SmartTestResult result : explanation.getTests()) {
            if (result.getState() != TestState.NOT_MET && result.getState() != TestState.NOT_ASSESSABLE) {
                continue;
            }
            List<Finding> findings = new ArrayList<>(result.getStructure());
            result.getOpinion().ifPresent(findings::add);
            for (Finding finding : findings) {
                advice(finding).ifPresent(advice -> {
                    List<Prose> tests = testsByAdvice.computeIfAbsent(advice, key -> new ArrayList<>());
                    Prose test = test(result.getTest());
                    if (!tests.contains(test)) {
                        tests.add(test);
                    }
                });
            }
        }
        List<Prose> lines = new ArrayList<>();
        testsByAdvice.forEach((advice, tests) -> lines.add(SmartPhrase.ADVICE.with(
                language, Map.of("tests", Prose.join(tests, language.comma()), "advice", advice))));
        return lines;
    }

    /** What would have to be added for another finding; empty when nothing would. */
    public Optional<Prose> advice(Finding finding) {
        SmartRule rule = rules.get(finding.rule());
        return rule.advice(rule.info().reason(finding.reason())).map(template -> fill(template, finding.evidence()));
    }

    /** What a finding says. */
    public Prose sentence(Finding finding) {
        RuleInfo info = rules.get(finding.rule()).info();
        return fill(info.reason(finding.reason()).template(), finding.evidence());
    }

    private void about(List<Block> blocks) {
        blocks.add(new Block.Paragraph(Phrase.SOURCE_IS.with(language, "source", Prose.name(procedure.getSource()))));
        Optional<Prose> from = procedure.getValidFrom().map(day -> Figures.day(day, language));
        Optional<Prose> to = procedure.getValidTo().map(day -> Figures.day(day, language));
        if (from.isPresent() && to.isPresent()) {
            blocks.add(new Block.Paragraph(
                    SmartPhrase.VALID_BETWEEN.with(language, Map.of("from", from.get(), "to", to.get()))));
        } else {
            from.ifPresent(day -> blocks.add(new Block.Paragraph(SmartPhrase.VALID_FROM.with(language, "from", day))));
            to.ifPresent(day -> blocks.add(new Block.Paragraph(SmartPhrase.VALID_TO.with(language, "to", day))));
        }
    }

    private Block overview(SmartAssessment assessment) {
        List<Prose> headers = new ArrayList<>();
        headers.add(SmartPhrase.SUBJECT.in(language));
        headers.add(SmartPhrase.CONCLUSION.in(language));
        procedure.getTests().forEach(test -> headers.add(title(test)));
        List<List<Prose>> rows = new ArrayList<>();
        assessment.subjects().forEach(subject -> {
            List<Prose> row = new ArrayList<>();
            row.add(Prose.code(subject.id().value()));
            row.add(verdict(assessment.conclusion(subject.id()).verdict()));
            for (SmartTest test : procedure.getTests()) {
                TestState state = assessment.state(subject.id(), test.getId());
                row.add(assessment
                        .grade(subject.id(), test.getId())
                        .map(grade -> name(grade.title()))
                        .orElse(ExplanationProse.word(ClosedWords.of(state), language)));
            }
            rows.add(row);
        });
        return new Block.Table(SmartPhrase.OVERVIEW.in(language), headers, rows, List.of());
    }

    private List<Prose> people(SmartTestResult result) {
        List<Prose> people = new ArrayList<>();
        for (SmartOpinion opinion : result.getCounted()) {
            Prose answer = opinion.getGrade()
                    .map(grade -> grade(result.getTest(), grade))
                    .orElseGet(() -> ExplanationProse.word(
                            ClosedWords.of(opinion.getVerdict().orElseThrow()), language));
            people.add(SmartPhrase.OPINION.with(
                    language,
                    Map.of("evaluator", Prose.code(opinion.getEvaluator().value()), "answer", answer)));
        }
        for (SmartOpinion opinion : result.getLeftOut()) {
            people.add(SmartPhrase.LEFT_OUT.with(
                    language, "evaluator", Prose.code(opinion.getEvaluator().value())));
        }
        return people;
    }

    /** What people say of a test: of a graded one never that it is met, since it is neither passed nor failed. */
    private Prose answer(SmartTestId test, Verdict verdict) {
        boolean graded = procedure.getTests().stream()
                .anyMatch(one -> one.getId().equals(test) && !one.getGrades().isEmpty());
        return graded && verdict == Verdict.MET
                ? ExplanationProse.word(ClosedWords.of(TestState.GRADED), language)
                : verdict(verdict);
    }

    private Block.Step step(Prose sentence, Finding finding) {
        return new Block.Step(sentence, finding.rule().toString(), verdict(finding.verdict()), 0);
    }

    private Block clauses(List<RuleUse> uses) {
        List<Block.Step> steps = new ArrayList<>();
        for (RuleUse use : uses) {
            RuleInfo info = rules.get(use.rule()).info();
            Prose clause = Sentences.fill(info.getClause(), language, place -> setting(info, place, use.settings()));
            steps.add(new Block.Step(clause, use.rule().toString(), Prose.EMPTY, 0));
        }
        return new Block.Steps(steps);
    }

    private Prose setting(RuleInfo info, String name, Settings settings) {
        SettingValue value = requireNonNull(settings.toMap().get(name), name);
        if (value instanceof SettingValue.CountSetting count) {
            return Figures.count(count.count(), language);
        }
        if (value instanceof SettingValue.ChoiceSetting choice) {
            return info.getSettings()
                    .setting(name)
                    .flatMap(setting -> setting.label(choice.option()))
                    .map(label -> ExplanationProse.word(label, language))
                    .orElse(Prose.code(choice.option()));
        }
        if (value instanceof SettingValue.CodesSetting codes) {
            return Sentences.list(
                    codes.codes().stream().map(code -> code(name, code, true)).toList(), language);
        }
        if (value instanceof SettingValue.CodeSetting code) {
            return code(name, code.code(), true);
        }
        if (value instanceof SettingValue.PointsSetting points) {
            return Figures.number(points.points(), language);
        }
        if (value instanceof SettingValue.TimeSetting time) {
            return Figures.time(time.time(), language);
        }
        return Prose.code(value.toString());
    }

    private Prose fill(Template template, List<Evidence> evidence) {
        return Sentences.fill(template, language, place -> {
            for (Evidence item : evidence) {
                if (item.name().equals(place)) {
                    return value(place, item.value());
                }
            }
            throw new IllegalArgumentException("template: no evidence fills {" + place + "}");
        });
    }

    private Prose value(String name, EvidenceValue value) {
        if (value instanceof EvidenceValue.CodeValue code) {
            return code(name, code.code(), false);
        }
        if (value instanceof EvidenceValue.CodesValue codes) {
            return Sentences.list(
                    codes.codes().stream().map(code -> code(name, code, false)).toList(), language);
        }
        return values.value(name, value, language);
    }

    private Prose code(String name, String code, boolean setting) {
        if (setting && name.equals("grades")) {
            int colon = code.indexOf(':');
            SmartTestId test = SmartTestId.parse(code.substring(0, colon));
            return SmartPhrase.GRADE_OF.with(
                    language,
                    Map.of("test", test(test), "grade", grade(test, GradeId.parse(code.substring(colon + 1)))));
        }
        if (TESTS.contains(name) || (setting && name.equals("results"))) {
            return procedure.getTests().stream()
                    .filter(test -> test.getId().value().equals(code))
                    .findFirst()
                    .map(this::title)
                    .orElse(Prose.code(code));
        }
        if (GRADES.contains(name) || name.equals("results")) {
            return procedure.getTests().stream()
                    .flatMap(test -> test.getGrades().stream())
                    .filter(grade -> grade.id().value().equals(code))
                    .findFirst()
                    .map(grade -> name(grade.title()))
                    .orElse(Prose.code(code));
        }
        return values.value(name, new EvidenceValue.CodeValue(code), language);
    }

    private Prose test(SmartTestId id) {
        return procedure.getTests().stream()
                .filter(test -> test.getId().equals(id))
                .findFirst()
                .map(this::title)
                .orElse(Prose.code(id.value()));
    }

    private Prose grade(SmartTestId test, GradeId id) {
        return procedure.getTests().stream()
                .filter(each -> each.getId().equals(test))
                .flatMap(each -> each.getGrades().stream())
                .filter(grade -> grade.id().equals(id))
                .findFirst()
                .map(Grade::title)
                .map(this::name)
                .orElse(Prose.code(id.value()));
    }

    private Prose title(SmartTest test) {
        return name(test.getTitle());
    }

    private Prose name(LocalizedText text) {
        return Prose.name(text.inOrNearest(language.code()));
    }

    private Prose verdict(Verdict verdict) {
        return ExplanationProse.word(ClosedWords.of(verdict), language);
    }

    private Prose count(SmartAssessment assessment, Verdict verdict) {
        return Figures.count(assessment.concluded(verdict).size(), language);
    }

    private Prose named(SmartPhrase phrase) {
        return phrase.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language)));
    }
}
