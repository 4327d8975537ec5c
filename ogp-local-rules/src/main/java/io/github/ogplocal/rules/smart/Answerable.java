// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.OutlineAttribute;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class Answerable implements SmartCheckRule {
    private static final String DETERMINED = "determined";
    private static final String NOT_ASKED = "not-asked";

    private static final Reason PARTIES_NAMED = Reason.met(
            "parties-named",
            "الجهة المسؤولة: {responsible}؛ عدد الجهات المتدخّلة: {supporting}.",
            "Responsable : {responsible} ; parties intervenantes : {supporting}.",
            "Responsible: {responsible}; supporting parties: {supporting}.");
    private static final Reason ALONE = Reason.met(
            "carried-out-alone",
            "الجهة المسؤولة: {responsible}، وتنجزه وحدها.",
            "Responsable : {responsible}, qui le réalise seul.",
            "Responsible: {responsible}, who carries it out alone.");
    private static final Reason RESPONSIBLE_NAMED = Reason.met(
            "responsible-named",
            "الجهة المسؤولة: {responsible}.",
            "Responsable : {responsible}.",
            "Responsible: {responsible}.");
    private static final Reason NO_RESPONSIBLE = Reason.notMet(
            "no-responsible-party",
            "لم تُذكر الجهة المسؤولة.",
            "Aucun responsable n’est nommé.",
            "No responsible party is named.");
    private static final Reason SUPPORTING_OPEN = Reason.notMet(
            "supporting-parties-open",
            "الجهة المسؤولة: {responsible}؛ لا يُعرف من يتدخّل معها ولا أنّها تنجزه وحدها.",
            "Responsable : {responsible} ; on ne sait ni qui intervient avec lui, ni s’il agit seul.",
            "Responsible: {responsible}; who takes part, or that nobody does, is not said.");

    private static final Template NAME_RESPONSIBLE = Template.of(
            "تُسمّى جهة واحدة مسؤولة عن الإنجاز.",
            "Nommer un organisme responsable de la réalisation.",
            "Name one body that answers for it.");
    private static final Template NAME_SUPPORTING = Template.of(
            "تُسمّى الجهات المتدخّلة، أو يُذكر أنّ الجهة المسؤولة تنجزه وحدها.",
            "Nommer les parties intervenantes, ou dire que le responsable agit seul.",
            "Name the supporting parties, or say that the responsible party carries it out alone.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/answerable@1"))
            .clause(Template.of(
                    "الجهة المسؤولة عن الإنجاز معروفة؛ {supporting}.",
                    "Le responsable de la réalisation est nommé ; {supporting}.",
                    "The party responsible is named; {supporting}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023), SMART test A, Answerable: “The party responsible for implementing the pledge and the intervening parties can be determined”")
            .addReasons(PARTIES_NAMED, ALONE, RESPONSIBLE_NAMED, NO_RESPONSIBLE, SUPPORTING_OPEN, NothingKnown.REASON)
            .settings(SettingsForm.of(Setting.choice(
                            "supporting",
                            LocalizedText.of(
                                    "هل يجب تحديد الجهات المتدخّلة؟",
                                    "Les parties intervenantes doivent-elles être déterminées ?",
                                    "Must the supporting parties be determined?"))
                    .option(
                            DETERMINED,
                            LocalizedText.of(
                                    "والجهات المتدخّلة مسمّاة، أو مذكور أنّ لا أحد يتدخّل",
                                    "les parties intervenantes sont nommées, ou il est dit qu’il n’y en a pas",
                                    "supporting parties are named, or it is said that there are none"))
                    .option(
                            NOT_ASKED,
                            LocalizedText.of(
                                    "ولا يُسأل عن الجهات المتدخّلة",
                                    "les parties intervenantes ne sont pas demandées",
                                    "supporting parties are not asked for"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        if (reason.equals(NO_RESPONSIBLE)) {
            return Optional.of(NAME_RESPONSIBLE);
        }
        if (reason.equals(SUPPORTING_OPEN)) {
            return Optional.of(NAME_SUPPORTING);
        }
        return reason.equals(NothingKnown.REASON) ? Optional.of(NothingKnown.ADVICE) : Optional.empty();
    }

    @Override
    public Check compile(Settings settings) {
        boolean determined = settings.choice("supporting").equals(DETERMINED);
        return new Check() {
            @Override
            public Reason judge(SmartSubject subject, SmartContext context) {
                if (subject.outline().isEmpty()) {
                    return NothingKnown.REASON;
                }
                CommitmentOutline outline = subject.outline().get();
                if (!outline.says(OutlineAttribute.RESPONSIBLE_PARTIES)) {
                    return NO_RESPONSIBLE;
                }
                if (!determined) {
                    return RESPONSIBLE_NAMED;
                }
                if (outline.says(OutlineAttribute.SUPPORTING_PARTIES)) {
                    return PARTIES_NAMED;
                }
                return outline.says(OutlineAttribute.CARRIED_OUT_ALONE)
                                && outline.isCarriedOutAlone().orElseThrow()
                        ? ALONE
                        : SUPPORTING_OPEN;
            }

            @Override
            public List<Evidence> explain(SmartSubject subject, SmartContext context, Reason reason) {
                List<Evidence> evidence = new ArrayList<>();
                subject.outline().ifPresent(outline -> {
                    List<ResponsibleParty> parties = outline.getResponsibleParties();
                    if (!parties.isEmpty()) {
                        evidence.add(Evidence.of(
                                "responsible",
                                parties.size() == 1 ? Pointers.RESPONSIBLE + "/0/name" : Pointers.RESPONSIBLE,
                                JoinedNames.of(parties.stream()
                                        .map(ResponsibleParty::getName)
                                        .toList())));
                    }
                    if (determined) {
                        evidence.add(Evidence.of(
                                "supporting",
                                Pointers.SUPPORTING,
                                outline.getSupportingParties().size()));
                    }
                });
                return evidence;
            }
        };
    }
}
