// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

import io.github.ogplocal.model.smart.OpinionVerdict;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What rules on recorded opinions have in common. */
final class Panel {
    private static final int MOST = 1000;
    private static final String SETTLE = "settled";

    static final Setting MINIMUM = Setting.count(
            "minimum",
            LocalizedText.of(
                    "كم رأيًا يُحتسب على الأقل؟",
                    "Combien d’avis qui comptent, au moins ?",
                    "How many opinions that count, at least?"),
            1,
            MOST);

    static final Setting OPEN_STRUCTURE = Setting.choice(
                    "openStructure",
                    LocalizedText.of(
                            "ما الحكم إذا كان النصّ لا يسمح بالحكم آليًّا؟",
                            "Que faire quand le texte ne permet pas à la machine de juger ?",
                            "What follows where the text does not let the machine say?"))
            .option(
                    "open",
                    LocalizedText.of(
                            "وإذا كان النصّ لا يسمح بالحكم يبقى الأمر مفتوحًا رغم الآراء",
                            "si le texte ne permet pas de juger, la question reste ouverte malgré les avis",
                            "where the text leaves a test open, it stays open whatever the opinions"))
            .option(
                    SETTLE,
                    LocalizedText.of(
                            "وإذا كان النصّ لا يسمح بالحكم تُعتمد الآراء",
                            "si le texte ne permet pas de juger, les avis tranchent",
                            "where the text leaves a test open, the opinions settle it"));

    static final Reason TOO_FEW = Reason.notAssessable(
            "too-few-opinions",
            "الآراء المحتسبة: {counting}، دون المطلوب ({minimum} على الأقل)؛ لم يتمكّن من الحكم: {cannotSay}، مستبعدة للتنحّي أو التجريح: {leftOut}.",
            "Avis qui comptent : {counting}, moins que les {minimum} requis ; ne peuvent dire : {cannotSay} ; écartés pour déport ou récusation : {leftOut}.",
            "Opinions that count: {counting}, fewer than the {minimum} needed; cannot say: {cannotSay}; left out because their members stay out: {leftOut}.");

    static final Template ASK_MORE = Template.of(
            "يُطلب رأي أعضاء آخرين من فريق العمل، إلى أن يبلغ عدد الآراء المحتسبة {minimum} على الأقل.",
            "Recueillir l’avis d’autres membres du groupe de travail, jusqu’à {minimum} avis qui comptent au moins.",
            "Ask further members of the working group, until there are at least {minimum} opinions that count.");

    private Panel() {}

    static boolean settles(Settings settings) {
        return settings.choice("openStructure").equals(SETTLE);
    }

    /** How many say that the test is met or that it is not. */
    static int counting(OpinionCount opinions) {
        return opinions.of(OpinionVerdict.MET) + opinions.of(OpinionVerdict.NOT_MET);
    }

    static List<Evidence> evidence(OpinionCount opinions, int counting, int minimum) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("counting", "", counting));
        evidence.add(Evidence.of("minimum", "", minimum));
        evidence.add(Evidence.of("cannotSay", "", opinions.of(OpinionVerdict.CANNOT_SAY)));
        evidence.add(Evidence.of("leftOut", "", opinions.leftOut()));
        return evidence;
    }

    static List<Evidence> verdicts(OpinionCount opinions, int minimum) {
        List<Evidence> evidence = evidence(opinions, counting(opinions), minimum);
        evidence.add(Evidence.of("met", "", opinions.of(OpinionVerdict.MET)));
        evidence.add(Evidence.of("notMet", "", opinions.of(OpinionVerdict.NOT_MET)));
        return evidence;
    }
}
