// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;

final class CountsAgree implements ReportRule {
    private static final Reason ALL_APPEAR = Reason.met(
            "all-appear",
            "عدد التعهّدات حسب التقرير: {stated}، وكلّها واردة فيه.",
            "Engagements annoncés par le rapport : {stated} ; tous y figurent.",
            "Commitments that the report states: {stated}; all appear in it.");
    private static final Reason NOT_ALL_APPEAR = Reason.notMet(
            "not-all-appear",
            "عدد التعهّدات حسب التقرير: {stated}، ولم يرد فيه منها سوى: {appear}.",
            "Engagements annoncés par le rapport : {stated} ; y figurent seulement : {appear}.",
            "Commitments that the report states: {stated}; of these appear in it only: {appear}.");
    private static final Reason MORE_APPEAR = Reason.notMet(
            "more-appear",
            "عدد التعهّدات حسب التقرير: {stated}، والوارد فيه: {appear}.",
            "Engagements annoncés par le rapport : {stated} ; y figurent : {appear}.",
            "Commitments that the report states: {stated}; appear in it: {appear}.");
    private static final Reason SUBMITTED_AGREE = Reason.met(
            "submitted-agree",
            "عدد التعهّدات المودعة: {submitted}، كما في خطة العمل.",
            "Engagements soumis : {submitted}, comme dans le plan d’action.",
            "Submitted commitments: {submitted}, as in the action plan.");
    private static final Reason SUBMITTED_DIFFER = Reason.notMet(
            "submitted-differ",
            "عدد التعهّدات المودعة حسب التقرير: {submitted}، وفي خطة العمل: {inPlan}.",
            "Engagements soumis d’après le rapport : {submitted} ; dans le plan d’action : {inPlan}.",
            "Submitted commitments that the report states: {submitted}; in the action plan: {inPlan}.");
    private static final Reason WIDER_AGREE = Reason.met(
            "wider-plan-agrees",
            "عدد تعهّدات خطة البلدية الأوسع: {stated}، كما في التقرير.",
            "Engagements du plan plus large : {stated}, comme le dit le rapport.",
            "Commitments of the wider plan: {stated}, as the report says.");
    private static final Reason WIDER_DIFFERS = Reason.notMet(
            "wider-plan-differs",
            "عدد التعهّدات حسب التقرير: {stated}، وفي الخطة الأوسع: {inWider}.",
            "Engagements annoncés par le rapport : {stated} ; dans le plan plus large : {inWider}.",
            "Commitments that the report states: {stated}; in the wider plan: {inWider}.");
    private static final Reason NOT_STATED = Reason.notAssessable(
            "not-stated",
            "لا يذكر التقرير عدد التعهّدات.",
            "Le rapport n’indique pas le nombre d’engagements.",
            "The report does not state a number of commitments.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/counts-agree@1"))
            .clause(
                    Template.of(
                            "الأعداد التي يذكرها تقرير التقييم الذاتي توافق ما ورد فيه وما في خطة العمل.",
                            "Les nombres qu’annonce un rapport d’auto-évaluation s’accordent avec son contenu et avec le plan d’action.",
                            "The numbers that a self-assessment report states agree with what it holds and with the action plan."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): 17 commitments are"
                            + " stated, 4 of them submitted, 7 appear")
            .addReasons(
                    ALL_APPEAR,
                    NOT_ALL_APPEAR,
                    MORE_APPEAR,
                    SUBMITTED_AGREE,
                    SUBMITTED_DIFFER,
                    WIDER_AGREE,
                    WIDER_DIFFERS,
                    NOT_STATED,
                    DocumentCheck.DATE_OPEN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return new DocumentCheck<>(INFO, Filed::selfAssessments, CountsAgree::judge);
    }

    private static void judge(Dossier dossier, Filed<SelfAssessmentReport> filed, List<Finding> findings) {
        SelfAssessmentReport report = filed.document();
        Optional<Filed<ActionPlan>> plan = plan(dossier, report.getPlan());
        if (report.getCommitmentsStated().isEmpty()
                && report.getSubmittedStated().isEmpty()) {
            findings.add(Finding.of(INFO, filed.id(), NOT_STATED, List.of()));
            return;
        }
        report.getCommitmentsStated().ifPresent(stated -> {
            Evidence said = Evidence.of("stated", filed.pointer() + "/commitmentsStated", stated);
            int appear = report.getReviews().size();
            Reason reason = appear == stated ? ALL_APPEAR : appear < stated ? NOT_ALL_APPEAR : MORE_APPEAR;
            findings.add(Finding.of(
                    INFO,
                    filed.id(),
                    reason,
                    List.of(said, Evidence.of("appear", filed.pointer() + "/reviews", appear))));
            plan.flatMap(own -> own.document().getPartOf())
                    .flatMap(wider -> plan(dossier, wider))
                    .ifPresent(wider -> {
                        int held = wider.document().getCommitments().size();
                        findings.add(Finding.of(
                                INFO,
                                filed.id(),
                                held == stated ? WIDER_AGREE : WIDER_DIFFERS,
                                List.of(said, Evidence.of("inWider", wider.pointer() + "/commitments", held))));
                    });
        });
        if (plan.isPresent()) {
            report.getSubmittedStated().ifPresent(submitted -> {
                int held = plan.get().document().getCommitments().size();
                findings.add(Finding.of(
                        INFO,
                        filed.id(),
                        held == submitted ? SUBMITTED_AGREE : SUBMITTED_DIFFER,
                        List.of(
                                Evidence.of("submitted", filed.pointer() + "/submittedStated", submitted),
                                Evidence.of("inPlan", plan.get().pointer() + "/commitments", held))));
            });
        }
    }

    private static Optional<Filed<ActionPlan>> plan(Dossier dossier, PlanId id) {
        return Filed.plans(dossier).stream()
                .filter(plan -> plan.document().getId().equals(id))
                .findFirst();
    }
}
