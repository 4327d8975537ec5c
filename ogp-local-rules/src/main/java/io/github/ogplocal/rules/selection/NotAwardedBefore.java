// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.PastAward;
import io.github.ogplocal.model.selection.ProgrammeId;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

final class NotAwardedBefore implements ScreeningRule {
    static final NotAwardedBefore RULE = new NotAwardedBefore();

    private static final Reason NEVER = Reason.met(
            "not-awarded",
            "لم تستفد هذه الجماعة المحلية من قبلُ من البرنامج {programme}.",
            "La collectivité n’a encore rien obtenu du programme {programme}.",
            "The authority has had nothing from the programme {programme} before.");
    private static final Reason BEFORE = Reason.notMet(
            "awarded-before",
            "استفادت هذه الجماعة المحلية من قبلُ من البرنامج {programme} (بتاريخ {awardedOn}).",
            "La collectivité a déjà été bénéficiaire du programme {programme} (le {awardedOn}).",
            "The authority has had an award from the programme {programme} before (on {awardedOn}).");
    private static final Reason NO_AUTHORITY = Reason.notAssessable(
            "no-authority",
            "المترشّح ليس جماعة محلية؛ وسجلّ البرنامج {programme} لا يعرف غيرها.",
            "Le candidat n’est pas une collectivité locale ; le registre du programme {programme} n’en connaît pas d’autres.",
            "The applicant is no local authority; the register of the programme {programme} knows no others.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/not-awarded-before@1"))
            .clause(Template.of(
                    "لا تُقبل جماعة محلية سبق أن استفادت من البرنامج {programme}.",
                    "N’est pas admise une collectivité qui a déjà été bénéficiaire du programme {programme}.",
                    "An authority that has had an award from the programme {programme} before is not admitted."))
            .source("WiFi4EU: one voucher for each municipality for the whole programme")
            .addReasons(NEVER, BEFORE, NO_AUTHORITY)
            .settings(SettingsForm.of(Setting.code(
                    "programme",
                    LocalizedText.of(
                            "أيّ برنامج لا تجوز الاستفادة منه مرّتين؟",
                            "De quel programme ne peut-on être bénéficiaire deux fois ?",
                            "From which programme can nobody have two awards?"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faultsOfOne(settings, "programme", "programme id");
    }

    @Override
    public Screen compile(SelectionContext context) {
        ProgrammeId programme = ProgrammeId.parse(context.settings().code("programme"));
        return new Screen() {
            @Override
            public Reason judge(ApplicationFile file) {
                if (file.application().getApplicant().getAuthority().isEmpty()) {
                    return NO_AUTHORITY;
                }
                return first(file) == null ? NEVER : BEFORE;
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCode("programme", context.settingPointer("programme"), programme.value()));
                PastAward award = first(file);
                if (award != null) {
                    evidence.add(Evidence.of("awardedOn", "", award.on()));
                }
                return evidence;
            }

            /** The first award; they come by programme and day. */
            private @Nullable PastAward first(ApplicationFile file) {
                for (PastAward award : file.awards()) {
                    if (award.programme().equals(programme)) {
                        return award;
                    }
                }
                return null;
            }
        };
    }
}
