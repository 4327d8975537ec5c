// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.panel.Alphas;
import io.github.ogplocal.rules.panel.AlphasWithout;
import io.github.ogplocal.rules.panel.AssignedFile;
import io.github.ogplocal.rules.panel.AssignedLoad;
import io.github.ogplocal.rules.panel.Assignment;
import io.github.ogplocal.rules.panel.AssignmentCertificate;
import io.github.ogplocal.rules.panel.BoundReason;
import io.github.ogplocal.rules.panel.CertificateKind;
import io.github.ogplocal.rules.panel.Coefficient;
import io.github.ogplocal.rules.panel.CriterionAgreement;
import io.github.ogplocal.rules.panel.EvaluatorBound;
import io.github.ogplocal.rules.panel.FileBound;
import io.github.ogplocal.rules.panel.GroupBalance;
import io.github.ogplocal.rules.panel.IntraclassCorrelations;
import io.github.ogplocal.rules.panel.PanelAgreement;
import io.github.ogplocal.rules.panel.ScoreSpread;
import io.github.ogplocal.rules.panel.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is read of a panel, as blocks that a plain text and a page are both made from. */
public final class PanelProse {
    private final Language language;

    private PanelProse(Language language) {
        this.language = language;
    }

    /** Who reads which file. */
    public static List<Block> blocks(Assignment assignment, Language language) {
        return new PanelProse(language).assignment(assignment);
    }

    /** Why nothing fulfils what is asked: a sentence for each certificate. */
    public static List<Block> blocks(List<AssignmentCertificate> certificates, Language language) {
        PanelProse prose = new PanelProse(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(PanelPhrase.IMPOSSIBLE.in(language)));
        certificates.forEach(certificate -> blocks.add(new Block.Paragraph(prose.sentence(certificate))));
        return blocks;
    }

    /** How well a panel agrees. */
    public static List<Block> blocks(PanelAgreement agreement, Language language) {
        return new PanelProse(language).agreement(agreement);
    }

