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
import java.util.ArrayList;
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
        List<Evidence> evidence = new ArrayList<>();
        Reason reason = reason(form);
        if (reason.equals(ALLOWED)) {
            form.getRepublicationReference()
                    .ifPresent(reference -> evidence.add(
                            Evidence.of("reference", filed.pointer() + "/republicationReference", reference)));
        }
        evidence.addAll(Quoted.of(filed)
                .at(DocumentForms.CASE_REPUBLICATION, DocumentForms.CASE_REFERENCE)
                .evidence());
        findings.add(Finding.of(INFO, filed.id(), reason, evidence));
    }

    private static Reason reason(CaseForm form) {
        Optional<Boolean> allowed = form.isRepublicationAllowed();
        if (allowed.isEmpty()) {
            return UNKNOWN;
        }
        if (!allowed.get()) {
            return REFUSED;
        }
        return form.getRepublicationReference().isEmpty() ? NO_REFERENCE : ALLOWED;
    }
}
