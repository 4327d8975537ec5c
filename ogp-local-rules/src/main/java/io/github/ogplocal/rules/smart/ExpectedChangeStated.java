// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.OutlineAttribute;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class ExpectedChangeStated implements SmartCheckRule {
    private static final Reason STATED = Reason.met(
            "change-stated",
            "التغيير المنتظر مذكور، ويمكن تقدير أثره.",
            "Le changement attendu est indiqué ; son impact peut être apprécié.",
            "The expected change is stated, and its impact can be graded.");
    private static final Reason NOT_STATED = Reason.notAssessable(
            "no-change-stated",
            "التغيير المنتظر غير مذكور، فلا يمكن تقدير أثره.",
            "Le changement attendu n’est pas indiqué ; son impact ne peut être apprécié.",
            "The expected change is not stated, and its impact cannot be graded.");

    private static final Template ADVICE = Template.of(
            "يُذكر ما الذي سيتغيّر بعد الإنجاز بالمقارنة مع الوضع الحالي.",
            "Dire ce qui changera, une fois l’engagement réalisé, par rapport à la situation actuelle.",
            "Say what will be different from the current situation once it is done.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/expected-change-stated@1"))
            .clause(Template.of(
                    "التغيير المنتظر مذكور.", "Le changement attendu est indiqué.", "The expected change is stated."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), Potential Impact: “Assess the change expected from implementing the pledge.”")
            .addReasons(STATED, NOT_STATED, NothingKnown.REASON)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        return reason.equals(NOT_STATED)
                ? Optional.of(ADVICE)
                : reason.equals(NothingKnown.REASON) ? Optional.of(NothingKnown.ADVICE) : Optional.empty();
    }

    @Override
    public Check compile(Settings settings) {
        return new Check() {
            @Override
            public Reason judge(SmartSubject subject, SmartContext context) {
                if (subject.outline().isEmpty()) {
                    return NothingKnown.REASON;
                }
                return subject.outline().get().says(OutlineAttribute.EXPECTED_CHANGE) ? STATED : NOT_STATED;
            }

            @Override
            public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
                // That there is a text is all the machine can say; what it says is for people to judge.
                return reason.equals(STATED) ? List.of(Evidence.of("texts", Pointers.CHANGE, 1)) : List.of();
            }
        };
    }
}
