// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
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

/** Says of each part of a file how much is known of it. That nothing is known is not that there is nothing. */
final class FileComplete implements ReportRule {
    private static final Reason KNOWN = Reason.met(
            "known",
            "عدد ما يُعرف في «{field}»: {entries}.",
            "Éléments connus sous « {field} » : {entries}.",
            "Entries known under “{field}”: {entries}.");
    private static final Reason UNKNOWN = Reason.notAssessable(
            "unknown",
            "لا شيء في الملفّ تحت «{field}»؛ ولا يُعرف إن وُجد.",
            "Le dossier ne contient rien sous « {field} » ; on ne sait s’il y en a.",
            "The file holds nothing under “{field}”; whether there is any is not known.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("report/file-complete@1"))
            .clause(Template.of(
                    "يُقال عن كل قسم من الملفّ مقدار ما يُعرف منه.",
                    "De chaque partie du dossier il est dit combien on en connaît.",
                    "Of each part of the file it is said how much is known."))
            .source("This library: what is not in a file is not known, which is not the same as not being there")
            .addReasons(KNOWN, UNKNOWN)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return new Check() {
            @Override
            public List<Finding> findings(Dossier dossier, LocalDate day) {
                Dossier file = FileParts.onDay(dossier, day);
                List<Finding> findings = new ArrayList<>();
                for (FormField<Dossier> field : DocumentForms.FILE) {
                    int entries = field.entries(dossier, file);
                    List<Evidence> evidence = new ArrayList<>();
                    evidence.add(Evidence.of("field", "", field.label()));
                    evidence.add(Evidence.of("entries", "", entries));
                    findings.add(Finding.of(INFO, "#" + field.code(), entries > 0 ? KNOWN : UNKNOWN, evidence));
                }
                return findings;
            }
        };
    }
}
