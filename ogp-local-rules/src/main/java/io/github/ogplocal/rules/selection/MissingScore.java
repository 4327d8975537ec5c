// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.List;

/** The three things that an unscored criterion can mean. */
final class MissingScore implements MissingScoreRule {
    private static final Reason ALL_SCORED = Reason.met(
            "all-scored",
            "كل النقاط المطلوبة من الجذاذات المحتسبة موجودة ({cells} من {cells}).",
            "Toutes les notes attendues des fiches comptées sont là ({cells} sur {cells}).",
            "Every score that is needed from the sheets that count is there ({cells} of {cells}).");
    private static final Reason NONE_LEFT = Reason.notAssessable(
            "no-score-left",
            "معيار على الأقلّ لم ينقّطه أحد؛ النقاط الغائبة: {missing}.",
            "Un critère au moins n’a été noté par personne ; notes absentes : {missing}.",
            "At least one criterion was scored by nobody; missing scores: {missing}.");

    static final MissingScore LEFT_OUT = new MissingScore(
            Treatment.LEAVE_OUT,
            "selection/missing-score-left-out@1",
            Template.of(
                    "إذا لم ينقّط مقيّم معيارًا، تُحتسب نقاط بقيّة المقيّمين وحدها في ذلك المعيار؛ ولا بتّ في ملف لم ينقّط أحد"
                            + " معيارًا من معاييره.",
                    "Si un évaluateur ne note pas un critère, seules les notes des autres comptent pour ce critère ; un"
                            + " dossier dont un critère n’est noté par personne n’est pas décidé.",
                    "Where an evaluator does not score a criterion, the others' scores alone count for it; an application"
                            + " with a criterion that nobody scored is not decided."),
            Reason.met(
                    "left-out",
                    "نقاط غائبة لم تُحتسب: {missing} (من {cells}).",
                    "Notes absentes, laissées de côté : {missing} (sur {cells}).",
                    "Missing scores, left out: {missing} (of {cells})."),
            List.of(ALL_SCORED, NONE_LEFT));
    static final MissingScore COUNTS_AS_ZERO = new MissingScore(
            Treatment.COUNT_AS_ZERO,
            "selection/missing-score-counts-as-zero@1",
            Template.of(
                    "إذا لم ينقّط مقيّم معيارًا، تُحتسب له صفر نقطة.",
                    "Si un évaluateur ne note pas un critère, cette note compte pour zéro.",
                    "Where an evaluator does not score a criterion, that score counts as nought."),
            Reason.met(
                    "counted-as-zero",
                    "نقاط غائبة احتُسبت صفرًا: {missing} (من {cells}).",
                    "Notes absentes, comptées pour zéro : {missing} (sur {cells}).",
                    "Missing scores, counted as nought: {missing} (of {cells})."),
            List.of(ALL_SCORED));
    static final MissingScore BLOCKS = new MissingScore(
            Treatment.BLOCK,
            "selection/missing-score-blocks@1",
            Template.of(
                    "لا بتّ في ملف ما لم ينقّط كل مقيّم كل معيار.",
                    "Un dossier n’est décidé que si chaque évaluateur a noté chaque critère.",
                    "An application is decided only when every evaluator has scored every criterion."),
            Reason.notAssessable(
                    "incomplete",
                    "نقاط غائبة: {missing} (من {cells})؛ يتعذّر البتّ في الملف.",
                    "Notes absentes : {missing} (sur {cells}) ; le dossier ne peut être décidé.",
                    "Missing scores: {missing} (of {cells}); the application cannot be decided."),
            List.of(ALL_SCORED));

    private final Treatment treatment;
    private final Reason someMissing;
    private final RuleInfo info;

    private MissingScore(Treatment treatment, String id, Template clause, Reason someMissing, List<Reason> others) {
        this.treatment = treatment;
        this.someMissing = someMissing;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source("No rule book read so far says it, hence three rules to choose from; law A16 of docs/laws.md")
                .addAllReasons(others)
                .addReasons(someMissing)
                .build();
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public MissingScores compile(SelectionContext context) {
        return new MissingScores() {
            @Override
            public Treatment treatment() {
                return treatment;
            }

            @Override
            public Reason judge(int missing, int emptyCriteria) {
                if (missing == 0) {
                    return ALL_SCORED;
                }
                return treatment == Treatment.LEAVE_OUT && emptyCriteria > 0 ? NONE_LEFT : someMissing;
            }

            @Override
            public List<Evidence> explain(List<String> missing, int cells, Reason reason) {
                return List.of(Evidence.ofCodes("missing", "", missing), Evidence.of("cells", "", cells));
            }
        };
    }
}
