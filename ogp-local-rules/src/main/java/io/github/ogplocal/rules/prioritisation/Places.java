// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;

final class Places implements LimitRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/places@1"))
            .clause(Template.of(
                    "عدد المشاريع التي تُختار، على الأكثر: {places}، مهما كانت الكلفة.",
                    "Nombre de projets retenus, au plus : {places}, quel que soit leur coût.",
                    "Number of projects that are chosen, at most: {places}, whatever they cost."))
            .source(
                    "El Kef's self-assessment report, dated 1 January 2023: 17 commitments, of which four went into the action plan")
            .addReasons(Reason.met(
                    "places",
                    "عدد المشاريع التي تُختار، على الأكثر: {places}.",
                    "Nombre de projets retenus, au plus : {places}.",
                    "Number of projects that are chosen, at most: {places}."))
            .settings(SettingsForm.of(Setting.count(
                    "places",
                    LocalizedText.of(
                            "كم مشروعًا يُختار على الأكثر؟",
                            "Combien de projets au plus sont retenus ?",
                            "How many projects are chosen at most?"),
                    0,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Limit compile(PrioritisationContext context) {
        return new Limit.Places(context.settings().count("places"));
    }
}
