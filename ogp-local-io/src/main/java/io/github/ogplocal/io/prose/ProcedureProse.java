// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A procedure as the readable rules of its call, those of earlier stages first. Its rules must be known, and its settings
 * complete.
 */
public final class ProcedureProse {
    private final SelectionProcedure procedure;
    private final RuleSet<? extends Rule> rules;
    private final Language language;
    private final List<Block> blocks;
    /** From 1; 0 where there is only one. */
    private final int stage;
    /** The number of the next article: one count for all stages, so that each number names one article. */
    private int article;

    private ProcedureProse(
            SelectionProcedure procedure,
            RuleSet<? extends Rule> rules,
            Language language,
            List<Block> blocks,
            int stage,
            int article) {
        this.procedure = requireNonNull(procedure, "procedure");
        this.rules = requireNonNull(rules, "rules");
        this.language = language;
        this.blocks = blocks;
        this.stage = stage;
        this.article = article;
    }

    /** The rules of the call: what it is, then one article for each place where a rule decides, in the engine's order. */
    public static List<Block> blocks(SelectionProcedure procedure, RuleSet<? extends Rule> rules, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Prose.name(procedure.getTitle().inOrNearest(language.code()))));
        List<SelectionProcedure> stages = stages(procedure);
        int article = 1;
        for (int i = 0; i < stages.size(); i++) {
            int stage = stages.size() == 1 ? 0 : i + 1;
            ProcedureProse prose = new ProcedureProse(stages.get(i), rules, language, blocks, stage, article);
            prose.addArticles();
            article = prose.article;
        }
        return List.copyOf(blocks);
    }

    /** What a procedure says by one of its rules: the rule's clause, filled with the settings. */
    public static Prose clause(
            SelectionProcedure procedure, RuleSet<? extends Rule> rules, RuleUse use, Language language) {
        return new ProcedureProse(procedure, rules, language, new ArrayList<>(), 0, 1).clause(use);
    }

    /** The criteria of a procedure, with their scales and factors. */
    public static Block.Table criteria(SelectionProcedure procedure, RuleSet<? extends Rule> rules, Language language) {
        return new ProcedureProse(procedure, rules, language, new ArrayList<>(), 0, 1).criteria();
    }

    /** A procedure and those of the stages before it, the first stage first. */
    private static List<SelectionProcedure> stages(SelectionProcedure last) {
        List<SelectionProcedure> stages = new ArrayList<>();
        for (Optional<SelectionProcedure> at = Optional.of(last); at.isPresent(); at = before(at.get())) {
            stages.add(0, at.get());
        }
        return stages;
    }

    private static Optional<SelectionProcedure> before(SelectionProcedure procedure) {
        return procedure.getEarlierStage().map(EarlierStage::getProcedure);
    }

    private void addArticles() {
        if (stage > 0) {
            Prose title = Prose.name(procedure.getTitle().inOrNearest(language.code()));
            blocks.add(new Block.Heading(
                    Phrase.STAGE_IS.with(language, Map.of("number", Figures.count(stage, language), "title", title))));
        }
        paragraph(Phrase.PROCEDURE_IS.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language))));
        paragraph(Phrase.SOURCE_IS.with(language, "source", Prose.name(procedure.getSource())));
        article(Phrase.ARTICLE_STEPS);
        uses(List.of(new RuleUse(procedure.getPipeline(), Settings.NONE)));
        procedure.getEarlierStage().ifPresent(earlier -> article(Phrase.ARTICLE_EARLIER_STAGE, earlier.getCarryOver()));
        article(Phrase.ARTICLE_SCREENING);
        chain(procedure.getScreening(), Phrase.NOTHING_IS_ASKED);
        article(Phrase.ARTICLE_SAME_APPLICANT, procedure.getSameApplicant());
        article(Phrase.ARTICLE_DUPLICATES, procedure.getDuplicates());
        article(Phrase.ARTICLE_CRITERIA);
        if (procedure.getCriteria().isEmpty()) {
            paragraph(Phrase.NOTHING_IS_SCORED.in(language));
        } else {
            blocks.add(criteria());
        }
        article(Phrase.ARTICLE_OWN_RECUSALS, procedure.getOwnRecusals());
        article(Phrase.ARTICLE_PANEL, procedure.getPanel());
        article(Phrase.ARTICLE_MISSING_SCORES, procedure.getMissingScores());
        article(Phrase.ARTICLE_VERIFICATION, procedure.getVerification());
        article(Phrase.ARTICLE_TOTAL, procedure.getTotal());
        article(Phrase.ARTICLE_THRESHOLDS);
        chain(procedure.getThresholds(), Phrase.NO_THRESHOLD);
        article(Phrase.ARTICLE_GROUPING, procedure.getGrouping());
        procedure.getRegionScheme().ifPresent(this::scheme);
        article(Phrase.ARTICLE_RANKING, procedure.getRanking());
        article(Phrase.ARTICLE_TIE_BREAKS);
        if (procedure.getTieBreaks().uses().size() > 1) {
            paragraph(Phrase.IN_THIS_ORDER.in(language));
        }
        chain(procedure.getTieBreaks(), Phrase.NOTHING_SEPARATES);
        article(Phrase.ARTICLE_ALLOCATION, procedure.getAllocation());
        article(Phrase.ARTICLE_SHORTAGE, procedure.getShortage());
        article(Phrase.ARTICLE_REMAINING_TIES, procedure.getRemainingTies());
        article(Phrase.ARTICLE_RESERVE, procedure.getReserve());
        article(Phrase.ARTICLE_OVERRIDES, procedure.getOverrides());
        article(Phrase.ARTICLE_ENDORSEMENT, procedure.getEndorsement());
        article(Phrase.ARTICLE_BANDS, procedure.getBands());
        article(Phrase.ARTICLE_PUBLICATION, procedure.getPublication());
    }

    /** An article on a step that a call has or has not. */
    private void article(Phrase title, Optional<RuleUse> use) {
        use.ifPresent(given -> article(title, given));
    }

    private void article(Phrase title) {
        blocks.add(new Block.Heading(Phrase.ARTICLE.with(
                language,
                Map.of(
                        "number", Figures.count(article++, language),
                        "title", title.in(language)))));
    }

    private void article(Phrase title, RuleUse use) {
        article(title);
        uses(List.of(use));
    }

    private void chain(RuleChain chain, Phrase none) {
        if (chain.uses().isEmpty()) {
            paragraph(none.in(language));
        } else {
            uses(chain.uses());
        }
    }

    private void uses(List<RuleUse> uses) {
        List<Block.Step> steps = new ArrayList<>();
        for (RuleUse use : uses) {
            steps.add(new Block.Step(clause(use), use.rule().toString(), Prose.EMPTY, stage));
        }
        blocks.add(new Block.Steps(steps));
    }

    private Prose clause(RuleUse use) {
        List<RegionGroup> groups =
                procedure.getRegionScheme().map(RegionScheme::getGroups).orElse(List.of());
        return new SettingProse(procedure.getCriteria(), groups, language)
                .clause(rules.get(use.rule()).info(), use.settings());
    }

    private void paragraph(Prose text) {
        blocks.add(new Block.Paragraph(text));
    }

    private Block.Table criteria() {
        List<List<Prose>> rows = new ArrayList<>();
        for (Criterion criterion : procedure.getCriteria()) {
            rows.add(List.of(
                    Prose.name(criterion.getTitle().inOrNearest(language.code())),
                    Prose.code(criterion.getId().value()),
                    Phrase.SCALE_IS.with(
                            language,
                            Map.of(
                                    "least", Figures.number(criterion.getScale().least(), language),
                                    "most", Figures.number(criterion.getScale().most(), language))),
                    Figures.number(criterion.getScale().step(), language),
                    Figures.number(criterion.getWeight().factor(), language)));
        }
        return new Block.Table(
                Phrase.SCORE_GRID.in(language),
                headers(Phrase.CRITERION, Phrase.CODE, Phrase.SCALE, Phrase.STEP, Phrase.FACTOR),
                rows,
                List.of());
    }

    private void scheme(RegionScheme scheme) {
        List<List<Prose>> rows = new ArrayList<>();
        for (RegionGroup group : scheme.getGroups()) {
            List<String> members = new ArrayList<>();
            scheme.getMembers().forEach((subdivision, id) -> {
                if (id.equals(group.id())) {
                    members.add(subdivision.value());
                }
            });
            rows.add(List.of(
                    Prose.name(group.name().inOrNearest(language.code())),
                    Prose.code(group.id().value()),
                    Sentences.codes(members, language)));
        }
        blocks.add(new Block.Table(
                ExplanationProse.titled(scheme.getTitle(), scheme.getId() + "@" + scheme.getRevision(), language),
                headers(Phrase.GROUP, Phrase.CODE, Phrase.SUBDIVISIONS),
                rows,
                List.of()));
        paragraph(Phrase.SOURCE_IS.with(language, "source", Prose.name(scheme.getSource())));
    }

    private List<Prose> headers(Phrase... phrases) {
        List<Prose> headers = new ArrayList<>();
        for (Phrase phrase : phrases) {
            headers.add(Sentences.words(phrase.text(language), language));
        }
        return headers;
    }
}