    private List<Block> assignment(Assignment assignment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(PanelPhrase.ASSIGNMENT.in(language)));
        for (GroupBalance group : assignment.getGroups()) {
            PanelPhrase phrase = group.hasEvenSpread() ? PanelPhrase.GROUP_EVEN : PanelPhrase.GROUP_UNEVEN;
            blocks.add(new Block.Paragraph(phrase.with(
                    language,
                    Map.of(
                            "group",
                            group.group()
                                    .map(id -> Prose.code(id.toString()))
                                    .orElse(PanelPhrase.NO_GROUP.in(language)),
                            "sheets",
                            count(group.sheets()),
                            "least",
                            count(group.least()),
                            "most",
                            count(group.most())))));
        }
        assignment
                .getSeed()
                .ifPresent(seed -> blocks.add(
                        new Block.Paragraph(PanelPhrase.SEED_IS.with(language, Map.of("seed", Prose.code(seed))))));
        List<List<Prose>> files = new ArrayList<>();
        for (AssignedFile file : assignment.getFiles()) {
            files.add(List.of(
                    Prose.code(file.application().value()), Sentences.codes(List.copyOf(file.evaluators()), language)));
        }
        blocks.add(table(PanelPhrase.FILES_TO_READERS, List.of(PanelPhrase.FILE, PanelPhrase.READERS), files));
        List<List<Prose>> loads = new ArrayList<>();
        for (AssignedLoad load : assignment.getEvaluators()) {
            loads.add(List.of(Prose.code(load.evaluator().value()), count(load.files())));
        }
        blocks.add(table(PanelPhrase.LOADS, List.of(PanelPhrase.EVALUATOR, PanelPhrase.FILES), loads));
        return blocks;
    }

    private Prose sentence(AssignmentCertificate certificate) {
        List<Prose> files = new ArrayList<>();
        for (FileBound file : certificate.getFiles()) {
            files.add(part(file.application().value(), file.sheets(), file.reason()));
        }
        List<Prose> evaluators = new ArrayList<>();
        for (EvaluatorBound evaluator : certificate.getEvaluators()) {
            evaluators.add(part(evaluator.evaluator().value(), evaluator.sheets(), evaluator.reason()));
        }
        PanelPhrase phrase =
                certificate.getKind() == CertificateKind.FILES ? PanelPhrase.FILES_NEED : PanelPhrase.LOADS_ASK;
        String semicolon = Phrase.SEMICOLON.text(language);
        return phrase.with(
                language,
                Map.of(
                        "needed",
                        count(certificate.getNeeded()),
                        "available",
                        count(certificate.getAvailable()),
                        "files",
                        Prose.join(files, semicolon),
                        "evaluators",
                        Prose.join(evaluators, semicolon)));
    }

    private Prose part(String id, int sheets, BoundReason reason) {
        PanelPhrase phrase = switch (reason) {
            case ASKED -> PanelPhrase.PART_ASKED;
            case LIMIT -> PanelPhrase.PART_LIMIT;
            case CONFLICTS -> PanelPhrase.PART_CONFLICTS;
        };
        return phrase.with(language, Map.of("id", Prose.code(id), "sheets", count(sheets)));
    }

    private List<Block> agreement(PanelAgreement agreement) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(PanelPhrase.AGREEMENT.in(language)));
        blocks.add(new Block.Paragraph(PanelPhrase.CHANGES_NOTHING.with(
                language,
                Map.of(
                        "files",
                        count(agreement.getApplications().size()),
                        "evaluators",
                        count(agreement.getEvaluators().size()),
                        "leftOut",
                        count(agreement.getLeftOut())))));
        for (CriterionAgreement criterion : agreement.getCriteria()) {
            blocks.add(new Block.Heading(PanelPhrase.CRITERION.with(
                    language,
                    Map.of("criterion", Prose.code(criterion.getCriterion().value())))));
            blocks.add(spreads(criterion));
            blocks.add(alphas(criterion));
            blocks.add(intraclass(criterion.getIntraclass()));
            blocks.add(severities(criterion));
        }
        return blocks;
    }

    private Block spreads(CriterionAgreement criterion) {
        List<List<Prose>> rows = new ArrayList<>();
        for (ScoreSpread spread : criterion.getSpreads()) {
            rows.add(List.of(
                    Prose.code(spread.application().value()),
                    count(spread.scores()),
                    Figures.number(spread.least(), language),
                    Figures.number(spread.most(), language),
                    number(spread.range()),
                    number(spread.medianAbsoluteDeviation())));
        }
        return table(
                PanelPhrase.SPREAD,
                List.of(
                        PanelPhrase.FILE,
                        PanelPhrase.SCORES,
                        PanelPhrase.LEAST,
                        PanelPhrase.MOST,
                        PanelPhrase.RANGE,
                        PanelPhrase.DEVIATION),
                rows);
    }

    private Block alphas(CriterionAgreement criterion) {
        List<List<Prose>> rows = new ArrayList<>();
        rows.add(row(PanelPhrase.EVERYBODY.in(language), criterion.getAlphas()));
        for (AlphasWithout without : criterion.getWithout()) {
            Prose name = PanelPhrase.WITHOUT.with(
                    language, Map.of("evaluator", Prose.code(without.evaluator().value())));
            rows.add(row(name, without.alphas()));
        }
        Prose caption = PanelPhrase.RESTS_ON.with(
                language,
                Map.of(
                        "units",
                        count(criterion.getUnits()),
                        "raters",
                        count(criterion.getRaters()),
                        "scores",
                        count(criterion.getScores())));
        return new Block.Table(
                caption,
                headers(List.of(
                        PanelPhrase.READERS,
                        PanelPhrase.NOMINAL,
                        PanelPhrase.ORDINAL,
                        PanelPhrase.INTERVAL,
                        PanelPhrase.RATIO)),
                rows,
                List.of());
    }

    private List<Prose> row(Prose name, Alphas alphas) {
        return List.of(
                name,
                coefficient(alphas.nominal()),
                coefficient(alphas.ordinal()),
                coefficient(alphas.interval()),
                coefficient(alphas.ratio()));
    }

    private Block intraclass(IntraclassCorrelations found) {
        List<List<Prose>> rows = new ArrayList<>();
        rows.add(List.of(Prose.code("ICC(2,k)"), coefficient(found.icc2k())));
        rows.add(List.of(Prose.code("ICC(2,1)"), coefficient(found.icc21())));
        rows.add(List.of(Prose.code("ICC(1,1)"), coefficient(found.icc11())));
        rows.add(List.of(Prose.code("ICC(1,k)"), coefficient(found.icc1k())));
        rows.add(List.of(Prose.code("ICC(3,1)"), coefficient(found.icc31())));
        rows.add(List.of(Prose.code("ICC(3,k)"), coefficient(found.icc3k())));
        return table(PanelPhrase.INTRACLASS, List.of(PanelPhrase.COEFFICIENT, PanelPhrase.VALUE), rows);
    }

    private Block severities(CriterionAgreement criterion) {
        List<List<Prose>> rows = new ArrayList<>();
        for (Severity severity : criterion.getSeverities()) {
            rows.add(List.of(
                    Prose.code(severity.evaluator().value()),
                    count(severity.files()),
                    severity.shift().map(this::number).orElse(PanelPhrase.TOO_FEW.in(language))));
        }
        return table(PanelPhrase.SEVERITY, List.of(PanelPhrase.EVALUATOR, PanelPhrase.FILES, PanelPhrase.SHIFT), rows);
    }

    private Prose coefficient(Coefficient coefficient) {
        return switch (coefficient.state()) {
            case KNOWN -> number(coefficient.value().orElseThrow());
            case NO_VARIANCE -> PanelPhrase.NO_VARIANCE.in(language);
            case TOO_FEW -> PanelPhrase.TOO_FEW.in(language);
            case NOT_CROSSED -> PanelPhrase.NOT_CROSSED.in(language);
            case BELOW_ZERO -> PanelPhrase.BELOW_ZERO.in(language);
            case UNDEFINED -> PanelPhrase.UNDEFINED.in(language);
        };
    }

    private Block table(PanelPhrase caption, List<PanelPhrase> headers, List<List<Prose>> rows) {
        return new Block.Table(caption.in(language), headers(headers), rows, List.of());
    }

    private List<Prose> headers(List<PanelPhrase> headers) {
        return headers.stream().map(header -> header.in(language)).toList();
    }

    private Prose count(int count) {
        return Figures.count(count, language);
    }

    private Prose number(Fraction number) {
        return Figures.number(number, language);
    }
}
