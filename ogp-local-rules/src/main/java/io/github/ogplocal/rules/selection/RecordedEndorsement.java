// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.RecordedCheck;
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
import java.util.Optional;

final class RecordedEndorsement implements EndorsementRule {
    static final RecordedEndorsement RULE = new RecordedEndorsement();

    private static final Reason ENDORSED = Reason.met(
            "endorsed",
            "وافق {by} على الاختيار في {checkedOn} ({condition}).",
            "{by} a approuvé ce choix le {checkedOn} ({condition}).",
            "{by} agreed to this choice on {checkedOn} ({condition}).");
    private static final Reason SILENCE_CONSENTS = Reason.met(
            "silence-consents",
            "لم يُسجّل أيّ اعتراض ({condition})، والسكوت يُعدّ موافقة.",
            "Aucune objection n’est consignée ({condition}) ; le silence vaut accord.",
            "No objection is recorded ({condition}), and silence counts as agreement.");
    private static final Reason OBJECTED = Reason.notMet(
            "objected",
            "اعترض {by} على الاختيار في {checkedOn} ({condition}).",
            "{by} s’est opposé à ce choix le {checkedOn} ({condition}).",
            "{by} objected to this choice on {checkedOn} ({condition}).");
    private static final Reason OPEN = Reason.notAssessable(
            "still-considered",
            "لم يبتّ {by} بعد في الموافقة، حسب ما سُجّل في {checkedOn} ({condition}).",
            "{by} ne s’est pas encore prononcé, selon ce qui est consigné le {checkedOn} ({condition}).",
            "{by} has not decided yet, as recorded on {checkedOn} ({condition}).");
    private static final Reason AWAITED = Reason.notAssessable(
            "endorsement-awaited",
            "لم يُسجّل أيّ ردّ بعد ({condition})، والموافقة مطلوبة صراحة.",
            "Aucune réponse n’est encore consignée ({condition}) ; un accord exprès est requis.",
            "No answer is recorded yet ({condition}), and agreement must be express.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/endorsement@1"))
            .clause(Template.of(
                    "يُعرض الاختيار على من تلزم موافقته ({condition})؛ ومن اعتُرض عليه يفقد مقعده. وعند عدم تسجيل أيّ ردّ، {silence}.",
                    "Le choix est soumis à ceux qui doivent l’approuver ({condition}) ; une objection retire la place. En"
                            + " l’absence de toute réponse consignée, {silence}.",
                    "The choice is put to those who must agree ({condition}); an objection takes the place away. As long as no"
                            + " answer is recorded, {silence}."))
            .source("OGP Local call January 2018: no-objection of the Steering Committee; approval by the city council"
                    + " (El Kef's letter, 2020)")
            .addReasons(ENDORSED, SILENCE_CONSENTS, OBJECTED, OPEN, AWAITED)
            .settings(SettingsForm.of(
                    Setting.code(
                            "condition",
                            LocalizedText.of(
                                    "تحت أيّ رمز تُسجّل الموافقة؟",
                                    "Sous quel code l’accord est-il consigné ?",
                                    "Under which code is the agreement recorded?")),
                    Setting.choice(
                                    "silence",
                                    LocalizedText.of(
                                            "ماذا يعني السكوت؟", "Que vaut le silence ?", "What does silence mean?"))
                            .option(
                                    "consents",
                                    LocalizedText.of(
                                            "يُعدّ السكوت موافقة",
                                            "le silence vaut accord",
                                            "silence counts as agreement"))
                            .option(
                                    "stays-open",
                                    LocalizedText.of(
                                            "يبقى القرار معلّقًا",
                                            "la décision reste en suspens",
                                            "the decision stays open"))))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        return SettingIds.faults("condition", List.of(settings.code("condition")), "condition id");
    }

    @Override
    public Endorsement compile(SelectionContext context) {
        ConditionId condition = ConditionId.parse(context.settings().code("condition"));
        Reason silence = context.settings().choice("silence").equals("consents") ? SILENCE_CONSENTS : AWAITED;
        return new Endorsement() {
            @Override
            public List<ConditionId> conditions() {
                return List.of(condition);
            }

            @Override
            public Reason judge(ApplicationFile file) {
                Optional<RecordedCheck> check = file.check(condition);
                if (check.isEmpty()) {
                    return silence;
                }
                return switch (check.get().result()) {
                    case MET -> ENDORSED;
                    case NOT_MET -> OBJECTED;
                    case OPEN -> OPEN;
                };
            }

            @Override
            public List<Evidence> explain(ApplicationFile file, Reason reason) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.ofCode("condition", context.settingPointer("condition"), condition.value()));
                file.check(condition).ifPresent(check -> {
                    evidence.add(Evidence.ofCode("by", "", check.by().value()));
                    evidence.add(Evidence.of("checkedOn", "", check.on()));
                });
                return evidence;
            }
        };
    }
}
