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

final class NormalisedWeights extends PartsRollUp {
    private static final Reason VALUE = Reason.met(
            "weighted-mean",
            "المعدّل المرجّح: {weightedSum} ÷ {weights} = {value} %. {known} من {of} معلومة؛ وإذا عُدّ "
                    + "المجهول صفرًا: {lowest} %، وإذا عُدّ منجزًا: {highest} %.",
            "Moyenne pondérée : {weightedSum} ÷ {weights} = {value} %. Connu : {known} sur {of} ; {lowest} % "
                    + "si l’inconnu vaut zéro, {highest} % s’il est achevé.",
            "Weighted mean: {weightedSum} ÷ {weights} = {value} %. Known: {known} of {of}; {lowest} % if "
                    + "what is unknown is nought, {highest} % if it is done.");
    private static final Reason MISSING = Reason.notAssessable(
            "weights-missing",
            "لم يُسند وزن إلى {without} من الأجزاء وعددها {of}، المعلوم منها {known}، فلا نسبة؛ ومهما كانت الأوزان فهي بين {lowest} % و{highest} %.",
            "Aucun poids n’a été donné à {without} des {of} parties, dont {known} connues : il n’y a pas de taux ; quels que soient les"
                    + " poids, il est entre {lowest} % et {highest} %.",
            "No weight was given to {without} of the {of} parts, {known} of them known, so there is no figure; whatever the weights,"
                    + " it is between {lowest} % and {highest} %.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/normalised-weights@1"))
            .clause(Template.of(
                    "النسبة هي معدّل نسب الأجزاء مرجّحًا بالأوزان المسندة إليها مقسومًا على مجموعها؛ ولا نسبة إذا لم "
                            + "يُسند وزن إلى أحد الأجزاء. ويُذكر دائمًا عدد المعلوم منها والمجال المفتوح.",
                    "Le taux est la moyenne des taux des parties pondérée par leurs poids, divisée par la somme des "
                            + "poids ; si une partie n’a pas de poids, il n’y a pas de taux. Couverture et intervalle sont "
                            + "toujours donnés.",
                    "The figure is the mean of the parts by their weights, divided by the sum of the weights; where "
                            + "a part has no weight there is no figure. Coverage and interval always stand beside it."))
            .source("This library. Decidim's accountability component multiplies by weights without dividing by "
                    + "their sum and takes a missing weight as 1 (Result#update_progress!); this rule does neither")
            .addReasons(VALUE, MISSING, SharedReasons.NOTHING_KNOWN, SharedReasons.NO_PARTS)
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
        return weightedSum(amounts).dividedBy(weights(amounts));
    }

    @Override
    List<Evidence> explain(List<Weighted> amounts) {
        return List.of(
                Evidence.of("weightedSum", "", weightedSum(amounts)), Evidence.of("weights", "", weights(amounts)));
    }

    static Fraction weightedSum(List<Weighted> amounts) {
        Fraction sum = Fraction.ZERO;
        for (Weighted amount : amounts) {
            sum = sum.plus(amount.amount().times(amount.weight()));
        }
        return sum;
    }

    static Fraction weights(List<Weighted> amounts) {
        Fraction sum = Fraction.ZERO;
        for (Weighted amount : amounts) {
            sum = sum.plus(amount.weight());
        }
        return sum;
    }

    @Override
    Optional<Fraction> weight(RollUpPart part) {
        return part.weight();
    }

    @Override
    Fraction knownWeight(RollUpPart part) {
        return part.knownWeight().orElseThrow();
    }

    @Override
    Reason weightMissing() {
        return MISSING;
    }
}
