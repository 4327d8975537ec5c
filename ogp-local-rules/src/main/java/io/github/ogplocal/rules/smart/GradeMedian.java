// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.smart;

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

final class GradeMedian implements SmartOpinionRule {
    private static final String LOWER = "lower";
    private static final String HIGHER = "higher";
    private static final String OPEN = "open";

    private static final Reason GRADED = Reason.met(
            "graded",
            "الدرجة الوسطى لآراء فريق العمل: {grade}؛ الدرجات المسندة {counting}، لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "Degré médian des avis du groupe de travail : {grade} ; degrés donnés {counting}, ne peut dire {cannotSay}, écartés {leftOut}.",
            "Median grade of the opinions of the working group: {grade}; grades given {counting}, cannot say {cannotSay}, left out {leftOut}.");
    private static final Reason BETWEEN_TWO = Reason.notAssessable(
            "between-two-grades",
            "تقع الوسطى بين درجتين: {lowerGrade} و{higherGrade}؛ الدرجات المسندة {counting}، لم يتمكّن من الحكم {cannotSay}، مستبعدة {leftOut}.",
            "La médiane tombe entre deux degrés : {lowerGrade} et {higherGrade} ; degrés donnés {counting}, ne peut dire {cannotSay}, écartés {leftOut}.",
            "The median falls between two grades: {lowerGrade} and {higherGrade}; grades given {counting}, cannot say {cannotSay}, left out {leftOut}.");

    private static final Template ONE_MORE = Template.of(
            "يُطلب رأي عضو آخر ليفصل بين {lowerGrade} و{higherGrade}.",
            "Recueillir l’avis d’un membre de plus, entre {lowerGrade} et {higherGrade}.",
            "Ask one more member, between {lowerGrade} and {higherGrade}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("smart/grade-median@1"))
            .clause(
                    Template.of(
                            "يُسند أعضاء فريق العمل درجات، ولا بتّ بأقلّ من {minimum}؛ وتُعتمد الدرجة الوسطى؛ {between}؛ {openStructure}.",
                            "Les membres du groupe de travail donnent un degré, au moins {minimum} ; le degré médian vaut ; {between} ; {openStructure}.",
                            "Members of the working group give a grade, at least {minimum}; the median grade holds; {between}; {openStructure}."))
            .source("This library: a scale has an order and no distances, so that grades have a median and no mean;"
                    + " scales: OGP Independent Reporting Mechanism, potential impact and potential for results")
            .addReasons(GRADED, BETWEEN_TWO, Panel.TOO_FEW)
            .settings(SettingsForm.of(
                    Panel.MINIMUM,
                    Setting.choice(
                                    "between",
                                    LocalizedText.of(
                                            "ما الحكم إذا وقعت الوسطى بين درجتين؟",
                                            "Que faire si la médiane tombe entre deux degrés ?",
                                            "What follows where the median falls between two grades?"))
                            .option(
                                    LOWER,
                                    LocalizedText.of(
                                            "وبين درجتين تُعتمد الدنيا",
                                            "entre deux degrés, le plus bas",
                                            "of two grades in the middle, the lower"))
                            .option(
                                    HIGHER,
                                    LocalizedText.of(
                                            "وبين درجتين تُعتمد العليا",
                                            "entre deux degrés, le plus haut",
                                            "of two grades in the middle, the higher"))
                            .option(
                                    OPEN,
                                    LocalizedText.of(
                                            "وبين درجتين يبقى الأمر مفتوحًا",
                                            "entre deux degrés, la question reste ouverte",
                                            "between two grades in the middle, it stays open")),
                    Panel.OPEN_STRUCTURE))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Asks asks() {
        return Asks.GRADES;
    }

    @Override
    public Optional<Template> advice(Reason reason) {
        return reason.equals(BETWEEN_TWO)
                ? Optional.of(ONE_MORE)
                : reason.equals(Panel.TOO_FEW) ? Optional.of(Panel.ASK_MORE) : Optional.empty();
    }

    @Override
    public Poll compile(Settings settings, List<Grade> grades) {
        int minimum = settings.count("minimum");
        String between = settings.choice("between");
        boolean settles = Panel.settles(settings);
        return new Poll() {
            @Override
            public Reason judge(OpinionCount opinions) {
                int count = opinions.graded();
                if (count < minimum) {
                    return Panel.TOO_FEW;
                }
                return between.equals(OPEN) && nth(opinions, (count - 1) / 2) != nth(opinions, count / 2)
                        ? BETWEEN_TWO
                        : GRADED;
            }

            @Override
            public int grade(OpinionCount opinions) {
                int count = opinions.graded();
                return nth(opinions, between.equals(HIGHER) ? count / 2 : (count - 1) / 2);
            }

            @Override
            public List<Evidence> explain(OpinionCount opinions, Reason reason) {
                int count = opinions.graded();
                List<Evidence> evidence = new ArrayList<>(Panel.evidence(opinions, count, minimum));
                if (reason.equals(GRADED)) {
                    evidence.add(Evidence.ofCode("grade", "", id(grade(opinions))));
                } else if (reason.equals(BETWEEN_TWO)) {
                    evidence.add(Evidence.ofCode("lowerGrade", "", id(nth(opinions, (count - 1) / 2))));
                    evidence.add(Evidence.ofCode("higherGrade", "", id(nth(opinions, count / 2))));
                }
                return evidence;
            }

            @Override
            public boolean settlesOpenStructure() {
                return settles;
            }

            private String id(int grade) {
                return grades.get(grade).id().value();
            }
        };
    }

    /** The grade of the opinion at a place, from 0, when all that give one are put in order. */
    private static int nth(OpinionCount opinions, int place) {
        int seen = 0;
        for (int grade = 0; grade < opinions.scale(); grade++) {
            seen += opinions.ofGrade(grade);
            if (place < seen) {
                return grade;
            }
        }
        throw new IllegalArgumentException("grades: no opinion at place " + place);
    }
}
