// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Duty;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewProcedure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is read of review procedures and of reviews, as blocks that a plain text and a page are both made from. */
public final class ReviewProse {
    /** Where rules list kinds of committees and parts of society. */
    private static final Set<String> CLOSED_PLACES =
            Set.of("askedSides", "kinds", "missingKinds", "missingSides", "mode", "sides", "tie", "unclearKinds");

    /** What evidence points to that has a closed list. */
    private static final Set<String> CLOSED_ATTRIBUTES =
            Set.of("assessor", "completion", "decidesBy", "kind", "result", "role", "selection", "tieMode");

    private final ReviewProcedure procedure;
    private final RuleSet<? extends Rule> rules;
    private final DossierNames names;
    private final Dossier dossier;
    private final Language language;
    private final ExplanationProse values;
    private final SettingProse settings;

    private ReviewProse(ReviewProcedure procedure, RuleSet<? extends Rule> rules, Dossier dossier, Language language) {
        this.procedure = requireNonNull(procedure, "procedure");
        this.rules = requireNonNull(rules, "rules");
        this.dossier = dossier;
        this.language = requireNonNull(language, "language");
        this.names = DossierNames.of(dossier, language);
        this.values = new ExplanationProse(rules, Map.of(), Phrase.SCORE.words());
        this.settings = new SettingProse(List.of(), List.of(), language);
    }

    /**
     * Sentences about the reviews of one dossier by one procedure.
     *
     * @param procedure its rules are known and their settings complete
     * @param dossier as it was reviewed; it gives the names of what findings are about
     */
    public static ReviewProse of(
            ReviewProcedure procedure, RuleSet<? extends Rule> rules, Dossier dossier, Language language) {
        return new ReviewProse(procedure, rules, dossier, language);
    }

    /** The title of a review. */
    public Prose title() {
        return named(ReviewPhrase.TITLE);
    }

