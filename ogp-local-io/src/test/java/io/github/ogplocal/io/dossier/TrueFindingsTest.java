// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.progress.AssessorKind;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.progress.ProgressEngine;
import io.github.ogplocal.rules.progress.ProgressFigure;
import io.github.ogplocal.rules.progress.ProgressProcedure;
import io.github.ogplocal.rules.progress.ProgressSummary;
import io.github.ogplocal.rules.review.ReviewEngine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is to be found in the sources is found, with the words it rests on, and nothing is found that is not so. */
class TrueFindingsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static List<Finding> review(SourceDossier source) {
        return review(source, source.read());
    }

    private static List<Finding> review(SourceDossier source, Dossier dossier) {
        return ReviewEngine.of(source.review(), StandardRules.all())
                .review(dossier, DAY)
                .getFindings();
    }

    private static Finding only(SourceDossier source, String rule, String subject) {
        List<Finding> found = review(source).stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .filter(finding -> finding.subject().equals(subject))
                .toList();
        assertThat(found).as(rule + " on " + subject).hasSize(1);
        return found.get(0);
    }

    private static List<String> quotes(Finding finding) {
        return finding.evidence().stream()
                .map(evidence -> evidence.value())
                .filter(EvidenceValue.QuoteValue.class::isInstance)
                .map(EvidenceValue.QuoteValue.class::cast)
                .map(value -> value.quote()
                        .getQuote()
                        .map(TrueFindingsTest::anyLanguage)
                        .orElse(""))
                .toList();
    }

    private static String anyLanguage(LocalizedText text) {
        return text.inOrNearest("en");
    }

    private static void assertFound(Finding finding, Verdict verdict, String reason, String... quotes) {
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(quotes(finding)).contains(quotes);
    }

    @Test
    void citizenSpace_isCompleteAndItsIdentifierStillToBeActivated() {
        assertFound(
                only(SourceDossier.EL_KEF, "progress/complete-without-requests@1", "ogp-plan-2021/2"),
                Verdict.NOT_ASSESSABLE,
                "still-asked",
                "2 The creation of digitalized citizen space 100%",
                "Activate \"Citizen Space ID\".");
    }

    @Test
    void womensWebsite_isCompleteAndStillToBeMadePublic() {
        assertFound(
                only(SourceDossier.EL_KEF, "progress/complete-without-requests@1", "ogp-plan-2021/4"),
                Verdict.NOT_ASSESSABLE,
                "still-asked",
                "4 Launching of a website that deals with women's concerns and interests 100%",
                "Make sure to make the site public");
    }

    @Test
    void archive_isTenPerCentByItselfAndMostlyImplementedByTheMonitoringBody() {
        assertFound(
                only(SourceDossier.EL_KEF, "progress/assessors-agree@1", "ogp-plan-2021/1"),
                Verdict.NOT_ASSESSABLE,
                "in-words",
                "1 Digitizing the archive and open it to the public within the limits permitted by law 10%",
                "Most of the commitment milestones were implemented as planned");
    }

    @Test
    void finalReport_isOlderThanTheEndOfThePlan_whoseSourceIsNamed() {
        Finding finding = only(SourceDossier.EL_KEF, "plan/final-after-end@1", "self-assessment-2023");

        assertFound(finding, Verdict.NOT_MET, "final-before-end", "01/01/2023", "May 2023");
        assertThat(Explanations.of(StandardRules.all()).render(finding, "en"))
                .contains("1 January 2023", "May 2023", "Action plan – El Kef, Tunisia, 2021 – 2023");
    }

    @Test
    void process_stalledIn2021AndBeganAgain() {
        assertFound(
                only(SourceDossier.EL_KEF, "plan/process-stalled@1", "ogp-plan-2021"),
                Verdict.NOT_MET,
                "stalled-and-restarted",
                "le processus OGP d'El Kef s'était bloqué plus tard cette année-là, en partie parce que le gouvernement"
                        + " n'avait pas donné la priorité à un rôle pour la société civile dans l'action ou la surveillance",
                "Fin 2021, la société civile et les partenaires gouvernementaux ont réaffirmé leur soutien à la plan d'action"
                        + " et, ensemble, prêts à aller de l'avant avec la mise en œuvre.");
    }

    @Test
    void elKefsCommittee_isFiveAndFive() {
        assertFound(only(SourceDossier.EL_KEF, "committee/parity@1", "leadership"), Verdict.MET, "equal");
        assertFound(only(SourceDossier.EL_KEF, "committee/seats-per-side@1", "leadership"), Verdict.MET, "as-asked");
        assertFound(only(SourceDossier.EL_KEF, "committee/staff-category@1", "leadership"), Verdict.MET, "enough");
        assertFound(only(SourceDossier.EL_KEF, "committee/open-call@1", "leadership"), Verdict.MET, "by-open-call");
        assertFound(
                only(SourceDossier.EL_KEF, "committee/tie-settled@1", "leadership"), Verdict.NOT_ASSESSABLE, "no-mode");
    }

    @Test
    void elKefsPlan_isFourOfSeventeen() {
        assertFound(
                only(SourceDossier.EL_KEF, "plan/part-of-wider-plan@1", "ogp-plan-2021"), Verdict.MET, "part-found");
        assertThat(Explanations.of(StandardRules.all())
                        .render(only(SourceDossier.EL_KEF, "plan/part-of-wider-plan@1", "ogp-plan-2021"), "en"))
                .contains("4 of 17");
    }

    /** First the plan that was submitted, over 4 of 4; then the wider one, over 4 of 17. */
    @Test
    void elKefsProgress_isOverFourOfFour_andOverFourOfSeventeenOfTheWiderPlan() throws IOException {
        ProgressProcedure procedure = OgpLocalJson.read(
                        SourceDossier.EL_KEF.file().resolveSibling("progress.json"), ProgressProcedure.class)
                .orElseThrow();
        ProgressSummary summary =
                ProgressEngine.of(procedure, StandardRules.all()).summarize(SourceDossier.EL_KEF.read(), DAY);
        ProgressFigure submitted = figure(summary, "ogp-plan-2021");
        ProgressFigure wider = figure(summary, "municipal-plan");

        assertThat(submitted.value()).contains(Fraction.of(135, 2));
        assertThat(submitted.known()).isEqualTo(4);
        assertThat(submitted.of()).isEqualTo(4);
        assertThat(wider.value()).contains(Fraction.of(135, 2));
        assertThat(wider.known()).isEqualTo(4);
        assertThat(wider.of()).isEqualTo(17);
        assertThat(wider.lowest()).isEqualTo(Fraction.of(270, 17));
        assertThat(wider.highest()).isEqualTo(Fraction.of(1570, 17));
    }

    private static ProgressFigure figure(ProgressSummary summary, String plan) {
        return summary.of(AssessorKind.SELF).orElseThrow().plans().stream()
                .filter(progress -> progress.plan().equals(PlanId.parse(plan)))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    /** Ten of seventeen are known to exist and no more; of seven the titles are known too. */
    @Test
    void elKefsWiderPlan_namesSevenOfSeventeen() {
        List<String> reasons = review(SourceDossier.EL_KEF).stream()
                .filter(finding -> finding.rule().toString().equals("report/project-sheet-complete@1"))
                .filter(finding -> finding.subject().startsWith("municipal-plan/"))
                .map(Finding::reason)
                .toList();

        assertThat(reasons).hasSize(17);
        assertThat(reasons).filteredOn("title-known"::equals).hasSize(7);
        assertThat(reasons).filteredOn("nothing-known"::equals).hasSize(10);
    }

    @Test
    void letter_isNotSignedByTheAssociation() {
        assertFound(
                only(SourceDossier.EL_KEF, "report/letter-signed@1", "el-kef-2020/letter-of-support#association"),
                Verdict.NOT_MET,
                "has-not-signed",
                "in the name of KEF MUNICIPALITY and TWIZA Association, we reaffirm our commitment to the principles of open"
                        + " government",
                "Le Président de la Municipalité");
    }

    @Test
    void reguebsAnswer_breaksOff() {
        Finding finding = only(SourceDossier.REGUEB, "report/answers-break-off@1", "plan-2021#progress-checks");

        assertFound(finding, Verdict.NOT_ASSESSABLE, "may-break-off", "Le M");
    }

    @Test
    void reguebsDuration_isADate() {
        assertFound(
                only(SourceDossier.REGUEB, "plan/duration-is-a-length@1", "plan-2021"),
                Verdict.NOT_MET,
                "date-in-duration-field",
                "Durée Avril 2023");
    }

    /** Beside 456, which mixes people and questions, the form states three other numbers. */
    @Test
    void reguebsParticipants_addUpAndMixUnits_besideThreeOtherNumbers() {
        List<Finding> found = review(SourceDossier.REGUEB).stream()
                .filter(finding -> finding.rule().toString().equals("report/participation-adds-up@1"))
                .toList();
        String total = "Au total, 456 personnes ont participé au processus de co-création.";

        assertThat(found).hasSize(3);
        assertFound(found.get(0), Verdict.MET, "adds-up", total);
        assertFound(found.get(1), Verdict.NOT_ASSESSABLE, "mixed-units", total);
        assertFound(
                found.get(2),
                Verdict.NOT_ASSESSABLE,
                "stated-beside",
                "Le comité de pilotage a lancé plus de 50 invitations à des organisations et des individus à participer au"
                        + " programme d'investissement",
                "20",
                "7");
        assertThat(Explanations.of(StandardRules.all()).render(found.get(0), "en"))
                .contains("456");
        assertThat(found.get(2).evidence().get(0).value())
                .isEqualTo(new EvidenceValue.CodesValue(List.of("invitations 50", "groups 20", "meetings 7")));
        assertThat(quotes(found.get(2))).hasSize(3);
    }

    @Test
    void reguebsMonitoringBody_isNotIndependent() {
        assertFound(
                only(SourceDossier.REGUEB, "committee/monitoring-members@1", "monitoring"),
                Verdict.NOT_MET,
                "drawn-from",
                "L'organe de suivi du Plan d'action sera composé d'un représentant de la société civile et d'un représentant"
                        + " du gouvernement du Comité de pilotage.");
        assertFound(
                only(SourceDossier.REGUEB, "committee/monitoring-contact@1", "monitoring"),
                Verdict.NOT_MET,
                "of-the-authority",
                "Le maire, [...] sera le principal point de contact.");
        assertFound(
                only(SourceDossier.REGUEB, "committee/monitoring-implementer@1", "monitoring"),
                Verdict.NOT_MET,
                "implements",
                "[...] Présidente de la Commission sur la démocratie participative et la gouvernance ouverte",
                "Institution chef de file : Cabinet du maire, Service technique, Comité sur la démocratie participative et la"
                        + " gouvernance ouverte");
        assertFound(
                only(SourceDossier.REGUEB, "committee/monitoring-endorser@1", "monitoring"),
                Verdict.NOT_MET,
                "endorsed",
                "[...] directrice des programmes, Association des ressources naturelles et du développement");
    }

    @Test
    void reguebsForm_isAnsweredWhole() {
        assertFound(only(SourceDossier.REGUEB, "report/action-plan-complete@1", "plan-2021"), Verdict.MET, "complete");
    }

    @Test
    void caseForm_hasTwoCategoriesAndNoAnswerOnRepublication() {
        assertFound(
                only(SourceDossier.E_GOVERNMENT_UNIT, "report/one-category@1", "case-2020"),
                Verdict.NOT_MET,
                "several-categories",
                "x Participation",
                "x Citizen Engagement",
                "Please mark the main category");
        assertFound(
                only(SourceDossier.E_GOVERNMENT_UNIT, "report/republication-answered@1", "case-2020"),
                Verdict.NOT_ASSESSABLE,
                "right-unknown",
                "Could you give us the permission to republish the data and information, or part of them, included in this"
                        + " form?",
                "Please provide the correct reference for re-publishing purposes.");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMissedInWhatIsNotHeld(SourceDossier source) {
        assertThat(review(source))
                .filteredOn(finding -> finding.reason().equals("unanswered"))
                .extracting(Finding::subject)
                .isSubsetOf("case-2020#5.2", "case-2020#5.3");
    }

    @Test
    void request_thatIsNotMade_isNotFound() {
        Dossier elKef = SourceDossier.EL_KEF.read();
        Dossier without = Dossier.builder()
                .from(elKef)
                .selfAssessments(elKef.getSelfAssessments().stream()
                        .map(report -> SelfAssessmentReport.builder()
                                .from(report)
                                .reviews(List.of())
                                .build())
                        .toList())
                .build();

        assertThat(review(SourceDossier.EL_KEF, without))
                .extracting(Finding::reason)
                .doesNotContain("still-asked");
    }
}
