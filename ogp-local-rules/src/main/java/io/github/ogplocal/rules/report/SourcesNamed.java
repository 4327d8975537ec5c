// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.participation.StatedCount;
import io.github.ogplocal.model.plan.ActionPlan;
import io.github.ogplocal.model.plan.Commitment;
import io.github.ogplocal.model.progress.ProgressReport;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.model.report.SelfAssessmentReport;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at what documents, reports of progress and sources say of where their statements come from. */
final class SourcesNamed implements ReportRule {
    private static final Reason NAMED = Reason.met(
            "named",
            "كل الإحالات إلى المصادر ({citations}) تورد عباراتها؛ منها {places} مع موضعها؛ معطيات أخرى عن القائل والمكان: {particulars}.",
            "Toutes les citations ({citations}) donnent les mots de la source ; avec leur place : {places} ; précisions sur l’auteur"
                    + " et le lieu : {particulars}.",
            "All citations ({citations}) give the words of the source; with their place: {places}; particulars of who and where:"
                    + " {particulars}.");
    private static final Reason WITHOUT_WORDS = Reason.notMet(
            "without-words",
            "من {citations} إحالة إلى المصادر، تورد {quotes} منها العبارات و{places} الموضع؛ معطيات أخرى عن القائل والمكان: {particulars}.",
            "Sur {citations} citations, {quotes} donnent les mots de la source, et {places} leur place ; précisions sur l’auteur et le"
                    + " lieu : {particulars}.",
            "Of {citations} citations, {quotes} give the words of the source, and {places} their place; particulars of who and where:"
                    + " {particulars}.");
    private static final Reason NO_SOURCE = Reason.notAssessable(
            "no-source",
            "لا يُذكر مصدر؛ معطيات أخرى عن القائل والمكان: {particulars}.",
            "Aucune source n’est nommée ; précisions sur l’auteur et le lieu : {particulars}.",
            "No source is named; particulars of who and where: {particulars}.");
    private static final Reason DESCRIBED = Reason.met(
            "described",
            "المصدر «{title}»: عدد ما يُعرف من ناشره وتاريخه وعنوانه وملاحظة عنه: {particulars}.",
            "Source « {title} » : éditeur, date, adresse et remarque, connus au nombre de {particulars}.",
            "Source “{title}”: of publisher, date, address and note, {particulars} are known.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/sources-named@1"))
            .clause(Template.of(
                    "يورد كل مستند وتقرير مصدر ما يُنسب إلى غيره، بعباراته.",
                    "Tout document et rapport nomme la source de ce qu’il tient d’ailleurs, avec ses mots.",
                    "Every document and report names the source of what it takes from elsewhere, with its words."))
            .source("Open Government Partnership, OGP Local assessment forms (verified: evidence for every answer)")
            .addReasons(NAMED, WITHOUT_WORDS, NO_SOURCE, DESCRIBED, DocumentCheck.DATE_OPEN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        List<Check> documents = List.of(
                new DocumentCheck<>(
                        INFO,
                        Filed::plans,
                        (dossier, filed, findings) ->
                                judge(filed.id(), filed.pointer(), citations(filed.document()), 0, findings)),
                new DocumentCheck<>(
                        INFO,
                        Filed::commitments,
                        (dossier, filed, findings) ->
                                judge(filed.id(), filed.pointer(), citations(filed.document()), 0, findings)),
                new DocumentCheck<>(
                        INFO,
                        Filed::selfAssessments,
                        (dossier, filed, findings) ->
                                judge(filed.id(), filed.pointer(), citations(filed.document()), 0, findings)),
                new DocumentCheck<>(
                        INFO,
                        Filed::letters,
                        (dossier, filed, findings) ->
                                judge(filed.id(), filed.pointer(), filed.citations(), 0, findings)),
                new DocumentCheck<>(
                        INFO,
                        Filed::caseForms,
                        (dossier, filed, findings) ->
                                judge(filed.id(), filed.pointer(), citations(filed.document()), 0, findings)),
                new DocumentCheck<>(
                        INFO,
                        SourcesNamed::reports,
                        (dossier, filed, findings) -> judge(
                                filed.id(),
                                filed.pointer(),
                                filed.document().getCitations(),
                                present(
                                        filed.document().getAssessedBy(),
                                        filed.document().getStatement()),
                                findings)));
        return new Check() {
            @Override
            public List<Finding> findings(Dossier dossier, LocalDate day) {
                List<Finding> findings = new ArrayList<>();
                documents.forEach(check -> findings.addAll(check.findings(dossier, day)));
                for (int i = 0; i < dossier.getSources().size(); i++) {
                    describe(dossier.getSources().get(i), "/sources/" + i, findings);
                }
                return findings;
            }
        };
    }

    private static void judge(
            String subject, String pointer, List<Citation> citations, int particulars, List<Finding> findings) {
        int quotes = (int) citations.stream()
                .filter(citation -> citation.getQuote().isPresent())
                .count();
        int places = (int) citations.stream()
                .filter(citation -> citation.getPlace().isPresent())
                .count();
        Reason reason = citations.isEmpty() ? NO_SOURCE : quotes == citations.size() ? NAMED : WITHOUT_WORDS;
        findings.add(Finding.of(
                INFO,
                subject,
                reason,
                List.of(
                        Evidence.of("citations", pointer, citations.size()),
                        Evidence.of("quotes", pointer, quotes),
                        Evidence.of("places", pointer, places),
                        Evidence.of("particulars", pointer, particulars))));
    }

    private static void describe(Source source, String pointer, List<Finding> findings) {
        int particulars = present(source.getPublisher(), source.getPublishedOn(), source.getUrl(), source.getNote());
        findings.add(Finding.of(
                INFO,
                "#" + source.getId(),
                DESCRIBED,
                List.of(
                        Evidence.of("title", pointer + "/title", source.getTitle()),
                        Evidence.of("particulars", pointer, particulars))));
    }

    private static List<Filed<ProgressReport>> reports(Dossier dossier) {
        List<Filed<ProgressReport>> all = new ArrayList<>();
        for (int i = 0; i < dossier.getProgress().size(); i++) {
            ProgressReport report = dossier.getProgress().get(i);
            all.add(new Filed<>(
                    "#" + report.getId(), "/progress/" + i, report, report.getReportedOn(), report.getCitations()));
        }
        return all;
    }

    private static List<Citation> citations(ActionPlan plan) {
        return Stream.of(
                        plan.getCitations().stream(),
                        plan.getEndCitations().stream(),
                        plan.getEndorsements().stream().flatMap(each -> each.getCitations().stream()),
                        plan.getOtherAnswers().stream().flatMap(each -> each.getCitations().stream()),
                        plan.getCoordination().stream()
                                .flatMap(each -> each.getCounts().stream())
                                .map(StatedCount::getCitations)
                                .flatMap(List::stream))
                .flatMap(each -> each)
                .toList();
    }

    private static List<Citation> citations(Commitment commitment) {
        return Stream.concat(
                        commitment.getCitations().stream(),
                        commitment.getFundingSources().stream().flatMap(each -> each.getCitations().stream()))
                .toList();
    }

    private static List<Citation> citations(SelfAssessmentReport report) {
        return Stream.of(
                        report.getCitations().stream(),
                        report.getReviews().stream().flatMap(each -> each.getCitations().stream()),
                        report.getChallenges().stream().flatMap(each -> each.getCitations().stream()))
                .flatMap(each -> each)
                .toList();
    }

    private static List<Citation> citations(CaseForm form) {
        return Stream.concat(
                        form.getCitations().stream(),
                        form.getFigures().stream().flatMap(each -> each.getCitations().stream()))
                .toList();
    }

    private static int present(Optional<?>... parts) {
        return (int) Stream.of(parts).filter(Optional::isPresent).count();
    }
}
