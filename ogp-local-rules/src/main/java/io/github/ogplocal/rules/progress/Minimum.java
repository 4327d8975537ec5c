// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class Minimum extends PartsRollUp {
    private static final Reason VALUE = Reason.met(
            "lowest-part",
            "أدنى نسبة معلومة: {value} %. {known} من {of} معلومة؛ وإذا عُدّ المجهول صفرًا: {lowest} %، وإذا "
                    + "عُدّ منجزًا: {highest} %.",
            "Le plus bas des taux connus : {value} %. Connu : {known} sur {of} ; {lowest} % si l’inconnu "
                    + "vaut zéro, {highest} % s’il est achevé.",
            "The lowest known part: {value} %. Known: {known} of {of}; {lowest} % if what is unknown is "
                    + "nought, {highest} % if it is done.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/minimum@1"))
            .clause(Template.of(
                    "النسبة هي أدنى نسبة بين الأجزاء؛ ويُذكر دائمًا عدد المعلوم منها والمجال المفتوح.",
                    "Le taux est le plus bas des taux des parties ; couverture et intervalle sont toujours donnés.",
                    "The figure is the lowest of the parts; coverage and interval always stand beside it."))
            .source("This library")
            .addReasons(VALUE, SharedReasons.NOTHING_KNOWN, SharedReasons.NO_PARTS)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    Reason reason() {
        return VALUE;
    }

    @Override
    Fraction combine(List<Weighted> amounts) {
        return least(amounts);
    }

    @Override
    List<Evidence> explain(List<Weighted> amounts) {
        return List.of();
    }

    static Fraction least(List<Weighted> amounts) {
        return amounts.stream().map(Weighted::amount).min(Fraction::compareTo).orElseThrow();
    }
}
