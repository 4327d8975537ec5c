// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class BudgetPlaces implements AllocationRule {
    static final BudgetPlaces RULE = new BudgetPlaces();

    static final Setting AMOUNT = Setting.money(
            "amount",
            LocalizedText.of("كم الاعتماد المتوفّر؟", "De quel montant dispose-t-on ?", "How much money is there?"));

    private static final Reason FUNDED = Reason.met(
            "funded",
            "المبلغ المطلوب {requested}، وقد أُسند لمن قبله {before} من {amount}: أُسند مقعد.",
            "Montant demandé : {requested} ; déjà attribué aux précédents : {before} sur {amount}. Une place est attribuée.",
            "Money asked for: {requested}; given to those before: {before} of {amount}. A place is given.");
    private static final Reason NOT_FUNDED = Reason.notMet(
            "not-funded",
            "الرتبة {rank} من {candidates}. أُسند لمن قبله {before} من {amount}، ولا يُسند شيء بعد ذلك: لا مقعد.",
            "Rang {rank} sur {candidates}. Attribué aux précédents : {before} sur {amount} ; rien n’est plus attribué au-delà."
                    + " Pas de place.",
            "Rank {rank} of {candidates}. Given to those before: {before} of {amount}; nothing more is given after them. No"
                    + " place.");
    private static final Reason ASKS_FOR_TOO_MUCH = Reason.notMet(
            "asks-for-more-than-is-left",
            "المبلغ المطلوب {requested} يفوق الباقي {left} من {amount}: لا مقعد.",
            "Le montant demandé, {requested}, dépasse ce qui reste, {left} sur {amount}. Pas de place.",
            "The money asked for, {requested}, is more than is left, {left} of {amount}. No place.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/budget@1"))
            .clause(Template.of(
                    "تُسند المقاعد حسب الترتيب في حدود الاعتماد المتوفّر: {amount}. وإذا طلب ملف أكثر ممّا بقي، {misfit}.",
                    "Les places sont attribuées dans l’ordre du classement, dans la limite de {amount}. Quand un dossier demande"
                            + " plus qu’il ne reste, {misfit}.",
                    "Places are given by rank as long as the money lasts: {amount}. When an application asks for more than is"
                            + " left, {misfit}."))
            .source("EC Funding & Tenders manual, award criteria: above the thresholds and above the budget cut-off")
            .addReasons(FUNDED, NOT_FUNDED, ASKS_FOR_TOO_MUCH)
            .settings(SettingsForm.of(
                    AMOUNT,
                    Setting.choice(
                                    "misfit",
                                    LocalizedText.of(
                                            "ماذا لو طلب ملف أكثر ممّا بقي؟",
                                            "Que faire quand un dossier demande plus qu’il ne reste ?",
                                            "What if an application asks for more than is left?"))
                            .option(
                                    "first-misfit-ends",
                                    LocalizedText.of(
                                            "لا يُسند أيّ مقعد بعده",
                                            "plus aucune place n’est attribuée",
                                            "no further place is given"))
                            .option(
                                    "misfit-skipped",
                                    LocalizedText.of(
                                            "يُتجاوز ويُنظر في الذي يليه",
                                            "il est passé et le suivant est examiné",
                                            "it is passed over and the next one is looked at"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Allocation compile(SelectionContext context, List<GroupId> groups) {
        Money amount = context.settings().money("amount");
        boolean skips = context.settings().choice("misfit").equals("misfit-skipped");
        return new Allocation() {
            @Override
            public Allotment allotment() {
                return new Allotment.Budget(amount, skips);
            }

            @Override
            public Reason judge(Placement placement) {
                if (placement.isPlaced()) {
                    return FUNDED;
                }
                return placement == Placement.ASKS_FOR_TOO_MUCH ? ASKS_FOR_TOO_MUCH : NOT_FUNDED;
            }

            @Override
            public List<Evidence> explain(Standing standing, Reason reason) {
                Money before = standing.before().orElseThrow();
                long left = Math.max(0, amount.thousandths() - before.thousandths());
                return List.of(
                        Evidence.of("rank", "", standing.overallRank()),
                        Evidence.of("candidates", "", standing.overallCandidates()),
                        Evidence.of(
                                "requested",
                                "/requestedAmount",
                                standing.requested().orElseThrow()),
                        Evidence.of("before", "", before),
                        Evidence.of("left", "", new Money(amount.currency(), left)),
                        Evidence.of("amount", context.settingPointer("amount"), amount));
            }
        };
    }
}
