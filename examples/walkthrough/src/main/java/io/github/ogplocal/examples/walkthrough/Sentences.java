// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.Selection;

/** Sentences of findings: the template of the reason, its places filled from the evidence. */
final class Sentences {
    private Sentences() {}

    static String of(Selection selection, Finding finding, String language) {
        String sentence = selection
                .rules()
                .get(finding.rule())
                .info()
                .reason(finding.reason())
                .template()
                .text()
                .inOrNearest(language);
        for (Evidence evidence : finding.evidence()) {
            sentence = sentence.replace("{" + evidence.name() + "}", text(evidence.value(), language));
        }
        return sentence;
    }

    private static String text(EvidenceValue value, String language) {
        if (value instanceof EvidenceValue.NumberValue number) {
            return number.number().toRoundedDecimal(2);
        } else if (value instanceof EvidenceValue.CountValue count) {
            return Long.toString(count.count());
        } else if (value instanceof EvidenceValue.CodesValue codes) {
            return String.join(", ", codes.codes());
        } else if (value instanceof EvidenceValue.CodeValue code) {
            return code.code();
        } else if (value instanceof EvidenceValue.NameValue name) {
            return name.name().inOrNearest(language);
        } else if (value instanceof EvidenceValue.TimeValue time) {
            return time.time().toString();
        }
        return ((EvidenceValue.DayValue) value).day().toString();
    }
}
