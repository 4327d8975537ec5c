// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

final class AllOutcomes implements OpenTieRule {
    private static final Reason IN_ALL = Reason.met(
            "chosen-in-every-outcome",
            "بقي تساوٍ بين {tied} لم يفصل فيه أيّ معيار؛ ويُختار هذا المشروع في كل النتائج الممكنة ({outcomes}).",
            "Aucune clé n’a départagé {tied} ; ce projet est retenu dans tous les résultats possibles ({outcomes}).",
            "No key separated {tied}; this project is chosen in every outcome that is possible ({outcomes}).");
    private static final Reason IN_SOME = Reason.notAssessable(
            "chosen-in-some-outcomes",
            "بقي تساوٍ بين {tied} لم يفصل فيه أيّ معيار؛ ويُختار هذا المشروع في {in} من النتائج الممكنة وعددها {outcomes}: لم يُحسم أمره.",
            "Aucune clé n’a départagé {tied} ; résultats possibles : {outcomes}, dont {in} où ce projet est retenu. Son sort n’est"
                    + " pas décidé.",
            "No key separated {tied}; this project is chosen in {in} of {outcomes} outcomes that are possible: it is"
                    + " undecided.");
    private static final Reason IN_NONE = Reason.notMet(
            "chosen-in-no-outcome",
            "بقي تساوٍ بين {tied} لم يفصل فيه أيّ معيار؛ ولا يُختار هذا المشروع في أيّ من النتائج الممكنة ({outcomes}).",
            "Aucune clé n’a départagé {tied} ; ce projet n’est retenu dans aucun des résultats possibles ({outcomes}).",
            "No key separated {tied}; this project is chosen in no outcome that is possible ({outcomes}).");
    private static final Reason TOO_MANY = Reason.notAssessable(
            "too-many-outcomes",
            "بقي تساوٍ بين {tied} لم يفصل فيه أيّ معيار، والنتائج الممكنة أكثر من أن تُستقصى ({most}): لم يُحسم أمر هذا المشروع.",
            "Aucune clé n’a départagé {tied}, et les issues possibles sont plus nombreuses que {most} : le sort de ce projet n’est"
                    + " pas décidé.",
            "No key separated {tied}, and there are more than {most} ways in which that can end: this project is undecided.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("prioritisation/all-outcomes@1"))
            .clause(Template.of(
                    "إذا لم يفصل أيّ معيار بين مشاريع متساوية، تُستقصى النتائج الممكنة (بما لا يتجاوز {most}): ما يُختار فيها كلّها فهو"
                            + " مختار، وما لا يُختار في أيّ منها فغير مختار، ويبقى غيره غير محسوم.",
                    "Quand aucune clé ne départage des projets, toutes les issues sont parcourues (au plus {most}) : ce qui est retenu"
                            + " dans toutes est retenu, ce qui ne l’est dans aucune ne l’est pas, et le reste n’est pas décidé.",
                    "Where no key separates equal projects, every way in which that can end is gone through (at most {most}): what"
                            + " is chosen in all is chosen, in none is not, and everything else stays undecided."))
            .source("Irresolute voting rules: the set of all tied outcomes (abcvoting, pabutools)")
            .addReasons(IN_ALL, IN_SOME, IN_NONE, TOO_MANY)
            .settings(SettingsForm.of(Setting.count(
                    "most",
                    LocalizedText.of(
                            "كم من الحالات تُستقصى على الأكثر؟",
                            "Combien d’issues au plus sont parcourues ?",
                            "How many ways at most are gone through?"),
                    2,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public OpenTies compile(PrioritisationContext context) {
        int most = context.settings().count("most");
        return new OpenTies() {
            @Override
            public int most() {
                return most;
            }

            @Override
            public Reason judge(Standing standing) {
                return switch (standing) {
                    case CHOSEN_IN_ALL -> IN_ALL;
                    case CHOSEN_IN_SOME -> IN_SOME;
                    case CHOSEN_IN_NONE -> IN_NONE;
                    case NOT_LOOKED_AT -> TOO_MANY;
                };
            }

            @Override
            public List<Evidence> explain(List<String> tied, int in, int outcomes, Reason reason) {
                Evidence between = Evidence.ofCodes("tied", "", tied);
                return reason.equals(TOO_MANY)
                        ? List.of(between, Evidence.of("most", context.settingPointer("most"), most))
                        : List.of(between, Evidence.of("in", "", in), Evidence.of("outcomes", "", outcomes));
            }
        };
    }
}
