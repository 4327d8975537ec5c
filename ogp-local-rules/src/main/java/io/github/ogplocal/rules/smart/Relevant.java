// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class Relevant implements SmartCheckRule {
    private static final String NOT_ENOUGH = "not-enough";
    private static final String LEFT_OPEN = "left-open";

    private static final Reason SERVES = Reason.met(
            "serves-a-value",
            "يخدم من القيم المحتسبة: {served}.",
            "Il sert, parmi les valeurs qui comptent : {served}.",
            "Of the values that count, it serves: {served}.");
    private static final Reason OTHERS_NOT_ENOUGH = Reason.notMet(
            "other-values-not-enough",
            "يذكر قيمًا لا تكفي وحدها ({stated})، ولا يذكر أيًّا من: {counting}.",
            "Il n’indique que des valeurs qui seules ne suffisent pas ({stated}), et aucune de : {counting}.",
            "It states only values that do not suffice alone ({stated}), and none of: {counting}.");
    private static final Reason OTHERS_ONLY = Reason.notAssessable(
            "other-values-only",
            "يذكر قيمًا أخرى فقط ({stated})؛ ولا يقول إن كانت له صلة بـ: {counting}.",
            "Il n’indique que d’autres valeurs ({stated}) ; il ne dit pas s’il touche à : {counting}.",
            "It states only other values ({stated}); whether it relates to {counting} it does not say.");
    private static final Reason NONE_STATED = Reason.notAssessable(
            "no-value-stated",
            "لا يذكر أيّ قيمة من قيم الحكومة المفتوحة؛ والمحتسب منها: {counting}.",
            "Il n’indique aucune valeur du gouvernement ouvert ; celles qui comptent : {counting}.",
            "It states no value of open government; those that count: {counting}.");

    private static final Template ADVICE = Template.of(
            "يُبيَّن كيف يخدم التعهّد إحدى هذه القيم على الأقل: {counting}.",
            "Montrer comment il sert au moins une de ces valeurs : {counting}.",
            "Show how it serves at least one of these values: {counting}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/relevant@1"))
            .clause(Template.of(
                    "يخدم التعهّد واحدة على الأقل من هذه القيم: {counting}؛ {others}.",
                    "L’engagement sert au moins une de ces valeurs : {counting} ; {others}.",
                    "The commitment serves at least one of these values: {counting}; {others}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), SMART test R, Relevant: “Related to implementing one of the basic themes or challenges related to open government, which is transparency, accountability, and participation.” OGP glossary, relevance: inclusion, technology and innovation alone do not count")
            .addReasons(SERVES, OTHERS_NOT_ENOUGH, OTHERS_ONLY, NONE_STATED, NothingKnown.REASON)
            .settings(SettingsForm.of(
                    Setting.codes(
                            "counting",
                            LocalizedText.of(
                                    "أيّ القيم تُحتسب: transparency وparticipation وaccountability وinclusion وtechnology؟",
                                    "Quelles valeurs comptent : transparency, participation, accountability, inclusion, technology ?",
                                    "Which values count: transparency, participation, accountability, inclusion, technology?")),
                    Setting.choice(
                                    "others",
                                    LocalizedText.of(
                                            "ما الحكم إذا لم تُذكر إلا قيم أخرى؟",
                                            "Que décider si seules d’autres valeurs sont indiquées ?",
                                            "What follows when only other values are stated?"))
                            .option(
                                    NOT_ENOUGH,
                                    LocalizedText.of(
                                            "ولا تكفي القيم الأخرى وحدها",
                                            "d’autres valeurs seules ne suffisent pas",
                                            "other values alone do not suffice"))
                            .option(
                                    LEFT_OPEN,
                                    LocalizedText.of(
                                            "وإذا ذُكرت قيم أخرى فقط يبقى الحكم مفتوحًا",
                                            "si seules d’autres valeurs sont indiquées, la question reste ouverte",
                                            "where only other values are stated, the question stays open"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SmartProcedure procedure) {
        return Words.faults(settings, "counting", codes(Arrays.asList(OpenGovernmentValue.values())));
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        return reason.equals(SERVES)
                ? Optional.empty()
                : Optional.of(reason.equals(NothingKnown.REASON) ? NothingKnown.ADVICE : ADVICE);
    }

    @Override
    public Check compile(Settings settings) {
        OpenGovernmentValue[] counting = Arrays.stream(OpenGovernmentValue.values())
                .filter(value -> settings.codes("counting").contains(value.code()))
                .toArray(OpenGovernmentValue[]::new);
        Reason onlyOthers = settings.choice("others").equals(NOT_ENOUGH) ? OTHERS_NOT_ENOUGH : OTHERS_ONLY;
        return new Check() {
            @Override
            public Reason judge(SmartSubject subject, SmartContext context) {
                if (subject.outline().isEmpty()) {
                    return NothingKnown.REASON;
                }
                CommitmentOutline outline = subject.outline().get();
                for (OpenGovernmentValue value : counting) {
                    if (outline.serves(value)) {
                        return SERVES;
                    }
                }
                return outline.says(OutlineAttribute.VALUES) ? onlyOthers : NONE_STATED;
            }

            @Override
            public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
                if (subject.outline().isEmpty()) {
                    return List.of();
                }
                Set<OpenGovernmentValue> stated = subject.outline().get().getValues();
                List<OpenGovernmentValue> served =
                        Arrays.stream(counting).filter(stated::contains).toList();
                return List.of(
                        Evidence.ofCodes("stated", Pointers.VALUES, codes(stated)),
                        Evidence.ofCodes("served", "", codes(served)),
                        Evidence.ofCodes("counting", "", codes(Arrays.asList(counting))));
            }
        };
    }

    private static List<String> codes(Collection<OpenGovernmentValue> values) {
        return values.stream().map(OpenGovernmentValue::code).toList();
    }
}
