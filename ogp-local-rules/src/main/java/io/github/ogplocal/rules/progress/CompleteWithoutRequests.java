// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.progress;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.plan.Recommendation;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.report.CommitmentReview;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class CompleteWithoutRequests implements ProgressRule {
    private static final Reason NOTHING_ASKED = Reason.met(
            "nothing-asked",
            "ذُكر أنّه أُنجز كلّيًا ({figure})، ولا توصية بعد ذلك.",
            "Rapporté comme achevé ({figure}), sans recommandation ensuite.",
            "Reported as complete ({figure}), and nothing is recommended since.");
    private static final Reason STILL_ASKED = Reason.notAssessable(
            "still-asked",
            "ذُكر أنّه أُنجز كلّيًا ({figure})، وتقرير بالتاريخ نفسه أو بعده يوصي بأكثر من ذلك (عدد "
                    + "التوصيات: {count})، منها: {first}. يُترك للنظر البشري هل يُطلب فيها ما ذُكر أنّه أُنجز.",
            "Rapporté comme achevé ({figure}), alors qu’un rapport de même date ou postérieur "
                    + "recommande encore ({count}), dont : {first}. À une personne de juger si cela demande ce "
                    + "qui est dit achevé.",
            "Reported as complete ({figure}), while a report of the same date or later still "
                    + "recommends ({count}), among it: {first}. Whether that asks for what is said to be done "
                    + "is for a person to judge.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("progress/complete-without-requests@1"))
            .clause(Template.of(
                    "ما ذُكر أنّه أُنجز كلّيًا ({assessor}) لا تطلب توصيات التاريخ نفسه أو ما بعده إنجازه؛ "
                            + "وإن وُجدت توصيات عُرضت بنصّها ليُنظر فيها.",
                    "Ce qui est rapporté comme achevé ({assessor}) n’est plus demandé par des recommandations "
                            + "de même date ou postérieures ; s’il y en a, elles sont citées pour qu’une personne en "
                            + "juge.",
                    "What is reported as complete ({assessor}) is not still asked for by recommendations of "
                            + "the same date or later; where there are any they are quoted for a person to judge."))
            .source("El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): "
                    + "commitments 2 and 4 stand at 100 % (section 3.1), while section 3.2 asks to activate the "
                    + "Citizen Space ID and to make the site public")
            .addReasons(NOTHING_ASKED, STILL_ASKED)
            .settings(SettingsForm.of(AssessorSetting.assessor()))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        AssessorKind kind = AssessorSetting.kind(settings, "assessor");
        return CommitmentChecks.each(seen -> judge(seen, kind));
    }

    private static Optional<Finding> judge(CommitmentChecks.Seen seen, AssessorKind kind) {
        LatestReportRule.Choice latest = seen.latest(kind);
        if (!CommitmentChecks.isComplete(latest)) {
            return Optional.empty();
        }
        ProgressReport report = latest.reports().get(0);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(CommitmentChecks.says("figure", seen.plans(), report));
        List<Evidence> asked = asked(seen, report);
        if (asked.isEmpty()) {
            return Optional.of(Finding.of(INFO, seen.subject(), NOTHING_ASKED, evidence));
        }
        evidence.add(Evidence.of("count", "", asked.size()));
        evidence.addAll(asked);
        return Optional.of(Finding.of(INFO, seen.subject(), STILL_ASKED, evidence));
    }

    /** All that is recommended for the commitment, wherever it stands in narrower and wider plans. */
    private static List<Evidence> asked(CommitmentChecks.Seen seen, ProgressReport report) {
        Dossier dossier = seen.plans().dossier();
        Set<String> same = seen.plans().subjects(seen.plan(), seen.commitment());
        List<Evidence> asked = new ArrayList<>();
        List<Evidence> nested = new ArrayList<>();
        for (int p = 0; p < dossier.getPlans().size(); p++) {
            ActionPlan plan = dossier.getPlans().get(p);
            for (int c = 0; c < plan.getCommitments().size(); c++) {
                Commitment commitment = plan.getCommitments().get(c);
                if (same.contains(DossierPlans.subject(plan.getId(), commitment.getId()))) {
                    String pointer = "/plans/" + p + "/commitments/" + c;
                    add(commitment.getRecommendations(), pointer, source(commitment.getCitations()), asked, nested);
                }
            }
        }
        for (int r = 0; r < dossier.getSelfAssessments().size(); r++) {
            SelfAssessmentReport assessment = dossier.getSelfAssessments().get(r);
            if (isSince(assessment, report, seen.day())) {
                for (int v = 0; v < assessment.getReviews().size(); v++) {
                    CommitmentReview review = assessment.getReviews().get(v);
                    boolean about = review.getCommitment()
                            .map(id -> DossierPlans.subject(assessment.getPlan(), id))
                            .filter(same::contains)
                            .isPresent();
                    if (about) {
                        Optional<SourceId> source =
                                source(review.getCitations()).or(() -> source(assessment.getCitations()));
                        String pointer = "/selfAssessments/" + r + "/reviews/" + v;
                        add(review.getRecommendations(), pointer, source, asked, nested);
                    }
                }
            }
        }
        asked.addAll(nested);
        List<Evidence> named = new ArrayList<>();
        for (Evidence item : asked) {
            String name = named.isEmpty() ? "first" : "recommendation" + (named.size() + 1);
            named.add(new Evidence(name, item.pointer(), item.value()));
        }
        return named;
    }

    /** Whether an assessment was there on the day, and is not surely older than the report. */
    private static boolean isSince(SelfAssessmentReport assessment, ProgressReport report, LocalDate day) {
        Optional<DayOrMonth> written = assessment.getWrittenOn();
        if (written.filter(on -> on.lastDay().isAfter(day)).isPresent()) {
            return false;
        }
        Optional<DayOrMonth> date = LatestReport.date(report);
        return written.isEmpty()
                || date.isEmpty()
                || !Times.isAfter(date.get(), written.get()).equals(Optional.of(true));
    }

    private static Optional<SourceId> source(List<Citation> citations) {
        return citations.stream().map(Citation::getSource).findFirst();
    }

    private static void add(
            List<Recommendation> recommendations,
            String pointer,
            Optional<SourceId> source,
            List<Evidence> asked,
            List<Evidence> nested) {
        for (int i = 0; i < recommendations.size(); i++) {
            addTo(asked, recommendations.get(i), pointer + "/recommendations/" + i, source, nested);
        }
    }

    private static void addTo(
            List<Evidence> asked,
            Recommendation recommendation,
            String pointer,
            Optional<SourceId> source,
            List<Evidence> nested) {
        LocalizedText text = recommendation.getText();
        asked.add(source.map(id -> Evidence.of(
                        "quote",
                        pointer + "/text",
                        Citation.builder().source(id).quote(text).build()))
                .orElseGet(() -> Evidence.of("quote", pointer + "/text", text)));
        for (int i = 0; i < recommendation.getItems().size(); i++) {
            addTo(nested, recommendation.getItems().get(i), pointer + "/items/" + i, source, nested);
        }
    }
}
