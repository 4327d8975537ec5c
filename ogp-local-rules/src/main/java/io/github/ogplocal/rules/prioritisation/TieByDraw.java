// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.draw.Draw;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class TieByDraw implements TieKeyRule {
    private static final Reason DRAWN = Reason.met(
            "separated-by-draw",
            "تساوٍ مع {tied}: فصلت بينها القرعة العلنية ({context})، وتذكرة هذا المشروع {ticket}، والأدنى يتقدّم.",
            "À égalité avec {tied} : le tirage au sort public ({context}) a départagé ; le ticket de ce projet est {ticket}, le"
                    + " plus bas l’emporte.",
            "Equal to {tied}: the public draw ({context}) separated them; this project’s ticket is {ticket}, the lowest comes"
                    + " first.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/tie-by-draw@1"))
            .clause(Template.of(
                    "عند التساوي، تُجرى قرعة علنية يمكن لأيّ كان التحقّق منها، من قائمة منشورة قبلها؛ وقبل إجرائها يبقى التساوي قائمًا.",
                    "À égalité, un tirage au sort public et vérifiable, à partir d’une liste publiée auparavant, décide ; tant qu’il"
                            + " n’a pas eu lieu, l’égalité demeure.",
                    "Of equal projects, a public draw that anybody can verify, from a list published before, decides; until it is"
                            + " held, they stay equal."))
            .source("equalshares.net: a lot, one order fixed for all runs; SHA-256 tickets as in this library's draws")
            .addReasons(DRAWN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public TieKey compile(PrioritisationContext context) {
        return new TieKey() {
            @Override
            public Needs needs() {
                return Needs.DRAW;
            }

            @Override
            public int[] ahead(TieContext ties, int[] tied) {
                Draw draw = ties.draw().orElse(null);
                return draw == null
                        ? tied
                        : Ahead.least(
                                tied,
                                (first, second) -> draw.ticket(ties.drawContext(), ties.id(first))
                                        .compareTo(draw.ticket(ties.drawContext(), ties.id(second))));
            }

            @Override
            public Reason reason(TieContext ties, int project) {
                return DRAWN;
            }

            @Override
            public List<Evidence> explain(TieContext ties, int project) {
                Draw draw = ties.draw().orElseThrow();
                return List.of(
                        Evidence.ofCode(
                                "ticket",
                                "",
                                draw.ticket(ties.drawContext(), ties.id(project))
                                        .hex()),
                        Evidence.ofCode("context", "", ties.drawContext()),
                        Evidence.ofCode("pool", "draw#/pool", draw.getPool()));
            }
        };
    }
}
