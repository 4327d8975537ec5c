// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.report;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.ReviewRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges one document after the other. What bears a later date than the day of the review is not looked at; of what bears
 * the month of that day, whether it was there is left open.
 *
 * @param <T> the documents
 */
final class DocumentCheck<T> implements ReviewRule.Check {
    /** Every rule on documents declares it. */
    static final Reason DATE_OPEN = Reason.notAssessable(
            "date-open",
            "تحمل الوثيقة تاريخ {date} دون يوم؛ ولا يُعرف إن وُجدت في {day}.",
            "Le document est daté de {date}, sans jour ; on ne sait pas s’il existait le {day}.",
            "The document is dated {date}, without a day; whether it was there on {day} is not known.");

    /** Judges one document. */
    interface Judge<T> {
        void judge(Dossier dossier, Filed<T> filed, List<Finding> findings);
    }

    private final RuleInfo info;
    private final Function<Dossier, List<Filed<T>>> documents;
    private final Judge<T> judge;

    DocumentCheck(RuleInfo info, Function<Dossier, List<Filed<T>>> documents, Judge<T> judge) {
        this.info = info;
        this.documents = documents;
        this.judge = judge;
    }

    @Override
    public List<Finding> findings(Dossier dossier, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        for (Filed<T> filed : documents.apply(dossier)) {
            switch (filed.on(day)) {
                case LATER -> {}
                case OPEN -> {
                    DayOrMonth date = filed.date().orElseThrow();
                    findings.add(Finding.of(
                            info,
                            filed.id(),
                            DATE_OPEN,
                            List.of(Evidence.of("date", filed.pointer(), date), Evidence.of("day", "", day))));
                }
                case THERE -> judge.judge(dossier, filed, findings);
            }
        }
        return findings;
    }

    /** The citation that holds the words of a text, if one does. */
    static Optional<Evidence> quote(Filed<?> filed, LocalizedText text) {
        return Quoted.of(filed).holding(text).evidence().stream().findFirst();
    }
}
