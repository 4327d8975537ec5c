// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.Completion;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class ShareAtHighCompletion extends PartsRollUp {
    private static final Reason VALUE = Reason.met(
            "share-at-high-completion",
            "إنجاز مرتفع: {high} من {known}، أي {value} %. {known} من {of} معلومة؛ وإذا عُدّ المجهول صفرًا: "
                    + "{lowest} %، وإذا عُدّ منجزًا: {highest} %.",
            "Achèvement élevé : {high} sur {known}, soit {value} %. Connu : {known} sur {of} ; {lowest} % si "
                    + "l’inconnu vaut zéro, {highest} % s’il est achevé.",
            "High completion: {high} of {known}, which is {value} %. Known: {known} of {of}; {lowest} % if "
                    + "what is unknown is nought, {highest} % if it is done.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/share-at-high-completion@1"))
            .clause(Template.of(
                    "النسبة هي حصّة الأجزاء التي بلغ إنجازها «معتبرًا» أو «تامًّا» في سلّم مبادرة الشراكة من أجل "
                            + "الحكومة المفتوحة؛ وغياب الأدلّة ليس درجة. ويُذكر دائمًا عدد المعلوم منها والمجال المفتوح.",
                    "Le taux est la part des éléments dont l’achèvement est « substantiel » ou « complet » sur "
                            + "l’échelle de l’OGP ; l’absence de preuves n’est pas un degré. Couverture et intervalle sont "
                            + "toujours donnés.",
                    "The figure is the share of parts whose completion on OGP's scale is substantial or complete; "
                            + "that there is no evidence is no step. Coverage and interval always stand beside it."))
            .source("OGP glossary, Completion: substantial or complete is high completion")
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
        long high =
                amounts.stream().filter(amount -> amount.amount().signum() > 0).count();
        return List.of(Evidence.of("high", "", high));
    }

    @Override
    public Set<RollUpLevel> levels() {
        return EnumSet.of(RollUpLevel.COMMITMENT, RollUpLevel.PLAN);
    }

    @Override
    RollUpPart look(RollUpPart part) {
        return part.completion()
                .filter(step -> step != Completion.NO_EVIDENCE_AVAILABLE)
                .map(step -> RollUpPart.known(
                        part.weight(),
                        step.compareTo(Completion.SUBSTANTIAL) >= 0 ? HUNDRED : Fraction.ZERO,
                        part.completion()))
                .orElseGet(() -> RollUpPart.unknown(part.weight(), part.completion()));
    }
}
