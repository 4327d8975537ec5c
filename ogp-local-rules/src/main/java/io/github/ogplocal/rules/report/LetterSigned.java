// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.ArrayList;
import java.util.List;

final class LetterSigned implements ReportRule {
    private static final Reason ALL_SIGNED = Reason.met(
            "all-have-signed",
            "أمضى كل من تتكلّم الرسالة باسمه ({all}).",
            "Tous ceux au nom de qui la lettre parle ({all}) ont signé.",
            "All in whose name the letter speaks ({all}) have signed.");
    private static final Reason NOT_SIGNED = Reason.notMet(
            "has-not-signed",
            "تتكلّم الرسالة باسم «{body}»، ولا إمضاء له فيها.",
            "La lettre parle au nom de « {body} », qui ne l’a pas signée.",
            "The letter speaks in the name of “{body}”, which has not signed it.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/letter-signed@1"))
            .clause(Template.of(
                    "يُمضي رسالة المساندة كل من تتكلّم باسمه.",
                    "La lettre de soutien est signée par tous ceux au nom de qui elle parle.",
                    "A letter of support is signed by all in whose name it speaks."))
            .source("El Kef municipality and the association TWIZA, letter of support for the OGP Local 2020 cohort (24"
                    + " September 2020): it speaks for both, the president of the municipality alone signed it. OGP later asked"
                    + " for one letter from each")
            .addReasons(ALL_SIGNED, NOT_SIGNED, DocumentCheck.DATE_OPEN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return new DocumentCheck<>(INFO, Filed::letters, LetterSigned::judge);
    }

    private static void judge(Dossier dossier, Filed<LetterOfSupport> filed, List<Finding> findings) {
        LetterOfSupport letter = filed.document();
        List<BodyId> unsigned = letter.unsigned();
        if (unsigned.isEmpty()) {
            findings.add(Finding.of(
                    INFO,
                    filed.id(),
                    ALL_SIGNED,
                    List.of(Evidence.of(
                            "all",
                            filed.pointer() + "/inNameOf",
                            letter.getInNameOf().size()))));
        }
        for (int i = 0; i < letter.getBodies().size(); i++) {
            LetterBody body = letter.getBodies().get(i);
            if (unsigned.contains(body.getId())) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Evidence.of("body", filed.pointer() + "/bodies/" + i + "/name", body.getName()));
                evidence.addAll(quotes(filed, body));
                findings.add(Finding.of(INFO, filed.id() + "#" + body.getId(), NOT_SIGNED, evidence));
            }
        }
    }

    /** The words that speak of the body, and those under which the others have signed. */
    private static List<Evidence> quotes(Filed<LetterOfSupport> filed, LetterBody body) {
        Quoted quoted = Quoted.of(filed).holding(body.getName());
        filed.document().getSignatures().forEach(signature -> quoted.holding(signature.role()));
        return quoted.evidence();
    }
}
