// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class ShareCompleted extends PartsRollUp {
    private static final Reason VALUE = Reason.met(
            "share-completed",
            "منجز كلّيًا: {done} من {known}، أي {value} %. {known} من {of} معلومة؛ وإذا عُدّ المجهول صفرًا: "
                    + "{lowest} %، وإذا عُدّ منجزًا: {highest} %.",
            "Achevés : {done} sur {known}, soit {value} %. Connu : {known} sur {of} ; {lowest} % si "
                    + "l’inconnu vaut zéro, {highest} % s’il est achevé.",
            "Completed: {done} of {known}, which is {value} %. Known: {known} of {of}; {lowest} % if what is "
                    + "unknown is nought, {highest} % if it is done.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/share-completed@1"))
            .clause(Template.of(
                    "النسبة هي حصّة الأجزاء المنجزة كلّيًا (100 %)؛ ويُذكر دائمًا عدد المعلوم منها والمجال المفتوح.",
                    "Le taux est la part des éléments achevés à 100 % ; couverture et intervalle sont toujours "
                            + "donnés.",
                    "The figure is the share of parts that are done to 100 %; coverage and interval always stand "
                            + "beside it."))
            .source("This library: the share of milestones completed")
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
        long done =
                amounts.stream().filter(amount -> amount.amount().signum() > 0).count();
        return List.of(Evidence.of("done", "", done));
    }

    @Override
    RollUpPart look(RollUpPart part) {
        return new RollUpPart(
                part.weight(),
                part.knownWeight(),
                part.size(),
                part.knownSize(),
                part.value().map(ShareCompleted::whole),
                whole(part.lowest()),
                whole(part.highest()),
                part.completion());
    }

    private static Fraction whole(Fraction amount) {
        return amount.equals(HUNDRED) ? HUNDRED : Fraction.ZERO;
    }
}
