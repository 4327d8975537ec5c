// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class EarlierTotal implements CarryOverRule {
    static final EarlierTotal RULE = new EarlierTotal();

    private static final Reason COUNTED = Reason.met(
            "earlier-total-counted",
            "مجموع المرحلة السابقة {earlier}، يُضرب في {factor} ويُضاف: {carried}.",
            "Le total de la phase précédente, {earlier}, est multiplié par {factor} et ajouté : {carried}.",
            "The total of the earlier stage, {earlier}, is multiplied by {factor} and added: {carried}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/earlier-total-counts@1"))
            .clause(Template.of(
                    "يُضرب مجموع المرحلة السابقة في {factor} ويُضاف إلى مجموع هذه المرحلة.",
                    "Le total de la phase précédente, multiplié par {factor}, s’ajoute à celui de cette phase.",
                    "The total of the earlier stage, multiplied by {factor}, is added to that of this stage."))
            .source(
                    "EU external actions (PRAG): the score of a concept note counts in the full application; Tunisia's 2019"
                            + " call: two sorts")
            .addReasons(COUNTED)
            .settings(SettingsForm.of(Setting.points(
                    "factor",
                    LocalizedText.of(
                            "بكم يُضرب مجموع المرحلة السابقة؟",
                            "Par combien le total de la phase précédente est-il multiplié ?",
                            "By what is the total of the earlier stage multiplied?"),
                    0,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public CarryOver compile(SelectionContext context) {
        Fraction factor = context.settings().points("factor").toFraction();
        return new CarryOver() {
            @Override
            public Fraction factor() {
                return factor;
            }

            @Override
            public Reason reason() {
                return COUNTED;
            }

            @Override
            public List<Evidence> explain(Fraction total) {
                return List.of(
                        Evidence.of("earlier", "", total),
                        Evidence.of("factor", context.settingPointer("factor"), factor),
                        Evidence.of("carried", "", total.times(factor)));
            }
        };
    }
}
