// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class ApplicantKindAdmitted implements ScreeningRule {
    static final ApplicantKindAdmitted RULE = new ApplicantKindAdmitted();

    private static final Reason ADMITTED = Reason.met(
            "kind-admitted",
            "صفة المترشّح ({kind}) من الصفات المقبولة: {kinds}.",
            "La nature du candidat ({kind}) est admise : {kinds}.",
            "The kind of applicant ({kind}) is admitted: {kinds}.");
    private static final Reason NOT_ADMITTED = Reason.notMet(
            "kind-not-admitted",
            "صفة المترشّح ({kind}) ليست من الصفات المقبولة: {kinds}.",
            "La nature du candidat ({kind}) n’est pas admise ; sont admis : {kinds}.",
            "The kind of applicant ({kind}) is not admitted; admitted are: {kinds}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/applicant-kind@1"))
            .clause(Template.of(
                    "لا يُقبل من المترشّحين إلا من كانت صفته: {kinds}.",
                    "Ne sont admis que les candidats de nature : {kinds}.",
                    "Only applicants of these kinds are admitted: {kinds}."))
            .source("Tunisia's 2019 call (ESCWA-OECD case form, 2020): \"non-administrative status of the applicant\"")
            .addReasons(ADMITTED, NOT_ADMITTED)
            .settings(SettingsForm.of(Setting.codes(
                    "kinds",
                    LocalizedText.of(
                            "أيّ صفات المترشّحين مقبولة؟",
                            "Quelles natures de candidats sont admises ?",
                            "Which kinds of applicant are admitted?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        List<String> known =
                Arrays.stream(ApplicantKind.values()).map(ApplicantKind::code).toList();
        List<SettingFault> faults = new ArrayList<>();
        for (String kind : settings.codes("kinds")) {
            if (!known.contains(kind)) {
                faults.add(new SettingFault("kinds", FaultKind.NOT_AN_OPTION, String.join(", ", known)));
            }
        }
        return faults;
    }

    @Override
    public Screen compile(SelectionContext context) {
        Set<ApplicantKind> kinds = EnumSet.noneOf(ApplicantKind.class);
        for (ApplicantKind kind : ApplicantKind.values()) {
            if (context.settings().codes("kinds").contains(kind.code())) {
                kinds.add(kind);
            }
        }
        String pointer = context.settingPointer("kinds");
        List<String> admitted = List.copyOf(context.settings().codes("kinds"));
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                Application application = file.application();
                return kinds.contains(application.getApplicant().getKind()) ? ADMITTED : NOT_ADMITTED;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                Application application = file.application();
                Applicant applicant = application.getApplicant();
                return List.of(
                        Evidence.ofCode(
                                "kind", "/applicant/kind", applicant.getKind().code()),
                        Evidence.ofCodes("kinds", pointer, admitted));
            }
        };
    }
}
