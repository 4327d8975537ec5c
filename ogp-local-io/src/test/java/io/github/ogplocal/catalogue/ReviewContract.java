// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogplocal.model.committee.Meeting;
import io.github.ogplocal.model.committee.MeetingId;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanEvent;
import io.github.ogplocal.model.progress.Assessment;
import io.github.ogplocal.model.progress.AssessmentId;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.progress.ProgressReportId;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Duty;
import io.github.ogplocal.rules.review.ReviewRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What every rule that reviews dossiers promises; each method throws an {@link AssertionError} that names the rule. */
final class ReviewContract {
    private ReviewContract() {}

    /** Findings have declared reasons and evidence that fills them, pointers lead into the dossier, duties name the rule. */
    static void assertDeclared(ReviewRule rule, Settings settings, Dossier dossier, LocalDate day) {
        ReviewRule.Check check = rule.compile(settings);
        for (Finding finding : check.findings(dossier, day)) {
            ReviewCases.assertKeeps(rule, finding, ReviewCases.tree(dossier));
        }
        for (Duty duty : check.duties(dossier, day)) {
            assertThat(duty.use().rule())
                    .as("rule of a duty")
                    .isEqualTo(rule.info().getId());
            assertThat(duty.use().settings()).as("settings of a duty").isEqualTo(settings);
        }
    }

    /** A second look, and a look by a second check, find the same. */
    static void assertDeterministic(ReviewRule rule, Settings settings, Dossier dossier, LocalDate day) {
        ReviewRule.Check check = rule.compile(settings);
        List<Finding> findings = check.findings(dossier, day);
        assertThat(check.findings(dossier, day))
                .as("%s: the second look", rule.info().getId())
                .isEqualTo(findings);
        assertThat(rule.compile(settings).findings(dossier, day))
                .as("%s: the second check", rule.info().getId())
                .isEqualTo(findings);
        assertThat(rule.compile(settings).duties(dossier, day))
                .as("%s: the duties of a second check", rule.info().getId())
                .isEqualTo(check.duties(dossier, day));
    }

    /** The lists of a dossier stand in any order: another one changes nothing but the numbers in pointers. */
    static void assertOrderless(ReviewRule rule, Settings settings, Dossier dossier, LocalDate day) {
        ReviewRule.Check check = rule.compile(settings);
        for (int turn = 1; turn <= 3; turn++) {
            Dossier turned = turned(dossier, turn);
            assertThat(said(check.findings(turned, day)))
                    .as(
                            "%s: findings when lists are in another order",
                            rule.info().getId())
                    .isEqualTo(said(check.findings(dossier, day)));
            assertThat(check.duties(turned, day).stream().sorted())
                    .as(
                            "%s: duties when lists are in another order",
                            rule.info().getId())
                    .containsExactlyElementsOf(
                            check.duties(dossier, day).stream().sorted().toList());
        }
    }

    /** What happened after the day of the review counts for nothing. */
    static void assertBlindToTheFuture(ReviewRule rule, Settings settings, Dossier dossier, LocalDate day) {
        ReviewRule.Check check = rule.compile(settings);
        Dossier later = withFuture(dossier, day);
        assertThat(said(check.findings(later, day)))
                .as("%s: findings when more happens later", rule.info().getId())
                .isEqualTo(said(check.findings(dossier, day)));
        assertThat(check.duties(later, day))
                .as("%s: duties when more happens later", rule.info().getId())
                .containsExactlyInAnyOrderElementsOf(check.duties(dossier, day));
    }

    /** A rule that is handed no dossier does not find that all is well. */
    static void assertNullHostile(ReviewRule rule, Settings settings, Dossier dossier, LocalDate day) {
        ReviewRule.Check check = rule.compile(settings);
        assertThatNullPointerException()
                .as("%s: no dossier", rule.info().getId())
                .isThrownBy(() -> check.findings(null, day));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .sorted()
                .map(finding -> finding.subject() + " " + finding.reason() + " "
                        + finding.evidence().stream()
                                .map(item -> item.name() + " " + item.pointer().replaceAll("[0-9]+", "*") + " "
                                        + item.value())
                                .toList())
                .sorted()
                .toList();
    }

