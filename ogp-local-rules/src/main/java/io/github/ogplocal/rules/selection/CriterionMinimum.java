// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.model.selection.CriterionId;
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
import java.util.List;
import java.util.SortedMap;

final class CriterionMinimum implements ThresholdRule {
    static final CriterionMinimum RULE = new CriterionMinimum();

    private static final Reason REACHED = Reason.met(
            "minimums-reached",
            "يبلغ كل معيار حدّه الأدنى المطلوب: {criteria}.",
            "Chaque critère atteint son minimum : {criteria}.",
            "Every criterion reaches its minimum: {criteria}.");
    private static final Reason MISSED = Reason.notMet(
            "minimum-missed",
            "نال المعيار «{criterion}» {score}، ولا يبلغ ذلك حدّه الأدنى المطلوب ({minimum})؛ المعايير التي لم تبلغ حدّها: {missed}.",
            "Le critère « {criterion} » a {score}, et n’atteint pas son minimum ({minimum}) ; critères sous leur minimum : {missed}.",
            "Criterion “{criterion}” has {score} and does not reach its minimum ({minimum}); criteria below theirs: {missed}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/criterion-minimum@1"))
            .clause(Template.of(
                    "يجب أن يكون عدد النقاط في كل معيار من هذه المعايير {bound}: {minimums}.",
                    "Dans chacun de ces critères, le nombre de points doit être {bound} : {minimums}.",
                    "In each of these criteria the number of points must be {bound}: {minimums}."))
            .source(
                    "Horizon Europe, evaluation form for RIA and IA: at least 3 of 5 in each criterion, without weights;"
                            + " at stage 1, 4")
            .addReasons(REACHED, MISSED)
            .settings(SettingsForm.of(
                    Setting.pointsTable(
                            "minimums",
                            LocalizedText.of(
                                    "ما الحدّ الأدنى المطلوب في كل معيار؟",
                                    "Quel est le minimum de chaque critère ?",
                                    "What is the minimum of each criterion?"),
                            -999_999_999,
                            999_999_999),
                    LowerBound.setting(LocalizedText.of(
                            "هل يكفي بلوغ الحدّ الأدنى تمامًا؟",
                            "Une note exactement égale au minimum suffit-elle ?",
                            "Is a score of exactly the minimum enough?"))))
            .build();

    /** What one criterion must reach. */
    private record Minimum(Criterion criterion, Fraction points) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        SortedMap<String, Points> minimums = settings.pointsTable("minimums");
        boolean inclusive = LowerBound.isInclusive(settings);
        List<SettingFault> faults = new ArrayList<>(SettingIds.unknownCriteria("minimums", minimums, procedure));
        for (Criterion criterion : procedure.getCriteria()) {
            Points minimum = minimums.get(criterion.getId().value());
            Points most = criterion.getScale().most();
            if (minimum != null && !LowerBound.isPassed(most.compareTo(minimum), inclusive)) {
                faults.add(new SettingFault("minimums/" + criterion.getId(), FaultKind.UNREACHABLE, most.toString()));
            }
        }
        return faults;
    }

    @Override
    public Threshold compile(SelectionContext context, Fraction most) {
        SortedMap<String, Points> table = context.settings().pointsTable("minimums");
        List<Minimum> minimums = new ArrayList<>();
        for (Criterion criterion : context.procedure().getCriteria()) {
            Points minimum = table.get(criterion.getId().value());
            if (minimum != null) {
                minimums.add(new Minimum(criterion, minimum.toFraction()));
            }
        }
        boolean inclusive = LowerBound.isInclusive(context.settings());
        return new Threshold() {
            @Override
            public Reason judge(ScoreView scores) {
                for (Minimum minimum : minimums) {
                    if (!isReached(minimum, scores)) {
                        return MISSED;
                    }
                }
                return REACHED;
            }

            private boolean isReached(Minimum minimum, ScoreView scores) {
                Fraction score = scores.score(minimum.criterion().getId());
                return LowerBound.isPassed(score.compareTo(minimum.points()), inclusive);
            }

            @Override
            public List<Evidence> explain(ScoreView scores, Reason reason) {
                List<Minimum> missed =
                        minimums.stream().filter(m -> !isReached(m, scores)).toList();
                if (missed.isEmpty()) {
                    return List.of(Evidence.ofCodes("criteria", "", codes(minimums)));
                }
                Minimum first = missed.get(0);
                CriterionId id = first.criterion().getId();
                return List.of(
                        Evidence.of("criterion", "", first.criterion().getTitle()),
                        Evidence.of("score", "", scores.score(id)),
                        Evidence.of("minimum", context.settingPointer("minimums/" + id), first.points()),
                        Evidence.ofCodes("missed", "", codes(missed)));
            }
        };
    }

    private static List<String> codes(List<Minimum> minimums) {
        return minimums.stream().map(m -> m.criterion().getId().value()).toList();
    }
}
