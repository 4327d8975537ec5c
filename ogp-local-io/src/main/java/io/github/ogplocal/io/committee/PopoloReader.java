// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.committee;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.committee.CommitteeBuilder;
import io.github.ogplocal.model.committee.CommitteeId;
import io.github.ogplocal.model.committee.CommitteeKind;
import io.github.ogplocal.model.committee.CommitteeMembership;
import io.github.ogplocal.model.committee.CommitteeMembershipBuilder;
import io.github.ogplocal.model.committee.MemberRole;
import io.github.ogplocal.model.committee.MemberSelection;
import io.github.ogplocal.model.committee.MembershipId;
import io.github.ogplocal.model.committee.Seat;
import io.github.ogplocal.model.committee.SeatBuilder;
import io.github.ogplocal.model.committee.SeatId;
import io.github.ogplocal.model.committee.StaffCategory;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Office;
import io.github.ogplocal.model.organisation.OfficeBuilder;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.organisation.OrganisationBuilder;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.OrganisationName;
import io.github.ogplocal.model.organisation.PersonId;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads one Popolo document by its leaves. */
final class PopoloReader {
    /** One entry of one of the four lists, by the names of its values; names within it are joined by slashes. */
    private record Entry(String pointer, int line, int column, Map<String, JsonLeaf> values) {}

    private final CommitteeKind kind;
    private final String language;
    private final Limits limits;
    private final Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();
    private final TreeSet<Integer> used = new TreeSet<>();
    private final List<JsonLeaf> leaves;
    private final IdentityHashMap<JsonLeaf, Integer> places = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int found;

