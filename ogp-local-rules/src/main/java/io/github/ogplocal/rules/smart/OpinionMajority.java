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

final class OpinionMajority implements SmartOpinionRule {
    private static final Reason MORE_SAY_MET = Reason.met(
            "majority-says-met",
            "آراء فريق العمل: مستوفى {met}، غير مستوفى {notMet}، لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "Avis du groupe de travail : rempli {met}, non rempli {notMet}, ne peut dire {cannotSay}, écartés {leftOut}.",
            "Opinions of the working group: met {met}, not met {notMet}, cannot say {cannotSay}, left out {leftOut}.");
    private static final Reason MORE_SAY_NOT_MET = Reason.notMet(
            "majority-says-not-met",
            "آراء فريق العمل: غير مستوفى {notMet}، مستوفى {met}، لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "Avis du groupe de travail : non rempli {notMet}, rempli {met}, ne peut dire {cannotSay}, écartés {leftOut}.",
            "Opinions of the working group: not met {notMet}, met {met}, cannot say {cannotSay}, left out {leftOut}.");
    private static final Reason TIE = Reason.notAssessable(
            "opinions-tied",
            "تساوت الآراء: مستوفى {met}، غير مستوفى {notMet}؛ لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "Avis à égalité : rempli {met}, non rempli {notMet} ; ne peut dire {cannotSay}, écartés {leftOut}.",
            "Opinions are tied: met {met}, not met {notMet}; cannot say {cannotSay}, left out {leftOut}.");

    private static final Template CONVINCE = Template.of(
            "يُراجع النصّ مع من رأوا أنّ الاختبار غير مستوفى ({notMet}).",
            "Revoir le texte avec les membres pour qui le critère n’est pas rempli ({notMet}).",
            "Go over the text with the members who hold the test not met ({notMet}).");
    private static final Template SETTLE_TIE = Template.of(
            "يبتّ فريق العمل في التساوي ({met} مقابل {notMet}): يُطلب رأي عضو آخر، أو تُراجع الآراء وتُسجَّل.",
            "Le groupe de travail tranche l’égalité ({met} contre {notMet}) : un membre de plus donne son avis, ou des avis sont révisés et consignés.",
            "The working group settles the tie ({met} against {notMet}): one more member gives an opinion, or opinions are revised and recorded.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/opinion-majority@1"))
            .clause(
                    Template.of(
                            "يُبدي أعضاء فريق العمل آراءهم، ولا بتّ بأقلّ من {minimum} آراء محتسبة؛ وتُعتمد الأغلبية، ويبقى التساوي مفتوحًا؛ {openStructure}.",
                            "Les membres du groupe de travail donnent leur avis, au moins {minimum} qui comptent ; la majorité l’emporte, une égalité reste ouverte ; {openStructure}.",
                            "Members of the working group give their opinions, at least {minimum} that count; the majority holds, a tie stays open; {openStructure}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): a working group"
                            + " of civil society and administration studied and sorted the proposals; how its members' views were"
                            + " put together is not published")
            .addReasons(MORE_SAY_MET, MORE_SAY_NOT_MET, TIE, Panel.TOO_FEW)
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
        if (reason.equals(MORE_SAY_NOT_MET)) {
            return Optional.of(CONVINCE);
        }
        if (reason.equals(TIE)) {
            return Optional.of(SETTLE_TIE);
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
                if (Panel.counting(opinions) < minimum) {
                    return Panel.TOO_FEW;
                }
                int ahead = Integer.compare(opinions.of(OpinionVerdict.MET), opinions.of(OpinionVerdict.NOT_MET));
                return ahead > 0 ? MORE_SAY_MET : ahead < 0 ? MORE_SAY_NOT_MET : TIE;
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
