// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.organisation.OrganisationId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bodies and offices of a dossier: what has taken over from what, and what is a part of what. */
final class Bodies {
    private final Map<OrganisationId, Organisation> organisations = new TreeMap<>();
    private final Map<OfficeId, Office> offices = new TreeMap<>();

    Bodies(Dossier dossier) {
        dossier.getOrganisations().forEach(body -> organisations.put(body.getId(), body));
        dossier.getOffices().forEach(office -> offices.put(office.getId(), office));
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    Optional<Office> office(OfficeId id) {
        return Optional.ofNullable(offices.get(id));
    }

    Stream<OfficeId> offices() {
        return offices.keySet().stream();
    }

    /** The body that has last taken over; the body itself when none has. A circle ends where it began. */
    OrganisationId today(OrganisationId id) {
        TreeSet<OrganisationId> seen = new TreeSet<>();
        OrganisationId today = id;
        while (seen.add(today)) {
            Optional<OrganisationId> next = organisation(today).flatMap(Organisation::getSuccessor);
            if (next.isEmpty()) {
                return today;
            }
            today = next.get();
        }
        return id;
    }

    /** The office that has last taken over; the office itself when none has. */
    OfficeId today(OfficeId id) {
        TreeSet<OfficeId> seen = new TreeSet<>();
        OfficeId today = id;
        while (seen.add(today)) {
            Optional<OfficeId> next = office(today).flatMap(Office::getSuccessor);
            if (next.isEmpty()) {
                return today;
            }
            today = next.get();
        }
        return id;
    }

    boolean isSame(OrganisationId one, OrganisationId other) {
        return today(one).equals(today(other));
    }

    /** Whether one is the other or a part of it. */
    boolean isWithin(OrganisationId part, OrganisationId whole) {
        TreeSet<OrganisationId> seen = new TreeSet<>();
        Optional<OrganisationId> body = Optional.of(today(part));
        while (body.isPresent() && seen.add(body.get())) {
            if (isSame(body.get(), whole)) {
                return true;
            }
            body = organisation(body.get()).flatMap(Organisation::getPartOf).map(this::today);
        }
        return false;
    }

    /** The whole of which it is a part; the body itself when it is a part of none. */
    OrganisationId root(OrganisationId id) {
        TreeSet<OrganisationId> seen = new TreeSet<>();
        OrganisationId root = today(id);
        while (seen.add(root)) {
            Optional<OrganisationId> whole =
                    organisation(root).flatMap(Organisation::getPartOf).map(this::today);
            if (whole.isEmpty()) {
                return root;
            }
            root = whole.get();
        }
        return today(id);
    }
}
