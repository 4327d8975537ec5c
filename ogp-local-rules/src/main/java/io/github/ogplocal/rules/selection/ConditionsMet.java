// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.CheckResult;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.TreeSet;

final class ConditionsMet implements ScreeningRule {
    static final ConditionsMet RULE = new ConditionsMet();

    private static final Reason MET = Reason.met(
            "conditions-met",
            "تمّت معاينة الشروط وهي متوفّرة: {conditions} (عاينها: {checkedBy}).",
            "Conditions vérifiées et remplies : {conditions} (vérifiées par : {checkedBy}).",
            "Conditions checked and met: {conditions} (checked by: {checkedBy}).");
    private static final Reason NOT_MET = Reason.notMet(
            "conditions-not-met",
            "شروط تبيّن عند المعاينة أنّها غير متوفّرة: {failed} (عاينها: {checkedBy}).",
            "Conditions vérifiées et non remplies : {failed} (vérifiées par : {checkedBy}).",
            "Conditions checked and not met: {failed} (checked by: {checkedBy}).");
    private static final Reason OPEN = Reason.notAssessable(
            "conditions-open",
            "شروط لم تُعاين بعد، أو لم يُبتّ فيها: {open}.",
            "Conditions qui n’ont pas encore été vérifiées, ou restent ouvertes : {open}.",
            "Conditions not checked yet, or left open: {open}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/conditions-met@1"))
            .clause(Template.of(
                    "يجب أن تثبت معاينةٌ مسجّلة توفّر كل شرط من هذه الشروط: {conditions}.",
                    "Chacune de ces conditions doit avoir été vérifiée, et trouvée remplie : {conditions}.",
                    "Each of these conditions must have been checked, and found to be met: {conditions}."))
            .source(
                    "Tunisia's yearly evaluation of communes: mandatory minimum conditions before any indicator; OGP Local"
                            + " 2023: reputational due diligence")
            .addReasons(MET, NOT_MET, OPEN)
            .settings(SettingsForm.of(Setting.codes(
                    "conditions",
                    LocalizedText.of(
                            "أيّ شروط تجب معاينتها؟",
                            "Quelles conditions doivent être vérifiées ?",
                            "Which conditions must be checked?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faultsOfAll(settings, "conditions", "condition id");
    }

    @Override
    public Screen compile(SelectionContext context) {
        List<ConditionId> conditions = context.settings().codes("conditions").stream()
                .map(ConditionId::parse)
                .toList();
        return new Screen() {
            @Override
            public List<ConditionId> conditions() {
                return conditions;
            }

            @Override
            public Reason judge(ApplicationFile file) {
                Reason reason = MET;
                for (ConditionId condition : conditions) {
                    CheckResult result = file.result(condition);
                    if (result == CheckResult.NOT_MET) {
                        return NOT_MET;
                    }
                    reason = result == CheckResult.OPEN ? OPEN : reason;
                }
                return reason;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                TreeSet<String> checkedBy = new TreeSet<>();
                for (ConditionId condition : conditions) {
                    file.check(condition)
                            .ifPresent(check -> checkedBy.add(check.by().value()));
                }
                return List.of(
                        Evidence.ofCodes(
                                "conditions",
                                context.settingPointer("conditions"),
                                List.copyOf(context.settings().codes("conditions"))),
                        Evidence.ofCodes("failed", "", with(file, CheckResult.NOT_MET)),
                        Evidence.ofCodes("open", "", with(file, CheckResult.OPEN)),
                        Evidence.ofCodes("checkedBy", "", List.copyOf(checkedBy)));
            }

            private List<String> with(ApplicationFile file, CheckResult result) {
                return conditions.stream()
                        .filter(condition -> file.result(condition) == result)
                        .map(ConditionId::value)
                        .toList();
            }
        };
    }
}
