// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;

/** Questions that several methods ask alike, and reasons that they give alike. */
final class FitSettings {
    static final String STOP = "stop";
    static final String SKIP = "skip";
    static final Setting DOES_NOT_FIT = Setting.choice(
                    "doesNotFit",
                    LocalizedText.of(
                            "ماذا يقع عندما تفوق كلفة المشروع التالي ما بقي من المال؟",
                            "Que se passe-t-il quand le projet suivant coûte plus que ce qui reste ?",
                            "What happens when the next project costs more than is left?"))
            .option(
                    SKIP,
                    LocalizedText.of("يُتجاوز ويُنظر في الذي يليه", "il est passé et on continue", "it is passed over"))
            .option(STOP, LocalizedText.of("يتوقف الاختيار عنده", "le choix s’arrête là", "the choice ends there"));
    static final Setting WITHOUT_VOTES = Setting.choice(
                    "withoutVotes",
                    LocalizedText.of(
                            "ما مصير المشاريع التي لم تنل أيّ صوت؟",
                            "Que deviennent les projets sans aucun vote ?",
                            "What becomes of projects without a vote?"))
            .option("left-out", LocalizedText.of("لا تُختار", "ne sont pas choisis", "are not chosen"))
            .option(
                    "last",
                    LocalizedText.of(
                            "تأتي في آخر القائمة", "viennent à la fin de la liste", "stand at the end of the list"));

    static final Reason NO_SUPPORT = Reason.notMet(
            "no-support",
            "لم ينل المشروع أيّ صوت: لم يُختر.",
            "Le projet n’a aucun vote. Il n’est pas choisi.",
            "The project has no vote. It is not chosen.");
    static final Reason DOES_NOT_FIT_REASON = Reason.notMet(
            "does-not-fit",
            "عندما جاء دور المشروع بقي {left}، وكلفته {cost}: لم يُختر.",
            "Quand son tour est venu, il restait {left} ; le projet coûte {cost}. Il n’est pas choisi.",
            "When its turn came, {left} was left; the project costs {cost}. It is not chosen.");

    private FitSettings() {}

    static boolean skips(Settings settings) {
        return settings.choice(DOES_NOT_FIT.name()).equals(SKIP);
    }

    static boolean listsUnsupported(Settings settings) {
        return settings.choice(WITHOUT_VOTES.name()).equals("last");
    }
}