    private static Dossier turned(Dossier dossier, int turn) {
        return Dossier.builder()
                .authority(dossier.getAuthority())
                .sources(turned(dossier.getSources(), turn))
                .organisations(turned(dossier.getOrganisations(), turn))
                .offices(turned(dossier.getOffices(), turn))
                .committees(turned(dossier.getCommittees(), turn))
                .memberships(turned(dossier.getMemberships(), turn))
                .meetings(turned(dossier.getMeetings(), turn))
                .monitoringBodies(turned(dossier.getMonitoringBodies(), turn))
                .plans(turned(dossier.getPlans(), turn))
                .agreements(turned(dossier.getAgreements(), turn))
                .events(turned(dossier.getEvents(), turn))
                .progress(turned(dossier.getProgress(), turn))
                .assessments(turned(dossier.getAssessments(), turn))
                .selfAssessments(turned(dossier.getSelfAssessments(), turn))
                .letters(turned(dossier.getLetters(), turn))
                .caseForms(turned(dossier.getCaseForms(), turn))
                .build();
    }

    /** Backwards at first, then turned by some places. */
    private static <T> List<T> turned(List<T> items, int turn) {
        List<T> turned = new ArrayList<>(items);
        if (turn == 1) {
            Collections.reverse(turned);
        } else {
            Collections.rotate(turned, turn - 1);
        }
        return turned;
    }

    /** Each dated event, meeting, report of progress and assessment happens once more, some time after the day. */
    private static Dossier withFuture(Dossier dossier, LocalDate day) {
        DayOrMonth then = DayOrMonth.of(day.plusDays(40));
        List<Meeting> meetings = new ArrayList<>(dossier.getMeetings());
        for (Meeting meeting : dossier.getMeetings()) {
            meetings.add(Meeting.builder()
                    .id(MeetingId.parse("later-" + meeting.getId()))
                    .committee(meeting.getCommittee())
                    .on(then)
                    .attendanceRecorded(meeting.isAttendanceRecorded())
                    .present(meeting.getPresent())
                    .build());
        }
        List<PlanEvent> events = new ArrayList<>(dossier.getEvents());
        for (PlanEvent event : dossier.getEvents()) {
            events.add(PlanEvent.builder()
                    .kind(event.getKind())
                    .on(then)
                    .plan(event.getPlan())
                    .commitment(event.getCommitment())
                    .build());
        }
        List<ProgressReport> progress = new ArrayList<>(dossier.getProgress());
        for (ProgressReport report : dossier.getProgress()) {
            progress.add(ProgressReport.builder()
                    .id(ProgressReportId.parse("later-" + report.getId()))
                    .plan(report.getPlan())
                    .commitment(report.getCommitment())
                    .milestone(report.getMilestone())
                    .reportedOn(then)
                    .assessor(report.getAssessor())
                    .percent(report.getPercent())
                    .completion(report.getCompletion())
                    .statement(report.getStatement())
                    .build());
        }
        List<Assessment> assessments = new ArrayList<>(dossier.getAssessments());
        for (Assessment assessment : dossier.getAssessments()) {
            assessments.add(Assessment.builder()
                    .id(AssessmentId.parse("later-" + assessment.getId()))
                    .kind(assessment.getKind())
                    .plan(assessment.getPlan())
                    .commitment(assessment.getCommitment())
                    .assessor(assessment.getAssessor())
                    .writtenOn(then)
                    .build());
        }
        return Dossier.builder()
                .authority(dossier.getAuthority())
                .sources(dossier.getSources())
                .organisations(dossier.getOrganisations())
                .offices(dossier.getOffices())
                .committees(dossier.getCommittees())
                .memberships(dossier.getMemberships())
                .meetings(meetings)
                .monitoringBodies(dossier.getMonitoringBodies())
                .plans(dossier.getPlans())
                .agreements(dossier.getAgreements())
                .events(events)
                .progress(progress)
                .assessments(assessments)
                .selfAssessments(dossier.getSelfAssessments())
                .letters(dossier.getLetters())
                .caseForms(dossier.getCaseForms())
                .build();
    }
}
