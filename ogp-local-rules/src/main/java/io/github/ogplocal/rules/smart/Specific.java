// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.OutlineAttribute;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class Specific implements SmartCheckRule {
    private static final Reason SAYS_ALL =
            Reason.met("says-all", "مذكور فيه: {parts}.", "Il indique : {parts}.", "It says what is asked: {parts}.");
    private static final Reason MISSING = Reason.notMet(
            "parts-missing", "ينقصه: {missing}.", "Il n’indique pas : {missing}.", "It does not say: {missing}.");

    private static final Template ADVICE = Template.of("يُضاف: {missing}.", "Ajouter : {missing}.", "Add: {missing}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/specific@1"))
            .clause(Template.of(
                    "يُذكر في النصّ ما يلي: {parts}.",
                    "Le texte indique : {parts}.",
                    "The text says the following: {parts}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), SMART test S, Specific: “Describes the current situation and the problems that can be solved: – it includes the specific activities to be carried out, – describes the results expected to be obtained by implementing the commitment.”")
            .addReasons(SAYS_ALL, MISSING, NothingKnown.REASON)
            .settings(
                    SettingsForm.of(
                            Setting.codes(
                                    "parts",
                                    LocalizedText.of(
                                            "ما الذي يجب أن يُذكر: problem (الوضع الحالي والمشكل) و/أو activities (الأنشطة) و/أو results (النتائج المنتظرة)؟",
                                            "Que faut-il indiquer : problem (situation et problème), activities (activités), results (résultats attendus) ?",
                                            "What must be said: problem (situation and problem), activities, results (expected results)?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SmartProcedure procedure) {
        return Words.faults(
                settings,
                "parts",
                Arrays.stream(OutlinePart.values()).map(OutlinePart::code).toList());
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        return reason.equals(MISSING)
                ? Optional.of(ADVICE)
                : reason.equals(NothingKnown.REASON) ? Optional.of(NothingKnown.ADVICE) : Optional.empty();
    }

    @Override
    public Check compile(Settings settings) {
        EnumSet<OutlinePart> asked = EnumSet.noneOf(OutlinePart.class);
        for (OutlinePart part : OutlinePart.values()) {
            if (settings.codes("parts").contains(part.code())) {
                asked.add(part);
            }
        }
        boolean problem = asked.contains(OutlinePart.PROBLEM);
        boolean activities = asked.contains(OutlinePart.ACTIVITIES);
        boolean results = asked.contains(OutlinePart.RESULTS);
        return new Check() {
            @Override
            public Reason judge(SmartSubject subject, SmartContext context) {
                if (subject.outline().isEmpty()) {
                    return NothingKnown.REASON;
                }
                CommitmentOutline outline = subject.outline().get();
                boolean all = (!problem || outline.says(OutlineAttribute.PROBLEM))
                        && (!activities || outline.says(OutlineAttribute.ACTIVITIES))
                        && (!results || outline.says(OutlineAttribute.EXPECTED_RESULTS));
                return all ? SAYS_ALL : MISSING;
            }

            @Override
            public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
                if (subject.outline().isEmpty()) {
                    return List.of();
                }
                CommitmentOutline outline = subject.outline().get();
                List<Evidence> evidence = new ArrayList<>();
                EnumSet<OutlinePart> missing = EnumSet.noneOf(OutlinePart.class);
                if (problem && outline.getProblem().isEmpty()) {
                    missing.add(OutlinePart.PROBLEM);
                }
                if (activities) {
                    int count = outline.getActivities().size();
                    evidence.add(Evidence.of("activities", Pointers.ACTIVITIES, count));
                    if (count == 0) {
                        missing.add(OutlinePart.ACTIVITIES);
                    }
                }
                if (results) {
                    int count = outline.getExpectedResults().size();
                    evidence.add(Evidence.of("results", Pointers.RESULTS, count));
                    if (count == 0) {
                        missing.add(OutlinePart.RESULTS);
                    }
                }
                evidence.add(Evidence.ofCodes("parts", "", codes(asked)));
                evidence.add(Evidence.ofCodes("missing", "", codes(missing)));
                return evidence;
            }
        };
    }

    private static List<String> codes(Set<OutlinePart> parts) {
        return parts.stream().map(OutlinePart::code).collect(Collectors.toUnmodifiableList());
    }
}
