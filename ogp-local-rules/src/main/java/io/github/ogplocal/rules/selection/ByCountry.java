// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;

final class ByCountry implements GroupingRule {
    static final ByCountry RULE = new ByCountry();

    private static final Reason GROUPED = Reason.met(
            "grouped",
            "الجماعة المحلية من البلد {group}، وهو مجموعتها.",
            "La collectivité est du pays {group}, qui est son groupe.",
            "The authority is of the country {group}, which is its group.");
    private static final Reason NOT_AMONG = Reason.notAssessable(
            "not-among-the-countries",
            "الجماعة المحلية من البلد {group}، وليس من بلدان الدعوة: {countries}.",
            "La collectivité est du pays {group}, qui n’est pas un pays de l’appel : {countries}.",
            "The authority is of the country {group}, which is no country of the call: {countries}.");
    private static final Reason NO_AUTHORITY = Reason.notAssessable(
            "no-authority",
            "المترشّح ليس جماعة محلية، فلا بلد له.",
            "Le candidat n’est pas une collectivité locale et n’a donc pas de pays.",
            "The applicant is no local authority and so has no country.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/by-country@1"))
            .clause(Template.of(
                    "تتنافس الجماعات المحلية داخل بلدها: {countries}.",
                    "Les collectivités concourent au sein de leur pays : {countries}.",
                    "Authorities compete within their country: {countries}."))
            .source("WiFi4EU: vouchers for each country; the EU's Cities Mission: every member state is represented")
            .addReasons(GROUPED, NOT_AMONG, NO_AUTHORITY)
            .settings(SettingsForm.of(Setting.codes(
                    "countries",
                    LocalizedText.of(
                            "ما البلدان (حرفان لاتينيان كبيران لكل بلد)؟",
                            "Quels sont les pays (deux majuscules pour chacun) ?",
                            "Which countries are there (two capital letters each)?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.codes("countries").isEmpty()) {
            faults.add(new SettingFault("countries", FaultKind.MISSING, SettingKind.CODES.code()));
        }
        for (String country : settings.codes("countries")) {
            if (country.length() != 2 || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                faults.add(new SettingFault("countries", FaultKind.WRONG_KIND, "country code"));
            }
        }
        return faults;
    }

    @Override
    public List<GroupId> groups(SelectionProcedure procedure) {
        return CodedGroups.groups(procedure, "countries");
    }

    @Override
    public Grouping compile(SelectionContext context) {
        return new CodedGroups(
                groups(context.procedure()),
                application -> application.getApplicant().getAuthority().map(LocalAuthority::country),
                GROUPED,
                NOT_AMONG,
                NO_AUTHORITY,
                "/applicant/authority/subdivision",
                List.of(Evidence.ofCodes(
                        "countries",
                        context.settingPointer("countries"),
                        List.copyOf(context.settings().codes("countries")))));
    }
}
