// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.selection;

import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ExplanationProse;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.PaperPhrase;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.SelectionStatus;
import java.util.ArrayList;
import java.util.List;

/** The public notice of results: what the procedure lets be published, and no evaluator. */
final class NoticeBlocks {
    private final PaperParts parts;

    NoticeBlocks(PaperParts parts) {
        this.parts = parts;
    }

    List<Block> blocks() {
        parts.head(PaperPhrase.NOTICE, parts.details.getNoticeReference());
        parts.paragraph(
                PaperPhrase.NOTICE_OPENS.with(parts.language, "authority", parts.name(parts.details.getAuthority())));
        int undecided = parts.selection.withStatus(SelectionStatus.UNDECIDED).size();
        if (undecided > 0) {
            parts.paragraph(PaperPhrase.UNDECIDED_REMAIN.with(
                    parts.language, "count", Figures.count(undecided, parts.language)));
        }
        parts.section(parts.text(PaperPhrase.RESULTS));
        parts.list(parts.text(Phrase.SELECTED_LIST), parts.selection.selected());
        if (parts.tables.hasReserve()) {
            parts.reserveList();
        }
        others();
        parts.section(parts.text(Phrase.FUNNEL));
        parts.byStage(stage -> parts.add(parts.tables.funnel(stage)));
        parts.section(parts.text(PaperPhrase.THRESHOLDS));
        parts.byStage(parts::thresholds);
        parts.section(parts.text(Phrase.ARTICLE_ALLOCATION));
        parts.byStage(parts::places);
        parts.section(parts.text(Phrase.TIES));
        parts.byStage(parts::ties);
        if (parts.procedure.getOverrides().isPresent()) {
            parts.overrides();
        }
        parts.remedy();
        parts.paragraph(parts.text(PaperPhrase.NOT_ALL_PUBLISHED));
        parts.rules();
        parts.signed();
        parts.foot();
        return parts.blocks();
    }

    /** File, status, group and rank of everybody else: they are the decision, and always published. */
    private void others() {
        List<List<Prose>> rows = new ArrayList<>();
        boolean totals = false;
        List<ApplicationOutcome> shown = new ArrayList<>();
        for (ApplicationOutcome outcome : parts.selection.outcomes()) {
            if (outcome.getStatus() != SelectionStatus.SELECTED && outcome.getStatus() != SelectionStatus.RESERVE) {
                shown.add(outcome);
                totals |= outcome.getTotal().isPresent() && parts.publisher.showsScores(outcome.getApplication());
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        totals &= parts.tables.isScored();
        for (ApplicationOutcome outcome : shown) {
            List<Prose> row = new ArrayList<>(List.of(
                    OutcomeTables.file(outcome),
                    parts.tables.name(outcome.getApplication()),
                    ExplanationProse.status(outcome, parts.language),
                    parts.tables.group(outcome),
                    parts.tables.rank(outcome)));
            OutcomeTables.addOwn(row, totals, parts.tables.total(outcome));
            rows.add(row);
        }
        List<Prose> headers = new ArrayList<>(List.of(
                parts.text(Phrase.FILE),
                parts.text(Phrase.APPLICANT),
                parts.text(Phrase.STATUS),
                parts.text(Phrase.GROUP),
                parts.text(Phrase.RANK)));
        OutcomeTables.addOwn(headers, totals, parts.tables.totalHeading());
        parts.part(parts.text(PaperPhrase.OTHERS));
        parts.add(new Block.Table(parts.text(PaperPhrase.OTHERS), headers, rows, List.of()));
    }
}
