// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

final class BudgetPerZone implements LimitRule {
    private static final int LONGEST_ID = 64;

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/budget-per-zone@1"))
            .clause(Template.of(
                    "لكل منطقة اعتمادها ({envelopes})، ولا تتجاوزه كلفة ما يُختار فيها. والناخب في منطقة: {voters}.",
                    "Chaque zone a son enveloppe ({envelopes}), que les projets retenus dans la zone ne dépassent pas. Votent dans"
                            + " une zone : {voters}.",
                    "Each zone has its own money ({envelopes}), which the projects chosen there do not exceed together. Voters of a"
                            + " zone are {voters}."))
            .source("Regueb's participatory investment programme: by neighbourhood and rural zone, since 2016")
            .addReasons(Reason.met(
                    "envelope",
                    "كلفة المشروع {cost}، واعتماد المنطقة {zone} هو {budget}.",
                    "Le projet coûte {cost} ; l’enveloppe de la zone {zone} est de {budget}.",
                    "The project costs {cost}; the zone {zone} has {budget}."))
            .settings(SettingsForm.of(
                    Setting.moneyTable(
                            "envelopes",
                            LocalizedText.of(
                                    "ما اعتماد كل منطقة؟",
                                    "Quelle est l’enveloppe de chaque zone ?",
                                    "How much money does each zone have?")),
                    Setting.choice(
                                    "voters",
                                    LocalizedText.of(
                                            "من يُعدّ ناخبًا في منطقة؟",
                                            "Qui compte comme votant d’une zone ?",
                                            "Who counts as a voter of a zone?"))
                            .option(
                                    "every-ballot",
                                    LocalizedText.of("كل من صوّت", "tous ceux qui ont voté", "all who voted"))
                            .option(
                                    "ballots-for-the-zone",
                                    LocalizedText.of(
                                            "من صوّت لمشروع فيها",
                                            "ceux qui ont voté pour un projet de la zone",
                                            "those who voted for a project of the zone"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, PrioritisationProcedure procedure) {
        SortedMap<String, Money> envelopes = settings.moneyTable("envelopes");
        if (envelopes.isEmpty()) {
            return List.of(new SettingFault("envelopes", FaultKind.MISSING, SettingKind.MONEY_TABLE.code()));
        }
        List<SettingFault> faults = new ArrayList<>();
        String currency = envelopes.values().iterator().next().currency();
        for (Map.Entry<String, Money> envelope : envelopes.entrySet()) {
            String zone = envelope.getKey();
            if (zone.indexOf(':') >= 0 || zone.length() > LONGEST_ID) {
                faults.add(new SettingFault("envelopes/" + zone, FaultKind.WRONG_KIND, "zone id"));
            }
            if (!envelope.getValue().currency().equals(currency)) {
                faults.add(new SettingFault("envelopes/" + zone, FaultKind.NOT_AN_OPTION, currency));
            }
        }
        return faults;
    }

    @Override
    public Limit compile(PrioritisationContext context) {
        TreeMap<ZoneId, Money> envelopes = new TreeMap<>();
        context.settings().moneyTable("envelopes").forEach((zone, money) -> envelopes.put(ZoneId.parse(zone), money));
        return new Limit.PerZone(envelopes, context.settings().choice("voters").equals("every-ballot"));
    }
}
