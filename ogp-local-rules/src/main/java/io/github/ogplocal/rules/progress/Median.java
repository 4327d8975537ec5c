// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class Median extends PartsRollUp {
    private static final Reason VALUE = Reason.met(
            "median-of-parts",
            "بين النسبتين الوسطيين {lower} % و{upper} %: {value} %. {known} من {of} معلومة؛ وإذا عُدّ "
                    + "المجهول صفرًا: {lowest} %، وإذا عُدّ منجزًا: {highest} %.",
            "Au milieu, entre {lower} % et {upper} % : {value} %. Connu : {known} sur {of} ; {lowest} % si "
                    + "l’inconnu vaut zéro, {highest} % s’il est achevé.",
            "In the middle, between {lower} % and {upper} %: {value} %. Known: {known} of {of}; {lowest} % "
                    + "if what is unknown is nought, {highest} % if it is done.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/median@1"))
            .clause(Template.of(
                    "النسبة هي النسبة الوسطى بين الأجزاء؛ وإذا كان عددها زوجيًا فهي معدّل النسبتين الوسطيين، "
                            + "وتُذكران. ويُذكر دائمًا عدد المعلوم منها والمجال المفتوح.",
                    "Le taux est celui du milieu ; pour un nombre pair de parties, la moyenne des deux du milieu, "
                            + "qui sont nommés. Couverture et intervalle sont toujours donnés.",
                    "The figure is the one in the middle; of an even number of parts the mean of the two in the "
                            + "middle, which are named. Coverage and interval always stand beside it."))
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
        return middle(amounts, (amounts.size() - 1) / 2)
                .plus(middle(amounts, amounts.size() / 2))
                .dividedBy(Fraction.of(2));
    }

    @Override
    List<Evidence> explain(List<Weighted> amounts) {
        return List.of(
                Evidence.of("lower", "", middle(amounts, (amounts.size() - 1) / 2)),
                Evidence.of("upper", "", middle(amounts, amounts.size() / 2)));
    }

    private static Fraction middle(List<Weighted> amounts, int index) {
        return amounts.stream().map(Weighted::amount).sorted().toList().get(index);
    }
}
