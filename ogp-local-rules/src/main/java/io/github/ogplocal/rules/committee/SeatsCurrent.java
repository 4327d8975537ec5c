// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Seat;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

final class SeatsCurrent implements CommitteeRule {
    private static final Reason NO_NAMED_SEATS = Reason.notAssessable(
            "no-named-seats",
            "لا يُعرف عن أيّ مقعد أنّه لصفة أو لهيكل.",
            "D’aucun siège on ne sait qu’il est à une fonction ou à un organisme.",
            "Of no seat is it known that it belongs to an office or a body.");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "لا يُعرف من التواريخ هل انتهى الهيكل الذي له المقعد: {unclear}.",
            "Les dates ne disent pas si l’organisme qui a le siège a pris fin : {unclear}.",
            "The dates do not say whether the body whose seat it is has ended: {unclear}.");
    private static final Reason CURRENT = Reason.met(
            "current",
            "كل المقاعد المخصّصة ({count}) لصفات وهياكل قائمة.",
            "Tous les sièges attribués ({count}) le sont à des fonctions et organismes qui existent.",
            "All seats that belong to somebody ({count}) belong to offices and bodies that are there.");
    private static final Reason SUCCEEDED = Reason.notMet(
            "succeeded",
            "مقاعد لصفات أو هياكل خلفتها أخرى: {succeeded}؛ الخلف: {successors}.",
            "Sièges de fonctions ou d’organismes auxquels d’autres ont succédé : {succeeded} ; leurs successeurs :"
                    + " {successors}.",
            "Seats of offices or bodies from which others have taken over: {succeeded}; these are now: {successors}.");
    private static final Reason ENDED = Reason.notMet(
            "ended",
            "مقاعد لهياكل انتهت دون خلف: {ended}.",
            "Sièges d’organismes qui ont pris fin sans successeur : {ended}.",
            "Seats of bodies that have ended and have no successor: {ended}.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/seats-current@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: لا مقعد لصفة أو هيكل انتهى أو خلفه غيره.",
                    "Pour chaque {kind} : aucun siège n’est à une fonction ou à un organisme qui a pris fin ou auquel un autre a"
                            + " succédé.",
                    "For each {kind}: no seat belongs to an office or body that has ended or from which another has taken"
                            + " over."))
            .source(
                    "This library: ministries are renamed and councils end, as the sources show (Local Affairs, then Local Affairs"
                            + " and Environment, then Interior)")
            .addReasons(CURRENT, SUCCEEDED, ENDED, UNCLEAR, NO_NAMED_SEATS)
            .settings(SettingsForm.of(CommitteeSettings.kind()))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> {
            Bodies bodies = new Bodies(dossier);
            return CommitteeView.each(settings, dossier, day, view -> judge(bodies, view));
        };
    }

    private static List<Finding> judge(Bodies bodies, CommitteeView view) {
        TreeMap<String, String> succeeded = new TreeMap<>();
        TreeSet<String> ended = new TreeSet<>();
        TreeSet<String> unclear = new TreeSet<>();
        int count = 0;
        for (Seat seat : view.committee().getSeats()) {
            String id = seat.getId().toString();
            Optional<OrganisationId> body = seat.getOrganisation()
                    .or(() -> seat.getOffice().flatMap(bodies::office).flatMap(Office::getOrganisation));
            if (seat.getOffice().isPresent() || seat.getOrganisation().isPresent()) {
                count++;
            }
            Optional<OfficeId> office =
                    seat.getOffice().filter(held -> !bodies.today(held).equals(held));
            Optional<Organisation> known = body.flatMap(bodies::organisation);
            Then over = known.map(which -> over(which, view.day())).orElse(Then.NO);
            if (office.isPresent()) {
                succeeded.put(id, bodies.today(office.get()).toString());
            } else if (over == Then.UNCLEAR) {
                unclear.add(id);
            } else if (over == Then.YES
                    && known.flatMap(Organisation::getSuccessor).isPresent()) {
                succeeded.put(id, bodies.today(body.orElseThrow()).toString());
            } else if (over == Then.YES) {
                ended.add(id);
            }
        }
        List<Evidence> evidence = List.of(
                view.name(),
                Evidence.of("count", view.pointer() + "/seats", count),
                Evidence.ofCodes("succeeded", "", List.copyOf(succeeded.keySet())),
                Evidence.ofCodes("successors", "", List.copyOf(succeeded.values())),
                Evidence.ofCodes("ended", "", List.copyOf(ended)),
                Evidence.ofCodes("unclear", "", List.copyOf(unclear)));
        List<Finding> findings = new ArrayList<>();
        if (count == 0) {
            findings.add(Finding.of(INFO, view.subject(), NO_NAMED_SEATS, evidence));
            return findings;
        }
        if (!succeeded.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), SUCCEEDED, evidence));
        }
        if (!ended.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), ENDED, evidence));
        }
        if (!unclear.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), UNCLEAR, evidence));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.of(INFO, view.subject(), CURRENT, evidence));
        }
        return findings;
    }

    private static Then over(Organisation body, LocalDate day) {
        if (body.getEndedOn().isEmpty()) {
            return body.getSuccessor().isPresent() ? Then.YES : Then.NO;
        }
        DayOrMonth end = body.getEndedOn().get();
        return end.lastDay().isBefore(day) ? Then.YES : end.firstDay().isBefore(day) ? Then.UNCLEAR : Then.NO;
    }
}
