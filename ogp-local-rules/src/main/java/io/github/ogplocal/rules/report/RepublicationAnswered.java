// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.report.CaseForm;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.Optional;

final class RepublicationAnswered implements ReportRule {
    private static final Reason ALLOWED = Reason.met(
            "republication-allowed",
            "إعادة النشر مسموح بها، مع ذكر المرجع: «{reference}».",
            "La republication est autorisée, avec la référence « {reference} ».",
            "Republication is allowed, with the reference “{reference}”.");
    private static final Reason REFUSED = Reason.met(
            "republication-refused",
            "إعادة النشر غير مسموح بها.",
            "La republication n’est pas autorisée.",
            "Republication is not allowed.");
    private static final Reason NO_REFERENCE = Reason.notMet(
            "reference-missing",
            "إعادة النشر مسموح بها، ولم يُذكر المرجع الذي يُحال إليه.",
            "La republication est autorisée, mais la référence à citer n’est pas donnée.",
            "Republication is allowed, but the reference to cite is not given.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "right-unknown",
            "السؤال عن الإذن بإعادة النشر دون جواب: حقّ إعادة النشر غير معروف.",
            "La question sur l’autorisation de republier est sans réponse : le droit de republier est inconnu.",
            "The question on permission to republish has no answer: the right to republish is not known.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/republication-answered@1"))
            .clause(Template.of(
                    "تقول استمارة الحالة إن كانت إعادة نشرها مسموحًا بها، وبأيّ مرجع.",
                    "Le formulaire de cas dit s’il peut être republié, et avec quelle référence.",
                    "A case form says whether it may be republished, and with which reference."))
            .source("ESCWA and OECD, sample case submission form (2020), 5.2 and 5.3")
            .addReasons(ALLOWED, REFUSED, NO_REFERENCE, UNKNOWN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return new DocumentCheck<>(INFO, Filed::caseForms, RepublicationAnswered::judge);
    }

    private static void judge(Dossier dossier, Filed<CaseForm> filed, List<Finding> findings) {
        CaseForm form = filed.document();
        Optional<Boolean> allowed = form.isRepublicationAllowed();
        if (allowed.isEmpty()) {
            findings.add(Finding.of(INFO, filed.id(), UNKNOWN, List.of()));
        } else if (!allowed.get()) {
            findings.add(Finding.of(INFO, filed.id(), REFUSED, List.of()));
        } else if (form.getRepublicationReference().isEmpty()) {
            findings.add(Finding.of(INFO, filed.id(), NO_REFERENCE, List.of()));
        } else {
            findings.add(Finding.of(
                    INFO,
                    filed.id(),
                    ALLOWED,
                    List.of(Evidence.of(
                            "reference",
                            filed.pointer() + "/republicationReference",
                            form.getRepublicationReference().get()))));
        }
    }
}
