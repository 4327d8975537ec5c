// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class Mean extends PartsRollUp {
    private static final Reason VALUE = Reason.met(
            "mean-of-parts",
            "المعدّل: {sum} ÷ {known} = {value} %. {known} من {of} معلومة؛ وإذا عُدّ المجهول صفرًا: {lowest} "
                    + "%، وإذا عُدّ منجزًا: {highest} %.",
            "Moyenne : {sum} ÷ {known} = {value} %. Connu : {known} sur {of} ; {lowest} % si l’inconnu vaut "
                    + "zéro, {highest} % s’il est achevé.",
            "Mean: {sum} ÷ {known} = {value} %. Known: {known} of {of}; {lowest} % if what is unknown is "
                    + "nought, {highest} % if it is done.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/mean@1"))
            .clause(Template.of(
                    "النسبة هي معدّل نسب الأجزاء، لكل جزء القدر نفسه؛ ويُذكر دائمًا عدد المعلوم منها والمجال الذي "
                            + "يتركه المجهول مفتوحًا.",
                    "Le taux est la moyenne des taux des parties, chacune comptant autant ; la couverture et "
                            + "l’intervalle laissé ouvert par l’inconnu sont toujours donnés.",
                    "The figure is the mean of the parts, each counting the same; coverage and the interval that the "
                            + "unknown leaves open always stand beside it."))
            .source("This library. El Kef municipality, Final Self-Assessment Report of the OGP Local action plan "
                    + "(2023), section 3.1, gives a per cent for each of four commitments, and no weights")
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
        return sum(amounts).dividedBy(Fraction.of(amounts.size()));
    }

    @Override
    List<Evidence> explain(List<Weighted> amounts) {
        return List.of(Evidence.of("sum", "", sum(amounts)));
    }
}
