// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

final class VerifiabilityGate implements SmartConclusionRule {
    private static final Reason REVIEWED = Reason.met(
            "reviewed",
            "قابل للتثبّت وله صلة بالحكومة المفتوحة؛ النتائج الممكنة: {results}.",
            "Vérifiable, et touche au gouvernement ouvert ; résultats possibles : {results}.",
            "Verifiable, with an open-government lens; potential for results: {results}.");
    private static final Reason NOT_REVIEWABLE = Reason.notMet(
            "not-reviewable",
            "لم يُستوفَ: {gate}؛ لا يمكن النظر فيه ولا يُقيَّم فيه شيء آخر.",
            "Non rempli : {gate} ; il ne peut être examiné, et rien d’autre n’est évalué.",
            "Not met: {gate}; it is not reviewable, and nothing further is assessed.");
    private static final Reason NO_LENS = Reason.notMet(
            "no-open-government-lens",
            "قابل للتثبّت، لكن لم يُستوفَ: {lens}.",
            "Vérifiable, mais non rempli : {lens}.",
            "Verifiable, but not met: {lens}.");
    private static final Reason OPEN = Reason.notAssessable(
            "review-open", "يتعذّر الحكم في: {open}.", "Indéterminables : {open}.", "Cannot be judged: {open}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/verifiability-gate@1"))
            .clause(
                    Template.of(
                            "يُنظر أوّلاً في {gate}، وما لم يستوفِه لا يُقيَّم فيه شيء آخر؛ ثم في {lens} و{results}.",
                            "On examine d’abord {gate} ; ce qui ne le remplit pas n’est pas évalué plus loin ; ensuite {lens} et {results}.",
                            "First {gate} is looked at, and what does not meet it is assessed no further; then {lens} and {results}."))
            .source(
                    "OGP glossary, verifiability: not verifiable is not reviewable, without further assessment; relevance"
                            + " (open-government lens); ambition (potential for results)")
            .addReasons(REVIEWED, NOT_REVIEWABLE, NO_LENS, OPEN)
            .settings(SettingsForm.of(
                    Setting.code(
                            "gate",
                            LocalizedText.of(
                                    "أيّ اختبار يُنظر فيه أوّلاً؟",
                                    "Quel critère est examiné d’abord ?",
                                    "Which test is looked at first?")),
                    Setting.code(
                            "lens",
                            LocalizedText.of(
                                    "أيّ اختبار يقول هل للتعهّد صلة بالحكومة المفتوحة؟",
                                    "Quel critère dit s’il touche au gouvernement ouvert ?",
                                    "Which test says whether there is an open-government lens?")),
                    Setting.code(
                            "results",
                            LocalizedText.of(
                                    "أيّ اختبار يُسند درجة للنتائج الممكنة؟",
                                    "Quel critère donne le degré des résultats possibles ?",
                                    "Which test grades the potential for results?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SmartProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>();
        faults.addAll(TestRefs.faults("gate", settings.code("gate"), false, procedure));
        faults.addAll(TestRefs.faults("lens", settings.code("lens"), false, procedure));
        if (settings.code("lens").equals(settings.code("gate"))) {
            faults.add(new SettingFault("lens", FaultKind.REPEATED, settings.code("lens")));
        }
        faults.addAll(TestRefs.faults("results", settings.code("results"), true, procedure));
        return faults;
    }

    @Override
    public Conclusion compile(Settings settings, SmartProcedure procedure) {
        int gate = TestRefs.find(procedure, settings.code("gate"));
        int lens = TestRefs.find(procedure, settings.code("lens"));
        int graded = TestRefs.find(procedure, settings.code("results"));
        return new Conclusion() {
            @Override
            public OptionalInt gate() {
                return OptionalInt.of(gate);
            }

            @Override
            public Reason judge(TestResults results) {
                if (results.state(gate) == TestState.NOT_MET) {
                    return NOT_REVIEWABLE;
                }
                if (results.state(gate) == TestState.NOT_ASSESSABLE) {
                    return OPEN;
                }
                if (results.state(lens) == TestState.NOT_MET) {
                    return NO_LENS;
                }
                boolean open = results.state(lens) != TestState.MET || results.state(graded) != TestState.GRADED;
                return open ? OPEN : REVIEWED;
            }

            @Override
            public List<Evidence> explain(TestResults results, Reason reason) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCode("gate", "", settings.code("gate")));
                evidence.add(Evidence.ofCode("lens", "", settings.code("lens")));
                if (results.state(graded) == TestState.GRADED) {
                    String grade = procedure
                            .getTests()
                            .get(graded)
                            .getGrades()
                            .get(results.grade(graded))
                            .id()
                            .value();
                    evidence.add(Evidence.ofCode("results", "", grade));
                }
                evidence.add(Evidence.ofCodes(
                        "open",
                        "",
                        TestRefs.ids(
                                procedure,
                                TestRefs.standing(new int[] {gate, lens, graded}, results, TestState.NOT_ASSESSABLE))));
                return evidence;
            }
        };
    }
}
