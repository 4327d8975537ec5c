// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;

final class CommitmentFigure implements CommitmentFigureRule {
    private static final Reason OWN = Reason.met(
            "own-report",
            "يُعتمد ما ذُكر عن التعهّد نفسه.",
            "Ce qui est dit de l’engagement lui-même compte.",
            "What is reported of the commitment itself counts.");
    private static final Reason MILESTONES = Reason.notMet(
            "from-milestones",
            "يُعتمد ما يُجمع من مراحل الإنجاز.",
            "Ce que donnent ses étapes compte.",
            "What its milestones come to counts.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/commitment-figure@1"))
            .clause(Template.of(
                    "نسبة التعهّد هي {figure}.",
                    "Le taux d’un engagement est {figure}.",
                    "The figure of a commitment is {figure}."))
            .source("This library")
            .addReasons(OWN, MILESTONES)
            .settings(SettingsForm.of(Setting.choice(
                            "figure",
                            LocalizedText.of(
                                    "من أين تؤخذ نسبة التعهّد؟",
                                    "D’où vient le taux d’un engagement ?",
                                    "Where does the figure of a commitment come from?"))
                    .option(
                            "own-report",
                            LocalizedText.of(
                                    "ما ذُكر عنه هو نفسه",
                                    "celui qui est rapporté de lui-même",
                                    "the one reported of itself"))
                    .option(
                            "own-report-then-milestones",
                            LocalizedText.of(
                                    "ما ذُكر عنه هو نفسه، وإلا فما يُجمع من مراحل إنجازه",
                                    "celui qui est rapporté de lui-même, à défaut celui de ses étapes",
                                    "the one reported of itself, else that of its milestones"))
                    .option(
                            "milestones",
                            LocalizedText.of(
                                    "ما يُجمع من مراحل إنجازه",
                                    "celui que donnent ses étapes",
                                    "that of its milestones"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Source compile(Settings settings) {
        String figure = settings.choice("figure");
        boolean never = figure.equals("own-report");
        boolean always = figure.equals("milestones");
        return new Source() {
            @Override
            public boolean asksMilestones() {
                return !never;
            }

            @Override
            public Reason judge(boolean reported, int milestones) {
                return always || (!never && !reported && milestones > 0) ? MILESTONES : OWN;
            }
        };
    }
}