    /** The procedure as readable rules: what it is, each rule with its settings. */
    public List<Block> rules() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Prose.name(procedure.getTitle().inOrNearest(language.code()))));
        blocks.add(new Block.Paragraph(named(ReviewPhrase.RULES)));
        about(blocks);
        blocks.add(new Block.Heading(ReviewPhrase.ARTICLE_STEPS.in(language)));
        blocks.add(clauses(List.of(new RuleUse(procedure.getPipeline(), Settings.NONE))));
        blocks.add(new Block.Heading(ReviewPhrase.ARTICLE_CHECKS.in(language)));
        blocks.add(clauses(procedure.getChecks().uses()));
        return List.copyOf(blocks);
    }

    /**
     * A review: what it is, how many findings of each verdict, the findings, and what is due.
     *
     * @throws IllegalArgumentException if the review is of another procedure
     */
    public List<Block> blocks(Review review) {
        if (!review.getProcedure().equals(procedure.getId()) || review.getRevision() != procedure.getRevision()) {
            throw new IllegalArgumentException("review: is of " + review.getProcedure() + "@" + review.getRevision()
                    + ", not of " + procedure.getId() + "@" + procedure.getRevision());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title(), 1));
        blocks.add(new Block.Paragraph(Prose.name(procedure.getTitle().inOrNearest(language.code()))));
        dossier.getAuthority()
                .ifPresent(authority -> blocks.add(new Block.Paragraph(ReviewPhrase.AUTHORITY.with(
                        language, "authority", Prose.name(authority.getName().inOrNearest(language.code()))))));
        about(blocks);
        blocks.add(new Block.Paragraph(ReviewPhrase.DAY.with(language, "day", Figures.day(review.getDay(), language))));
        blocks.add(new Block.Paragraph(ReviewPhrase.COUNTS.with(
                language,
                Map.of(
                        "notMet", count(review, Verdict.NOT_MET),
                        "open", count(review, Verdict.NOT_ASSESSABLE),
                        "met", count(review, Verdict.MET)))));
        if (review.getFindings().isEmpty()) {
            blocks.add(new Block.Notice(ReviewPhrase.NOTHING.in(language)));
        }
        part(blocks, ReviewPhrase.NOT_MET, review.findings(Verdict.NOT_MET));
        part(blocks, ReviewPhrase.OPEN, review.findings(Verdict.NOT_ASSESSABLE));
        part(blocks, ReviewPhrase.MET, review.findings(Verdict.MET));
        if (!review.getDuties().isEmpty()) {
            blocks.add(new Block.Title(ReviewPhrase.DUTIES.in(language), 2));
            blocks.add(duties(review.getDuties()));
        }
        return List.copyOf(blocks);
    }

    /**
     * Findings by rule, in the order of the procedure: the rule's clause as the procedure settles it, then a line for each
     * finding, or for all findings that say the same. A rule that the procedure uses more than once has all its clauses there.
     *
     * @param findings in their order; those of rules that the procedure does not use are left out; may be empty
     */
    public List<Block> findings(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        List<RuleId> done = new ArrayList<>();
        for (RuleUse use : procedure.getChecks().uses()) {
            List<Prose> lines = lines(findings.stream()
                    .filter(finding -> finding.rule().equals(use.rule()))
                    .toList());
            if (!lines.isEmpty() && !done.contains(use.rule())) {
                done.add(use.rule());
                for (RuleUse same : procedure.getChecks().uses()) {
                    if (same.rule().equals(use.rule())) {
                        blocks.add(new Block.Paragraph(ReviewPhrase.RULE.with(
                                language,
                                Map.of(
                                        "clause",
                                        clause(same),
                                        "rule",
                                        Prose.code(same.rule().toString())))));
                    }
                }
                blocks.add(new Block.Items(lines, false));
            }
        }
        return blocks;
    }

    /** A finding in one line: what it is about, what the rule says, and in which sources the words stand that it rests on. */
    public Prose line(Finding finding) {
        return lines(List.of(finding)).get(0);
    }

    /** A line for all findings that say the same with the same sources, each at the first of them. */
    private List<Prose> lines(List<Finding> findings) {
        Map<Prose, List<Prose>> subjects = new LinkedHashMap<>();
        for (Finding finding : findings) {
            List<Prose> seen = sources(finding);
            Prose said = seen.isEmpty()
                    ? sentence(finding)
                    : sentence(finding)
                            .plus(" (")
                            .plus(Prose.join(seen, Phrase.SEMICOLON.text(language)))
                            .plus(")");
            subjects.computeIfAbsent(said, key -> new ArrayList<>()).add(subject(finding));
        }
        List<Prose> lines = new ArrayList<>();
        subjects.forEach((said, of) -> lines.add(ReviewPhrase.FINDING.with(
                language, Map.of("subject", Prose.join(of, Phrase.SEMICOLON.text(language)), "sentence", said))));
        return lines;
    }

    /** What a finding is about, by its name and id. */
    public Prose subject(Finding finding) {
        return names.subject(finding.subject(), finding.rule().family());
    }

    /** What a finding says. */
    public Prose sentence(Finding finding) {
        Template template =
                rules.get(finding.rule()).info().reason(finding.reason()).template();
        return Sentences.fill(template, language, place -> {
            for (Evidence item : finding.evidence()) {
                if (item.name().equals(place)) {
                    return value(finding, item);
                }
            }
            throw new IllegalArgumentException("template: no evidence fills {" + place + "}");
        });
    }

    /**
     * Where the words stand that a finding rests on, in the order of its evidence, each once; with the words themselves where
     * the sentence does not quote them. Empty when it rests on no words of a source.
     */
    public List<Prose> sources(Finding finding) {
        Template template =
                rules.get(finding.rule()).info().reason(finding.reason()).template();
        List<Prose> seen = new ArrayList<>();
        for (Evidence item : finding.evidence()) {
            if (item.value() instanceof EvidenceValue.QuoteValue value) {
                boolean quoted = template.places().contains(item.name())
                        || value.quote().getQuote().isEmpty();
                Prose where = where(value.quote());
                Prose said = quoted
                        ? where
                        : Sentences.quote(value.quote(), language)
                                .plus(language.comma())
                                .plus(where);
                if (!seen.contains(said)) {
                    seen.add(said);
                }
            }
        }
        return seen;
    }

    /** What is due as a table, a row each. */
    public Block.Table duties(List<Duty> duties) {
        List<List<Prose>> rows = new ArrayList<>();
        for (Duty duty : duties) {
            Prose what = clause(duty.use());
            rows.add(List.of(
                    Figures.day(duty.due(), language),
                    duty.occurrence() == 1
                            ? what
                            : what.plus(" (")
                                    .plus(ReviewPhrase.TIME.with(
                                            language, "number", Figures.count(duty.occurrence(), language)))
                                    .plus(")"),
                    names.subject(duty.subject(), duty.use().rule().family()),
                    standing(duty.standing()).in(language)));
        }
        return new Block.Table(
                ReviewPhrase.DUTIES.in(language),
                List.of(
                        ReviewPhrase.DUE.in(language),
                        ReviewPhrase.DUTY.in(language),
                        ReviewPhrase.SUBJECT.in(language),
                        ReviewPhrase.STANDING.in(language)),
                rows,
                List.of());
    }

    private static ReviewPhrase standing(Verdict standing) {
        return switch (standing) {
            case MET -> ReviewPhrase.DONE_IN_TIME;
            case NOT_MET -> ReviewPhrase.LATE;
            case NOT_ASSESSABLE -> ReviewPhrase.NOT_YET;
        };
    }

    private void part(List<Block> blocks, ReviewPhrase heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            blocks.add(new Block.Title(heading.in(language), 2));
            blocks.addAll(findings(findings));
        }
    }

    private Prose where(Citation citation) {
        Prose source = names.source(citation.getSource());
        return citation.getPlace()
                .map(place -> ReviewPhrase.SEEN_AT_PLACE.with(
                        language, Map.of("source", source, "place", Prose.name(place.inOrNearest(language.code())))))
                .orElseGet(() -> ReviewPhrase.SEEN_AT.with(language, "source", source));
    }

    private Prose value(Finding finding, Evidence item) {
        if (item.value() instanceof EvidenceValue.CodeValue code) {
            return code(finding, item, code.code());
        }
        if (item.value() instanceof EvidenceValue.CodesValue codes) {
            return Sentences.list(
                    codes.codes().stream()
                            .map(code -> code(finding, item, code))
                            .toList(),
                    language);
        }
        Prose value = values.value(item.name(), item.value(), language);
        return item.value() instanceof EvidenceValue.NumberValue
                        && item.pointer().endsWith("/percent")
                ? ReviewPhrase.PERCENT.with(language, "number", value)
                : value;
    }

    /**
     * A code of a closed list by its words, a part of the dossier by its name, anything else as it is. A body may have the id
     * "steering" and a person the id "chair": which of the two a code is, the place says.
     */
    private Prose code(Finding finding, Evidence item, String code) {
        int space = code.lastIndexOf(' ');
        if (space > 0) {
            // A code and how many of it.
            return code(finding, item, code.substring(0, space)).plus(code.substring(space));
        }
        boolean closed = CLOSED_PLACES.contains(item.name())
                || CLOSED_ATTRIBUTES.contains(
                        item.pointer().substring(item.pointer().lastIndexOf('/') + 1));
        return (closed
                        ? ReviewWords.of(code).map(words -> ExplanationProse.word(words, language))
                        : names.name(code, finding.subject(), finding.rule().family()))
                .orElseGet(() -> values.value(item.name(), new EvidenceValue.CodeValue(code), language));
    }

    private void about(List<Block> blocks) {
        blocks.add(new Block.Paragraph(Phrase.SOURCE_IS.with(language, "source", Prose.name(procedure.getSource()))));
        procedure
                .getValidFrom()
                .ifPresent(from -> blocks.add(new Block.Paragraph(
                        SmartPhrase.VALID_FROM.with(language, "from", Figures.day(from, language)))));
        procedure
                .getValidTo()
                .ifPresent(to -> blocks.add(
                        new Block.Paragraph(SmartPhrase.VALID_TO.with(language, "to", Figures.day(to, language)))));
    }

    private Block clauses(List<RuleUse> uses) {
        List<Block.Step> steps = new ArrayList<>();
        uses.forEach(use -> steps.add(new Block.Step(clause(use), use.rule().toString(), Prose.EMPTY, 0)));
        return new Block.Steps(steps);
    }

    private Prose clause(RuleUse use) {
        RuleInfo info = rules.get(use.rule()).info();
        return settings.clause(info, use.settings());
    }

    private Prose count(Review review, Verdict verdict) {
        return Figures.count(review.findings(verdict).size(), language);
    }

    private Prose named(ReviewPhrase phrase) {
        return phrase.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language)));
    }
}
