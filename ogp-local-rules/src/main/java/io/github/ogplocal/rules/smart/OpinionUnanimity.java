// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;
import java.util.Optional;

final class OpinionUnanimity implements SmartOpinionRule {
    private static final Reason ALL_SAY_MET = Reason.met(
            "all-say-met",
            "رأى كل من أبدوا رأيًا محتسبًا ({counting}) أنّ الاختبار مستوفى؛ لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "Tous les avis qui comptent ({counting}) le disent rempli ; ne peut dire {cannotSay}, écartés {leftOut}.",
            "All opinions that count ({counting}) say met; cannot say {cannotSay}, left out {leftOut}.");
    private static final Reason ALL_SAY_NOT_MET = Reason.notMet(
            "all-say-not-met",
            "رأى كل من أبدوا رأيًا محتسبًا ({counting}) أنّ الاختبار غير مستوفى؛ لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "Tous les avis qui comptent ({counting}) le disent non rempli ; ne peut dire {cannotSay}, écartés {leftOut}.",
            "All opinions that count ({counting}) say not met; cannot say {cannotSay}, left out {leftOut}.");
    private static final Reason DIVIDED = Reason.notAssessable(
            "opinions-divided",
            "اختلفت الآراء: مستوفى {met}، غير مستوفى {notMet}؛ لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "Avis partagés : rempli {met}, non rempli {notMet} ; ne peut dire {cannotSay}, écartés {leftOut}.",
            "Opinions are divided: met {met}, not met {notMet}; cannot say {cannotSay}, left out {leftOut}.");

    private static final Template REVISE = Template.of(
            "يُراجع النصّ بما يجيب عن ملاحظات فريق العمل.",
            "Revoir le texte pour répondre aux remarques du groupe de travail.",
            "Revise the text to answer the remarks of the working group.");
    private static final Template AGREE = Template.of(
            "يبحث فريق العمل نقاط الخلاف ({met} مقابل {notMet}) إلى أن تتّفق الآراء.",
            "Le groupe de travail examine le désaccord ({met} contre {notMet}) jusqu’à ce que les avis concordent.",
            "The working group talks about the disagreement ({met} against {notMet}) until opinions agree.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/opinion-unanimity@1"))
            .clause(
                    Template.of(
                            "يُبدي أعضاء فريق العمل آراءهم، ولا بتّ بأقلّ من {minimum} آراء محتسبة ولا دون إجماع؛ {openStructure}.",
                            "Les membres du groupe de travail donnent leur avis, au moins {minimum} qui comptent ; seule l’unanimité décide ; {openStructure}.",
                            "Members of the working group give their opinions, at least {minimum} that count; only unanimity decides; {openStructure}."))
            .source("Regueb municipality, OGP Local action plan: its committee decides unanimously; here applied to the"
                    + " opinions of a working group")
            .addReasons(ALL_SAY_MET, ALL_SAY_NOT_MET, DIVIDED, Panel.TOO_FEW)
            .settings(SettingsForm.of(Panel.MINIMUM, Panel.OPEN_STRUCTURE))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Asks asks() {
        return Asks.VERDICTS;
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        if (reason.equals(ALL_SAY_NOT_MET)) {
            return Optional.of(REVISE);
        }
        if (reason.equals(DIVIDED)) {
            return Optional.of(AGREE);
        }
        return reason.equals(Panel.TOO_FEW) ? Optional.of(Panel.ASK_MORE) : Optional.empty();
    }

    @Override
    public Poll compile(Settings settings, List<Grade> grades) {
        int minimum = settings.count("minimum");
        boolean settles = Panel.settles(settings);
        return new Poll() {
            @Override
            public Reason judge(OpinionCount opinions) {
                int met = opinions.of(OpinionVerdict.MET);
                int notMet = opinions.of(OpinionVerdict.NOT_MET);
                if (met + notMet < minimum) {
                    return Panel.TOO_FEW;
                }
                return notMet == 0 ? ALL_SAY_MET : met == 0 ? ALL_SAY_NOT_MET : DIVIDED;
            }

            @Override
            public List<Evidence> explain(OpinionCount opinions, Reason reason) {
                return Panel.verdicts(opinions, minimum);
            }

            @Override
            public boolean settlesOpenStructure() {
                return settles;
            }
        };
    }
}
