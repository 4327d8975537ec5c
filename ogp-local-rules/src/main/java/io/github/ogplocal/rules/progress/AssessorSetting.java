// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;

/** The question which kind of assessor a rule looks at, asked alike by all. */
final class AssessorSetting {
    private AssessorSetting() {}

    static Setting of(String name, LocalizedText question) {
        return Setting.choice(name, question)
                .option(
                        AssessorKind.SELF.code(),
                        LocalizedText.of("الجماعة نفسها", "la collectivité elle-même", "the authority itself"))
                .option(
                        AssessorKind.MONITORING_BODY.code(),
                        LocalizedText.of("هيكل المتابعة", "l’organe de suivi", "the monitoring body"))
                .option(
                        AssessorKind.INDEPENDENT_REPORTING_MECHANISM.code(),
                        LocalizedText.of(
                                "آلية التقارير المستقلّة",
                                "le mécanisme d’évaluation indépendant",
                                "the Independent Reporting Mechanism"))
                .option(
                        AssessorKind.NATIONAL.code(),
                        LocalizedText.of("هيكل وطني", "un organisme national", "a national body"))
                .option(AssessorKind.OTHER.code(), LocalizedText.of("جهة أخرى", "un tiers", "somebody else"));
    }

    static Setting assessor() {
        return of(
                "assessor",
                LocalizedText.of(
                        "تقارير أيّ جهة تقييم؟",
                        "Les rapports de quel évaluateur ?",
                        "The reports of which assessor?"));
    }

    static AssessorKind kind(Settings settings, String name) {
        String code = settings.choice(name);
        for (AssessorKind kind : AssessorKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("settings: no assessor kind named " + name);
    }
}
