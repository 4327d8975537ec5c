// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.committee;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.Seat;
import io.github.ogplocal.model.dossier.ContactBook;
import io.github.ogplocal.model.dossier.ContactPoint;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.organisation.OrganisationName;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.text.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Writes the committees of one dossier. */
final class PopoloWriter {
    private final Dossier dossier;
    private final Optional<ContactBook> contacts;
    private final String language;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;
    private final List<String> leftOut = new ArrayList<>();

    PopoloWriter(Dossier dossier, Optional<ContactBook> contacts, String language) {
        this.dossier = dossier;
        this.contacts = contacts;
        this.language = language;
        try {
            this.json = new JsonFactory().createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    ExportedPopolo write() {
        try {
            json.writeStartObject();
            writeOrganizations();
            writePosts();
            writePersons();
            writeMemberships();
            json.writeEndObject();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < dossier.getMeetings().size(); i++) {
            leftOut.add("/meetings/" + i);
        }
        for (int i = 0; i < dossier.getMonitoringBodies().size(); i++) {
            leftOut.add("/monitoringBodies/" + i);
        }
        return new ExportedPopolo(text + "\n", leftOut);
    }

    private void writeOrganizations() throws IOException {
        json.writeArrayFieldStart("organizations");
        for (int i = 0; i < dossier.getOrganisations().size(); i++) {
            write(dossier.getOrganisations().get(i), "/organisations/" + i);
        }
        for (int i = 0; i < dossier.getCommittees().size(); i++) {
            write(dossier.getCommittees().get(i), "/committees/" + i);
        }
        TreeSet<Sector> sides = new TreeSet<>();
        for (CommitteeMembership membership : dossier.getMemberships()) {
            if (membership.getOnBehalfOf().isEmpty()) {
                membership.getSide().ifPresent(sides::add);
            }
        }
        for (Sector side : sides) {
            json.writeStartObject();
            write("id", Popolo.SIDE + side.code());
            write("name", side.code());
            write("classification", "side");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Organisation organisation, String pointer) throws IOException {
        json.writeStartObject();
        write("id", Popolo.ORGANISATION + organisation.getId());
        List<OrganisationName> names = organisation.getNames();
        write("name", name(names.get(names.size() - 1).getName(), pointer + "/names/" + (names.size() - 1) + "/name"));
        json.writeArrayFieldStart("other_names");
        for (int i = 0; i < names.size(); i++) {
            json.writeStartObject();
            write("name", name(names.get(i).getName(), pointer + "/names/" + i + "/name"));
            write("start_date", names.get(i).getStart());
            write("end_date", names.get(i).getEnd());
            json.writeEndObject();
            leaveOut(names.get(i).getCitations(), pointer + "/names/" + i + "/citations");
        }
        json.writeEndArray();
        write("classification", organisation.getSector().map(Sector::code));
        write("parent_id", organisation.getPartOf().map(id -> Popolo.ORGANISATION + id));
        write("dissolution_date", organisation.getEndedOn());
        if (organisation.getSuccessor().isPresent()) {
            json.writeObjectFieldStart(Popolo.EXTENSION);
            write("successor", organisation.getSuccessor());
            json.writeEndObject();
        }
        json.writeEndObject();
        organisation.getRegistration().ifPresent(entry -> leftOut.add(pointer + "/registration"));
        leaveOut(organisation.getCitations(), pointer + "/citations");
    }

    private void write(Committee committee, String pointer) throws IOException {
        json.writeStartObject();
        write("id", Popolo.COMMITTEE + committee.getId());
        write("name", name(committee.getName(), pointer + "/name"));
        write("classification", committee.getKind().code());
        write("founding_date", committee.getEstablishedOn());
        write("dissolution_date", committee.getDissolvedOn());
        json.writeObjectFieldStart(Popolo.EXTENSION);
        write("kind", committee.getKind().code());
        json.writeEndObject();
        json.writeEndObject();
        committee.getPlan().ifPresent(plan -> leftOut.add(pointer + "/plan"));
        committee.getCommitment().ifPresent(commitment -> leftOut.add(pointer + "/commitment"));
        leaveOut(committee.getFunctions(), pointer + "/functions");
        committee.getMeetsEveryMonths().ifPresent(months -> leftOut.add(pointer + "/meetsEveryMonths"));
        committee.getDecidesBy().ifPresent(mode -> leftOut.add(pointer + "/decidesBy"));
        committee.getTieMode().ifPresent(mode -> leftOut.add(pointer + "/tieMode"));
        committee.isPublishesMinutes().ifPresent(publishes -> leftOut.add(pointer + "/publishesMinutes"));
        leaveOut(committee.getCitations(), pointer + "/citations");
    }

    private void writePosts() throws IOException {
        json.writeArrayFieldStart("posts");
        for (int i = 0; i < dossier.getOffices().size(); i++) {
            Office office = dossier.getOffices().get(i);
            json.writeStartObject();
            write("id", Popolo.OFFICE + office.getId());
            write("label", name(office.getTitle(), "/offices/" + i + "/title"));
            write("organization_id", office.getOrganisation().map(id -> Popolo.ORGANISATION + id));
            if (office.getSuccessor().isPresent()) {
                json.writeObjectFieldStart(Popolo.EXTENSION);
                write("successor", office.getSuccessor());
                json.writeEndObject();
            }
            json.writeEndObject();
            leaveOut(office.getCitations(), "/offices/" + i + "/citations");
        }
        for (int i = 0; i < dossier.getCommittees().size(); i++) {
            Committee committee = dossier.getCommittees().get(i);
            for (int s = 0; s < committee.getSeats().size(); s++) {
                write(committee, committee.getSeats().get(s), "/committees/" + i + "/seats/" + s);
            }
        }
        json.writeEndArray();
    }

    private void write(Committee committee, Seat seat, String pointer) throws IOException {
        json.writeStartObject();
        write("id", Popolo.SEAT + committee.getId() + "/" + seat.getId());
        if (seat.getTitle().isPresent()) {
            write("label", name(seat.getTitle().get(), pointer + "/title"));
        }
        write("organization_id", Popolo.COMMITTEE + committee.getId());
        json.writeObjectFieldStart(Popolo.EXTENSION);
        write("side", seat.getSide().code());
        write("office", seat.getOffice());
        write("organisation", seat.getOrganisation());
        write("staff_categories", seat.getStaffCategories());
        write("filled_by", seat.getFilledBy().map(way -> way.code()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writePersons() throws IOException {
        TreeSet<PersonId> persons = new TreeSet<>();
        dossier.getMemberships().forEach(membership -> membership.getPerson().ifPresent(persons::add));
        json.writeArrayFieldStart("persons");
        for (PersonId person : persons) {
            json.writeStartObject();
            write("id", Popolo.PERSON + person);
            Optional<ContactPoint> contact = contacts.stream()
                    .flatMap(book -> book.getContacts().stream())
                    .filter(point -> point.getPerson().equals(Optional.of(person)))
                    .findFirst();
            if (contact.isPresent()) {
                write("name", contact.get().getName());
                write("email", contact.get().getEmail());
                if (contact.get().getPhone().isPresent()) {
                    json.writeArrayFieldStart("contact_details");
                    json.writeStartObject();
                    write("type", "phone");
                    write("value", contact.get().getPhone());
                    json.writeEndObject();
                    json.writeEndArray();
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMemberships() throws IOException {
        json.writeArrayFieldStart("memberships");
        for (int i = 0; i < dossier.getMemberships().size(); i++) {
            CommitteeMembership membership = dossier.getMemberships().get(i);
            String pointer = "/memberships/" + i;
            json.writeStartObject();
            write("id", Popolo.MEMBERSHIP + membership.getId());
            write("organization_id", Popolo.COMMITTEE + membership.getCommittee());
            write("person_id", membership.getPerson().map(id -> Popolo.PERSON + id));
            if (membership.getOrganisation().isPresent()) {
                json.writeObjectFieldStart("member");
                write("id", Popolo.ORGANISATION + membership.getOrganisation().get());
                json.writeEndObject();
            }
            write("post_id", membership.getSeat().map(id -> Popolo.SEAT + membership.getCommittee() + "/" + id));
            write(
                    "on_behalf_of_id",
                    membership
                            .getOnBehalfOf()
                            .map(id -> Popolo.ORGANISATION + id)
                            .or(() -> membership.getSide().map(side -> Popolo.SIDE + side.code())));
            if (membership.getTitle().isPresent()) {
                write("label", name(membership.getTitle().get(), pointer + "/title"));
            }
            write("role", membership.getRole().code());
            write("start_date", membership.getStart());
            write("end_date", membership.getEnd());
            json.writeObjectFieldStart(Popolo.EXTENSION);
            write("side", membership.getSide().map(Sector::code));
            write("office", membership.getOffice());
            write("staff_category", membership.getStaffCategory());
            write("selected_by", membership.getSelectedBy().map(way -> way.code()));
            json.writeEndObject();
            json.writeEndObject();
            // What members agreed to have counted is for the balance of this committee, not for whoever reads an
            // export.
            leaveOut(membership.getTraits(), pointer + "/traits");
            leaveOut(membership.getCitations(), pointer + "/citations");
        }
        json.writeEndArray();
    }

    private String name(LocalizedText name, String pointer) {
        if (name.toMap().size() > 1 || !name.toMap().containsKey(language)) {
            leftOut.add(pointer);
        }
        return name.inOrNearest(language);
    }

    private void leaveOut(Collection<?> values, String pointer) {
        if (!values.isEmpty()) {
            leftOut.add(pointer);
        }
    }

    private void write(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    private void write(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    private void write(String name, Collection<?> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (Object value : values) {
                json.writeString(value.toString());
            }
            json.writeEndArray();
        }
    }
}