    PopoloReader(JsonLeaves document, CommitteeKind kind, String language, Limits limits) {
        this.kind = kind;
        this.language = language;
        this.limits = limits;
        this.leaves = document.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            JsonLeaf leaf = leaves.get(i);
            places.put(leaf, i);
            List<String> path = leaf.path();
            if (!document.array() && path.size() > 2) {
                lists.computeIfAbsent(path.get(0), name -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                path.get(1),
                                index -> new Entry(
                                        "/" + path.get(0) + "/" + index,
                                        leaf.line(),
                                        leaf.column(),
                                        new LinkedHashMap<>()))
                        .values()
                        .put(String.join("/", path.subList(2, path.size())), leaf);
            }
        }
    }

    ReadResult<ImportedPopolo> read() {
        TreeSet<String> committees = new TreeSet<>();
        for (Entry entry : entries("memberships")) {
            text(entry, "organization_id").ifPresent(committees::add);
        }
        List<Organisation> organisations = new ArrayList<>();
        List<Committee> bodies = new ArrayList<>();
        Map<String, List<Seat>> seats = new TreeMap<>();
        List<Office> offices = new ArrayList<>();
        for (Entry entry : entries("posts")) {
            String of = text(entry, "organization_id").orElse("");
            boolean isSeat = text(entry, "id").orElse("").startsWith(Popolo.SEAT) || committees.contains(of);
            if (isSeat) {
                made(entry, () -> seat(entry))
                        .ifPresent(seat -> seats.computeIfAbsent(of, id -> new ArrayList<>())
                                .add(seat));
            } else {
                made(entry, () -> office(entry)).ifPresent(offices::add);
            }
        }
        for (Entry entry : entries("organizations")) {
            String id = text(entry, "id").orElse("");
            if (id.startsWith(Popolo.SIDE)) {
                text(entry, "name");
                text(entry, "classification");
            } else if (id.startsWith(Popolo.COMMITTEE) || committees.contains(id)) {
                made(entry, () -> committee(entry, seats.getOrDefault(id, List.of())))
                        .ifPresent(bodies::add);
            } else {
                made(entry, () -> organisation(entry)).ifPresent(organisations::add);
            }
        }
        List<CommitteeMembership> memberships = new ArrayList<>();
        for (Entry entry : entries("memberships")) {
            made(entry, () -> membership(entry)).ifPresent(memberships::add);
        }
        for (Entry entry : entries("persons")) {
            // A person is known by the memberships; that there is one, and its id, is no loss.
            text(entry, "id");
        }
        if (found > 0) {
            return ReadResult.refused(problems, found - problems.size());
        }
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            boolean isEmpty = leaves.get(i).kind() == JsonLeaf.Kind.EMPTY_ARRAY
                    || leaves.get(i).kind() == JsonLeaf.Kind.EMPTY_OBJECT
                    || leaves.get(i).kind() == JsonLeaf.Kind.NULL;
            if (!used.contains(i) && !isEmpty) {
                leftOut.add(leaves.get(i).pointer());
            }
        }
        return ReadResult.of(new ImportedPopolo(
                Dossier.builder()
                        .organisations(organisations)
                        .offices(offices)
                        .committees(bodies)
                        .memberships(memberships)
                        .build(),
                leftOut));
    }

    private Organisation organisation(Entry entry) {
        List<OrganisationName> names = new ArrayList<>();
        for (int i = 0; text(entry, "other_names/" + i + "/name").isPresent(); i++) {
            String of = "other_names/" + i + "/";
            names.add(OrganisationName.builder()
                    .name(LocalizedText.of(language, text(entry, of + "name").orElseThrow()))
                    .start(date(entry, of + "start_date"))
                    .end(date(entry, of + "end_date"))
                    .build());
        }
        Optional<String> name = text(entry, "name");
        boolean isKnown = name.isEmpty()
                || names.stream().anyMatch(other -> other.getName().equals(LocalizedText.of(language, name.get())));
        if (!isKnown) {
            names.add(OrganisationName.builder()
                    .name(LocalizedText.of(language, name.get()))
                    .build());
        }
        Optional<Sector> sector = text(entry, "classification")
                .flatMap(code -> Arrays.stream(Sector.values())
                        .filter(known -> known.code().equals(code))
                        .findFirst());
        if (sector.isEmpty()) {
            // Classifications are in the words of whoever wrote them; only ours are sectors.
            forget(entry, "classification");
        }
        Optional<OrganisationId> id = id(entry, "id", Popolo.ORGANISATION, OrganisationId::parse);
        OrganisationBuilder organisation = Organisation.builder()
                .names(names)
                .sector(sector)
                .partOf(id(entry, "parent_id", Popolo.ORGANISATION, OrganisationId::parse))
                .successor(id(entry, Popolo.EXTENSION + "/successor", "", OrganisationId::parse))
                .endedOn(date(entry, "dissolution_date"));
        if (names.isEmpty()) {
            required(entry, "name");
        }
        return organisation.id(id.orElseThrow()).build();
    }

    private Committee committee(Entry entry, List<Seat> seats) {
        Optional<CommitteeKind> stated =
                code(entry, Popolo.EXTENSION + "/kind", CommitteeKind.values(), CommitteeKind::code);
        if (stated.isPresent()) {
            text(entry, "classification");
        }
        Optional<CommitteeId> id = id(entry, "id", Popolo.COMMITTEE, CommitteeId::parse);
        CommitteeBuilder committee = Committee.builder()
                .kind(stated.orElse(kind))
                .establishedOn(date(entry, "founding_date"))
                .dissolvedOn(date(entry, "dissolution_date"))
                .seats(seats);
        return committee
                .name(LocalizedText.of(language, required(entry, "name")))
                .id(id.orElseThrow())
                .build();
    }

    private Office office(Entry entry) {
        Optional<OfficeId> id = id(entry, "id", Popolo.OFFICE, OfficeId::parse);
        OfficeBuilder office = Office.builder()
                .organisation(id(entry, "organization_id", Popolo.ORGANISATION, OrganisationId::parse))
                .successor(id(entry, Popolo.EXTENSION + "/successor", "", OfficeId::parse));
        return office.title(LocalizedText.of(language, required(entry, "label")))
                .id(id.orElseThrow())
                .build();
    }

    private Seat seat(Entry entry) {
        List<StaffCategory> categories = new ArrayList<>();
        String list = Popolo.EXTENSION + "/staff_categories/";
        for (int i = 0; text(entry, list + i).isPresent(); i++) {
            id(entry, list + i, "", StaffCategory::parse).ifPresent(categories::add);
        }
        Optional<SeatId> id = id(entry, "id", Popolo.SEAT, PopoloReader::afterSlash);
        Optional<Sector> side = code(entry, Popolo.EXTENSION + "/side", Sector.values(), Sector::code);
        SeatBuilder seat = Seat.builder()
                .title(text(entry, "label").map(label -> LocalizedText.of(language, label)))
                .office(id(entry, Popolo.EXTENSION + "/office", "", OfficeId::parse))
                .organisation(id(entry, Popolo.EXTENSION + "/organisation", "", OrganisationId::parse))
                .staffCategories(categories)
                .filledBy(
                        code(entry, Popolo.EXTENSION + "/filled_by", MemberSelection.values(), MemberSelection::code));
        required(entry, Popolo.EXTENSION + "/side");
        return seat.id(id.orElseThrow()).side(side.orElseThrow()).build();
    }

    private CommitteeMembership membership(Entry entry) {
        if (text(entry, "organization_id").isEmpty()) {
            missing(entry, "organization_id");
        }
        Optional<String> behalf = text(entry, "on_behalf_of_id");
        boolean isSide = behalf.filter(id -> id.startsWith(Popolo.SIDE)).isPresent();
        Optional<Sector> side = isSide
                ? code(entry, "on_behalf_of_id", Popolo.SIDE, Sector.values(), Sector::code)
                : code(entry, Popolo.EXTENSION + "/side", Sector.values(), Sector::code);
        if (isSide) {
            text(entry, Popolo.EXTENSION + "/side");
        }
        Optional<MemberRole> role = text(entry, "role")
                .flatMap(code -> Arrays.stream(MemberRole.values())
                        .filter(known -> known.code().equals(code))
                        .findFirst());
        Optional<String> title = text(entry, "label");
        if (role.isEmpty()) {
            // Roles are in the words of whoever wrote them; what is none of ours becomes the title.
            title = title.or(() -> text(entry, "role"));
        }
        Optional<MembershipId> id = id(entry, "id", Popolo.MEMBERSHIP, MembershipId::parse);
        Optional<CommitteeId> committee = id(entry, "organization_id", Popolo.COMMITTEE, CommitteeId::parse);
        CommitteeMembershipBuilder membership = CommitteeMembership.builder()
                .side(side)
                .seat(id(entry, "post_id", Popolo.SEAT, PopoloReader::afterSlash))
                .person(id(entry, "person_id", Popolo.PERSON, PersonId::parse))
                .organisation(id(entry, "member/id", Popolo.ORGANISATION, OrganisationId::parse))
                .onBehalfOf(
                        isSide
                                ? Optional.empty()
                                : id(entry, "on_behalf_of_id", Popolo.ORGANISATION, OrganisationId::parse))
                .office(id(entry, Popolo.EXTENSION + "/office", "", OfficeId::parse))
                .role(role.orElse(MemberRole.MEMBER))
                .title(title.map(words -> LocalizedText.of(language, words)))
                .staffCategory(id(entry, Popolo.EXTENSION + "/staff_category", "", StaffCategory::parse))
                .selectedBy(
                        code(entry, Popolo.EXTENSION + "/selected_by", MemberSelection.values(), MemberSelection::code))
                .start(date(entry, "start_date"))
                .end(date(entry, "end_date"));
        return membership
                .id(id.orElseThrow())
                .committee(committee.orElseThrow())
                .build();
    }

    private static SeatId afterSlash(String id) {
        return SeatId.parse(id.substring(id.indexOf('/') + 1));
    }

    private List<Entry> entries(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).values());
    }

    /** The value; empty when something in the entry is wrong, which is then reported. */
    private <T> Optional<T> made(Entry entry, Supplier<T> make) {
        int before = found;
        if (text(entry, "id").isEmpty()) {
            missing(entry, "id");
            return Optional.empty();
        }
        try {
            T value = make.get();
            return found == before ? Optional.of(value) : Optional.empty();
        } catch (InvalidValueException e) {
            report(new Problem(
                    ProblemCode.of(e.invariant()), entry.pointer(), entry.line(), entry.column(), new TreeMap<>()));
            return Optional.empty();
        } catch (NoSuchElementException e) {
            // A required value was wrong and is reported already.
            return Optional.empty();
        }
    }

    private Optional<String> text(Entry entry, String name) {
        JsonLeaf leaf = entry.values().get(name);
        if (leaf == null || leaf.kind() == JsonLeaf.Kind.NULL || leaf.text().isEmpty()) {
            return Optional.empty();
        }
        used.add(places.get(leaf));
        if (leaf.kind() != JsonLeaf.Kind.TEXT && leaf.kind() != JsonLeaf.Kind.NUMBER) {
            TreeMap<String, String> arguments = new TreeMap<>();
            arguments.put("expected", "string");
            arguments.put("found", "boolean");
            report(new Problem(ProblemCode.WRONG_TYPE, leaf.pointer(), leaf.line(), leaf.column(), arguments));
            return Optional.empty();
        }
        return Optional.of(leaf.text());
    }

    private void forget(Entry entry, String name) {
        JsonLeaf leaf = entry.values().get(name);
        if (leaf != null) {
            used.remove(places.get(leaf));
        }
    }

    private String required(Entry entry, String name) {
        Optional<String> text = text(entry, name);
        if (text.isEmpty()) {
            missing(entry, name);
        }
        return text.orElseThrow();
    }

    private void missing(Entry entry, String name) {
        report(new Problem(
                ProblemCode.MISSING, entry.pointer() + "/" + name, entry.line(), entry.column(), new TreeMap<>()));
    }

    private <T> Optional<T> id(Entry entry, String name, String prefix, Function<String, T> parse) {
        return parsed(
                entry, name, text -> parse.apply(text.startsWith(prefix) ? text.substring(prefix.length()) : text));
    }

    private Optional<DayOrMonth> date(Entry entry, String name) {
        return parsed(entry, name, DayOrMonth::parse);
    }

    private <T> Optional<T> parsed(Entry entry, String name, Function<String, T> parse) {
        Optional<String> text = text(entry, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.get()));
        } catch (InvalidValueException e) {
            JsonLeaf leaf = requireNonNull(entry.values().get(name), name);
            report(new Problem(
                    ProblemCode.of(e.invariant()), leaf.pointer(), leaf.line(), leaf.column(), new TreeMap<>()));
            return Optional.empty();
        }
    }

    private <T> Optional<T> code(Entry entry, String name, T[] values, Function<T, String> code) {
        return code(entry, name, "", values, code);
    }

    private <T> Optional<T> code(Entry entry, String name, String prefix, T[] values, Function<T, String> code) {
        Optional<String> text = text(entry, name).map(found -> found.substring(prefix.length()));
        Optional<T> known = text.flatMap(word -> Arrays.stream(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst());
        if (text.isPresent() && known.isEmpty()) {
            JsonLeaf leaf = requireNonNull(entry.values().get(name), name);
            TreeMap<String, String> arguments = new TreeMap<>();
            arguments.put(
                    "known", String.join(", ", Arrays.stream(values).map(code).toList()));
            report(new Problem(ProblemCode.UNKNOWN_CODE, leaf.pointer(), leaf.line(), leaf.column(), arguments));
        }
        return known;
    }

    private void report(Problem problem) {
        found++;
        if (problems.size() < limits.problems()) {
            problems.add(problem);
        }
    }
}
