// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.PaperPhrase;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Phrasing;
import io.github.ogplocal.io.prose.ProcedureProse;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.Sentences;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.CommitteeOverride;
import io.github.ogplocal.model.selection.PaperDetails;
import io.github.ogplocal.model.selection.TieDecision;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.Cut;
import io.github.ogplocal.rules.selection.ReserveRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** What the papers have in common: the blocks of one paper, in one language, for one kind of reader. */
final class PaperParts {
    /** A line to be filled in by hand; of letters, so that it is there wherever the paper is pasted. */
    private static final String BLANK = "_".repeat(30);

    final Selection selection;
    final SelectionProcedure procedure;
    final PaperDetails details;
    final Publisher publisher;
    final OutcomeTables tables;
    final ExplanationProse prose;
    final Language language;
    /** The outcomes of all stages, the first stage first. */
    final List<Selection> stages;

    private final Optional<LocalizedText> notice;
    private final List<Block> blocks = new ArrayList<>();

    PaperParts(
            Selection selection,
            PaperDetails details,
            Optional<LocalizedText> notice,
            Publisher publisher,
            LocalizedText score,
            Language language) {
        this.selection = selection;
        this.procedure = selection.procedure();
        this.details = details;
        this.notice = notice;
        this.publisher = publisher;
        this.tables = new OutcomeTables(selection, publisher, score, language);
        this.prose = ExplanationProse.of(selection).withScore(score);
        this.language = language;
        this.stages = ExplanationProse.stages(selection);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    void paragraph(Prose text) {
        blocks.add(new Block.Paragraph(text));
    }

    void items(List<Prose> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items, false));
        }
    }

    void section(Prose title) {
        blocks.add(new Block.Title(title, 2));
    }

    void part(Prose title) {
        blocks.add(new Block.Title(title, 3));
    }

    Prose text(Phrasing phrase) {
        return phrase.in(language);
    }

    Prose name(LocalizedText name) {
        return Prose.name(name.inOrNearest(language.code()));
    }

    Prose file(ApplicationId application) {
        return Prose.code(application.value());
    }

    Prose blank() {
        return Prose.text(BLANK);
    }

    /** A line that fits into a cell. */
    Prose shortBlank() {
        return Prose.text(BLANK.substring(BLANK.length() / 2));
    }

    Prose orBlank(Optional<LocalizedText> text) {
        return text.map(this::name).orElse(blank());
    }

    Prose day(Optional<LocalDate> day) {
        return day.map(given -> Figures.day(given, language)).orElse(blank());
    }

    /** The head of minutes: who writes, under which number, where and when the panel met, and about which call. */
    void headOfMinutes() {
        head(
                PaperPhrase.MINUTES_OF,
                details.getMinutesReference(),
                orBlank(details.getPlace()),
                day(details.getHeldOn()));
        rules();
    }

    /**
     * The head of what goes out after the meeting. Its place and day are written in when it goes out: time limits run from
     * that day, and the meeting's would be a wrong one.
     */
    void head(PaperPhrase title, Optional<String> reference) {
        head(title, reference, blank(), blank());
    }

    private void head(PaperPhrase title, Optional<String> reference, Prose place, Prose day) {
        paragraph(name(details.getAuthority()));
        paragraph(PaperPhrase.REFERENCE.with(
                language, "reference", reference.map(Prose::name).orElse(blank())));
        paragraph(PaperPhrase.PLACE_AND_DAY.with(language, Map.of("place", place, "day", day)));
        blocks.add(new Block.Title(text(title), 1));
        notice.ifPresent(words -> blocks.add(new Block.Notice(Prose.text(words.inOrNearest(language.code())))));
        paragraph(PaperPhrase.CALL.with(language, "call", name(procedure.getTitle())));
    }

    /** Which rules were applied, and where they come from. */
    void rules() {
        paragraph(PaperPhrase.RULES_USED.with(
                language,
                Map.of(
                        "procedure", Prose.code(procedure.getId()),
                        "revision", Figures.count(procedure.getRevision(), language))));
        paragraph(PaperPhrase.RULES_SOURCE.with(language, "source", Prose.name(procedure.getSource())));
    }

    /** A line to be signed for the authority. */
    void signed() {
        paragraph(PaperPhrase.SIGNED_FOR.with(
                language, Map.of("authority", name(details.getAuthority()), "blank", blank())));
    }

    /** How to turn against the result, and until when. */
    void remedy() {
        section(text(PaperPhrase.REMEDY));
        paragraph(PaperPhrase.REMEDY_IS.with(language, "remedy", orBlank(details.getRemedy())));
        paragraph(PaperPhrase.TIME_LIMIT_IS.with(language, "limit", orBlank(details.getTimeLimit())));
    }

    /** Where the record is, if it is anywhere. */
    void record() {
        if (details.getRecordPublishedAt().isPresent()
                || details.getRecordDigest().isPresent()) {
            section(text(PaperPhrase.RECORD));
            details.getRecordPublishedAt()
                    .ifPresent(where -> paragraph(PaperPhrase.RECORD_AT.with(language, "where", name(where))));
            details.getRecordDigest()
                    .ifPresent(digest -> paragraph(PaperPhrase.RECORD_DIGEST.with(
                            language, Map.of("algorithm", Prose.code("SHA-256"), "digest", Prose.code(digest)))));
        }
    }

    /** Where the record is, and what drew the paper up. */
    void foot() {
        record();
        paragraph(PaperPhrase.MADE_WITH.with(language, "program", Prose.code("ogp-local " + LibraryVersion.current())));
    }

    /** What there is to say of each stage, under headings of their own where there are several. */
    void byStage(IntConsumer content) {
        for (int stage = 0; stage < stages.size(); stage++) {
            if (stages.size() > 1) {
                part(prose.stageHeading(stage, language));
            }
            content.accept(stage);
        }
    }

    boolean isStaged() {
        return stages.size() > 1;
    }

    /** What the procedure of a stage says by one of its rules. */
    Prose clause(int stage, RuleUse use) {
        return ProcedureProse.clause(stages.get(stage).procedure(), selection.rules(), use, language);
    }

    /** The thresholds of a stage, with the one that its results gave. */
    void thresholds(int stage) {
        Selection own = stages.get(stage);
        List<Prose> clauses = new ArrayList<>();
        own.procedure().getThresholds().uses().forEach(use -> clauses.add(clause(stage, use)));
        if (clauses.isEmpty()) {
            paragraph(text(Phrase.NO_THRESHOLD));
        }
        items(clauses);
        own.threshold()
                .ifPresent(threshold -> paragraph(
                        Phrase.THRESHOLD_GIVEN.with(language, "threshold", Figures.number(threshold, language))));
    }

    /** How places were limited, and what became of the groups. */
    void places(int stage) {
        Selection own = stages.get(stage);
        tables.limits(own).forEach(this::paragraph);
        add(tables.groups(own));
    }

    /** Applications with one status, under a heading, in their order; or that there is none. */
    void list(Prose title, List<ApplicationOutcome> outcomes) {
        part(title);
        if (outcomes.isEmpty()) {
            paragraph(text(Phrase.NOBODY));
        } else {
            add(tables.list(title, outcomes));
        }
    }

    /** The reserve list in its order, with each place on it. */
    void reserveList() {
        List<ApplicationOutcome> reserve = selection.reserve();
        if (reserve.isEmpty()) {
            list(text(Phrase.RESERVE_LIST), reserve);
            return;
        }
        part(text(Phrase.RESERVE_LIST));
        List<ApplicationOutcome> ordered = new ArrayList<>(reserve);
        boolean forAll = reserve.stream().map(this::placeOnList).distinct().count() == reserve.size();
        if (forAll) {
            ordered.sort(Comparator.comparingLong(this::placeOnList));
        }
        Block.Table list = tables.list(text(Phrase.RESERVE_LIST), ordered);
        List<List<Prose>> rows = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            List<Prose> row = new ArrayList<>(List.of(Figures.count(placeOnList(ordered.get(i)), language)));
            row.addAll(list.rows().get(i));
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>(List.of(text(PaperPhrase.PLACE_ON_LIST)));
        headers.addAll(list.headers());
        add(new Block.Table(list.caption(), headers, rows, List.of()));
    }

    private long placeOnList(ApplicationOutcome outcome) {
        for (Finding finding : selection.explain(outcome.getApplication()).getFindings()) {
            if (selection.rules().get(finding.rule()) instanceof ReserveRule) {
                for (Evidence evidence : finding.evidence()) {
                    if (evidence.name().equals("place") && evidence.value() instanceof EvidenceValue.CountValue place) {
                        return place.count();
                    }
                }
            }
        }
        return 0;
    }

    /** Decisions of a committee against the result, with their grounds, which are for all to read. */
    void overrides() {
        section(text(Phrase.ARTICLE_OVERRIDES));
        Block.Table table = tables.overrides();
        if (table.rows().isEmpty()) {
            paragraph(text(Phrase.NO_OVERRIDES));
        } else {
            add(new Block.Table(text(Phrase.ARTICLE_OVERRIDES), table.headers(), table.rows(), List.of()));
        }
        List<CommitteeOverride> overrides =
                new ArrayList<>(selection.documents().getOverrides());
        overrides.sort(Comparator.comparing(CommitteeOverride::application));
        List<Prose> grounds = new ArrayList<>();
        for (CommitteeOverride override : overrides) {
            grounds.add(PaperPhrase.OVERRIDE_IS.with(
                    language,
                    Map.of(
                            "application", file(override.application()),
                            "grounds", name(override.grounds()),
                            "minutes", Prose.name(override.minutes()),
                            "day", Figures.day(override.on(), language))));
        }
        items(grounds);
    }

    /** The ties of a stage: who was tied, for what, and what broke it. */
    void ties(int stage) {
        Selection own = stages.get(stage);
        List<Tie> all = own.ties();
        int before = stage == 0 ? 0 : stages.get(stage - 1).ties().size();
        List<Tie> here = all.subList(before, all.size());
        int withheld = 0;
        boolean drawn = false;
        for (int i = 0; i < here.size(); i++) {
            Tie tie = here.get(i);
            if (publisher.shows(tie)) {
                part(PaperPhrase.TIE_NUMBER.with(language, "number", Figures.count(before + i + 1, language)));
                tie(own, tie, stage);
                drawn |= own.drawContext(tie).isPresent();
            } else {
                withheld++;
            }
        }
        if (here.isEmpty()) {
            paragraph(text(Phrase.NO_TIES));
        }
        if (withheld > 0) {
            paragraph(Phrase.TIES_WITHHELD.with(language, "count", Figures.count(withheld, language)));
        }
        if (drawn) {
            own.draw().ifPresent(this::draw);
        }
    }

    private void tie(Selection own, Tie tie, int stage) {
        boolean money = tie.getCut() == Cut.BUDGET;
        paragraph((money ? PaperPhrase.TIE_FACTS_MONEY : PaperPhrase.TIE_FACTS)
                .with(
                        language,
                        Map.of(
                                "cut", tables.cut(tie),
                                "members", Sentences.codes(tie.getMembers(), language),
                                "what", tables.shared(tie, stage),
                                "places", Figures.count(tie.getPlaces(), language))));
        SelectionProcedure rules = own.procedure();
        Prose unseparated = Sentences.codes(tie.getUnseparated(), language);
        if (tie.getUnseparated().isEmpty()) {
            for (RuleUse use : rules.getTieBreaks().uses()) {
                if (use.rule().equals(tie.getDecidedBy())) {
                    paragraph(PaperPhrase.TIE_BROKEN_BY.with(language, "clause", clause(stage, use)));
                }
            }
            List<Prose> figures = new ArrayList<>();
            for (ApplicationId member : tie.getMembers()) {
                for (Finding finding : own.explain(member).getFindings()) {
                    if (finding.rule().equals(tie.getDecidedBy())
                            && publisher.shown(member).findings().test(finding)) {
                        figures.add(
                                file(member).plus(Phrase.COLON.text(language)).plus(prose.sentence(finding, language)));
                    }
                }
            }
            items(figures);
        } else {
            boolean open = tie.getUnseparated().stream()
                    .anyMatch(member -> own.outcome(member).getStatus() == SelectionStatus.UNDECIDED);
            paragraph((open ? PaperPhrase.TIE_OPEN : PaperPhrase.TIE_NOT_SEPARATED)
                    .with(
                            language,
                            Map.of("unseparated", unseparated, "clause", clause(stage, rules.getRemainingTies()))));
            own.drawContext(tie).ifPresent(context -> drawn(own, tie, context));
            decision(own, tie)
                    .ifPresent(decision -> paragraph(PaperPhrase.TIE_DECIDED.with(
                            language,
                            Map.of(
                                    "day", Figures.day(decision.on(), language),
                                    "minutes", Prose.name(decision.minutes()),
                                    "admitted", Sentences.codes(List.copyOf(decision.admitted()), language)))));
        }
        if (!tie.getAdmitted().isEmpty()) {
            paragraph(
                    PaperPhrase.TIE_ADMITTED.with(language, "admitted", Sentences.codes(tie.getAdmitted(), language)));
        }
    }

    private static Optional<TieDecision> decision(Selection own, Tie tie) {
        TreeSet<ApplicationId> tied = new TreeSet<>(tie.getUnseparated());
        return own.documents().getTieDecisions().stream()
                .filter(decision -> decision.tied().equals(tied))
                .findFirst();
    }

    private void drawn(Selection own, Tie tie, String context) {
        Draw draw = own.draw().orElseThrow();
        List<String> ids =
                tie.getUnseparated().stream().map(ApplicationId::value).toList();
        List<List<Prose>> rows = new ArrayList<>();
        for (String id : draw.order(context, ids)) {
            rows.add(List.of(
                    Figures.count(rows.size() + 1, language),
                    Prose.code(id),
                    Prose.code(draw.ticket(context, id).hex())));
        }
        paragraph(Phrase.DRAW_CONTEXT.with(language, "context", Prose.code(context)));
        add(new Block.Table(
                text(PaperPhrase.TICKET),
                List.of(text(PaperPhrase.ORDER), text(Phrase.FILE), text(PaperPhrase.TICKET)),
                rows,
                List.of()));
    }

    private void draw(Draw draw) {
        paragraph(PaperPhrase.DRAW_IS.with(
                language,
                Map.of(
                        "pool", Prose.code(draw.getPool()),
                        "published", Figures.time(draw.getPoolPublishedAt(), language),
                        "seed", Prose.code(draw.getSeed()),
                        "origin", Prose.name(draw.getOrigin()),
                        "known", Figures.time(draw.getSeedKnownAt(), language))));
    }
}
