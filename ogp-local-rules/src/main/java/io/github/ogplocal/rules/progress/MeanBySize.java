// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class MeanBySize extends PartsRollUp {
    private static final Reason VALUE = Reason.met(
            "mean-by-size",
            "المعدّل حسب الحجم: {weightedSum} ÷ {weights} = {value} %. {known} من {of} معلومة؛ وإذا عُدّ "
                    + "المجهول صفرًا: {lowest} %، وإذا عُدّ منجزًا: {highest} %.",
            "Moyenne selon la taille : {weightedSum} ÷ {weights} = {value} %. Connu : {known} sur {of} ; "
                    + "{lowest} % si l’inconnu vaut zéro, {highest} % s’il est achevé.",
            "Mean by size: {weightedSum} ÷ {weights} = {value} %. Known: {known} of {of}; {lowest} % if what "
                    + "is unknown is nought, {highest} % if it is done.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/mean-by-size@1"))
            .clause(Template.of(
                    "النسبة هي معدّل نسب الأجزاء، لكل جزء بقدر عدد ما يتكوّن منه، كأنّها حُسبت مباشرة من أصغر "
                            + "الأجزاء؛ ويُذكر دائمًا عدد المعلوم منها والمجال المفتوح.",
                    "Le taux est la moyenne des taux des parties, chacune comptant selon le nombre d’éléments qui la "
                            + "composent ; couverture et intervalle sont toujours donnés.",
                    "The figure is the mean of the parts, each counting by the number of the smallest parts it "
                            + "stands for; coverage and interval always stand beside it."))
            .source("This library: a mean of means is not the mean of all, so that a procedure says which it wants")
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
    Optional<Fraction> weight(RollUpPart part) {
        return Optional.of(Fraction.of(part.size()));
    }

    @Override
    Fraction knownWeight(RollUpPart part) {
        return Fraction.of(part.knownSize());
    }

    @Override
    Fraction combine(List<Weighted> amounts) {
        return NormalisedWeights.weightedSum(amounts).dividedBy(NormalisedWeights.weights(amounts));
    }

    @Override
    List<Evidence> explain(List<Weighted> amounts) {
        return List.of(
                Evidence.of("weightedSum", "", NormalisedWeights.weightedSum(amounts)),
                Evidence.of("weights", "", NormalisedWeights.weights(amounts)));
    }
}
