// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.plan;

import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

final class DurationIsALength extends LookingRule {
    private static final Reason LENGTH = Reason.met(
            "states-a-length",
            "في خانة المدّة «{stated}»؛ وعدد أشهرها: {months}.",
            "Le champ de la durée dit « {stated} » ; nombre de mois : {months}.",
            "The duration field says “{stated}”; in months: {months}.");
    private static final Reason DATE = Reason.notMet(
            "date-in-duration-field",
            "في خانة المدّة «{stated}»، وهو تاريخ لا مدّة؛ وعدد الأشهر من {from} إلى {end}: {months}.",
            "Le champ de la durée dit « {stated} », qui est une date et non une durée ; début : {from}, fin : {end}, nombre de mois : {months}.",
            "The duration field says “{stated}”, which is a date and no length; months from {from} to {end}: {months}.");
    private static final Reason DATE_ALONE = Reason.notMet(
            "date-and-no-length",
            "في خانة المدّة «{stated}»، وهو تاريخ لا مدّة؛ ولا يمكن حساب المدّة، إذ لا تُعرف بداية الخطة أو نهايتها.",
            "Le champ de la durée dit « {stated} », qui est une date et non une durée ; le début ou la fin du plan n’étant pas"
                    + " connu, elle ne peut être calculée.",
            "The duration field says “{stated}”, which is a date and no length; as the beginning or the end of the plan is not"
                    + " known, the length cannot be computed.");
    private static final Reason NOT_READ = Reason.notAssessable(
            "not-understood",
            "في خانة المدّة «{stated}»؛ وهو متروك لتقدير شخص.",
            "Le champ de la durée dit « {stated} » ; c’est à une personne d’en juger.",
            "The duration field says “{stated}”; that is for a person to judge.");

    DurationIsALength() {
        super(RuleInfo.builder()
                .id(RuleId.parse("plan/duration-is-a-length@1"))
                .clause(Template.of(
                        "في خانة المدّة مدّةٌ لا تاريخ.",
                        "Le champ de la durée dit une durée, et non une date.",
                        "The duration field gives a length, and no date."))
                .source("Regueb, action plan 2021–2023: “Durée – Avril 2023”, submitted on 30 August 2021 (20 months)")
                .addReasons(LENGTH, DATE, DATE_ALONE, NOT_READ)
                .build());
    }

    @Override
    void look(PlanLook look) {
        for (GivenPlan given : look.plans()) {
            given.plan().getStatedDuration().ifPresent(stated -> look(look, given, stated));
        }
    }

    private static void look(PlanLook look, GivenPlan given, LocalizedText stated) {
        StatedDuration read = StatedDuration.of(stated);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("stated", given.pointer() + "/statedDuration", stated));
        quote(given, stated).ifPresent(evidence::add);
        if (read.months().isPresent()) {
            evidence.add(Evidence.of("months", "", read.months().get()));
            look.find(given.subject(), LENGTH, evidence);
            return;
        }
        if (read.date().isEmpty()) {
            look.find(given.subject(), NOT_READ, evidence);
            return;
        }
        Optional<Dated> from = beginning(look, given);
        if (from.isEmpty() || given.plan().getEnd().isEmpty()) {
            look.find(given.subject(), DATE_ALONE, evidence);
            return;
        }
        DayOrMonth end = given.plan().getEnd().get();
        evidence.add(from.get().evidence("from"));
        evidence.add(Evidence.of("end", given.pointer() + "/end", end));
        evidence.add(Evidence.of("months", "", Lengths.months(from.get().when(), When.of(end))));
        look.find(given.subject(), DATE, evidence);
    }

    /** The beginning of a plan, or else its submission; empty when neither is known to the month. */
    static Optional<Dated> beginning(PlanLook look, GivenPlan given) {
        return given.plan()
                .getStart()
                .map(date -> Dated.of(date, "start", List.of(), given.pointer(), ""))
                .or(() -> look.submission(given))
                .filter(dated -> YearMonth.from(dated.when().first())
                        .equals(YearMonth.from(dated.when().last())));
    }

    /**
     * The words of a source for what stands in the field: those that are just that, or else some that hold it. What a source
     * says of the end of the plan is not said of the field, though it may be the same words.
     */
    static Optional<Evidence> quote(GivenPlan given, LocalizedText stated) {
        List<Citation> citations = given.plan().getCitations();
        return citations.stream()
                .filter(citation -> says(citation, stated, String::contains))
                .min(Comparator.comparing((Citation citation) -> !says(citation, stated, String::equals))
                        .thenComparing(Citation::toString))
                .map(quote -> Evidence.of("quote", given.pointer() + "/citations/" + citations.indexOf(quote), quote));
    }

    private static boolean says(Citation citation, LocalizedText stated, BiPredicate<String, String> how) {
        return citation.getQuote()
                .filter(quote -> quote.toMap().values().stream()
                        .anyMatch(words -> stated.toMap().values().stream().anyMatch(said -> how.test(words, said))))
                .isPresent();
    }
}
