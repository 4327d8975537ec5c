// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

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
import java.util.Arrays;
import java.util.List;

final class AllTestsMet implements SmartConclusionRule {
    private static final Reason ALL_MET = Reason.met(
            "all-tests-met",
            "كل الاختبارات مستوفاة: {tests}.",
            "Tous les critères sont remplis : {tests}.",
            "All tests are met: {tests}.");
    private static final Reason SOME_NOT_MET = Reason.notMet(
            "some-tests-not-met",
            "اختبارات غير مستوفاة: {notMet}؛ يتعذّر الحكم في: {open}.",
            "Critères non remplis : {notMet} ; indéterminables : {open}.",
            "Tests not met: {notMet}; that cannot be judged: {open}.");
    private static final Reason SOME_OPEN = Reason.notAssessable(
            "some-tests-open",
            "لا اختبار غير مستوفى، ويتعذّر الحكم في: {open}.",
            "Aucun critère n’est non rempli ; indéterminables : {open}.",
            "No test is not met; that cannot be judged: {open}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/all-tests-met@1"))
            .clause(Template.of(
                    "يُقبل ما استوفى كل هذه الاختبارات: {tests}.",
                    "Est retenu ce qui remplit tous ces critères : {tests}.",
                    "What meets all of these tests is retained: {tests}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): a working group"
                            + " sorted the proposals that fulfilled the evaluation criteria")
            .addReasons(ALL_MET, SOME_NOT_MET, SOME_OPEN)
            .settings(SettingsForm.of(Setting.codes(
                    "tests",
                    LocalizedText.of(
                            "أيّ الاختبارات يجب استيفاؤها؟",
                            "Quels critères doivent être remplis ?",
                            "Which tests must be met?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SmartProcedure procedure) {
        return TestRefs.faultsOfAll(settings, "tests", procedure);
    }

    @Override
    public Conclusion compile(Settings settings, SmartProcedure procedure) {
        int[] tests = TestRefs.numbers(procedure, settings.codes("tests"));
        return new Conclusion() {
            @Override
            public Reason judge(TestResults results) {
                boolean open = false;
                for (int test : tests) {
                    TestState state = results.state(test);
                    if (state == TestState.NOT_MET) {
                        return SOME_NOT_MET;
                    }
                    open |= state != TestState.MET;
                }
                return open ? SOME_OPEN : ALL_MET;
            }

            @Override
            public List<Evidence> explain(TestResults results, Reason reason) {
                return List.of(
                        Evidence.ofCodes(
                                "tests",
                                "",
                                TestRefs.ids(
                                        procedure, Arrays.stream(tests).boxed().toList())),
                        Evidence.ofCodes(
                                "notMet",
                                "",
                                TestRefs.ids(procedure, TestRefs.standing(tests, results, TestState.NOT_MET))),
                        Evidence.ofCodes(
                                "open",
                                "",
                                TestRefs.ids(procedure, TestRefs.standing(tests, results, TestState.NOT_ASSESSABLE))));
            }
        };
    }
}
