// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.ParticipationUnit;
import io.github.ogplocal.model.participation.StatedCount;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.PlanCoordination;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.consultation.ParticipationReport;
import io.github.ogplocal.rules.consultation.TotalCheck;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ParticipationAddsUp implements ReportRule {
    private static final Reason ADDS_UP = Reason.met(
            "adds-up",
            "مجموع الأسطر ({rows}) يساوي الجملة المذكورة: {stated}.",
            "Les {rows} lignes font bien le total indiqué : {stated}.",
            "The {rows} rows add up to the total stated: {stated}.");
    private static final Reason OF_ONE_UNIT = Reason.met(
            "adds-up-of-one-unit",
            "الجملة المذكورة {stated} هي مجموع الأسطر التي تعدّ {unit} وحدها؛ ومجموع كل الأسطر {sum}.",
            "Le total indiqué, {stated}, est celui des seules lignes qui comptent des {unit} ; toutes les lignes font {sum}.",
            "The total stated, {stated}, is that of the rows that count {unit} alone; all rows add up to {sum}.");
    private static final Reason DIFFERS = Reason.notMet(
            "differs",
            "الجملة المذكورة {stated}، ومجموع الأسطر {sum}.",
            "Le total indiqué est {stated}, les lignes font {sum}.",
            "The total stated is {stated}; the rows add up to {sum}.");
    private static final Reason MIXED = Reason.notAssessable(
            "mixed-units",
            "تجمع الجملة بين أشياء مختلفة ({units})؛ وما الذي تعدّه متروك لمن يحكم.",
            "Le total mêle des choses différentes ({units}) ; ce qu’il compte est à juger par un lecteur.",
            "The total mixes different things ({units}); what it counts is for a person to judge.");
    private static final Reason NOT_STATED = Reason.notAssessable(
            "total-not-stated",
            "لم تُذكر جملة تُقارن بها الأسطر؛ مجموعها {sum}.",
            "Aucun total n’est indiqué ; les lignes font {sum}.",
            "No total is stated; the rows add up to {sum}.");

    private static final Reason STATED_BESIDE = Reason.notAssessable(
            "stated-beside",
            "تذكر الاستمارة إلى جانب الجدول أعدادًا لا تدخل في جملته: {others}؛ وصلتها بها متروكة لمن يحكم.",
            "À côté du tableau, le formulaire indique des nombres que son total ne comprend pas : {others} ; leur rapport avec lui"
                    + " est à juger par un lecteur.",
            "Beside the table the form states numbers that its total does not hold: {others}; how they relate to it is for a"
                    + " person to judge.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/participation-adds-up@1"))
            .clause(
                    Template.of(
                            "أسطر جدول المشاركة في خطة العمل تساوي الجملة المذكورة، وتعدّ شيئًا واحدًا.",
                            "Les lignes du tableau de participation d’un plan d’action font le total indiqué et comptent une même chose.",
                            "The rows of an action plan's participation table add up to the total stated, and count one thing."))
            .source(
                    "Regueb, Tunisia, OGP Local action plan 2021–2023: seven rows add up to the 456 stated; one of them counts"
                            + " online questions. Beside it: more than 50 invitations, 20 groups, 7 public meetings")
            .addReasons(ADDS_UP, OF_ONE_UNIT, DIFFERS, MIXED, NOT_STATED, STATED_BESIDE, DocumentCheck.DATE_OPEN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return new DocumentCheck<>(INFO, Filed::plans, ParticipationAddsUp::judge);
    }

    private static void judge(Dossier dossier, Filed<ActionPlan> filed, List<Finding> findings) {
        Optional<Participation> table = filed.document().getCoordination().flatMap(PlanCoordination::getParticipation);
        if (table.isEmpty()) {
            return;
        }
        String pointer = filed.pointer() + "/coordination/participation";
        ParticipationReport report = ParticipationReport.of(table.get());
        List<Evidence> evidence = new ArrayList<>();
        table.get()
                .getStatedTotal()
                .ifPresent(stated -> evidence.add(Evidence.of("stated", pointer + "/statedTotal", stated)));
        evidence.add(Evidence.of("sum", "", report.sumOfAllRows()));
        evidence.add(
                Evidence.of("rows", pointer + "/rows", table.get().getRows().size()));
        report.totalUnit().ifPresent(unit -> evidence.add(Evidence.ofCode("unit", "", unit.code())));
        evidence.add(Evidence.ofCodes(
                "units",
                "",
                report.sums().stream().map(sum -> sum.unit().code()).toList()));
        Quoted total = Quoted.of(filed);
        table.get().getStatedTotal().ifPresent(total::stating);
        evidence.addAll(total.evidence());
        findings.add(Finding.of(INFO, filed.id(), reason(report.check()), evidence));
        if (report.check() == TotalCheck.MIXES_UNITS) {
            findings.add(Finding.of(INFO, filed.id(), MIXED, evidence));
        }
        beside(filed, findings);
    }

    /** The numbers beside the table, each with the words that state it. */
    private static void beside(Filed<ActionPlan> filed, List<Finding> findings) {
        PlanCoordination coordination = filed.document().getCoordination().orElseThrow();
        String pointer = filed.pointer() + "/coordination";
        List<String> others = new ArrayList<>();
        Quoted quoted = Quoted.of(filed);
        for (int i = 0; i < coordination.getCounts().size(); i++) {
            StatedCount count = coordination.getCounts().get(i);
            others.add(count.getUnit().code() + " " + count.getCount());
            quoted.and(pointer + "/counts/" + i + "/citations", count.getCitations());
        }
        coordination.getGroups().ifPresent(groups -> {
            others.add(ParticipationUnit.GROUPS.code() + " " + groups);
            quoted.stating(groups);
        });
        coordination.getPublicMeetings().ifPresent(meetings -> {
            others.add(ParticipationUnit.MEETINGS.code() + " " + meetings);
            quoted.stating(meetings);
        });
        if (!others.isEmpty()) {
            List<Evidence> evidence = new ArrayList<>();
            evidence.add(Evidence.ofCodes("others", pointer, others));
            evidence.addAll(quoted.evidence());
            findings.add(Finding.of(INFO, filed.id(), STATED_BESIDE, evidence));
        }
    }

    private static Reason reason(TotalCheck check) {
        return switch (check) {
            case NOT_STATED -> NOT_STATED;
            case AGREES, MIXES_UNITS -> ADDS_UP;
            case OF_ONE_UNIT -> OF_ONE_UNIT;
            case DIFFERS -> DIFFERS;
        };
    }
}
