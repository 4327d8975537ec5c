// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.EvaluatorId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a panel has delivered, and how scores are added: what the rules for panels of several have in common. */
final class PanelSheets {
    static final Reason ENOUGH = Reason.met(
            "enough-sheets",
            "جذاذات التقييم المحتسبة: {sheets} من {expected} (المقيّمون: {evaluators}؛ المتنحّون: {recused}).",
            "Fiches comptées : {sheets} sur {expected} (évaluateurs : {evaluators} ; déports : {recused}).",
            "Sheets that count: {sheets} of {expected} (evaluators: {evaluators}; recused: {recused}).");
    static final Reason TOO_FEW = Reason.notAssessable(
            "too-few-sheets",
            "جذاذات التقييم المحتسبة: {sheets} من {expected}، والحدّ الأدنى {minimum} (المتنحّون: {recused}).",
            "Fiches comptées : {sheets} sur {expected} ; il en faut au moins {minimum} (déports : {recused}).",
            "Sheets that count: {sheets} of {expected}; at least {minimum} are needed (recused: {recused}).");
    static final Reason TOO_MANY = Reason.notAssessable(
            "too-many-sheets",
            "جذاذات التقييم: {sheets}، وعدد أعضاء اللجنة {expected} فقط (المقيّمون: {evaluators}).",
            "Fiches reçues : {sheets}, pour {expected} évaluateurs prévus (évaluateurs : {evaluators}).",
            "Sheets received: {sheets}, for a panel of {expected} (evaluators: {evaluators}).");

    static final LocalizedText HOW_MANY = LocalizedText.of(
            "كم مقيّمًا يقيّم كل ملف؟",
            "Combien d’évaluateurs notent chaque dossier ?",
            "How many evaluators score each application?");

    /** How many sheets an application should have, and with how many at least it can be decided. */
    static final SettingsForm FORM = SettingsForm.of(
            Setting.count("sheets", HOW_MANY, 1, 100),
            Setting.count(
                    "minimumSheets",
                    LocalizedText.of(
                            "ما أقلّ عدد من الجذاذات يمكن البتّ به؟",
                            "Avec combien de fiches au moins peut-on décider ?",
                            "With how many sheets at least can be decided?"),
                    1,
                    100));

    private final int expected;
    private final int minimum;
    private final String expectedPointer;
    private final String minimumPointer;

    /** Minimum and pointers as the procedure states them; the pointers may be empty where the rule itself fixes them. */
    PanelSheets(int expected, int minimum, String expectedPointer, String minimumPointer) {
        this.expected = expected;
        this.minimum = minimum;
        this.expectedPointer = expectedPointer;
        this.minimumPointer = minimumPointer;
    }

    /** That form and one question more. */
    static SettingsForm formWith(Setting more) {
        List<Setting> settings = new ArrayList<>(FORM.settings());
        settings.add(more);
        return new SettingsForm(settings);
    }

    /** The sum of the scores from one place up to, but without, another. */
    static long sum(long[] scores, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum = Math.addExact(sum, scores[i]);
        }
        return sum;
    }

    /** What {@link #medianSum} is divided by. */
    static int medianDivisor(int count) {
        return count % 2 == 0 ? 2 : 1;
    }

    /** The score in the middle, or the sum of the two there; sorts the scores. */
    static long medianSum(long[] scores, int count) {
        Arrays.sort(scores, 0, count);
        return sum(scores, (count - 1) / 2, count / 2 + 1);
    }

    /** What a procedure settles for a panel of several. */
    static PanelSheets of(SelectionContext context) {
        return new PanelSheets(
                context.settings().count("sheets"),
                context.settings().count("minimumSheets"),
                context.settingPointer("sheets"),
                context.settingPointer("minimumSheets"));
    }

    /** A minimum above the number of sheets could never be met. */
    static List<SettingFault> faults(Settings settings) {
        int sheets = settings.count("sheets");
        return settings.count("minimumSheets") <= sheets
                ? List.of()
                : List.of(new SettingFault("minimumSheets", FaultKind.TOO_LARGE, Integer.toString(sheets)));
    }

    int most() {
        return expected;
    }

    Reason judge(int sheets) {
        if (sheets > expected) {
            return TOO_MANY;
        }
        return sheets < minimum ? TOO_FEW : ENOUGH;
    }

    List<Evidence> explain(List<EvaluatorId> evaluators, List<EvaluatorId> recused) {
        return List.of(
                Evidence.of("sheets", "", evaluators.size()),
                Evidence.of("expected", expectedPointer, expected),
                Evidence.of("minimum", minimumPointer, minimum),
                Evidence.ofCodes("evaluators", "", values(evaluators)),
                Evidence.ofCodes("recused", "", values(recused)));
    }

    private static List<String> values(List<EvaluatorId> ids) {
        List<String> values = new ArrayList<>(ids.size());
        for (EvaluatorId id : ids) {
            values.add(id.value());
        }
        return values;
    }
}
